#pragma once

#include "ui/advisors/section.h"

namespace advisorpool {

// What was done to this advisor, newest first, each with its undo.
class RecordHistory : public Section
{
    Q_OBJECT

public:
    RecordHistory(Pool& pool, const Theme& theme, QWidget* parent);

    void look() { look(advisor()); } // reads it anew: a change of any record may have added a line

Q_SIGNALS:
    void undone(const advisorpool::Id& edit); // null: all was undone before
    void allWanted();

protected:
    std::vector<Record> load() override { return {}; }
    void build(const std::vector<Record>& records) override;
    QString title() const override;

private:
    void look(const Id& advisor);
    std::vector<Change> changes() const;
    void addLine(const Change& change);
};

} // namespace advisorpool
