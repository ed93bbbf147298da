#include "core/people/fold.h"
#include "core/rosters/cell_items.h"
#include "core/rosters/days.h"
#include "core/rosters/draft.h"
#include "core/rosters/heading.h"
#include "core/rosters/name_cell.h"
#include "core/rosters/name_signs.h"

#include <QRegularExpression>

namespace advisorpool {

// What a row says in the advisor's own fields.

namespace {

using What = ColumnMeaning::What;
using Why = Misfit::Why;

// Without a blank, a comma or a bracket; one @, and a dot with something before and behind it after that.
const QRegularExpression& address()
{
    static const QRegularExpression form(
        QStringLiteral(R"re((?:mailto:)?([^\s@,;:<>()"|\\]+@[^\s@,;:<>()"|\\.]+(?:\.[^\s@,;:<>()"|\\.]+)+))re"));
    return form;
}

// A spreadsheet that took a telephone number for a quantity has lost its last figures.
bool isRounded(const QString& phone)
{
    static const QRegularExpression form(QStringLiteral(R"(^\d(?:[.,]\d+)?E\+\d+$)"));
    return form.match(phone).hasMatch();
}

bool hasLetters(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

void DraftReader::readField(Draft& draft, size_t column, const QString& cell) const
{
    const Field& field = *meaning(column).field;
    QString text = field.type == FieldType::LongText ? cell : onOneLine(cell);
    const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText;
    if ((!isText || field.name == QLatin1String("phone")) && saysNothing(text))
        return;
    if (field.name == QLatin1String("email"))
        return readEmail(draft, column, cell);
    if (field.name == QLatin1String("phone") && isRounded(text))
        return doubt(draft, column, cell, Why::NoValue);
    if (isName(field)) {
        if (!hasLetters(text)) // "Total; 5"
            return doubt(draft, column, cell, Why::NoValue);
        if (isFamilyName(meaning(column)) && namesSeveral(text, 1))
            return doubt(draft, column, cell, Why::TwoPeople);
        if (!putName(draft.person, field, text))
            doubt(draft, column, cell, Why::Twice);
        return;
    }
    const auto value = valueOf(field, text);
    if (!value)
        return doubt(draft, column, cell, field.type == FieldType::Date ? Why::NoDay : Why::NoValue);
    const Value before = field.read(&draft.person);
    if (!before.isNull() && before != *value && field.name == QLatin1String("phone")) // at work, and a mobile one
        return field.write(&draft.person, Value(before.text() + QStringLiteral(", ") + value->text()));
    if (!before.isNull() && before != *value)
        return doubt(draft, column, cell, Why::Twice);
    field.write(&draft.person, *value);
}

// "Oleg Sidorov <oleg@customs.example>", "oleg@customs.example, tel. +7 495 1234567"; of two addresses the first
// counts.
void DraftReader::readEmail(Draft& draft, size_t column, const QString& cell) const
{
    static const QRegularExpression marks(
        QStringLiteral(R"([\s<>();,:|/\\"]+|\b(?:e-?mail|phone|tel|mob|тел|моб|эл|почта)\b\.?)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (saysNothing(cell))
        return;
    QString rest = cell;
    QStringList found;
    for (auto all = address().globalMatch(cell); all.hasNext();)
        found << all.next().captured(1);
    if (found.isEmpty())
        return doubt(draft, column, cell, Why::NotAnAddress);
    QString& held = draft.person.email;
    for (const QString& each : found)
        if (held.isEmpty())
            held = each;
        else if (held.compare(each, Qt::CaseInsensitive) != 0)
            doubt(draft, column, each, Why::Twice);
    rest.remove(address());
    if (rest.isEmpty())
        return;
    if (rest.count(u'@') > 0)
        return doubt(draft, column, rest.simplified(), Why::NotAnAddress);
    const QString words = rest.replace(marks, QStringLiteral(" ")).simplified();
    if (words.isEmpty())
        return;
    const bool saidElsewhere = [&] { // the person's name
        QStringList others = draft.cells;
        others[static_cast<qsizetype>(column)].clear();
        const QString elsewhere = folded(others.join(u' '));
        const QStringList each = words.split(u' ', Qt::SkipEmptyParts);
        return std::all_of(each.begin(), each.end(),
                           [&](const QString& word) { return elsewhere.contains(folded(word)); });
    }();
    if (saidElsewhere)
        return;
    if (looksLikePhone(words) && draft.person.phone.isEmpty() && !columnOf(*Advisor::kind().field(u"phone")))
        draft.person.phone = words;
    else
        doubt(draft, column, words, Why::NotAnAddress);
}

// "Kazakhstan", "Государственная таможенная служба", all alone: what follows is from there, and it is nobody.
bool DraftReader::isHeadingBetween(const QStringList& cells) const
{
    const auto column = columnOf(What::FullName);
    const QString cell = column ? cells.value(static_cast<qsizetype>(*column)).trimmed() : QString();
    const auto filled =
        std::count_if(cells.begin(), cells.end(), [](const QString& each) { return !each.trimmed().isEmpty(); });
    return cells.size() > 1 && filled == 1 && cell.size() > 3 &&
           (m_words.country(cell) || m_words.administration(cell, {}));
}

std::optional<Value> DraftReader::valueOf(const Field& field, const QString& text) const
{
    if (field.type == FieldType::Choice)
        return m_choices[&field].of(text, [&](const QString& said) { return m_words.choice(field, said); });
    if (field.type == FieldType::Date) {
        const auto day = readDayInCell(text, dateOrder());
        return day ? std::optional(Member<QDate>::toValue(*day)) : std::nullopt;
    }
    const auto value = field.parse(text);
    return value ? std::optional(*value) : std::nullopt;
}

void DraftReader::readFullName(Draft& draft, size_t column, const QString& cell) const
{
    if (namesSeveral(cell, 2))
        return doubt(draft, column, cell, Why::TwoPeople);
    for (const QString& line : cell.split(u'\n')) // both scripts, one under the other
        if (!putFullName(draft.person, line.simplified(), m_mapping.names.value_or(NameOrder::FamilyFirst)))
            doubt(draft, column, line.simplified(), Why::Twice);
}

} // namespace advisorpool
