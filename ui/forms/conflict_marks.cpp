#include "ui/forms/conflict_marks.h"

#include "core/words/conflict_words.h"
#include "core/workshops/mark_sight.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/pen.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace advisorpool {

ConflictMarks& ConflictMarks::of(Pool& pool)
{
    auto* made = pool.findChild<ConflictMarks*>(QString(), Qt::FindDirectChildrenOnly);
    return made ? *made : *new ConflictMarks(pool);
}

ConflictMarks::ConflictMarks(Pool& pool) : QObject(&pool), m_pool(pool)
{
    connect(&pool, &Pool::changed, this, [this] { m_isRead = false; });
}

int ConflictMarks::count()
{
    read();
    return m_count;
}

const std::vector<ConflictPlace>& ConflictMarks::about(const Id& record)
{
    static const std::vector<ConflictPlace> none;
    read();
    const auto found = m_about.find(record);
    return found == m_about.end() ? none : found->second;
}

std::vector<ConflictPlace> ConflictMarks::about(const Id& record,
                                                const std::function<bool(const ConflictPlace&)>& isShown)
{
    std::vector<ConflictPlace> shown;
    std::ranges::copy_if(about(record), std::back_inserter(shown), isShown);
    return shown;
}

void ConflictMarks::read()
{
    if (std::exchange(m_isRead, true))
        return;
    m_about.clear();
    m_count = 0;
    MarkSight sight(m_pool);
    for (const ConflictPlace& place : conflictPlaces(m_pool).value_or(std::vector<ConflictPlace>())) {
        if (sight.hides(*place.kind, place.record()))
            continue;
        ++m_count;
        for (const Id& id : place.line)
            m_about[id].push_back(place);
    }
}

namespace {

constexpr int markSide = 14;
constexpr int markMargin = 4; // around it

} // namespace

void paintConflictMark(QPainter& painter, const QRect& cell, const Look& look)
{
    const Canvas canvas(painter);
    const int side = look.px(markSide);
    const QRect box(cell.right() - side - look.px(markMargin), cell.top() + look.px(markMargin), side, side);
    fillBox(painter, box.adjusted(-2, -2, 2, 2), 4, look.tokens.problemSoft);
    paintIcon(painter, box, Icon::GitFork, look.tokens.problem);
}

QRect besideConflictMark(const QRect& cell, const Look& look)
{
    return cell.adjusted(0, 0, -look.px(markSide + 2 * markMargin), 0);
}

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::ConflictMarks)
};

QString withConflicts(Pool& pool, const QString& words, const std::vector<ConflictPlace>& places)
{
    constexpr size_t most = 5;
    QStringList lines{words};
    for (size_t i = 0; i < std::min(places.size(), most); ++i)
        if (const auto open = conflictIn(pool, places[i].record(), *places[i].field); open && *open) {
            const ConflictWords conflict = conflictWords(pool, **open);
            lines << Words::tr("Set differently – %1: %2").arg(conflict.field, conflict.choice);
        }
    if (places.size() > most)
        lines << Words::tr("and %n more conflict(s)", nullptr, static_cast<int>(places.size() - most));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

QVariant cellWords(Pool& pool, int role, const QString& words, const std::vector<ConflictPlace>& places)
{
    switch (role) {
    case InConflict:
        return !places.empty();
    case Qt::DisplayRole:
        return words;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return withConflicts(pool, words, places);
    default:
        return {};
    }
}

} // namespace advisorpool
