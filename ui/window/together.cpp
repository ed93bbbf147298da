#include "ui/window/together.h"

#include "ui/conflicts/conflicts_room.h"
#include "ui/merging/merging_page.h"
#include "ui/problems/problems_room.h"
#include "ui/shell/rail.h"
#include "ui/window/merge_errand.h"
#include "ui/window/problems_watch.h"

#include <QStackedWidget>

namespace advisorpool {

const QString Together::conflictsRoom = QStringLiteral("conflicts");
const QString Together::problemsRoom = QStringLiteral("problems");

Together::Together(Pool& pool, const Theme& theme, ProgressLine& progress, QStackedWidget& rooms)
    : m_merging(new MergingPage(pool, theme, &rooms)), m_conflicts(new ConflictsRoom(pool, theme, &rooms)),
      m_problems(new ProblemsRoom(theme, &rooms)),
      m_errand(std::make_unique<MergeErrand>(pool, progress, *m_merging, nullptr)),
      m_watch(std::make_unique<ProblemsWatch>(pool, nullptr))
{
    for (QWidget* page :
         {static_cast<QWidget*>(m_merging), static_cast<QWidget*>(m_conflicts), static_cast<QWidget*>(m_problems)})
        rooms.addWidget(page);
    connectPages();
    m_watch->look();
}

Together::~Together() = default;

void Together::connectPages()
{
    connect(m_merging, &MergingPage::previewWanted, m_errand.get(), &MergeErrand::preview);
    connect(m_merging, &MergingPage::mergeWanted, m_errand.get(), &MergeErrand::merge);
    connect(m_merging, &MergingPage::closed, this, &Together::closed);
    connect(m_merging, &MergingPage::undoWanted, m_errand.get(), &MergeErrand::undo);
    connect(m_errand.get(), &MergeErrand::undone, this, &Together::closed);
    connect(m_merging, &MergingPage::problemsWanted, this, [this] { Q_EMIT roomWanted(problemsRoom); });
    connect(m_merging, &MergingPage::conflictsWanted, this, [this](qint64 merge) {
        Q_EMIT roomWanted(conflictsRoom);
        m_conflicts->setFilter({.by = ConflictFilter::By::Merge, .merge = merge});
    });
    connect(m_errand.get(), &MergeErrand::failed, this, &Together::failed);
    connect(m_conflicts, &ConflictsRoom::failed, this, &Together::failed);
    connect(m_conflicts, &ConflictsRoom::told, this, &Together::told);
    connect(m_conflicts, &ConflictsRoom::mergeWanted, this, &Together::mergeWanted);
    connect(m_conflicts, &ConflictsRoom::recordWanted, this, &Together::recordWanted);
    connect(m_problems, &ProblemsRoom::recordWanted, this, &Together::recordWanted);
    connect(m_problems, &ProblemsRoom::wordsWanted, m_watch.get(), &ProblemsWatch::look);
    connect(m_watch.get(), &ProblemsWatch::found, m_problems, &ProblemsRoom::setLines);
}

void Together::addTo(Rail& rail)
{
    rail.addRoom(problemsRoom, Icon::TriangleAlert);
    rail.addRoom(conflictsRoom, Icon::GitFork);
    connect(m_conflicts, &ConflictsRoom::counted, &rail,
            [&rail](int open) { rail.setBadge(conflictsRoom, StatusMark::Problem, open); });
    m_conflicts->recount();
    connect(m_watch.get(), &ProblemsWatch::found, &rail, [&rail](const std::vector<ProblemLine>& lines) {
        rail.setBadge(problemsRoom, StatusMark::Warn, static_cast<int>(lines.size()));
    });
}

void Together::relabel(Rail& rail) const
{
    rail.setLabel(problemsRoom, tr("Problems"));
    rail.setLabel(conflictsRoom, tr("Conflicts"));
}

QWidget* Together::page(const QString& room) const
{
    return room == conflictsRoom  ? static_cast<QWidget*>(m_conflicts)
           : room == problemsRoom ? static_cast<QWidget*>(m_problems)
                                  : nullptr;
}

bool Together::isAboutMerging(const QWidget* page) const
{
    return page == m_merging || page == m_conflicts;
}

QString Together::shown(const QWidget* page) const
{
    return page == m_conflicts ? m_conflicts->shown() : QString();
}

void Together::previewMerge(const QStringList& files)
{
    Q_EMIT pageWanted(m_merging);
    m_errand->preview(files, false);
}

void Together::showMerge(qint64 number)
{
    Q_EMIT pageWanted(m_merging);
    m_merging->showMerge(number);
}

void Together::showConflictsOf(const Id& record)
{
    Q_EMIT roomWanted(conflictsRoom);
    m_conflicts->setFilter({.by = ConflictFilter::By::Record, .record = record});
}

} // namespace advisorpool
