#include "core/words/merge_preview.h"

#include "core/checks/checker.h"
#include "core/words/conflict_words.h"
#include "core/words/merge_words.h"
#include "core/words/names.h"
#include "core/words/words.h"
#include "core/workshops/mark_sight.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MergePreview)
};

// "ARONOVICH Andrei – Russian: Written", "ARONOVICH Andrei – Phone, Position".
QString changedLine(Pool& pool, const MergedRecord& record, bool isHidden)
{
    const PlaceWords place = placeWords(pool, *record.kind, record.id);
    QStringList fields;
    for (const Field* field : record.fields)
        fields << labelOf(*field);
    const QString what = isHidden ? labelOf(*record.kind) : fields.join(QStringLiteral(", "));
    const QString own = place.record.isEmpty() ? QString() : place.record + QStringLiteral(": ");
    return place.subject + QStringLiteral(" – ") + own + what;
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
        options.countProblems = [this](Pool& pool, std::span<const Id> touched) { return findProblems(pool, touched); };
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
    // By what they say, so that those before and after can be told apart. Called before, and after.
    Result<qint64> findProblems(Pool& pool, std::span<const Id> touched)
    {
        const auto problems = m_checker.check(pool, touched);
        if (!problems)
            return failure(problems.error());
        const bool isAfter = !touched.empty();
        QSet<QString> before;
        for (const Problem& problem : *problems) {
            const QString line = describe(pool, problem);
            if (!isAfter)
                before.insert(line);
            else if (!m_problems.contains(line))
                m_preview.problems << line;
        }
        if (!isAfter)
            m_problems = std::move(before);
        return static_cast<qint64>(problems->size());
    }

    Result<void> look(Pool& merged, const MergeReport& report)
    {
        MarkSight sight(merged);
        for (const MergedRecord& record : report.records)
            if (record.what == MergedRecord::What::Changed)
                m_preview.changed << changedLine(merged, record, sight.hides(*record.kind, record.id));
        m_preview.created = linesOf(MergedRecord::What::Created, merged, report);
        m_preview.deleted = linesOf(MergedRecord::What::Deleted, m_pool, report); // here they still have their names
        return conflicts(merged).map([&](const std::vector<OpenConflict>& open) {
            for (const OpenConflict& conflict : open)
                if (!m_before.contains(conflict.id()) && !sight.hides(*conflict.kind, conflict.record))
                    m_preview.conflicts << conflictLine(merged, conflict);
        });
    }

    // What belongs to one that comes or goes, too, is only counted with it.
    static QStringList linesOf(MergedRecord::What what, Pool& pool, const MergeReport& report)
    {
        std::vector<const MergedRecord*> records;
        std::unordered_map<Id, int> belongings; // of those that come or go themselves
        for (const MergedRecord& record : report.records)
            if (record.what == what) {
                records.push_back(&record);
                belongings.emplace(record.id, 0);
            }
        std::vector<const MergedRecord*> told;
        for (const MergedRecord* record : records) {
            const RecordPlace root = rootOf(pool, *record->kind, record->id);
            const auto owner = root.id == record->id ? belongings.end() : belongings.find(root.id);
            if (owner == belongings.end())
                told.push_back(record);
            else
                ++owner->second;
        }
        QStringList lines;
        for (const MergedRecord* record : told) {
            const PlaceWords place = placeWords(pool, *record->kind, record->id);
            const int number = belongings[record->id];
            const QString kind = labelOf(*record->kind);
            lines << (!place.record.isEmpty()
                          ? place.subject + QStringLiteral(" – ") +
                                (place.record == kind ? kind : kind + QStringLiteral(": ") + place.record)
                      : number > 0 ? Words::tr("%1, with %n record(s) of theirs", nullptr, number).arg(place.subject)
                                   : place.subject);
        }
        return lines;
    }

    Pool& m_pool;
    MergePreview m_preview;
    QSet<QString> m_before; // ids of the conflicts that are there without the merge
    Checker m_checker;
    QSet<QString> m_problems; // those that are there without the merge
};

} // namespace

Result<MergePreview> previewMerge(Pool& pool, const QStringList& files, bool salvage, const MergeProgress& progress)
{
    return Preview(pool, files, salvage).run(progress);
}

Result<MergeReport> mergeAsShown(Pool& pool, const MergePreview& shown, const MergeProgress& progress)
{
    return merge(pool, shown.files,
                 {.salvage = shown.salvage, .acceptErasures = !shown.erased.isEmpty(), .progress = progress});
}

} // namespace advisorpool
