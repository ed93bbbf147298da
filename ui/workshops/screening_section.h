#pragma once

#include "core/workshops/requirement.h"
#include "ui/forms/section.h"

namespace advisorpool {

// A candidate against the profile of the workshop's expert group: each requirement met, not met or unknown, and why.
class ScreeningSection : public Section
{
    Q_OBJECT

public:
    ScreeningSection(Pool& pool, const Theme& theme, QWidget* parent);

protected:
    std::vector<Record> load() override;
    void build(const std::vector<Record>& records) override;
    QString title() const override;

private:
    QWidget* lineOf(const Requirement& requirement, const Screening& found);
    QWidget* reasonOf(const Requirement& requirement, const Screening& found, QWidget* line);
    void screen(Screening screening, Fit result);
};

} // namespace advisorpool
