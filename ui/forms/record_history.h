#pragma once

#include "ui/forms/section.h"

namespace advisorpool {

// What was done to a person or thing and to what belongs to it, newest first, each with its undo.
class RecordHistory : public Section
{
    Q_OBJECT

public:
    // `belongs`: the records whose changes are shown beside the owner's own.
    using Belonging = std::function<std::vector<Id>(const Id& owner)>;
    RecordHistory(Pool& pool, const Theme& theme, Belonging belongs, QWidget* parent);

    void look(); // reads it anew: a change of any record may have added a line

Q_SIGNALS:
    void undone(const advisorpool::Id& edit); // null: all was undone before
    void allWanted();

protected:
    std::vector<Record> load() override { return {}; }
    void build(const std::vector<Record>& records) override;
    QString title() const override;

private:
    std::vector<Change> changes() const;
    void addLine(const Change& change);

    Belonging m_belongs;
};

} // namespace advisorpool
