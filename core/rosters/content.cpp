#include "core/rosters/content.h"

#include "core/people/advisor.h"
#include "core/rosters/cell_items.h"
#include "core/rosters/draft.h"
#include "core/rosters/name_signs.h"

#include <QRegularExpression>

namespace advisorpool {

namespace {

using What = ColumnMeaning::What;
using Fits = std::function<bool(const QString&)>;

// How many of ten must fit.
constexpr int most = 8;
constexpr int half = 5;

bool shareFits(const QStringList& cells, int ofTen, const Fits& fits)
{
    const auto isEmpty = [](const QString& cell) { return cell.trimmed().isEmpty(); };
    const auto all = cells.size() - std::count_if(cells.begin(), cells.end(), isEmpty);
    qsizetype mayFail = all * (10 - ofTen) / 10;
    for (const QString& cell : cells)
        if (!isEmpty(cell) && !fits(cell.trimmed()) && --mayFail < 0)
            return false;
    return all > 0;
}

ColumnMeaning fieldNamed(QStringView name)
{
    return {What::Field, Advisor::kind().field(name), {}};
}

// Codes and abbreviations mean too much at once: IT, no, HR.
bool isWord(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) > 3;
}

} // namespace

bool Content::fits(const ColumnMeaning& meaning, const QStringList& cells) const
{
    switch (meaning.what) {
    case What::Nothing:
        return false;
    case What::Id:
        return shareFits(cells, most, [](const QString& cell) { return Id::fromText(cell).has_value(); });
    case What::Country:
        return shareFits(cells, most, [&](const QString& cell) { return isWord(cell) && m_words.country(cell); });
    case What::Administration:
        return shareFits(cells, most,
                         [&](const QString& cell) { return isWord(cell) && m_words.isLikeAnOffice(cell); });
    case What::FullName:
        return shareFits(cells, most, isSurelyFullName);
    default:
        break;
    }
    return understood(meaning, cells, most);
}

bool Content::halfFits(const ColumnMeaning& meaning, const QStringList& cells) const
{
    return understood(meaning, cells, half);
}

bool Content::understood(const ColumnMeaning& meaning, const QStringList& cells, int ofTen) const
{
    if (meaning.what == What::ExpertGroup)
        return shareFits(cells, ofTen, [&](const QString& cell) { return m_words.expertGroup(cell).has_value(); });
    const Mapping alone{.columns = {{QString(), meaning}}};
    const DraftReader reader(m_words, alone);
    return shareFits(cells, ofTen, [&](const QString& cell) { return reader.understands(0, cell); });
}

ColumnMeaning Content::guess(const QStringList& cells) const
{
    if (const ColumnMeaning id{What::Id, nullptr, {}}; fits(id, cells)) // a roster that we wrote, whatever it is headed
        return id;
    const bool hasWords = shareFits(cells, half, isWord);
    const ColumnMeaning inWords[] = {fieldNamed(u"email"),           {What::Languages, nullptr, {}},
                                     {What::Country, nullptr, {}},   {What::Stage, nullptr, {}},
                                     {What::Expertise, nullptr, {}}, {What::Administration, nullptr, {}}};
    if (hasWords)
        for (const ColumnMeaning& meaning : inWords)
            if (fits(meaning, cells))
                return meaning;
    if (fits(fieldNamed(u"sex"), cells))
        return fieldNamed(u"sex");
    if (shareFits(cells, most, looksLikePhone))
        return fieldNamed(u"phone");
    return {};
}

bool Content::guessNames(std::vector<ColumnMeaning>& columns, const std::vector<QStringList>& cells) const
{
    const auto isFree = [&](size_t column) { return column < columns.size() && columns[column].what == What::Nothing; };
    for (size_t column = 0; column < columns.size(); ++column)
        if (isFree(column) && shareFits(cells[column], most, couldBeName) &&
            shareFits(cells[column], half, isSurelyFullName)) {
            columns[column] = {What::FullName, nullptr, {}};
            return true;
        }
    for (size_t given = 0; given < columns.size(); ++given) {
        if (!isFree(given) || !shareFits(cells[given], half, isKnownGivenName))
            continue;
        for (const size_t family : {given - 1, given + 1})
            if (isFree(family) && shareFits(cells[family], most, couldBeName)) {
                columns[family] = fieldNamed(u"family_name");
                columns[given] = fieldNamed(u"given_name");
                return true;
            }
    }
    return false;
}

} // namespace advisorpool
