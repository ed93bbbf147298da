#pragma once

#include "core/people/advisor.h"
#include "core/rosters/heading.h"
#include "core/rosters/vocabulary.h"

namespace advisorpool {

// A cell, or a row, that did not fit, named so that a person finds it. `line` is where the row starts; the heading is
// in line 1 where the file begins with it.
struct Misfit
{
    enum class Why {
        NoName,       // nobody can be made of the row
        NotAnAddress, // e-mail
        NoLevel,      // a language with a level that is none
        UnknownLanguage,
        UnknownCountry,
        UnknownAdministration,
        UnknownSubject,
        UnknownStage,
        NoValue,    // a field that takes other values
        Differs,    // the pool holds another value, which stays
        WasDeleted, // the pool had it, and someone deleted it
        Twice,      // the row says two things of what can be only one; the first one counts
        NoHeading,  // a cell beyond the last heading
    };
    qint64 line = 0;
    QString column; // the heading
    QString value;
    Why why = Why::NoValue;
};

QString code(Misfit::Why why); // stable, lower_snake

class DraftReader;

// What one row says of one person.
struct Draft
{
    struct Skill
    {
        QString language;
        std::optional<Level> spoken;
        std::optional<Level> written;
        friend bool operator==(const Skill&, const Skill&) = default;
    };
    qint64 line = 0;
    QString source; // the file it comes from
    QStringList cells;
    const DraftReader* reader = nullptr; // who knows what the cells are
    Advisor person;
    QString country; // as the row says
    std::vector<Skill> skills;
    std::vector<Id> subjects;
    std::optional<Step> step;
    QStringList remarks;
    std::vector<Misfit> doubtful;
};

// Reads rows by what their columns mean. Nothing vanishes: a cell that can't be placed is doubtful, and a remark.
class DraftReader
{
public:
    DraftReader(const Vocabulary& words, QStringList headings, std::vector<ColumnMeaning> columns);

    // Error: Fault::MissingField where nobody can be made of the row.
    Result<Draft> read(qint64 line, const QStringList& cells) const;
    // The heading over the name, for a row that lacks one.
    QString nameHeading() const;
    QString title(size_t column) const { return columnTitle(m_headings, static_cast<qsizetype>(column)); }
    // Where a row says it; nothing where no column does.
    std::optional<size_t> columnOf(ColumnMeaning::What what) const;
    std::optional<size_t> columnOf(const Field& ofAdvisor) const;
    // Names a part of a cell that did not fit, and keeps the cell as a remark.
    void doubt(Draft& draft, size_t column, const QString& part, Misfit::Why why) const;

private:
    void readCell(Draft& draft, size_t column, const QString& cell) const;
    void readField(Draft& draft, size_t column, const QString& cell) const;
    void readFullName(Draft& draft, size_t column, const QString& cell) const;
    void readStage(Draft& draft, size_t column, const QString& cell) const;
    void readLanguages(Draft& draft, size_t column, const QString& cell) const;
    void readExpertise(Draft& draft, size_t column, const QString& cell) const;
    void readPlace(Draft& draft) const;
    QString readOnce(Draft& draft, ColumnMeaning::What what) const;

    const Vocabulary& m_words;
    QStringList m_headings;
    std::vector<ColumnMeaning> m_columns;
};

} // namespace advisorpool
