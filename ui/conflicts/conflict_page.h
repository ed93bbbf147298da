#pragma once

#include "ui/conflicts/conflict_entry.h"
#include "ui/forms/field_words.h"

#include <QScrollArea>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace advisorpool {

class ChoiceCard;
class FieldNote;
class TextLabel;
class Theme;
class ValueEditor;

// One conflict: what all had before, each side growing from it, a value of one's own, and what follows from the choice.
class ConflictPage : public QScrollArea
{
    Q_OBJECT

public:
    ConflictPage(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    void setEntry(const ConflictEntry* entry); // null: none
    void choose(int choice);                   // counts from 0; the last one is a value of one's own
    void settle();

Q_SIGNALS:
    void settled();
    void laterWanted();
    void failed(const advisorpool::Error& error);
    void recordWanted(const QString& kind, const advisorpool::Id& record);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void chooseShown();
    void showSettled();
    void addHead();
    void addBefore();
    void addSides();
    void addOther();
    void addFoot();
    void addReason(QVBoxLayout& lines);
    void addCard(ChoiceCard* card);
    void showConsequences();
    void arrange();
    bool isOther() const;
    Result<Value> chosenValue() const;

    Pool& m_pool;
    const Theme& m_theme;
    std::optional<ConflictEntry> m_entry;
    QWidget* m_page;
    QVBoxLayout* m_all;
    QHBoxLayout* m_sides = nullptr;
    QList<QWidget*> m_forks;
    std::vector<ChoiceCard*> m_cards;
    std::vector<Offer> m_offers;
    ValueEditor* m_editor = nullptr;
    ValueEditor* m_reason = nullptr;
    FieldNote* m_note = nullptr;
    QVBoxLayout* m_consequences = nullptr;
    QPushButton* m_settle = nullptr;
};

} // namespace advisorpool
