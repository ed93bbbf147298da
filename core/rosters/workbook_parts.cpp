#include "core/rosters/workbook_parts.h"

#include "core/rosters/csv_reader.h"

#include <QDate>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>
#include <set>

namespace advisorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 1 << 20; // as many as Excel has

// Walks through the elements of a part; `take` may read on.
template <class Take> bool forEachElement(const QByteArray& xml, Take take)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement)
            take(reader, reader.name());
    return !reader.hasError();
}

// Excel writes characters that XML has not as _x000D_.
QString plain(QString text)
{
    static const QRegularExpression carriageReturn(u"_x000[dD]_"_s);
    text.remove(carriageReturn);
    return text;
}

// Of <si> or <is>: its text, of however many runs; how it is pronounced (<rPh>) is none of it.
QString readText(QXmlStreamReader& reader)
{
    QString text;
    const QString end = reader.name().toString();
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement && reader.name() == end)
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"t")
            text += reader.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (reader.name() == u"rPh")
            reader.skipCurrentElement();
    }
    return plain(text);
}

bool isDayFormat(int id)
{
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

// "dd.mm.yyyy", not "0.00", nor "#,##0 [$руб.]" or "\d": days and years outside of quotes.
bool isDayFormat(QString format)
{
    static const QRegularExpression literal(uR"("[^"]*"|\\.|\[[^\]]*\])"_s);
    format.remove(literal);
    return format.contains(u'y', Qt::CaseInsensitive) || format.contains(u'd', Qt::CaseInsensitive);
}

QString dayText(double serial, bool from1904)
{
    // Excel believes that 1900 was a leap year.
    const QDate first = from1904 ? QDate(1904, 1, 1) : serial < 61 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return first.addDays(static_cast<qint64>(std::floor(serial))).toString(Qt::ISODate);
}

// 4.0999999999999996 is 4.1, and 79951112233 a telephone number.
QString numberText(const QString& written, bool isDay, bool from1904)
{
    bool isNumber = false;
    const double number = written.toDouble(&isNumber);
    if (!isNumber)
        return written;
    if (isDay && number >= 1 && number < 2958466) // the year 10000
        return dayText(number, from1904);
    return std::abs(number) < 1e15 ? QString::number(number, 'g', 15) : written;
}

// "AB12" is column 27; -1 where it is none.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > mostCsvColumns * 26)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

QString readCell(QXmlStreamReader& reader, const CellReading& reading)
{
    const auto attributes = reader.attributes();
    const QString type = attributes.value("t"_L1).toString();
    const auto style = static_cast<size_t>(std::max(0, attributes.value("s"_L1).toInt()));
    QString value;
    while (reader.readNextStartElement()) {
        if (reader.name() == u"v")
            value = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (reader.name() == u"is")
            value = readText(reader);
        else
            reader.skipCurrentElement();
    }
    if (type == u"s")
        return reading.texts.value(value.toInt());
    if (type == u"b")
        return value == u"1" ? u"yes"_s : u"no"_s;
    if (type.isEmpty() || type == u"n")
        return numberText(value, style < reading.dayStyles.size() && reading.dayStyles[style], reading.from1904);
    return plain(value);
}

} // namespace

WorkbookBase readBase(const QByteArray& workbookXml)
{
    WorkbookBase base;
    forEachElement(workbookXml, [&](QXmlStreamReader& reader, QStringView name) {
        const auto attributes = reader.attributes();
        if (name == u"workbookPr")
            base.from1904 = attributes.value("date1904"_L1) == u"1" || attributes.value("date1904"_L1) == u"true";
        if (name != u"sheet")
            return;
        SheetName sheet{.name = attributes.value("name"_L1).toString()};
        const auto state = attributes.value("state"_L1);
        sheet.isShown = state.isEmpty() || state == u"visible";
        for (const QXmlStreamAttribute& each : attributes) // its namespace differs between strict and usual workbooks
            if (each.name() == u"id")
                sheet.relation = each.value().toString();
        base.sheets.push_back(sheet);
    });
    return base;
}

QString partBehind(const QString& relation, const QByteArray& relationsXml)
{
    QString part;
    forEachElement(relationsXml, [&](QXmlStreamReader& reader, QStringView) {
        if (!relation.isEmpty() && reader.attributes().value("Id"_L1) == relation)
            part = reader.attributes().value("Target"_L1).toString();
    });
    return part.isEmpty() ? part : part.startsWith(u'/') ? part.sliced(1) : u"xl/"_s + part;
}

QStringList readSharedTexts(const QByteArray& xml)
{
    QStringList texts;
    forEachElement(xml, [&](QXmlStreamReader& reader, QStringView name) {
        if (name == u"si")
            texts << readText(reader);
    });
    return texts;
}

std::vector<bool> readDayStyles(const QByteArray& stylesXml)
{
    std::set<int> ofDays;
    std::vector<bool> styles;
    bool inCells = false;
    forEachElement(stylesXml, [&](QXmlStreamReader& reader, QStringView name) {
        const int id = reader.attributes().value("numFmtId"_L1).toInt();
        if (name == u"numFmt" && isDayFormat(reader.attributes().value("formatCode"_L1).toString()))
            ofDays.insert(id);
        else if (name == u"cellXfs" || name == u"cellStyles")
            inCells = name == u"cellXfs";
        else if (name == u"xf" && inCells)
            styles.push_back(isDayFormat(id) || ofDays.contains(id));
    });
    return styles;
}

Result<std::vector<QStringList>> readRows(const QByteArray& sheetXml, const CellReading& reading)
{
    std::vector<QStringList> rows;
    std::optional<Error> wrong;
    qsizetype row = 0; // counted from 1, as Excel does
    qsizetype column = 0;
    const bool sound = forEachElement(sheetXml, [&](QXmlStreamReader& reader, QStringView name) {
        const QString reference = reader.attributes().value("r"_L1).toString();
        if (name == u"row") {
            row = reference.isEmpty() ? row + 1 : reference.toLongLong();
            column = 0;
        } else if (name == u"c") {
            column = reference.isEmpty() ? column : columnOf(reference);
            const QString text = readCell(reader, reading);
            if (wrong || text.isEmpty()) {
                ++column;
                return;
            }
            const auto refuse = [&](const QString& why) {
                wrong = Error{.fault = Fault::TooLarge, .line = row, .column = column + 1, .detail = why};
            };
            if (row < 1 || row > mostRows || column < 0 || column >= mostCsvColumns)
                return refuse(u"columns"_s);
            if (text.size() > mostCsvCellBytes / 2)
                return refuse(u"cell"_s);
            rows.resize(std::max(rows.size(), static_cast<size_t>(row)));
            QStringList& cells = rows[static_cast<size_t>(row - 1)];
            while (cells.size() <= column)
                cells << QString();
            cells[column++] = text;
        }
    });
    if (wrong)
        return failure(*wrong);
    if (!sound)
        return failure({.fault = Fault::BadCsv, .line = std::max<qsizetype>(row, 1), .detail = u"bad_workbook"_s});
    return rows;
}

} // namespace advisorpool
