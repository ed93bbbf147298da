#pragma once

#include "ui/forms/section.h"

#include "ui/missions/mission_team.h"

namespace advisorpool {

// What comes of a mission: the evaluation of those who took part, and a candidate's accreditation.
class AfterSection : public Section
{
    Q_OBJECT

public:
    AfterSection(Pool& pool, const Theme& theme, QWidget* parent);

protected:
    std::vector<Record> load() override;
    void build(const std::vector<Record>& records) override;
    QString title() const override;

private:
    void addMember(const MissionTeam& team, const Place& place);
    void addEvaluation(const Place& place, QWidget* row, class QVBoxLayout& text);
    void openForm(const MissionTeam& team, const Place& place);
};

} // namespace advisorpool
