#pragma once

#include "ui/forms/section.h"

#include "core/missions/seat.h"

class QMenu;

namespace advisorpool {

class LevelButton;

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
    void offerToAll(const std::vector<Record>& records);
    std::vector<Id> otherSeatsWithout(const std::vector<Record>& records) const;
    void askOfAll(const std::vector<Record>& records);
    using AskedLevel = std::optional<Level> SeatLanguage::*; // spoken or written
    void addWrittenLine(const SeatLanguage& language);
    LevelButton* levelButton(const SeatLanguage& language, AskedLevel which, QWidget* parent);
    void fillLevels(QMenu& menu, const SeatLanguage& language, AskedLevel which);
};

} // namespace advisorpool
