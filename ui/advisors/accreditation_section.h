#pragma once

#include "ui/forms/section.h"

#include "core/missions/outlook.h"

namespace advisorpool {

// Where an advisor stands in each expert group, since when and why, and what is missing next; steps are recorded,
// signed and corrected in place.
class AccreditationSection : public Section
{
    Q_OBJECT

public:
    AccreditationSection(Pool& pool, const Theme& theme, QWidget* parent);

protected:
    std::vector<Record> load() override;
    void build(const std::vector<Record>& records) override;
    QString title() const override;
    QString addWords() const override;
    void add() override;

private:
    using Steps = std::vector<AccreditationStep>;
    void addSteps(const Steps& steps);
    void addStep(const AccreditationStep& step, bool isCorrected);
    void addFold(const Outlook& outlook, const Steps& steps);
    AccreditationStep next() const; // what is most probably to be recorded
    void openForm(const AccreditationStep& step);
    void sign(const AccreditationStep& step);

    std::vector<Outlook> m_outlooks;
    QSet<QString> m_unfolded; // the accreditations all of whose steps are shown
};

} // namespace advisorpool
