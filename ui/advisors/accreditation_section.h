#pragma once

#include "ui/forms/section.h"

#include "core/accreditation/stage.h"

namespace advisorpool {

// How far an advisor's accreditations are, and what is still missing.
class AccreditationSection : public Section
{
    Q_OBJECT

public:
    AccreditationSection(Pool& pool, const Theme& theme, QWidget* parent);

protected:
    std::vector<Record> load() override;
    void build(const std::vector<Record>& records) override;
    QString title() const override;

private:
    void addHeading(const Standing& standing);
    void addWay(const Standing& standing, const std::vector<AccreditationStep>& steps);
    void addOutcome(const Standing& standing, const std::vector<AccreditationStep>& steps);
};

} // namespace advisorpool
