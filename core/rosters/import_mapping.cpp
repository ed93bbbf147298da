#include "core/rosters/import_mapping.h"

namespace advisorpool {

namespace {

QString headingsOf(const Mapping& mapping)
{
    QStringList headings;
    for (const Mapping::Column& column : mapping.columns)
        headings << column.heading;
    return headings.join(QStringLiteral("; "));
}

// What is settled for all files of these headings; where they stand and the encoding are each file's own.
bool readAlike(const Mapping& a, const Mapping& b)
{
    return a.columns == b.columns && a.dates == b.dates && a.names == b.names && a.expertGroup == b.expertGroup;
}

} // namespace

const Kind& ImportMapping::kind()
{
    using M = ImportMapping;
    static const Kind kind = Describe<M>("import_mapping", QT_TRANSLATE_NOOP("Kind", "Import's columns"))
                                 .field("headings", &M::headings, QT_TRANSLATE_NOOP("Field", "Headings"))
                                 .as(FieldType::LongText)
                                 .key()
                                 .field("mapping", &M::mapping, QT_TRANSLATE_NOOP("Field", "Columns' meanings"))
                                 .as(FieldType::LongText)
                                 .required()
                                 .done();
    return kind;
}

Result<RememberedMappings> rememberedMappings(Pool& pool)
{
    RememberedMappings mappings;
    auto done = pool.tables().readAll(ImportMapping::kind(), [&](const Record& record) {
        if (!record.isAlive())
            return true;
        auto mapping = mappingFromJson(fromRecord<ImportMapping>(record).mapping.toUtf8());
        if (mapping && !mapping->columns.empty()) // one that was written by hand may be none
            mappings.push_back(std::move(*mapping));
        return true;
    });
    return done.map([&] { return std::move(mappings); });
}

Result<void> rememberMapping(Edit& edit, const Sheet& sheet, const Vocabulary& words,
                             const RememberedMappings& remembered)
{
    const Mapping& settled = sheet.mapping;
    if (settled.headingLine == 0)
        return {};
    Mapping usual{.encoding = settled.encoding, .delimiter = settled.delimiter};
    const auto recognised = recognise(usual, sheet.firstRows, words, remembered);
    if (recognised && readAlike(usual, settled))
        return {};
    ImportMapping record{.headings = headingsOf(settled), .mapping = QString::fromUtf8(toJson(settled)).trimmed()};
    return edit.save(record);
}

} // namespace advisorpool
