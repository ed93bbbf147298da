#pragma once

#include "core/missions/shortlist.h"
#include "core/pool/pool.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QStackedWidget;

namespace advisorpool {

class CandidatesModel;
class CompareView;
class EmptyNote;
class ShortlistTable;
class TextLabel;
class Theme;

// Those who fit a seat: by rank, some of them side by side, or why there is nobody.
class FittingView : public QWidget
{
    Q_OBJECT

public:
    FittingView(Pool& pool, const Theme& theme, QWidget* parent);

    void setList(const std::shared_ptr<const Shortlist>& list);
    // Nobody, and no seat either: what to do about it.
    void clear(const QString& sentence = {}, const QString& action = {});
    void startAnew(); // for another seat
    int count() const;

Q_SIGNALS:
    void proposed(const advisorpool::Id& advisor);
    void advisorWanted(const advisorpool::Id& advisor);
    void gapWanted(const advisorpool::Id& advisor, const advisorpool::Reason& gap, const QPoint& global);
    void actionTriggered();

private:
    void connectParts();
    void showCompare();
    void showMarks();

    CandidatesModel* m_model;
    QStackedWidget* m_body;
    ShortlistTable* m_table;
    EmptyNote* m_nobody;
    CompareView* m_compare;
    TextLabel* m_count;
    QPushButton* m_compareLink;
    std::shared_ptr<const Shortlist> m_list;
};

} // namespace advisorpool
