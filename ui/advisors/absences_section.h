#pragma once

#include "ui/advisors/section.h"

#include "core/people/unavailability.h"

namespace advisorpool {

// When an advisor is away: absences, which change here, and missions and workshops, which have rooms of their own.
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
        bool isMission = false;
    };
    Line lineOf(const Record& record) const;
    void addLine(const Line& line);
    void openForm(const Unavailability& absence);
};

} // namespace advisorpool
