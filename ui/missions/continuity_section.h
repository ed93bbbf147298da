#pragma once

#include "ui/forms/section.h"

namespace advisorpool {

// What was done with this beneficiary before and beside this mission, and who was there.
class ContinuitySection : public Section
{
    Q_OBJECT

public:
    ContinuitySection(Pool& pool, const Theme& theme, QWidget* parent);

Q_SIGNALS:
    void missionWanted(const advisorpool::Id& mission);

protected:
    std::vector<Record> load() override;
    void build(const std::vector<Record>& records) override;
    QString title() const override;
};

} // namespace advisorpool
