#pragma once

#include "core/pool/merges.h"

#include <QWidget>

class QStackedWidget;

namespace advisorpool {

class ConflictsRoom;
class MergeErrand;
class MergingPage;
class ProblemsRoom;
class ProblemsWatch;
class ProgressLine;
class Rail;
class Theme;

// What a pool view has for the work of several laptops: the page of a merge, the rooms of conflicts and of problems,
// with their badges.
class Together : public QObject
{
    Q_OBJECT

public:
    static const QString conflictsRoom;
    static const QString problemsRoom;

    Together(Pool& pool, const Theme& theme, ProgressLine& progress, QStackedWidget& rooms);
    ~Together() override;

    void addTo(Rail& rail);
    void relabel(Rail& rail) const;
    QWidget* page(const QString& room) const;       // null where the room is another's
    bool isAboutMerging(const QWidget* page) const; // for the help
    QString shown(const QWidget* page) const;       // for the status line

    void previewMerge(const QStringList& files);
    void showMerge(qint64 number);
    void showConflictsOf(const Id& record);

Q_SIGNALS:
    void roomWanted(const QString& room);
    void pageWanted(QWidget* page);
    void closed(); // the page of a merge
    void recordWanted(const QString& kind, const advisorpool::Id& record);
    void mergeWanted();
    void told(const QString& words);
    void failed(const advisorpool::Error& error);

private:
    void connectPages();

    MergingPage* m_merging;
    ConflictsRoom* m_conflicts;
    ProblemsRoom* m_problems;
    std::unique_ptr<MergeErrand> m_errand;
    std::unique_ptr<ProblemsWatch> m_watch;
};

} // namespace advisorpool
