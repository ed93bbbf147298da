#pragma once

#include "core/people/known_people.h"
#include "core/rosters/mapping.h"
#include "core/rosters/memo.h"
#include "core/rosters/misfit.h"
#include "core/rosters/periods.h"
#include "core/rosters/vocabulary.h"

namespace advisorpool {

class DraftReader;

// What one row says of one person.
struct Draft
{
    struct Skill
    {
        QString language;
        std::optional<Level> spoken;
        std::optional<Level> written;
        std::optional<bool> facilitates;
        size_t column = 0; // that says so first
    };
    struct Knowledge
    {
        Id subject;
        std::optional<int> depth;
        size_t column = 0;
    };
    struct Stage
    {
        Id expertGroup;
        Id subject;
        Step step;
        QDate onDate;
        size_t column = 0;
    };
    struct Absence
    {
        Period days;
        size_t column = 0;
    };
    qint64 line = 0;
    QString source; // the file it comes from
    QStringList cells;
    const DraftReader* reader = nullptr; // who knows what the cells are
    Id id;                               // in the pool that the row comes from
    Advisor person;
    KeyedCard card;  // of the person
    QString country; // as the row says
    std::vector<Skill> skills;
    std::vector<Knowledge> subjects;
    std::vector<Stage> stages;
    std::vector<Absence> absences;
    QStringList remarks;
    std::vector<Misfit> doubtful;
};

// Reads rows by what their columns mean. Nothing vanishes: a cell that can't be placed is doubtful, and a remark.
// One thread reads with one reader: it remembers what it has understood.
class DraftReader
{
public:
    DraftReader(const Vocabulary& words, const Mapping& mapping) : m_words(words), m_mapping(mapping) {}

    // Error, see misfitOf(), where nobody can be made of the row.
    Result<Draft> read(qint64 line, const QStringList& cells) const;
    // Whether a cell of that column can be placed.
    bool understands(size_t column, const QString& cell) const;
    // The heading over the name, for a row that lacks one.
    QString nameHeading() const;
    QString title(size_t column) const;
    // Names something that did not fit: in the column, or in the row where none holds it.
    void note(Draft& draft, std::optional<size_t> column, const QString& what, Misfit::Why why) const;
    // Where a row says it; nothing where no column does.
    std::optional<size_t> columnOf(ColumnMeaning::What what) const;
    std::optional<size_t> columnOf(const Field& ofAdvisor) const;
    // How a cell that did not fit is kept: "Position: Deputy".
    QString asRemark(const Draft& draft, size_t column) const;
    // Where rows say who somebody is: names, country, administration.
    std::vector<size_t> columnsOfWho() const;
    // Names a part of a cell that did not fit, and keeps the cell as a remark.
    void doubt(Draft& draft, size_t column, const QString& part, Misfit::Why why) const;

private:
    void readCell(Draft& draft, size_t column, const QString& cell) const;
    void readField(Draft& draft, size_t column, const QString& cell) const;
    void readFullName(Draft& draft, size_t column, const QString& cell) const;
    void readEmail(Draft& draft, size_t column, const QString& cell) const;
    bool isHeadingBetween(const QStringList& cells) const;
    // Of a form, in which each is one line.
    static QString onOneLine(const QString& cell);
    // draft_place.cpp
    void readPlace(Draft& draft) const;
    struct Lost
    {
        size_t column;
        QString cell;
        Misfit::Why why;
    };
    struct Place
    {
        QString cell;
        QString means; // a code or an id; empty: nothing that is understood
        std::optional<size_t> column;
        std::vector<Lost> lost;
    };
    Place readOnce(Draft& draft, ColumnMeaning::What what, Misfit::Why unknown,
                   const std::function<QString(const QString&)>& understand) const;
    QString administrationCalled(const QString& name, const QString& country) const;
    std::optional<Value> valueOf(const Field& field, const QString& text) const;
    // draft_absences.cpp
    void readAbsences(Draft& draft) const;
    void readAbsentFrom(Draft& draft, size_t from, std::optional<size_t> to) const;
    // draft_skills.cpp
    void readLanguages(Draft& draft, size_t column, const QString& cell) const;
    void readLanguage(Draft& draft, size_t column, const QString& cell) const;
    struct SaidLanguage // of one item, "Russian (C1/B2)"
    {
        Draft::Skill skill; // no language: it is not known
        bool hasLevels = true;
    };
    SaidLanguage languageOf(const QString& item) const;
    void readLevelBeside(Draft& draft, size_t column, Draft::Skill& skill) const;
    bool readLevelsInWords(Draft::Skill& skill, const QString& levels) const;
    bool readLevels(Draft::Skill& skill, const QString& levels) const;
    void takeSkill(Draft& draft, size_t column, const QString& said, const Draft::Skill& skill) const;
    // draft_standing.cpp
    void readStage(Draft& draft, size_t column, const QString& cell) const;
    void takeStage(Draft& draft, size_t column, const QString& cell, const QString& of) const;
    void readStageOn(Draft& draft) const;
    std::optional<Id> expertGroupIn(Draft& draft, const QString& of) const;
    bool hasStage(const Draft& draft) const;
    void readExpertise(Draft& draft, size_t column, const QString& cell) const;
    std::vector<Draft::Knowledge> subjectsIn(const QString& item) const;
    void readDepth(Draft& draft, size_t column, const QString& cell) const;
    void takeSubject(Draft& draft, size_t column, const QString& said, const Draft::Knowledge& knowledge) const;

    QString cellOf(const Draft& draft, size_t column) const
    {
        return draft.cells.value(static_cast<qsizetype>(column)).trimmed();
    }
    DateOrder dateOrder() const { return m_mapping.dates.value_or(DateOrder::DayFirst); }
    std::optional<size_t> columnWhere(const std::function<bool(const ColumnMeaning&)>& fits) const;
    const ColumnMeaning& meaning(size_t column) const { return m_mapping.columns[column].meaning; }

    const Vocabulary& m_words;
    const Mapping& m_mapping;
    mutable Memo<SaidLanguage> m_languages;
    mutable Memo<QString> m_countries;
    mutable Memo<QString> m_administrations; // by the country, and what is said
    mutable QHash<const Field*, Memo<std::optional<Value>>> m_choices;
    mutable Memo<std::optional<Step>> m_steps;
};

// Why nobody could be made of a row.
Misfit misfitOf(const Error& noDraft);

} // namespace advisorpool
