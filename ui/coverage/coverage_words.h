#pragma once

#include "core/missions/coverage.h"
#include "ui/look/row.h"

#include <QStringList>

namespace advisorpool {

// "TOA" and below it "Risk management"; a region or a subject by its name alone.
TwoLines laneLines(Pool& pool, const CoverageLane& lane);
QString languageWords(const QString& language); // "Russian"; none: "All languages"
QString gradeWords(CoverageGrade grade);

// "1 for 4"; nobody asked for and nobody there: a dash.
QString cellWords(const CoverageCell& cell);
// "French, TOA Risk management: 1 for 4 seats."
QString sentenceOf(const QString& language, const TwoLines& lane, const CoverageCell& cell);

// Who else could fill it, a number and its words each; what is 0 is left out but for the workshops.
struct StoryLine
{
    int number;
    QString words;
};
std::vector<StoryLine> storyLines(const CoverageStory& story, const CoverageQuestion& question);

} // namespace advisorpool
