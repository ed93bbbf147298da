#pragma once

#include "ui/forms/field_words.h"

#include <QWidget>

#include <functional>

class QToolButton;

namespace advisorpool {

class FieldNote;
class LongTextEditor;
class Theme;
class ValueEditor;
class ValueLabel;

// What a field in place needs of its record.
struct FieldAccess
{
    std::function<Result<Value>()> read;             // as the pool has it now
    std::function<Result<void>(const Value&)> write; // one edit
    std::function<QString(const Value&)> words;      // as shown
    std::function<std::vector<Offer>()> offers;      // to choose from
    std::function<std::vector<Value>()> sides;       // what stands against each other in it; may be left out
    std::function<QString()> lastAuthor;             // who set it last; may be left out
};

// One value of a record: text at rest, an input while it is edited. Enter or leaving saves, Esc restores. What can't be
// saved stays in the input with the reason below; a value that someone else set meanwhile is shown before it is
// replaced.
class InPlaceField : public QWidget
{
    Q_OBJECT

public:
    InPlaceField(const Theme& theme, const Field& field, FieldAccess access, QWidget* parent = nullptr);

    void setWords(const QString& label, const QString& placeholder = {}); // for screen readers; where it is empty
    void setEditable(bool editable);
    void setName(const QString& name); // of the widget and what is in it, where a page has another of the same field
    // What the value probably is where there is none: shown beside a small button that takes it, and taken by Enter in
    // the empty input. Never saved by itself.
    void setProposal(std::function<QString()> proposal);
    // The pool may hold another value now. While it is being edited, that is asked about on saving.
    void refresh();
    void edit(const QString& typed = {});
    bool isEditing() const { return m_editing; }
    void abandon() { finish(false); } // another record is shown
    // What was typed and could not be saved, with the reason, or with a question that waits.
    struct Unsaved
    {
        QString typed;
        std::optional<Error> why;
    };
    std::optional<Unsaved> unsaved() const;
    void showUnsaved(const Unsaved& unsaved); // once more, without taking the keyboard

Q_SIGNALS:
    void saved();
    void cancelled(); // Esc

private:
    bool isLong() const;
    QWidget* editor() const;
    QString typed() const;
    void save(bool stayHere);
    void store(const Value& value, bool stayHere);
    void finish(bool stayHere);
    void show(const Value& value);
    void showConflict();
    void askWhich(const Value& mine, const Value& theirs);
    void complain(const Error& error);
    bool begin(const QString& typed);
    void makeEditor();
    void retouch();
    QString proposal() const;
    void takeProposal();

    const Theme& m_theme;
    const Field& m_field;
    FieldAccess m_access;
    ValueLabel* m_rest;
    QToolButton* m_take = nullptr;
    FieldNote* m_note;
    ValueEditor* m_line = nullptr;
    LongTextEditor* m_long = nullptr;
    std::vector<Offer> m_offers;
    QString m_placeholder;
    std::function<QString()> m_proposal;
    Value m_loaded; // what the pool held when the editing began
    Value m_mine;
    std::vector<Value> m_sides; // of a conflict that the note shows
    std::optional<Error> m_refused;
    bool m_editing = false;
    bool m_asking = false;
    bool m_storing = false;
};

} // namespace advisorpool
