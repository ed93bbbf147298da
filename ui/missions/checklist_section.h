#pragma once

#include "ui/forms/section.h"

#include "core/missions/checklist_item.h"

namespace advisorpool {

// What is to be done before, during and after a mission, with its ticks.
class ChecklistSection : public Section
{
    Q_OBJECT

public:
    ChecklistSection(Pool& pool, const Theme& theme, QWidget* parent);

protected:
    std::vector<Record> load() override;
    void build(const std::vector<Record>& records) override;
    QString title() const override;
    QString addWords() const override;
    void add() override;

private:
    void addItem(const ChecklistItem& item);
    void addUsual();
    void addAs(ChecklistPhase phase);
    void editText(const ChecklistItem& item, QWidget* instead);
};

} // namespace advisorpool
