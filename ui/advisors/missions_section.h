#pragma once

#include "ui/forms/section.h"

namespace advisorpool {

struct Engagement;

// Where an advisor has been, is asked for and is promised to: a line for each mission, the latest first.
class MissionsSection : public Section
{
    Q_OBJECT

public:
    MissionsSection(Pool& pool, const Theme& theme, QWidget* parent);

Q_SIGNALS:
    void missionWanted(const advisorpool::Id& mission);

protected:
    std::vector<Record> load() override;
    void build(const std::vector<Record>& records) override;
    QString title() const override;

private:
    void addLine(const Engagement& engagement);
};

} // namespace advisorpool
