#include "core/reports/published_workshops.h"

#include "core/rosters/csv_reader.h"

#include <QFile>

namespace advisorpool {

namespace {

std::optional<int> numberIn(const QString& cell)
{
    return cell.isEmpty() ? std::nullopt : std::optional(cell.toInt());
}

std::vector<PublishedWorkshop> read()
{
    QFile file(QStringLiteral(":/published/workshops.csv"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const auto table = readCsvTable(file.readAll(), ',');
    Q_ASSERT(table);
    std::vector<PublishedWorkshop> workshops;
    for (size_t i = 1; i < table->rows.size(); ++i) {
        const QStringList& cells = table->rows[i].cells;
        workshops.push_back({cells.value(0), cells.value(1), cells.value(2), cells.value(3),
                             QDate::fromString(cells.value(4), Qt::ISODate),
                             QDate::fromString(cells.value(5), Qt::ISODate), numberIn(cells.value(6)),
                             numberIn(cells.value(7)), cells.value(8), cells.value(9)});
    }
    return workshops;
}

} // namespace

const std::vector<PublishedWorkshop>& publishedWorkshops()
{
    static const std::vector<PublishedWorkshop> workshops = read();
    return workshops;
}

} // namespace advisorpool
