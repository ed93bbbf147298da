#pragma once

#include "core/rosters/export_csv.h"

#include <QSettings>

namespace advisorpool {

// How a person wants their CSV; the machine remembers it.
struct ExportFormat
{
    QLocale::Language language = QLocale::English; // of the headings and of the administrations' names
    CsvWriteOptions csv = forExcel(',');

    // Before anything was chosen it goes by the interface's language.
    static ExportFormat usual();
    static ExportFormat load(const QSettings& settings);
    void save(QSettings& settings) const;
};

} // namespace advisorpool
