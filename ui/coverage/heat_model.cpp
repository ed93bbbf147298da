#include "ui/coverage/heat_model.h"

#include "ui/coverage/coverage_words.h"

#include <QCollator>

#include <numeric>

namespace advisorpool {

namespace {

// Columns in another order.
void order(Coverage& coverage, const std::vector<size_t>& places)
{
    const auto ordered = [&](auto& all) {
        auto before = std::exchange(all, {});
        for (const size_t place : places)
            all.push_back(before[place]);
    };
    ordered(coverage.lanes);
    ordered(coverage.all.cells);
    for (CoverageRow& row : coverage.rows)
        ordered(row.cells);
}

} // namespace

void HeatModel::setCoverage(Coverage coverage)
{
    beginResetModel();
    m_coverage = std::move(coverage);
    m_lanes.clear();
    for (const CoverageLane& lane : m_coverage.lanes)
        m_lanes.push_back(laneLines(m_pool, lane));
    if (!m_coverage.lanes.empty() && !m_coverage.lanes.front().region) {
        const QCollator collator{QLocale()};
        std::vector<size_t> places(m_lanes.size());
        std::iota(places.begin(), places.end(), 0);
        std::ranges::stable_sort(places, [&](size_t a, size_t b) {
            const int by = collator.compare(m_lanes[a].strong, m_lanes[b].strong);
            return by != 0 ? by < 0 : collator.compare(m_lanes[a].second, m_lanes[b].second) < 0;
        });
        order(m_coverage, places);
        const auto before = std::exchange(m_lanes, {});
        for (const size_t place : places)
            m_lanes.push_back(before[place]);
    }
    endResetModel();
}

const CoverageRow& HeatModel::row(int number) const
{
    return isTotal(number) ? m_coverage.all : m_coverage.rows[static_cast<size_t>(number)];
}

const CoverageCell& HeatModel::cell(const QModelIndex& index) const
{
    return row(index.row()).cells[static_cast<size_t>(index.column())];
}

QString HeatModel::sentence(const QModelIndex& index) const
{
    return sentenceOf(row(index.row()).language, lane(index.column()), cell(index));
}

HeatModel::Place HeatModel::place(const QModelIndex& index) const
{
    return {row(index.row()).language, m_coverage.lanes[static_cast<size_t>(index.column())]};
}

QModelIndex HeatModel::find(const Place& wanted) const
{
    for (int line = 0; line < rowCount(); ++line)
        for (int column = 0; column < columnCount(); ++column)
            if (const QModelIndex at = index(line, column); place(at) == wanted)
                return at;
    return {};
}

QModelIndexList HeatModel::thin() const
{
    QModelIndexList found;
    for (int at = 0; at < rowCount() - 1; ++at)
        for (int column = 0; column < columnCount(); ++column)
            if (cell(index(at, column)).isThin())
                found << index(at, column);
    std::ranges::stable_sort(found, [this](const QModelIndex& a, const QModelIndex& b) {
        const auto lack = [&](const QModelIndex& at) {
            return std::pair(cell(at).people > 0, cell(at).people - cell(at).seats);
        };
        return lack(a) < lack(b);
    });
    return found;
}

int HeatModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_coverage.lanes.empty() ? 0 : static_cast<int>(m_coverage.rows.size()) + 1;
}

int HeatModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_coverage.lanes.size());
}

QVariant HeatModel::data(const QModelIndex& index, int role) const
{
    switch (role) {
    case Cell:
        return QVariant::fromValue(cell(index));
    case Qt::DisplayRole:
        return cellWords(cell(index));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2").arg(sentence(index), gradeWords(cell(index).grade()));
    default:
        return {};
    }
}

TwoLines HeatModel::heading(int section, Qt::Orientation orientation) const
{
    if (orientation == Qt::Horizontal)
        return lane(section);
    const CoverageRow& its = row(section);
    return {languageWords(its.language), {}, {}, tr("%n person(s)", nullptr, its.people)};
}

QVariant HeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isWords = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!isWords || section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    const TwoLines lines = heading(section, orientation);
    return lines.second.isEmpty() ? lines.strong : lines.strong + u'\n' + lines.second;
}

} // namespace advisorpool
