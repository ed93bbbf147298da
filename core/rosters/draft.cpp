#include "core/rosters/draft.h"

#include "core/rosters/days.h"
#include "core/rosters/heading.h"
#include "core/rosters/name_cell.h"

#include <QRegularExpression>

namespace advisorpool {

namespace {

using What = ColumnMeaning::What;
using Why = Misfit::Why;

// name@customs.example: something before the one @, and a dot with something before and behind it after that.
bool isAddress(QStringView text)
{
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || QStringView(u",;<>").contains(c); }))
        return false;
    const qsizetype at = text.indexOf(u'@');
    const QStringView domain = text.sliced(at + 1);
    const qsizetype dot = domain.lastIndexOf(u'.');
    return at > 0 && !domain.contains(u'@') && dot > 0 && dot + 1 < domain.size();
}

// "Head of Division\nTariff Department" is one line of a form, "Head of Division, Tariff Department".
QString onOneLine(const QString& cell)
{
    if (!cell.contains(u'\n') && !cell.contains(u'\r'))
        return cell.simplified();
    static const QRegularExpression lineBreaks(QStringLiteral("\\s*[,;]?\\s*[\\r\\n]+\\s*"));
    return QString(cell).trimmed().replace(lineBreaks, QStringLiteral(", ")).simplified();
}

void addRemark(Draft& draft, const QString& text)
{
    const QString stored = Value(text).text(); // one that is stored alike is the same
    if (!stored.isEmpty() && !draft.remarks.contains(stored))
        draft.remarks << stored;
}

bool isName(const Field& field)
{
    return field.name.contains(QLatin1String("_name")) || field.name == QLatin1String("patronymic_ru");
}

bool hasLetters(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

// The same name, perhaps in the other script.
bool isSameName(const Field& a, const Field& b)
{
    const auto inAnyScript = [](const Field& field) { return QString(field.name).remove(QLatin1String("_ru")); };
    return isName(a) && isName(b) && inAnyScript(a) == inAnyScript(b);
}

} // namespace

QString DraftReader::nameHeading() const
{
    for (const auto& [heading, meaning] : m_mapping.columns)
        if (meaning.what == What::FullName ||
            (meaning.field && meaning.field->name.startsWith(QLatin1String("family_name"))))
            return heading;
    return {};
}

QString DraftReader::title(size_t column) const
{
    return column < m_mapping.columns.size() ? m_mapping.columns[column].heading
                                             : columnTitle({}, static_cast<qsizetype>(column));
}

std::optional<size_t> DraftReader::columnWhere(const std::function<bool(const ColumnMeaning&)>& fits) const
{
    for (size_t column = 0; column < m_mapping.columns.size(); ++column)
        if (fits(meaning(column)))
            return column;
    return std::nullopt;
}

std::optional<size_t> DraftReader::columnOf(What what) const
{
    return columnWhere([&](const ColumnMeaning& each) { return each.what == what; });
}

std::optional<size_t> DraftReader::columnOf(const Field& ofAdvisor) const
{
    if (ofAdvisor.name == QLatin1String("administration")) {
        const auto office = columnOf(What::Administration);
        return office ? office : columnOf(What::Country);
    }
    return columnWhere([&](const ColumnMeaning& each) {
        return each.field == &ofAdvisor || (each.field && isSameName(*each.field, ofAdvisor)) ||
               (each.what == What::FullName && isName(ofAdvisor));
    });
}

std::vector<size_t> DraftReader::columnsOfWho() const
{
    std::vector<size_t> columns;
    for (size_t column = 0; column < m_mapping.columns.size(); ++column)
        if (const ColumnMeaning& each = meaning(column); each.what == What::FullName || each.what == What::Country ||
                                                         each.what == What::Administration ||
                                                         (each.field && isName(*each.field)))
            columns.push_back(column);
    return columns;
}

Result<Draft> DraftReader::read(qint64 line, const QStringList& cells) const
{
    Draft draft{.line = line, .cells = cells, .reader = this};
    for (size_t column = 0; column < static_cast<size_t>(cells.size()); ++column) {
        const QString cell = cells[static_cast<qsizetype>(column)].trimmed();
        if (cell.isEmpty())
            continue;
        if (column < m_mapping.columns.size())
            readCell(draft, column, cell);
        else
            doubt(draft, column, cell, Why::NoHeading);
    }
    for (const Misfit& misfit : draft.doubtful)
        if (misfit.why == Why::TwoPeople)
            return failure({.fault = Fault::BadValue, .line = line, .field = misfit.column, .detail = misfit.value});
    readPlace(draft);
    if (draft.person.familyName.isEmpty() && draft.person.familyNameRu.isEmpty())
        return failure({.fault = Fault::MissingField, .line = line, .field = nameHeading()});
    return draft;
}

bool DraftReader::understands(size_t column, const QString& cell) const
{
    Draft draft{.cells = QStringList(static_cast<qsizetype>(column) + 1), .reader = this};
    draft.cells.last() = cell;
    readCell(draft, column, cell.trimmed());
    readPlace(draft);
    return draft.doubtful.empty();
}

void DraftReader::readCell(Draft& draft, size_t column, const QString& cell) const
{
    switch (meaning(column).what) {
    case What::Nothing:
    case What::Country:
    case What::Administration:
        return; // the last two together: readPlace()
    case What::Field:
        return readField(draft, column, cell);
    case What::FullName:
        return readFullName(draft, column, cell);
    case What::Id:
        draft.id = Id::fromText(cell).value_or(Id());
        return draft.id.isNull() ? doubt(draft, column, cell, Why::NoValue) : void();
    case What::Languages:
        return readLanguages(draft, column, cell);
    case What::Spoken:
    case What::Written:
    case What::Facilitates:
        return readLanguage(draft, column, cell);
    case What::Expertise:
        return readExpertise(draft, column, cell);
    case What::Depth:
        return readDepth(draft, column, cell);
    case What::Remark:
        return addRemark(draft, cell);
    case What::Stage:
        return readStage(draft, column, cell);
    }
}

void DraftReader::readField(Draft& draft, size_t column, const QString& cell) const
{
    const Field& field = *meaning(column).field;
    QString text = field.type == FieldType::LongText ? cell : onOneLine(cell);
    if (field.name == QLatin1String("email") && !isAddress(text))
        return doubt(draft, column, cell, Why::NotAnAddress);
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
    if (!before.isNull() && before != *value)
        return doubt(draft, column, cell, Why::Twice);
    field.write(&draft.person, *value);
}

std::optional<Value> DraftReader::valueOf(const Field& field, const QString& text) const
{
    if (field.type == FieldType::Choice)
        return m_choices[&field].of(text, [&](const QString& said) { return m_words.choice(field, said); });
    if (field.type == FieldType::Date) {
        const auto day = readDay(text, m_mapping.dates.value_or(DateOrder::DayFirst));
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
        if (!putFullName(draft.person, line.simplified()))
            doubt(draft, column, line.simplified(), Why::Twice);
}

// What the cells of that meaning say; the first one that is understood counts.
DraftReader::Place DraftReader::readOnce(Draft& draft, What what, Why unknown,
                                         const std::function<QString(const QString&)>& understand) const
{
    Place place;
    for (size_t column = 0; column < m_mapping.columns.size(); ++column) {
        const QString cell =
            meaning(column).what == what ? onOneLine(draft.cells.value(static_cast<qsizetype>(column))) : QString();
        if (cell.isEmpty())
            continue;
        const QString means = understand(cell);
        if (means.isEmpty())
            place.lost.push_back({column, cell, unknown});
        else if (place.means.isEmpty())
            place = {cell, means, column, std::move(place.lost)};
        else if (means != place.means)
            doubt(draft, column, cell, Why::Twice);
    }
    return place;
}

// Its id; empty where it is not known.
QString DraftReader::administrationCalled(const QString& name, const QString& country) const
{
    return m_administrations.of(country + u'\x1f' + name, [&](const QString&) {
        const auto administration = m_words.administration(name, country);
        return administration ? administration->text() : QString();
    });
}

// A country and an administration, which explain one another.
void DraftReader::readPlace(Draft& draft) const
{
    const Place country = readOnce(draft, What::Country, Why::UnknownCountry, [&](const QString& cell) {
        return m_countries.of(cell, [this](const QString& said) { return m_words.country(said).value_or(QString()); });
    });
    draft.country = country.means;
    const Place office = readOnce(draft, What::Administration, Why::UnknownAdministration,
                                  [&](const QString& cell) { return administrationCalled(cell, country.means); });
    for (const Place* place : {&country, &office})
        for (const auto& [column, cell, why] : place->lost)
            doubt(draft, column, cell, why);
    auto administration = Id::fromText(office.means);
    if (!administration && office.lost.empty() && !country.means.isEmpty()) {
        administration = Id::fromText(administrationCalled(QString(), country.means));
        if (!administration)
            doubt(draft, *country.column, country.cell, Why::UnknownAdministration);
    }
    if (!administration)
        return;
    if (const QString own = m_words.countryOf(*administration);
        country.column && !own.isEmpty() && !country.means.isEmpty() && own != country.means)
        doubt(draft, *country.column, country.cell, Why::Twice);
    draft.person.administration = *administration;
    if (!draft.person.affiliation)
        draft.person.affiliation =
            m_words.isSecretariat(*administration) ? Affiliation::Secretariat : Affiliation::Member;
}

void DraftReader::doubt(Draft& draft, size_t column, const QString& part, Misfit::Why why) const
{
    note(draft, column, part, why);
    addRemark(draft, asRemark(draft, column));
}

QString DraftReader::asRemark(const Draft& draft, size_t column) const
{
    const QString cell = draft.cells.value(static_cast<qsizetype>(column)).trimmed();
    return Value(title(column) + QStringLiteral(": ") + cell).text();
}

void DraftReader::note(Draft& draft, std::optional<size_t> column, const QString& what, Misfit::Why why) const
{
    draft.doubtful.push_back({draft.line, column ? title(*column) : QString(), what, why,
                              column ? static_cast<qsizetype>(*column) : qsizetype{-1}});
}

Misfit misfitOf(const Error& noDraft)
{
    return {noDraft.line, noDraft.field, noDraft.detail,
            noDraft.fault == Fault::BadValue ? Why::TwoPeople : Why::NoName};
}

} // namespace advisorpool
