#include "ui/window/together.h"

#include "ui/conflicts/conflicts_room.h"
#include "ui/history/history_room.h"
#include "ui/merging/merging_page.h"
#include "ui/problems/problems_room.h"
#include "ui/window/merge_errand.h"
#include "ui/window/rooms.h"

namespace advisorpool {

Together::Together(Pool& pool, const Theme& theme, ProgressLine& progress, Rooms& rooms)
    : m_rooms(rooms), m_page(new MergingPage(pool, theme, &rooms)),
      m_errand(std::make_unique<MergeErrand>(pool, progress, *m_page, nullptr))
{
    rooms.addWidget(m_page);
    connectPages();
}

Together::~Together() = default;

void Together::connectPages()
{
    const auto showConflicts = [this](const ConflictFilter& filter) {
        m_rooms.goTo<ConflictsRoom>().setFilter(filter);
    };
    connect(m_page, &MergingPage::previewWanted, m_errand.get(), &MergeErrand::preview);
    connect(m_page, &MergingPage::mergeWanted, m_errand.get(), &MergeErrand::merge);
    connect(m_page, &MergingPage::closed, this, &Together::closed);
    connect(m_page, &MergingPage::undoWanted, m_errand.get(), &MergeErrand::undo);
    connect(m_page, &MergingPage::problemsWanted, this, [this] { m_rooms.goTo<ProblemsRoom>(); });
    connect(m_page, &MergingPage::conflictsWanted, this,
            [showConflicts](qint64 merge) { showConflicts({.by = ConflictFilter::By::Merge, .merge = merge}); });
    connect(m_errand.get(), &MergeErrand::undone, this, [this](const QString& words) {
        Q_EMIT closed();
        Q_EMIT did(words);
    });
    connect(m_errand.get(), &MergeErrand::failed, this, &Together::failed);
    connect(&m_rooms, &Rooms::made, this, [this, showConflicts](Room* room) {
        connect(room, &Room::conflictsWanted, this, [showConflicts](const Id& record) {
            showConflicts({.by = ConflictFilter::By::Record, .record = record});
        });
        if (auto* conflicts = qobject_cast<ConflictsRoom*>(room))
            connect(conflicts, &ConflictsRoom::mergeWanted, this, &Together::mergeWanted);
        if (auto* history = qobject_cast<HistoryRoom*>(room)) {
            connect(history, &HistoryRoom::undoMergeWanted, m_errand.get(), &MergeErrand::undo);
            connect(history, &HistoryRoom::conflictsOfMergeWanted, m_page, &MergingPage::conflictsWanted);
        }
    });
}

bool Together::isAboutMerging(const QWidget* page) const
{
    return page == m_page || qobject_cast<const ConflictsRoom*>(page);
}

void Together::previewMerge(const QStringList& files)
{
    m_rooms.showPage(m_page);
    m_errand->preview(files, false);
}

} // namespace advisorpool
