#pragma once

#include "ui/problems/problems_model.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace advisorpool {

class FieldNote;
class TextLabel;
class Theme;
class ValueEditor;

// One problem: what is wrong, where it is mended, and how it can be let stand where the rule allows that.
class ProblemPage : public QFrame
{
    Q_OBJECT

public:
    ProblemPage(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    void setLine(const ProblemLine* line); // null: none

Q_SIGNALS:
    void recordWanted(const QString& kind, const advisorpool::Id& record);
    void historyWanted(const QString& kind, const advisorpool::Id& record);
    void did(const QString& words);
    void failed(const advisorpool::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillPlaces();
    void fillDeeds();
    void accept();
    void saveDifferent();
    void deleteOrphan();
    void tell(const Result<Id>& done, const QString& words);
    void retranslate();

    Pool& m_pool;
    const Theme& m_theme;
    std::optional<ProblemLine> m_line;
    TextLabel* m_what;
    TextLabel* m_words;
    TextLabel* m_where;
    QVBoxLayout* m_places;
    TextLabel* m_stand;
    ValueEditor* m_reason;
    FieldNote* m_note;
    QPushButton* m_accept;
    TextLabel* m_advice; // what to do where no button can
    QPushButton* m_deed; // what settles problems of this rule at once
};

} // namespace advisorpool
