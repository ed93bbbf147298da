#pragma once

#include "ui/missions/mission_team.h"

#include "core/missions/shortlist.h"
#include "ui/forms/pool_question.h"

#include <QFrame>

class QTimer;

namespace advisorpool {

class DroppedPanel;
class FittingView;
class Funnel;
class InlineForm;
class RelaxBar;
class TextLabel;
class Theme;

// Who fits a seat: the funnel, those who fit with every reason, and those who dropped out. Found anew with each change.
class ShortlistPanel : public QFrame
{
    Q_OBJECT

public:
    ShortlistPanel(Pool& pool, const Theme& theme, QWidget* parent);

    void setSeat(const Id& seat, int number); // null: none is chosen
    void refresh();                           // the pool may hold something else now
    // Puts the advisor into the seat that is shown, as soon as it is known what stands against it.
    void take(const Id& advisor);
    // Against a hard reason, or a rule that said no, one says why; it is recorded.
    void askWhy(const Id& advisor, const QString& against);
    int fitting() const; // for the status line

Q_SIGNALS:
    void proposed(const advisorpool::Id& seat, const advisorpool::Id& advisor, const QString& reason);
    void advisorWanted(const advisorpool::Id& advisor);
    void failed(const advisorpool::Error& error);
    void told(const QString& words);
    void counted();
    void seatsWanted(); // there is none yet

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    void connectParts();
    void fill(const std::shared_ptr<const Shortlist>& list);
    void ask();
    void clear();
    bool isListCurrent() const;
    QString whatStandsAgainst(const Candidate& candidate) const;
    void fillGap(const Id& advisor, const Reason& gap, const QPoint& global);
    void retranslate();

    Pool& m_pool;
    const Theme& m_theme;
    TextLabel* m_title;
    TextLabel* m_order;
    Funnel* m_funnel;
    RelaxBar* m_relax;
    FittingView* m_fitting;
    DroppedPanel* m_dropped;
    InlineForm* m_why = nullptr;
    QTimer* m_patience;
    using Found = std::shared_ptr<const Shortlist>;
    PoolQuestion<Found> m_question;
    Found m_list;
    Id m_seat;
    int m_number = 0;
    Id m_taking; // waits for its seat's list
};

} // namespace advisorpool
