#include "ui/merging/past_merge.h"

#include "core/pool/backup.h"
#include "core/pool/conflicts.h"
#include "core/pool/undo.h"
#include "ui/forms/change_words.h"
#include "ui/merging/merge_lines.h"
#include "ui/shell/when.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::MergingPage)
};

std::vector<Id> editsOf(Pool& pool, qint64 merge)
{
    return editsOfMerge(pool, merge).value_or(std::vector<Id>());
}

QString backupBefore(const Pool& pool, const QDateTime& moment)
{
    for (const QString& backup : backups(pool))
        if (madeAt(pool.path(), backup) <= moment.addSecs(1)) // of several in one moment each has a name of its own
            return QFileInfo(backup).fileName();
    return {};
}

int openConflicts(Pool& pool, const QSet<Id>& edits)
{
    const auto open = conflicts(pool).value_or(std::vector<OpenConflict>());
    return static_cast<int>(std::count_if(open.begin(), open.end(), [&](const OpenConflict& conflict) {
        const auto& sides = conflict.conflict.sides;
        return std::any_of(sides.begin(), sides.end(), [&](const Side& side) { return edits.contains(side.edit); });
    }));
}

// What is still to settle among what came in.
void tellWhatIsOpen(const std::vector<Id>& edits, const QStringList& newProblems, Pool& pool, MergeLines& lines)
{
    const auto link = [&](const char* target, const QString& words) {
        return QStringLiteral("<a href=\"%1\">%2</a>").arg(QLatin1String(target), words);
    };
    const int open = openConflicts(pool, QSet<Id>(edits.begin(), edits.end()));
    if (open > 0)
        lines.addLine(StatusMark::Problem, link("conflicts", Words::tr("%n conflict(s) to settle", nullptr, open)));
    if (const auto problems = static_cast<int>(newProblems.size()); problems > 0)
        lines.addLine(StatusMark::Warn, link("problems", Words::tr("%n new problem(s)", nullptr, problems)));
    if (open == 0 && newProblems.isEmpty())
        lines.addLine(StatusMark::Ok, Words::tr("Nothing of it is left to settle."));
}

void tellWhatCame(const std::vector<Id>& edits, Pool& pool, MergeLines& lines)
{
    QStringList said;
    size_t read = 0;
    for (; read < edits.size() && said.size() < MergeLines::mostLines; ++read) {
        const auto changes = pool.changelog().ofEdit(edits[read], MergeLines::mostLines);
        for (const Change& change : changes.value_or(std::vector<Change>())) {
            const QString subject = subjectOf(pool, change);
            if (said.size() < MergeLines::mostLines)
                said << (subject.isEmpty() ? changeWords(change)
                                           : subject + QStringLiteral(" – ") + changeWords(change));
        }
    }
    lines.addNames(Words::tr("What came in, the newest first"), said);
    if (read < edits.size())
        lines.addQuiet(Words::tr("and %n more edit(s)", nullptr, static_cast<int>(edits.size() - read)));
}

} // namespace

// Looks at the newest of its edits: of a merge that was undone, all are.
bool isTakenBack(Pool& pool, qint64 merge)
{
    constexpr size_t enough = 50;
    const std::vector<Id> edits = editsOf(pool, merge);
    const auto some = std::span(edits).first(std::min(edits.size(), enough));
    return !some.empty() &&
           std::all_of(some.begin(), some.end(), [&](const Id& edit) { return isUndone(pool, edit).value_or(false); });
}

void tellOf(const PastMerge& merge, const QStringList& newProblems, Pool& pool, MergeLines& lines)
{
    lines.addCards(merge.arrivals);
    if (isTakenBack(pool, merge.number))
        lines.addLine(
            StatusMark::Excluded,
            Words::tr("All of it was taken back since. Undo that undo in the history, and it is here again."));
    if (const QString backup = backupBefore(pool, merge.at); !backup.isEmpty())
        lines.addLine(StatusMark::Ok, Words::tr("A backup from before it: %1").arg(backup.toHtmlEscaped()));
    const std::vector<Id> edits = editsOf(pool, merge.number);
    tellWhatIsOpen(edits, newProblems, pool, lines);
    tellWhatCame(edits, pool, lines);
}

void tellOfTakenBack(const QStringList& files, Pool& pool, MergeLines& lines)
{
    QStringList names;
    for (const QString& file : files)
        names << QFileInfo(file).fileName();
    for (const PastMerge& merge : merges(pool).value_or(std::vector<PastMerge>())) {
        const bool isOfThem = std::any_of(merge.arrivals.begin(), merge.arrivals.end(), [&](const Arrival& arrival) {
            return names.contains(QFileInfo(arrival.file).fileName());
        });
        if (isOfThem && isTakenBack(pool, merge.number))
            lines.addLine(StatusMark::Warn,
                          QStringLiteral("<a href=\"%1\">%2</a>")
                              .arg(merge.number)
                              .arg(Words::tr("What came in %1 was taken back since, and does not come in again.")
                                       .arg(dayAndTime(merge.at, pool.session().now().toLocalTime()))));
    }
}

} // namespace advisorpool
