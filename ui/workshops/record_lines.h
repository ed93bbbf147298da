#pragma once

#include "ui/forms/section.h"

class QBoxLayout;
class QHBoxLayout;

namespace advisorpool {

// Records of one kind that belong to the owner, a line each, with some of their fields edited in place, in the order of
// their `position`.
class RecordLines : public Section
{
    Q_OBJECT

public:
    // `title` and `addWords` are translated in the context PlanTab, whenever they are shown.
    RecordLines(Pool& pool, const Theme& theme, const Kind& kind, QStringList fields, const char* title,
                const char* addWords, QWidget* parent);

protected:
    std::vector<Record> load() override;
    void build(const std::vector<Record>& records) override;
    QString title() const override;
    QString addWords() const override;
    void add() override;

private:
    QWidget* headings();
    QWidget* lineOf(const Record& record);
    QHBoxLayout* rowIn(QWidget* line) const;
    void place(QBoxLayout& box, QWidget* value, const Field& field) const;
    void remove(const Id& id);

    const Kind& m_kind;
    QStringList m_fields;
    const char* m_title;
    const char* m_addWords;
    int m_last = 0; // the greatest position
};

} // namespace advisorpool
