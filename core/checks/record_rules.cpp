#include "core/checks/record_rules.h"

#include "core/accreditation/stage.h"
#include "core/documents/document_template.h"
#include "core/missions/assignment.h"
#include "core/missions/seat.h"
#include "core/people/advisor.h"
#include "core/people/locale_names.h"
#include "core/people/setting.h"
#include "core/workshops/forum.h"

#include <QRegularExpression>

#include <span>

namespace advisorpool {

namespace {

bool hasNoName(const Record& record)
{
    return record.kind == &Advisor::kind() && record[u"family_name"].isNull() && record[u"family_name_ru"].isNull();
}

using Days = std::pair<const char*, const char*>;

// Whether in one of the pairs both days are known, and the second lies before the first.
bool runsBackwards(const Record& record, std::span<const Days> pairs)
{
    return std::any_of(pairs.begin(), pairs.end(), [&](const Days& days) {
        const Field* from = record.kind->field(QString::fromLatin1(days.first));
        const Field* to = record.kind->field(QString::fromLatin1(days.second));
        return from && to && !record[*from].isNull() && !record[*to].isNull() &&
               record[*to].text() < record[*from].text(); // ISO days order as text
    });
}

bool endsBeforeItStarts(const Record& record)
{
    static constexpr Days ranges[] = {{"starts", "ends"}, {"window_from", "window_to"}, {"covers_from", "covers_to"}};
    return runsBackwards(record, ranges);
}

bool isInWrongOrder(const Record& record)
{
    static constexpr Days orders[] = {{"asked_on", "deadline"},
                                      {"asked_on", "reminded_on"},
                                      {"asked_on", "answered_on"},
                                      {"confirmed_on", "completed_on"}};
    return runsBackwards(record, orders);
}

// Lapsed or withdrawn is nobody's least.
bool asksForNoMinimum(const Record& record)
{
    if (record.kind != &Seat::kind())
        return false;
    const auto stage = fromRecord<Seat>(record).stage;
    return stage && climb(*stage) == 0;
}

bool supervisesItself(const Record& record)
{
    return record.kind == &Assignment::kind() && !record[u"supervisor"].isNull() &&
           record[u"supervisor"] == record[u"advisor"];
}

struct Range
{
    const char* field;
    qint64 least;
    qint64 most;
};

bool isOutOfRange(const Record& record)
{
    static constexpr Range ranges[] = {{"depth", 1, 3},   {"phase", 1, 3},        {"validity_months", 1, 1200},
                                       {"scale", 2, 100}, {"tools", 1, 5},        {"expertise", 1, 5},
                                       {"support", 1, 5}, {"facilitation", 1, 5}, {"weight", 0, 100}};
    return std::any_of(std::begin(ranges), std::end(ranges), [&](const Range& range) {
        const Field* field = record.kind->field(QString::fromLatin1(range.field));
        if (!field || field->type != FieldType::Number || record[*field].isNull())
            return false;
        const qint64 number = record[*field].number();
        return number < range.least || number > range.most;
    });
}

// A code that has no name is none: its own is what is given back.
bool hasUnknownCode(const Record& record)
{
    const auto isUnknown = [](const Field& field, const QString& code) {
        const QLocale english(QLocale::English);
        return field.type == FieldType::Country
                   ? code == u"ZZ" || countryName(code, english) == code // ICU calls ZZ an unknown region
                   : languageName(code, english) == code;
    };
    for (const auto& field : record.kind->fields)
        if (field->type == FieldType::Country || field->type == FieldType::Language ||
            field->type == FieldType::Languages)
            for (const QString& code : record[*field].text().split(u' ', Qt::SkipEmptyParts))
                if (isUnknown(*field, code))
                    return true;
    return false;
}

bool isBadSetting(const Record& record)
{
    return record.kind == &Setting::kind() && !isValid(fromRecord<Setting>(record));
}

bool hasBadEmail(const Record& record)
{
    static const QRegularExpression address(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"));
    const auto isBad = [&](const char* name) {
        const Field* field = record.kind->field(QString::fromLatin1(name));
        return field && !record[*field].isNull() && !address.match(record[*field].text()).hasMatch();
    };
    return isBad("email") || isBad("contact_email");
}

bool hasBadLink(const Record& record)
{
    return record.kind == &Material::kind() && !record[u"link"].isNull() && !isWebLink(record[u"link"].text());
}

bool isBadTemplate(const Record& record)
{
    return record.kind == &DocumentTemplate::kind() && !checkTemplate(fromRecord<DocumentTemplate>(record));
}

} // namespace

std::vector<QString> rulesBrokenBy(const Record& record)
{
    std::vector<QString> broken;
    if (hasNoName(record))
        broken.push_back(QStringLiteral("no_name"));
    if (endsBeforeItStarts(record))
        broken.push_back(QStringLiteral("ends_before_start"));
    if (isInWrongOrder(record))
        broken.push_back(QStringLiteral("wrong_order"));
    if (asksForNoMinimum(record))
        broken.push_back(QStringLiteral("no_minimum"));
    if (supervisesItself(record))
        broken.push_back(QStringLiteral("own_supervisor"));
    if (isOutOfRange(record))
        broken.push_back(QStringLiteral("out_of_range"));
    if (hasUnknownCode(record))
        broken.push_back(QStringLiteral("unknown_code"));
    if (hasBadEmail(record))
        broken.push_back(QStringLiteral("bad_email"));
    if (isBadSetting(record))
        broken.push_back(QStringLiteral("bad_setting"));
    if (hasBadLink(record))
        broken.push_back(QStringLiteral("bad_link"));
    if (isBadTemplate(record))
        broken.push_back(QStringLiteral("bad_template"));
    return broken;
}

} // namespace advisorpool
