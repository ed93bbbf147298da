#pragma once

#include "core/pool/pool.h"

namespace advisorpool {

class MergeErrand;
class MergingPage;
class ProgressLine;
class Rooms;
class Theme;

// What a pool view has for the work of several laptops: the page of a merge among the rooms, and the ways from it to
// the rooms of conflicts, problems and history, and back.
class Together : public QObject
{
    Q_OBJECT

public:
    Together(Pool& pool, const Theme& theme, ProgressLine& progress, Rooms& rooms);
    ~Together() override;

    bool isAboutMerging(const QWidget* page) const; // for the help
    void previewMerge(const QStringList& files);

Q_SIGNALS:
    void closed(); // the page of a merge
    void mergeWanted();
    void did(const QString& words);
    void failed(const advisorpool::Error& error);

private:
    void connectPages();

    Rooms& m_rooms;
    MergingPage* m_page;
    std::unique_ptr<MergeErrand> m_errand;
};

} // namespace advisorpool
