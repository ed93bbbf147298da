#pragma once

#include "ui/forms/section.h"

#include "core/people/expertise.h"
#include "core/pool/label.h"

class QPushButton;

namespace advisorpool {

// The subjects an advisor knows, each a small button whose menu has the depth.
class ExpertiseSection : public Section
{
    Q_OBJECT

public:
    ExpertiseSection(Pool& pool, const Theme& theme, QWidget* parent);

protected:
    std::vector<Record> load() override;
    void build(const std::vector<Record>& records) override;
    QString title() const override;
    QString addWords() const override;
    void add() override;

private:
    QPushButton* subjectButton(const Expertise& expertise);
    QString subjectName(const Id& subject) const;
    void store(Expertise expertise, Label label);
};

} // namespace advisorpool
