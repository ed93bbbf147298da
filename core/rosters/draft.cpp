#include "core/rosters/draft.h"

#include "core/rosters/name_cell.h"

#include <QRegularExpression>

namespace advisorpool {

namespace {

using What = ColumnMeaning::What;
using Why = Misfit::Why;

bool isAddress(const QString& text)
{
    static const QRegularExpression address(QStringLiteral(R"(^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+$)"));
    return address.match(text).hasMatch();
}

// "Head of Division\nTariff Department" is one line of a form, "Head of Division, Tariff Department".
QString onOneLine(const QString& cell)
{
    if (!cell.contains(u'\n') && !cell.contains(u'\r'))
        return cell.simplified();
    static const QRegularExpression lineBreaks(QStringLiteral("\\s*[,;]?\\s*[\\r\\n]+\\s*"));
    return QString(cell).trimmed().replace(lineBreaks, QStringLiteral(", ")).simplified();
}

// Items of a list in one cell: by semicolon or line break where there is one, else by comma.
QStringList itemsOf(const QString& cell)
{
    static const QRegularExpression strong(QStringLiteral("[;\\r\\n]+"));
    static const QRegularExpression weak(QStringLiteral("[,;\\r\\n]+"));
    const bool hasStrong = cell.contains(strong);
    QStringList items;
    for (const QString& item : cell.split(hasStrong ? strong : weak, Qt::SkipEmptyParts))
        if (!item.trimmed().isEmpty())
            items << item.trimmed();
    return items;
}

// "Russian (C1/B2)", "русский – C2", "ru C1/B2": the language's words, and what is said of it.
std::pair<QString, QString> languageAndLevels(const QString& item)
{
    static const QRegularExpression cut(
        QStringLiteral(R"(^\s*([^(:–—]+?)\s*(?:[(:–—]|\s-\s|-(?=\s*[A-Ca-cА-Са-с][12]))\s*([^)]*?)\)?\s*$)"));
    if (const auto match = cut.match(item); match.hasMatch())
        return {match.captured(1), match.captured(2)};
    static const QRegularExpression spaced(QStringLiteral(R"(^\s*(.+?)\s+(\S+)\s*$)"));
    if (const auto match = spaced.match(item); match.hasMatch())
        return {match.captured(1), match.captured(2)};
    return {item.trimmed(), QString()};
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

// The same name, perhaps in the other script.
bool isSameName(const Field& a, const Field& b)
{
    const auto inAnyScript = [](const Field& field) { return QString(field.name).remove(QLatin1String("_ru")); };
    return isName(a) && isName(b) && inAnyScript(a) == inAnyScript(b);
}

} // namespace

QString code(Why why)
{
    switch (why) {
    case Why::NoName:
        return QStringLiteral("no_name");
    case Why::NotAnAddress:
        return QStringLiteral("not_an_address");
    case Why::NoLevel:
        return QStringLiteral("no_level");
    case Why::UnknownLanguage:
        return QStringLiteral("unknown_language");
    case Why::UnknownCountry:
        return QStringLiteral("unknown_country");
    case Why::UnknownAdministration:
        return QStringLiteral("unknown_administration");
    case Why::UnknownSubject:
        return QStringLiteral("unknown_subject");
    case Why::UnknownStage:
        return QStringLiteral("unknown_stage");
    case Why::NoValue:
        return QStringLiteral("no_value");
    case Why::Differs:
        return QStringLiteral("differs");
    case Why::WasDeleted:
        return QStringLiteral("was_deleted");
    case Why::Twice:
        return QStringLiteral("twice");
    case Why::NoHeading:
        return QStringLiteral("no_heading");
    }
    Q_UNREACHABLE();
}

DraftReader::DraftReader(const Vocabulary& words, QStringList headings, std::vector<ColumnMeaning> columns)
    : m_words(words), m_headings(std::move(headings)), m_columns(std::move(columns))
{
}

QString DraftReader::nameHeading() const
{
    for (size_t column = 0; column < m_columns.size(); ++column)
        if (m_columns[column].what == What::FullName ||
            (m_columns[column].field && m_columns[column].field->name.startsWith(QLatin1String("family_name"))))
            return m_headings[static_cast<qsizetype>(column)];
    return {};
}

std::optional<size_t> DraftReader::columnOf(What what) const
{
    const auto column =
        std::find_if(m_columns.begin(), m_columns.end(), [&](const auto& each) { return each.what == what; });
    return column == m_columns.end() ? std::nullopt : std::optional<size_t>(column - m_columns.begin());
}

std::optional<size_t> DraftReader::columnOf(const Field& ofAdvisor) const
{
    if (ofAdvisor.name == QLatin1String("administration")) {
        const auto office = columnOf(What::Administration);
        return office ? office : columnOf(What::Country);
    }
    const auto column = std::find_if(m_columns.begin(), m_columns.end(), [&](const ColumnMeaning& each) {
        return each.field == &ofAdvisor || (each.field && isSameName(*each.field, ofAdvisor)) ||
               (each.what == What::FullName && isName(ofAdvisor));
    });
    return column == m_columns.end() ? std::nullopt : std::optional<size_t>(column - m_columns.begin());
}

Result<Draft> DraftReader::read(qint64 line, const QStringList& cells) const
{
    Draft draft{.line = line, .cells = cells, .reader = this};
    for (size_t column = 0; column < static_cast<size_t>(cells.size()); ++column) {
        const QString cell = cells[static_cast<qsizetype>(column)].trimmed();
        if (cell.isEmpty())
            continue;
        if (column < m_columns.size())
            readCell(draft, column, cell);
        else
            doubt(draft, column, cell, Why::NoHeading);
    }
    readPlace(draft);
    if (draft.person.familyName.isEmpty() && draft.person.familyNameRu.isEmpty())
        return failure({.fault = Fault::MissingField, .line = line, .field = nameHeading()});
    return draft;
}

void DraftReader::readCell(Draft& draft, size_t column, const QString& cell) const
{
    switch (m_columns[column].what) {
    case What::Nothing:
    case What::Country:
    case What::Administration:
        return; // the last two together: readPlace()
    case What::Field:
        return readField(draft, column, cell);
    case What::FullName:
        return readFullName(draft, column, cell);
    case What::Languages:
        return readLanguages(draft, column, cell);
    case What::Expertise:
        return readExpertise(draft, column, cell);
    case What::Remark:
        return addRemark(draft, cell);
    case What::Stage:
        return readStage(draft, column, cell);
    }
}

void DraftReader::readStage(Draft& draft, size_t column, const QString& cell) const
{
    const auto step = m_words.step(cell);
    if (!step)
        return doubt(draft, column, cell, Why::UnknownStage);
    if (draft.step && draft.step != step)
        return doubt(draft, column, cell, Why::Twice);
    draft.step = step;
}

void DraftReader::readField(Draft& draft, size_t column, const QString& cell) const
{
    const Field& field = *m_columns[column].field;
    QString text = field.type == FieldType::LongText ? cell : onOneLine(cell);
    if (field.name == QLatin1String("email") && !isAddress(text))
        return doubt(draft, column, cell, Why::NotAnAddress);
    if (isName(field)) {
        if (!putName(draft.person, field, text))
            doubt(draft, column, cell, Why::Twice);
        return;
    }
    const auto value = field.parse(text);
    if (!value)
        return doubt(draft, column, cell, Why::NoValue);
    const Value before = field.read(&draft.person);
    if (!before.isNull() && before != *value)
        return doubt(draft, column, cell, Why::Twice);
    field.write(&draft.person, *value);
}

void DraftReader::readFullName(Draft& draft, size_t column, const QString& cell) const
{
    for (const QString& line : cell.split(u'\n')) // both scripts, one under the other
        if (!putFullName(draft.person, line.simplified()))
            doubt(draft, column, line.simplified(), Why::Twice);
}

void DraftReader::readLanguages(Draft& draft, size_t column, const QString& cell) const
{
    for (const QString& item : itemsOf(cell)) {
        auto [name, levels] = languageAndLevels(item);
        auto language = m_words.language(name);
        if (!language && (language = m_words.language(item))) // "Old Church Slavonic": all of it is the name
            levels.clear();
        if (!language) {
            doubt(draft, column, item, Why::UnknownLanguage);
            continue;
        }
        Draft::Skill skill{*language, {}, {}};
        const QStringList parts = levels.split(u'/', Qt::SkipEmptyParts);
        bool understood = parts.size() <= 2;
        if (understood && !parts.isEmpty()) {
            skill.spoken = m_words.level(parts.first());
            // One level alone is what the person speaks; only a mother tongue is known in writing, too.
            if (parts.size() == 2)
                skill.written = m_words.level(parts.last());
            else if (skill.spoken == Level::Native)
                skill.written = skill.spoken;
            const auto isNone = [](const QString& part) { return part.trimmed() == u"-" || part.trimmed() == u"—"; };
            understood =
                (skill.spoken || isNone(parts.first())) && (parts.size() < 2 || skill.written || isNone(parts.last()));
        }
        if (!understood)
            doubt(draft, column, item, Why::NoLevel);
        const auto before = std::find_if(draft.skills.begin(), draft.skills.end(),
                                         [&](const Draft::Skill& other) { return other.language == skill.language; });
        if (before == draft.skills.end())
            draft.skills.push_back(skill);
        else if (*before != skill)
            doubt(draft, column, item, Why::Twice);
    }
}

void DraftReader::readExpertise(Draft& draft, size_t column, const QString& cell) const
{
    for (const QString& item : itemsOf(cell)) {
        const auto subject = m_words.subject(item);
        if (!subject)
            doubt(draft, column, item, Why::UnknownSubject);
        else if (std::find(draft.subjects.begin(), draft.subjects.end(), *subject) == draft.subjects.end())
            draft.subjects.push_back(*subject);
    }
}

// The cell of that meaning; of several that differ the first.
QString DraftReader::readOnce(Draft& draft, What what) const
{
    QString first;
    for (size_t column = 0; column < m_columns.size(); ++column) {
        if (m_columns[column].what != what)
            continue;
        const QString cell = onOneLine(draft.cells.value(static_cast<qsizetype>(column)));
        if (cell.isEmpty() || cell == first)
            continue;
        if (first.isEmpty())
            first = cell;
        else
            doubt(draft, column, cell, Why::Twice);
    }
    return first;
}

void DraftReader::readPlace(Draft& draft) const
{
    const QString country = readOnce(draft, What::Country);
    const QString office = readOnce(draft, What::Administration);
    if (country.isEmpty() && office.isEmpty())
        return;
    draft.country = m_words.country(country).value_or(QString());
    const bool lostCountry = !country.isEmpty() && draft.country.isEmpty();
    if (lostCountry)
        doubt(draft, *columnOf(What::Country), country, Why::UnknownCountry);
    const auto administration =
        lostCountry && office.isEmpty() ? std::nullopt : m_words.administration(office, draft.country);
    if (administration) {
        draft.person.administration = *administration;
        if (!draft.person.affiliation)
            draft.person.affiliation =
                m_words.isSecretariat(*administration) ? Affiliation::Secretariat : Affiliation::Member;
    } else if (!office.isEmpty()) {
        doubt(draft, *columnOf(What::Administration), office, Why::UnknownAdministration);
    } else if (!lostCountry) {
        doubt(draft, *columnOf(What::Country), country, Why::UnknownAdministration);
    }
}

void DraftReader::doubt(Draft& draft, size_t column, const QString& part, Misfit::Why why) const
{
    const auto place = static_cast<qsizetype>(column);
    const QString heading = title(column);
    draft.doubtful.push_back({draft.line, heading, part, why});
    addRemark(draft, heading + QStringLiteral(": ") + draft.cells.value(place).trimmed());
}

} // namespace advisorpool
