#include "ui/accreditation/queue_model.h"

#include "core/missions/mission.h"
#include "core/missions/seat.h"
#include "core/words/names.h"
#include "core/words/words.h"
#include "ui/forms/lines_delegate.h"

#include <QCoreApplication>

namespace advisorpool {

QueueModel::QueueModel(Pool& pool, QObject* parent)
    : QAbstractTableModel(parent), m_pool(pool), m_words(std::make_unique<StandingWords>(pool))
{
}

void QueueModel::setQueue(std::vector<QueueEntry> queue)
{
    beginResetModel();
    m_words = std::make_unique<StandingWords>(m_pool);
    m_queue = std::move(queue);
    m_longest = 1;
    for (const QueueEntry& entry : m_queue)
        m_longest = std::max(m_longest, daysOf(entry));
    choose();
    endResetModel();
}

void QueueModel::setGroup(const Id& group)
{
    beginResetModel();
    m_group = group;
    choose();
    endResetModel();
}

void QueueModel::setFitting(FittingSeats fitting)
{
    m_fitting = std::move(fitting);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Now), index(rowCount() - 1, Now));
}

void QueueModel::choose()
{
    m_rows.clear();
    for (const QueueEntry& entry : m_queue)
        if (m_group.isNull() || entry.standing.expertGroup == m_group)
            m_rows.push_back(&entry);
}

int QueueModel::rowOf(const Id& advisor) const
{
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row]->advisor == advisor)
            return static_cast<int>(row);
    return -1;
}

int QueueModel::waitingIn(const Id& group) const
{
    return static_cast<int>(std::count_if(m_queue.begin(), m_queue.end(), [&](const QueueEntry& entry) {
        return group.isNull() || entry.standing.expertGroup == group;
    }));
}

int QueueModel::daysOf(const QueueEntry& entry) const
{
    const QDate today = m_pool.session().today();
    return entry.standing.since.isValid() ? static_cast<int>(entry.standing.since.daysTo(today)) : -1;
}

TwoLines QueueModel::nowLines(const QueueEntry& entry) const
{
    QString mission;
    if (const auto assignment = m_pool.find<Assignment>(entry.field.assignment).value_or(std::nullopt))
        if (const auto seat = m_pool.find<Seat>(assignment->seat).value_or(std::nullopt))
            if (const auto found = m_pool.record(Mission::kind(), seat->mission).value_or(std::nullopt))
                mission = nameOf(m_pool, *found);
    switch (entry.field.progress) {
    case FieldProgress::Confirmed:
        return {{}, tr("mission confirmed"), {}, mission};
    case FieldProgress::Completed:
        return {{}, tr("evaluation to come"), {}, mission};
    case FieldProgress::Evaluated:
        return {{}, tr("decision to come"), {}, mission};
    case FieldProgress::None:
        break;
    }
    if (!m_fitting)
        return {};
    const auto found = m_fitting->find(entry.advisor);
    const int seats = found == m_fitting->end() ? 0 : static_cast<int>(found->second.size());
    if (seats == 0)
        return {{}, {}, tr("no mission to come fits"), {}};
    const auto seat = m_pool.find<Seat>(found->second.front()).value_or(std::nullopt);
    const auto first = seat ? m_pool.record(Mission::kind(), seat->mission).value_or(std::nullopt) : std::nullopt;
    return {{}, tr("%n mission(s) to come would fit", nullptr, seats), {}, first ? nameOf(m_pool, *first) : QString()};
}

TwoLines QueueModel::linesAt(const QueueEntry& entry, int column) const
{
    switch (column) {
    case Name:
        return m_words->person(entry.advisor);
    case As:
        return m_words->accreditation(entry.standing);
    case Waiting: {
        const int days = daysOf(entry);
        return days < 0 ? TwoLines{{}, tr("since nobody knows when")}
                        : TwoLines{{}, spanWords(days), {}, tr("since %1").arg(dayWords(entry.standing.since))};
    }
    default:
        return nowLines(entry);
    }
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int QueueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    const QueueEntry& entry = at(index.row());
    if (role == Days)
        return daysOf(entry);
    if (role == LongestDays)
        return m_longest;
    if (role != LinesDelegate::Lines && role != Qt::DisplayRole && role != Qt::AccessibleTextRole &&
        role != Qt::ToolTipRole)
        return {};
    const TwoLines lines = linesAt(entry, index.column());
    if (role == LinesDelegate::Lines)
        return QVariant::fromValue(lines);
    QStringList words{lines.strong, lines.plain, lines.quiet, lines.second};
    words.removeAll(QString());
    return words.join(u' ');
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Advisor");
    case As:
        return tr("As");
    case Waiting:
        return tr("Waiting");
    default:
        return tr("In the field");
    }
}

QString spanWords(int days)
{
    const auto say = [](const char* words, int number) {
        return QCoreApplication::translate("advisorpool::QueueModel", words, nullptr, number);
    };
    const int months = static_cast<int>(days / 30.44);
    if (months < 2)
        return say(QT_TRANSLATE_N_NOOP("advisorpool::QueueModel", "%n day(s)"), days);
    if (months < 12)
        return say(QT_TRANSLATE_N_NOOP("advisorpool::QueueModel", "%n month(s)"), months);
    const QString years = say(QT_TRANSLATE_N_NOOP("advisorpool::QueueModel", "%n year(s)"), months / 12);
    return months % 12 == 0
               ? years
               : years + u' ' + say(QT_TRANSLATE_N_NOOP("advisorpool::QueueModel", "%n month(s)"), months % 12);
}

} // namespace advisorpool
