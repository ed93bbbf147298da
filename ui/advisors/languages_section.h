#pragma once

#include "ui/forms/section.h"

#include "core/people/language_skill.h"

class QGridLayout;
class QLabel;
class QMenu;

namespace advisorpool {

// What an advisor speaks and writes, how well, and where that comes from; each level changes with a click.
class LanguagesSection : public Section
{
    Q_OBJECT

public:
    LanguagesSection(Pool& pool, const Theme& theme, QWidget* parent);

protected:
    std::vector<Record> load() override;
    void build(const std::vector<Record>& records) override;
    QString title() const override;
    QString addWords() const override;
    void add() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addSource(QLabel* label);
    void showSources(); // where there is room
    void addLine(QGridLayout& grid, int row, const LanguageSkill& skill);
    QWidget* levelButton(const LanguageSkill& skill, std::optional<Level> LanguageSkill::*member);
    QMenu* moreMenu(const LanguageSkill& skill, QWidget* parent);
    void store(LanguageSkill skill);

    std::vector<QWidget*> m_sources; // the heading and the column below it
    QGridLayout* m_grid = nullptr;
};

} // namespace advisorpool
