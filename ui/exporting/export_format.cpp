#include "ui/exporting/export_format.h"

#include "core/rosters/csv_reader.h"

namespace advisorpool {

namespace {

const auto languageKey = QStringLiteral("export/language");
const auto separatorKey = QStringLiteral("export/separator");
const auto markKey = QStringLiteral("export/mark");

} // namespace

ExportFormat ExportFormat::usual()
{
    const auto language = QLocale().language() == QLocale::Russian ? QLocale::Russian : QLocale::English;
    return {language, forExcel(usualDelimiter(language))};
}

ExportFormat ExportFormat::load(const QSettings& settings)
{
    ExportFormat format = usual();
    if (settings.contains(languageKey))
        format.language = settings.value(languageKey) == QStringLiteral("ru") ? QLocale::Russian : QLocale::English;
    const QString separator = settings.value(separatorKey).toString();
    if (separator.size() == 1 && canDelimit(separator.front().toLatin1()))
        format.csv.delimiter = separator.front().toLatin1();
    format.csv.bom = settings.value(markKey, format.csv.bom).toBool();
    return format;
}

void ExportFormat::save(QSettings& settings) const
{
    settings.setValue(languageKey, language == QLocale::Russian ? QStringLiteral("ru") : QStringLiteral("en"));
    settings.setValue(separatorKey, QString(QLatin1Char(csv.delimiter)));
    settings.setValue(markKey, csv.bom);
}

} // namespace advisorpool
