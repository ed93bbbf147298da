#include "core/rosters/column_recogniser.h"

#include "core/people/advisor.h"
#include "core/rosters/heading.h"
#include "core/rosters/name_signs.h"
#include "core/rosters/recognise.h"

namespace advisorpool {

namespace {

using What = ColumnMeaning::What;

ColumnMeaning unlessTaken(const ColumnMeaning& meaning, const std::vector<ColumnMeaning>& columns)
{
    return std::ranges::find(columns, meaning) == columns.end() ? meaning : ColumnMeaning{};
}

// What columns beside one another say together: "Level" is that of the language before it, "Reason" says why somebody
// is unavailable where a column beside it says when; "по" follows "Недоступен с".
void explainByNeighbours(std::vector<ColumnMeaning>& columns, const QStringList& headings)
{
    static const QStringList until{QStringLiteral("по"), QStringLiteral("до"), QStringLiteral("to"),
                                   QStringLiteral("until"), QStringLiteral("till")};
    static const QStringList reason{QStringLiteral("reason"), QStringLiteral("причина")};
    static const QStringList level{QStringLiteral("level"), QStringLiteral("уровень")};
    bool after = false;
    for (size_t column = 0; column < columns.size(); ++column) {
        const What before = column > 0 ? columns[column - 1].what : What::Nothing;
        const QString key = Vocabulary::keyOf(headings.value(static_cast<qsizetype>(column)));
        after |= before == What::UnavailableFrom || before == What::Unavailable;
        if (before == What::Languages && level.contains(key))
            columns[column] = {What::LevelBeside, nullptr, {}};
        else if (before == What::UnavailableFrom && until.contains(key))
            columns[column] = {What::UnavailableTo, nullptr, {}};
        else if (after && columns[column].what == What::Nothing && reason.contains(key))
            columns[column] = {What::UnavailableReason, nullptr, {}};
    }
}

// A group may be any, a contact somebody's name, and leave a number of days.
bool isVague(const ColumnMeaning& meaning, const QString& heading)
{
    const QString key = Vocabulary::keyOf(heading);
    return meaning.what == What::ExpertGroup || meaning.what == What::Unavailable ||
           key.startsWith(QLatin1String("contact")) || key.startsWith(QStringLiteral("контакт"));
}

} // namespace

std::vector<ColumnMeaning> ColumnRecogniser::guessed(const std::vector<QStringList>& cells) const
{
    std::vector<ColumnMeaning> columns;
    for (const QStringList& each : cells)
        columns.push_back(unlessTaken(m_content.guess(each), columns));
    return columns;
}

std::vector<ColumnMeaning> ColumnRecogniser::meanings(const QStringList& headings,
                                                      const std::vector<QStringList>& cells) const
{
    std::vector<ColumnMeaning> columns;
    for (size_t column = 0; column < cells.size(); ++column)
        columns.push_back(byHeading(headings.value(static_cast<qsizetype>(column)), cells[column]));
    if (std::ranges::any_of(columns, isFamilyName)) // beside it, a "Name" is the given one
        for (size_t column = 0; column < columns.size(); ++column)
            if (Vocabulary::keyOf(headings.value(static_cast<qsizetype>(column))) == u"name")
                columns[column] = {What::Field, Advisor::kind().field(u"given_name"), {}};
    explainByNeighbours(columns, headings);
    for (size_t column = 0; column < columns.size(); ++column)
        if (columns[column].what == What::Nothing && headings.value(static_cast<qsizetype>(column)) != rejectedBecause)
            columns[column] = unlessTaken(m_content.guess(cells[column]), columns);
    if (std::ranges::none_of(columns, isWhoItIs))
        m_content.guessNames(columns, cells);
    return columns;
}

ColumnMeaning ColumnRecogniser::byHeading(const QString& heading, const QStringList& cells) const
{
    const ColumnMeaning meaning = meaningOf(heading);
    const ColumnMeaning status{What::Field, Advisor::kind().field(u"status"), {}};
    if (meaning.what == What::Stage && meaning.of.isEmpty() && m_content.fits(status, cells))
        return status;
    const ColumnMeaning sex{What::Field, Advisor::kind().field(u"sex"), {}};
    if (meaning.field && meaning.field->name == QLatin1String("position") && m_content.fits(sex, cells))
        return sex; // "Title": Mr, Ms
    if (meaning.what == What::Id && !m_content.fits(meaning, cells))
        return {};
    if (isVague(meaning, heading) && !cells.isEmpty() && !m_content.halfFits(meaning, cells))
        return {};
    if (isOfALanguage(meaning) && !m_words.language(meaning.of))
        return {};
    if (meaning.what != What::Nothing)
        return meaning;
    if (const ColumnMeaning language = languageMeant(heading, m_words); language.what != What::Nothing)
        return language;
    return aboutOneThing(heading, cells);
}

// A language, or a subject, as the heading of a column of its own.
ColumnMeaning ColumnRecogniser::aboutOneThing(const QString& heading, const QStringList& cells) const
{
    const auto fitting = [&](const ColumnMeaning& meaning) {
        return m_content.halfFits(meaning, cells) ? meaning : ColumnMeaning{};
    };
    // "No" is Norwegian, too, but a number stands below it.
    const bool isCode = heading.trimmed().size() <= 3;
    const auto isLevel = [&](const QString& cell) { return m_words.level(cell).has_value(); };
    if (const auto language = m_words.language(heading); language && (!isCode || std::ranges::all_of(cells, isLevel)))
        return fitting({What::Spoken, nullptr, *language});
    if (m_words.expertGroup(heading))
        return fitting({What::Stage, nullptr, heading.trimmed()});
    if (m_words.subject(heading))
        return fitting({What::Depth, nullptr, heading.trimmed()});
    return {};
}

std::optional<NameOrder> namesOrderOf(const std::vector<Mapping::Column>& columns,
                                      const std::vector<QStringList>& cells)
{
    int familyFirst = 0;
    int givenFirst = 0;
    std::optional<NameOrder> said;
    bool hasFullNames = false;
    for (size_t column = 0; column < columns.size(); ++column) {
        if (columns[column].meaning.what != What::FullName)
            continue;
        hasFullNames = true;
        if (!said)
            said = namesOrderIn(columns[column].heading);
        for (const QString& cell : cells[column])
            if (const auto order = orderIn(cell))
                (*order == NameOrder::FamilyFirst ? familyFirst : givenFirst) += 1;
    }
    if (!hasFullNames)
        return std::nullopt;
    if (familyFirst != givenFirst)
        return familyFirst > givenFirst ? NameOrder::FamilyFirst : NameOrder::GivenFirst;
    return said.value_or(NameOrder::FamilyFirst);
}

} // namespace advisorpool
