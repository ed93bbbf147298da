#pragma once

#include "ui/forms/section.h"

#include "core/missions/assignment.h"
#include "core/missions/mission.h"
#include "core/people/unavailability.h"
#include "core/workshops/participation.h"
#include "ui/look/timeline.h"

namespace advisorpool {

// When an advisor is not free: unavailability, which changes here, and missions and workshops, which have rooms of
// their own.
class AbsencesSection : public Section
{
    Q_OBJECT

public:
    AbsencesSection(Pool& pool, const Theme& theme, QWidget* parent);

protected:
    std::vector<Record> load() override;
    void build(const std::vector<Record>& records) override;
    QString title() const override;
    QString addWords() const override;
    void add() override;

private:
    struct Line
    {
        QDate from;
        QDate to;
        QString words;
        std::optional<Unavailability> absence;
        std::optional<TimeBar> bar; // what ended before its time has none
    };
    Line lineOf(const Record& record) const;
    Line lineOf(const Unavailability& absence) const;
    Line lineOf(const Participation& participation) const;
    Line lineOf(const Assignment& assignment) const;
    void addTimeline(const std::vector<Line>& all);
    void addLine(const Line& line);
    void openForm(const Unavailability& absence);
};

} // namespace advisorpool
