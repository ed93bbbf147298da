#pragma once

#include "core/missions/shortlist.h"

#include <QWidget>

class QCheckBox;

namespace advisorpool {

class CandidatesModel;
class DroppedTable;
class TextLabel;
class Theme;

// Below a shortlist: who dropped out, at the step that is chosen in the funnel or at any.
class DroppedPanel : public QWidget
{
    Q_OBJECT

public:
    DroppedPanel(Pool& pool, const Theme& theme, QWidget* parent);

    void setList(std::shared_ptr<const Shortlist> list, const QStringList& stepWords);
    void setStep(std::optional<FunnelStep> step); // shows them
    bool isOpen() const;

Q_SIGNALS:
    void included(const advisorpool::Id& advisor);
    void advisorWanted(const advisorpool::Id& advisor);
    void stepCleared();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void retranslate();

    const Theme& m_theme;
    CandidatesModel* m_model;
    QCheckBox* m_open;
    TextLabel* m_which;
    DroppedTable* m_table;
    std::shared_ptr<const Shortlist> m_list;
    QStringList m_words;
    std::optional<FunnelStep> m_step;
};

} // namespace advisorpool
