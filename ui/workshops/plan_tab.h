#pragma once

#include "ui/workshops/workshop_tab.h"

namespace advisorpool {

class RecordForm;
class RecordLines;
class TextLabel;

// What is planned: the workshop's fields, what its participants are marked by, what its group asks of candidates.
class PlanTab : public WorkshopTab
{
    Q_OBJECT

public:
    PlanTab(Pool& pool, const Theme& theme, QWidget* parent);

    QString title() const override;
    void show(const WorkshopFacts& facts) override;
    void editTitle();

private:
    RecordForm* m_form;
    RecordLines* m_criteria;
    RecordLines* m_profile;
};

} // namespace advisorpool
