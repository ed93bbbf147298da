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
    static const QRegularExpression cut(QStringLiteral(R"(^\s*([^(:–—]+?)\s*(?:[(:–—]|\s-\s|-(?=\s*[A-Ca-cА-Са-с][12]))\s*([^)]*?)\)?\s*$)"));
    if (const auto match = cut.match(item); match.hasMatch())
        return {match.captured(1), match.captured(2)};
    static const QRegularExpression spaced(QStringLiteral(R"(^\s*(.+?)\s+(\S+)\s*$)"));
    if (const auto match = spaced.match(item); match.hasMatch())
        return {match.captured(1), match.captured(2)};
    return {item.trimmed(), QString()};
}

} // namespace

QString code(Why why)
{
    switch (why) {
    case Why::NoName: return QStringLiteral("no_name");
    case Why::NotAnAddress: return QStringLiteral("not_an_address");
    case Why::NoLevel: return QStringLiteral("no_level");
    case Why::UnknownLanguage: return QStringLiteral("unknown_language");
    case Why::UnknownCountry: return QStringLiteral("unknown_country");
    case Why::UnknownAdministration: return QStringLiteral("unknown_administration");
    case Why::UnknownSubject: return QStringLiteral("unknown_subject");
    case Why::UnknownStage: return QStringLiteral("unknown_stage");
    case Why::NoValue: return QStringLiteral("no_value");
    case Why::Differs: return QStringLiteral("differs");
    case Why::WasDeleted: return QStringLiteral("was_deleted");
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

Result<Draft> DraftReader::read(qint64 line, const QStringList& cells) const
{
    Draft draft{.line = line};
    for (size_t column = 0; column < m_columns.size(); ++column) {
        const QString cell = cells.value(static_cast<qsizetype>(column)).trimmed();
        if (!cell.isEmpty())
            readCell(draft, column, cell);
    }
    readPlace(draft, cells);
    if (draft.person.familyName.isEmpty() && draft.person.familyNameRu.isEmpty())
        return failure({.fault = Fault::MissingField, .line = line, .field = nameHeading()});
    return draft;
}

void DraftReader::readCell(Draft& draft, size_t column, const QString& cell) const
{
    switch (m_columns[column].what) {
    case What::Nothing:
    case What::Country:
    case What::Administration: return; // the last two together: readPlace()
    case What::Field: return readField(draft, column, cell);
    case What::FullName: return readFullName(draft, cell);
    case What::Languages: return readLanguages(draft, column, cell);
    case What::Expertise: return readExpertise(draft, column, cell);
    case What::Remark: draft.remarks << cell; return;
    case What::Stage:
        draft.step = m_words.step(cell);
        if (!draft.step)
            doubt(draft, column, cell, cell, Why::UnknownStage);
        return;
    }
}

void DraftReader::readField(Draft& draft, size_t column, const QString& cell) const
{
    const Field& field = *m_columns[column].field;
    QString text = field.type == FieldType::LongText ? cell : onOneLine(cell);
    if (field.name == QLatin1String("email") && !isAddress(text))
        return doubt(draft, column, cell, cell, Why::NotAnAddress);
    if (field.name.contains(QLatin1String("_name")) || field.name == QLatin1String("patronymic_ru"))
        return putName(draft.person, field, text);
    const auto value = field.parse(text);
    if (!value)
        return doubt(draft, column, cell, cell, Why::NoValue);
    field.write(&draft.person, *value);
}

void DraftReader::readFullName(Draft& draft, const QString& cell) const
{
    for (const QString& line : cell.split(u'\n')) // both scripts, one under the other
        putFullName(draft.person, line.simplified());
}

void DraftReader::readLanguages(Draft& draft, size_t column, const QString& cell) const
{
    for (const QString& item : itemsOf(cell)) {
        auto [name, levels] = languageAndLevels(item);
        auto language = m_words.language(name);
        if (!language && (language = m_words.language(item))) // "Old Church Slavonic": all of it is the name
            levels.clear();
        if (!language) {
            doubt(draft, column, cell, item, Why::UnknownLanguage);
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
            understood = (skill.spoken || isNone(parts.first())) && (parts.size() < 2 || skill.written || isNone(parts.last()));
        }
        if (!understood)
            doubt(draft, column, cell, item, Why::NoLevel);
        const bool twice = std::any_of(draft.skills.begin(), draft.skills.end(),
                                       [&](const Draft::Skill& other) { return other.language == skill.language; });
        if (!twice)
            draft.skills.push_back(skill);
    }
}

void DraftReader::readExpertise(Draft& draft, size_t column, const QString& cell) const
{
    for (const QString& item : itemsOf(cell)) {
        const auto subject = m_words.subject(item);
        if (!subject)
            doubt(draft, column, cell, item, Why::UnknownSubject);
        else if (std::find(draft.subjects.begin(), draft.subjects.end(), *subject) == draft.subjects.end())
            draft.subjects.push_back(*subject);
    }
}

void DraftReader::readPlace(Draft& draft, const QStringList& cells) const
{
    QString country, office;
    std::optional<size_t> officeColumn, countryColumn;
    for (size_t column = 0; column < m_columns.size(); ++column) {
        const QString cell = onOneLine(cells.value(static_cast<qsizetype>(column)));
        if (cell.isEmpty())
            continue;
        if (m_columns[column].what == What::Country) {
            country = cell;
            countryColumn = column;
        } else if (m_columns[column].what == What::Administration) {
            office = cell;
            officeColumn = column;
        }
    }
    if (countryColumn) {
        draft.country = m_words.country(country).value_or(QString());
        if (draft.country.isEmpty())
            doubt(draft, *countryColumn, country, country, Why::UnknownCountry);
    }
    const bool lostCountry = countryColumn && draft.country.isEmpty();
    if (!countryColumn && !officeColumn)
        return;
    const auto administration = lostCountry && office.isEmpty() ? std::nullopt : m_words.administration(office, draft.country);
    if (administration) {
        draft.person.administration = *administration;
        if (!draft.person.affiliation)
            draft.person.affiliation = m_words.isSecretariat(*administration) ? Affiliation::Secretariat : Affiliation::Member;
    } else if (officeColumn) {
        doubt(draft, *officeColumn, office, office, Why::UnknownAdministration);
    } else if (!lostCountry) {
        doubt(draft, *countryColumn, country, country, Why::UnknownAdministration);
    }
}

void DraftReader::doubt(Draft& draft, size_t column, const QString& cell, const QString& part, Why why) const
{
    const QString heading = m_headings.value(static_cast<qsizetype>(column));
    draft.doubtful.push_back({draft.line, heading, part, why});
    const QString remark = heading + QStringLiteral(": ") + cell;
    if (!draft.remarks.contains(remark))
        draft.remarks << remark;
}

} // namespace advisorpool
