#include "ui/merging/merge_preview.h"

#include "core/checks/check.h"
#include "core/words/merge_words.h"
#include "core/words/names.h"
#include "core/words/words.h"
#include "ui/forms/conflict_words.h"

#include <QSet>

#include <algorithm>

namespace advisorpool {

namespace {

QString named(Pool& pool, const Kind& kind, const Id& id)
{
    const auto record = pool.record(kind, id);
    return record && *record ? nameOf(pool, **record) : id.text();
}

// "Language skill: ARONOVICH Andrei · Russian"; an advisor is only named.
QString recordWords(Pool& pool, const MergedRecord& record)
{
    const QString name = named(pool, *record.kind, record.id);
    return record.kind->ownerField() ? labelOf(*record.kind) + QStringLiteral(": ") + name : name;
}

QString conflictLine(Pool& pool, const OpenConflict& conflict)
{
    const ConflictWords words = conflictWords(pool, conflict);
    return QStringLiteral("%1 – %2: %3").arg(words.subject, words.field, words.choice);
}

// Problems by what they say, so that those before and after can be told apart.
Result<QStringList> problemLines(Pool& pool)
{
    return check(pool).map([&](const std::vector<Problem>& problems) {
        QStringList lines;
        for (const Problem& problem : problems)
            lines << describe(pool, problem);
        return lines;
    });
}

class Preview
{
public:
    Preview(Pool& pool, const QStringList& files, bool salvage) : m_pool(pool)
    {
        m_preview.files = files;
        m_preview.salvage = salvage;
    }

    Result<MergePreview> run(const MergeProgress& progress)
    {
        auto open = conflicts(m_pool);
        if (!open)
            return failure(open.error());
        for (const OpenConflict& conflict : *open)
            m_before.insert(conflict.id());
        MergeOptions options{
            .dryRun = true, .salvage = m_preview.salvage, .acceptErasures = true, .progress = progress};
        options.countProblems = [this](Pool& pool) { return lookAtProblems(pool); };
        options.look = [this](Pool& pool, const MergeReport& report) { return look(pool, report); };
        auto report = merge(m_pool, m_preview.files, options);
        if (!report)
            return failure(report.error());
        m_preview.report = std::move(*report);
        for (const Id& person : m_preview.report.erased) // here they still have their names
            m_preview.erased << nameOfErased(m_pool, person);
        return std::move(m_preview);
    }

private:
    // Called before the records are shown, and after.
    Result<qint64> lookAtProblems(Pool& pool)
    {
        return problemLines(pool).map([&](const QStringList& lines) {
            if (!m_problems)
                m_problems = QSet<QString>(lines.begin(), lines.end());
            else
                std::copy_if(lines.begin(), lines.end(), std::back_inserter(m_preview.problems),
                             [&](const QString& line) { return !m_problems->contains(line); });
            return static_cast<qint64>(lines.size());
        });
    }

    Result<void> look(Pool& pool, const MergeReport& report)
    {
        for (const MergedRecord& record : report.records) {
            QStringList& list = record.what == MergedRecord::What::Created   ? m_preview.created
                                : record.what == MergedRecord::What::Changed ? m_preview.changed
                                                                             : m_preview.deleted;
            list << recordWords(pool, record);
        }
        return conflicts(pool).map([&](const std::vector<OpenConflict>& open) {
            for (const OpenConflict& conflict : open)
                if (!m_before.contains(conflict.id()))
                    m_preview.conflicts << conflictLine(pool, conflict);
        });
    }

    Pool& m_pool;
    MergePreview m_preview;
    QSet<QString> m_before;                  // ids of the conflicts that are there without the merge
    std::optional<QSet<QString>> m_problems; // those that are there without the merge
};

} // namespace

Result<MergePreview> previewMerge(Pool& pool, const QStringList& files, bool salvage, const MergeProgress& progress)
{
    return Preview(pool, files, salvage).run(progress);
}

Result<MergeReport> mergeAsShown(Pool& pool, const MergePreview& shown, const MergeProgress& progress)
{
    MergeOptions options{.salvage = shown.salvage, .acceptErasures = !shown.erased.isEmpty(), .progress = progress};
    options.countProblems = [](Pool& merged) {
        return check(merged).map([](const std::vector<Problem>& all) { return static_cast<qint64>(all.size()); });
    };
    return merge(pool, shown.files, options);
}

} // namespace advisorpool
