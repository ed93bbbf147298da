#pragma once

#include "ui/forms/section.h"

namespace advisorpool {

// What an import could not place, and notes; each is a record of its own.
class RemarksSection : public Section
{
    Q_OBJECT

public:
    RemarksSection(Pool& pool, const Theme& theme, QWidget* parent);

protected:
    std::vector<Record> load() override;
    void build(const std::vector<Record>& records) override;
    QString title() const override;
    QString addWords() const override;
    void add() override;
};

} // namespace advisorpool
