#include "core/rosters/workbook.h"

#include "core/rosters/csv_writer.h"
#include "core/rosters/workbook_parts.h"

#include <QBuffer>

#include <memory>
#include <zip.h>

namespace advisorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr zip_uint64_t mostPartBytes = 256 << 20;
constexpr zip_uint64_t mostInflation = 100; // fold: XML packs well, but not like that ...
constexpr zip_uint64_t smallPart = 4 << 20; // ... unless it is so small that nobody minds

struct Archive
{
    struct Discard
    {
        void operator()(zip_t* archive) const { zip_discard(archive); }
    };
    struct Close
    {
        void operator()(zip_file_t* file) const { zip_fclose(file); }
    };
    std::unique_ptr<zip_t, Discard> zip;

    static tl::unexpected<Error> bad() { return failure({.fault = Fault::BadCsv, .detail = u"bad_workbook"_s}); }

    static Result<Archive> open(const QByteArray& bytes)
    {
        zip_source_t* source =
            zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
        if (!source)
            return bad();
        zip_t* zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
        if (!zip) {
            zip_source_free(source);
            return bad();
        }
        return Archive{std::unique_ptr<zip_t, Discard>(zip)};
    }

    bool has(const char* part) const { return zip_name_locate(zip.get(), part, 0) >= 0; }

    Result<QByteArray> read(const QString& part) const
    {
        const QByteArray name = part.toUtf8();
        zip_stat_t stat;
        if (zip_stat(zip.get(), name.constData(), 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE))
            return bad();
        const bool swells =
            (stat.valid & ZIP_STAT_COMP_SIZE) && stat.size > smallPart && stat.size / mostInflation > stat.comp_size;
        if (stat.size > mostPartBytes || swells)
            return failure({.fault = Fault::TooLarge, .detail = u"inflated"_s});
        const std::unique_ptr<zip_file_t, Close> file(zip_fopen(zip.get(), name.constData(), 0));
        QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
        if (!file || zip_fread(file.get(), bytes.data(), stat.size) != static_cast<zip_int64_t>(stat.size))
            return bad();
        return bytes;
    }

    // What a workbook may lack.
    Result<QByteArray> readIfThere(const char* part) const
    {
        return has(part) ? read(QString::fromLatin1(part)) : Result<QByteArray>(QByteArray());
    }
};

// The first lines equally long, so that the tab is seen to cut them.
QByteArray tableOf(const std::vector<QStringList>& rows)
{
    constexpr int linesToLookAt = 60;
    qsizetype width = 0;
    for (const QStringList& row : rows)
        width = std::max(width, row.size());
    QBuffer table;
    table.open(QIODevice::WriteOnly);
    CsvWriter writer(table, {.delimiter = '\t'});
    int written = 0;
    for (const QStringList& row : rows) {
        const qsizetype cells = row.isEmpty() || written++ >= linesToLookAt ? row.size() : width;
        for (qsizetype column = 0; column < cells; ++column) {
            QString cell = row.value(column);
            writer.addText(
                cell.replace(u'\t', u' ').remove(u'\r').replace(u'\n', QChar::LineSeparator).remove(QChar()));
        }
        writer.endRow();
    }
    (void)writer.finish(); // memory takes it all
    return table.data();
}

} // namespace

bool isWorkbook(QByteArrayView bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0");
}

Result<Workbook> readWorkbook(const QByteArray& bytes)
{
    if (!bytes.startsWith("PK"))
        return failure({.fault = Fault::BadCsv, .detail = u"old_workbook"_s});
    auto archive = Archive::open(bytes);
    if (!archive)
        return failure(archive.error());
    auto base = archive->read(u"xl/workbook.xml"_s);
    auto relations = archive->read(u"xl/_rels/workbook.xml.rels"_s);
    auto texts = archive->readIfThere("xl/sharedStrings.xml");
    auto styles = archive->readIfThere("xl/styles.xml");
    for (const auto* part : {&base, &relations, &texts, &styles})
        if (!*part)
            return failure(part->error());
    const WorkbookBase sheets = readBase(*base);
    const CellReading reading{readSharedTexts(*texts), readDayStyles(*styles), sheets.from1904};
    Workbook workbook;
    for (const SheetName& sheet : sheets.sheets) {
        if (!sheet.isShown)
            continue;
        if (!workbook.table.isEmpty()) {
            workbook.others << sheet.name;
            continue;
        }
        auto xml = archive->read(partBehind(sheet.relation, *relations));
        if (!xml)
            return failure(xml.error());
        auto rows = readRows(*xml, reading);
        if (!rows)
            return failure(rows.error());
        workbook.sheet = sheet.name;
        workbook.table = tableOf(*rows);
    }
    return workbook;
}

} // namespace advisorpool
