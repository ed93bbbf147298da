#pragma once

#include "ui/forms/section.h"

#include "core/missions/seat.h"

class QMenu;

namespace advisorpool {

// The languages that a seat asks for: at which level, and whether to facilitate in it.
class SeatLanguages : public Section
{
    Q_OBJECT

public:
    SeatLanguages(Pool& pool, const Theme& theme, QWidget* parent);

protected:
    std::vector<Record> load() override;
    void build(const std::vector<Record>& records) override;
    QString title() const override;
    QString addWords() const override;
    void add() override;

private:
    void addLine(const SeatLanguage& language);
    QMenu* levelsFor(const SeatLanguage& language, QWidget* parent);
};

} // namespace advisorpool
