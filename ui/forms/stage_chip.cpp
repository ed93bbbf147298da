#include "ui/forms/stage_chip.h"

#include "core/accreditation/accreditation_step.h"
#include "core/words/words.h"

#include <QHash>

namespace advisorpool {

namespace {

std::optional<StageMark> markOf(const QString& stage)
{
    static const QHash<QString, StageMark> marks{{QStringLiteral("nominated"), StageMark::Nominated},
                                                 {QStringLiteral("screened"), StageMark::Screened},
                                                 {QStringLiteral("pre_accredited"), StageMark::PreAccredited},
                                                 {QStringLiteral("accredited"), StageMark::Accredited},
                                                 {QStringLiteral("recognised"), StageMark::Recognised},
                                                 {QStringLiteral("not_retained"), StageMark::NotRetained},
                                                 {QStringLiteral("lapsed"), StageMark::Lapsed},
                                                 {QStringLiteral("withdrawn"), StageMark::Withdrawn}};
    const auto found = marks.find(stage);
    return found == marks.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<Chip> stageChip(const QString& stage)
{
    const auto mark = markOf(stage);
    if (!mark)
        return std::nullopt;
    const Field& field = *AccreditationStep::kind().field(u"step");
    return Chip{chipKind(*mark), valueWords(field, Value(stage)), *mark};
}

} // namespace advisorpool
