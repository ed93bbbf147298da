#include "core/rosters/mapping.h"

#include "core/rosters/csv_reader.h"
#include "core/rosters/line_breaks.h"
#include "core/rosters/safe_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace advisorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestMapping = 16 << 20; // bytes

tl::unexpected<Error> noMapping(qint64 line = 0)
{
    return failure({.fault = Fault::BadCsv, .line = line, .detail = u"bad_mapping"_s});
}

tl::unexpected<Error> badMember(const QString& member, const QJsonValue& value)
{
    return failure({.fault = Fault::BadValue, .field = member, .value = value.toVariant().toString()});
}

QString orderCode(DateOrder order)
{
    return order == DateOrder::DayFirst ? u"day_first"_s : u"month_first"_s;
}

QString orderCode(NameOrder order)
{
    return order == NameOrder::FamilyFirst ? u"family_first"_s : u"given_first"_s;
}

// Takes one member after the other; the first that does not fit stays as the error.
class MappingReader
{
public:
    explicit MappingReader(const QJsonObject& json) : m_json(json) {}

    Result<Mapping> read()
    {
        Mapping mapping;
        text(u"encoding"_s, [&](const QString& value) { return !(mapping.encoding = value).isEmpty(); });
        text(u"delimiter"_s, [&](const QString& value) {
            const char delimiter = value.size() == 1 ? value[0].toLatin1() : '\0';
            mapping.delimiter = delimiter;
            return canDelimit(delimiter);
        });
        text(u"dates"_s, [&](const QString& value) {
            for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst})
                if (value == orderCode(order))
                    mapping.dates = order;
            return mapping.dates.has_value();
        });
        text(u"names"_s, [&](const QString& value) {
            for (const NameOrder order : {NameOrder::FamilyFirst, NameOrder::GivenFirst})
                if (value == orderCode(order))
                    mapping.names = order;
            return mapping.names.has_value();
        });
        text(u"expert_group"_s, [&](const QString& value) { return !(mapping.expertGroup = value).isEmpty(); });
        readHeadingLine(mapping);
        readColumns(mapping);
        if (m_error)
            return failure(*m_error);
        return mapping;
    }

private:
    template <class F> void text(const QString& member, F take)
    {
        const QJsonValue value = m_json.value(member);
        if (!value.isUndefined() && !value.isNull() && !(value.isString() && take(value.toString())))
            refuse(member, value);
    }

    void readHeadingLine(Mapping& mapping)
    {
        const QJsonValue value = m_json.value(u"heading_line"_s);
        if (value.isUndefined())
            return;
        const qint64 line = value.isNull() ? 0 : value.toInteger(-1);
        if (line < 0)
            return refuse(u"heading_line"_s, value);
        mapping.headingLine = line;
        const QJsonValue rows = m_json.value(u"heading_rows"_s);
        mapping.headingRows = rows.toInt(1);
        if (mapping.headingRows < 1)
            return refuse(u"heading_rows"_s, rows);
    }

    void readColumns(Mapping& mapping)
    {
        const QJsonValue columns = m_json.value(u"columns"_s);
        if (!columns.isUndefined() && !columns.isArray())
            return refuse(u"columns"_s, columns);
        const QJsonArray list = columns.toArray();
        if (list.size() > mostCsvColumns)
            return refuse(u"columns"_s, list.size());
        for (const QJsonValue& column : list) {
            const QJsonValue heading = column.toObject().value(u"heading"_s);
            const QJsonValue means = column.toObject().value(u"means"_s);
            const auto meaning = meaningOfCode(means.toString());
            if (!heading.isString())
                return refuse(u"heading"_s, heading);
            if (!meaning || (!means.isString() && !means.isNull()))
                return refuse(u"means"_s, means);
            mapping.columns.push_back({heading.toString(), *meaning});
        }
    }

    void refuse(const QString& member, const QJsonValue& value)
    {
        if (!m_error)
            m_error = badMember(member, value).value();
    }

    const QJsonObject& m_json;
    std::optional<Error> m_error;
};

} // namespace

QByteArray toJson(const Mapping& mapping)
{
    QJsonObject json{{u"expert_group"_s, mapping.expertGroup}};
    if (!mapping.encoding.isEmpty())
        json.insert(u"encoding"_s, mapping.encoding);
    if (mapping.delimiter != 0)
        json.insert(u"delimiter"_s, QString(QLatin1Char(mapping.delimiter)));
    if (mapping.dates)
        json.insert(u"dates"_s, orderCode(*mapping.dates));
    if (mapping.names)
        json.insert(u"names"_s, orderCode(*mapping.names));
    if (mapping.headingRows > 1)
        json.insert(u"heading_rows"_s, mapping.headingRows);
    if (mapping.headingLine)
        json.insert(u"heading_line"_s, *mapping.headingLine == 0 ? QJsonValue() : QJsonValue(*mapping.headingLine));
    if (!mapping.columns.empty()) {
        QJsonArray columns;
        for (const auto& [heading, meaning] : mapping.columns) {
            const QString means = code(meaning);
            columns.append(
                QJsonObject{{u"heading"_s, heading}, {u"means"_s, means.isEmpty() ? QJsonValue() : QJsonValue(means)}});
        }
        json.insert(u"columns"_s, columns);
    }
    return QJsonDocument(json).toJson();
}

Result<Mapping> mappingFromJson(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (document.isNull())
        return noMapping(1 + lineBreaks(json.first(std::min<qsizetype>(problem.offset, json.size()))));
    if (!document.isObject())
        return noMapping();
    return MappingReader(document.object()).read();
}

Result<Mapping> readMapping(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({.fault = file.exists() ? Fault::FileUnreadable : Fault::FileMissing,
                        .file = path,
                        .detail = file.errorString()});
    const QByteArray json = file.read(largestMapping);
    auto mapping = mappingFromJson(json);
    if (mapping)
        return mapping;
    Error error = mapping.error();
    error.file = path;
    return failure(error);
}

Result<void> writeMapping(const Mapping& mapping, const QString& path)
{
    return writeSafely(path, [&](QIODevice& device) -> Result<void> {
        const QByteArray json = toJson(mapping);
        if (device.write(json) != json.size())
            return failure({.fault = Fault::FileUnwritable, .file = path, .detail = device.errorString()});
        return {};
    });
}

} // namespace advisorpool
