#pragma once

#include "ui/advisors/section.h"

#include "core/people/language_skill.h"

class QGridLayout;
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

private:
    void addLine(QGridLayout& grid, int row, const LanguageSkill& skill);
    QWidget* levelButton(const LanguageSkill& skill, std::optional<Level> LanguageSkill::*member);
    QMenu* moreMenu(const LanguageSkill& skill, QWidget* parent);
    void store(LanguageSkill skill);
};

} // namespace advisorpool
