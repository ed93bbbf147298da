#include "core/missions/reason.h"

namespace advisorpool {

std::span<const char* const> choiceNames(ReasonCode)
{
    static constexpr const char* names[] = {"language_missing",
                                            "language_low",
                                            "written_low",
                                            "cannot_facilitate",
                                            "has_left",
                                            "stage_missing",
                                            "stage_other",
                                            "already_accredited",
                                            "in_team",
                                            "overlaps_mission",
                                            "at_workshop",
                                            "unavailable",
                                            "own_administration",
                                            "release_refused",
                                            "level_unknown",
                                            "written_unknown",
                                            "facilitation_unknown",
                                            "depth_unknown",
                                            "language_fits",
                                            "written_fits",
                                            "stage_fits",
                                            "waiting",
                                            "expertise_fits",
                                            "expertise_low",
                                            "expertise_missing",
                                            "worked_there",
                                            "worked_in_region",
                                            "missions_lately",
                                            "release_rate",
                                            "unanswered",
                                            "answer_days",
                                            "new_region",
                                            "in_this_seat"};
    return names;
}

bool keepsOut(ReasonCode code)
{
    return code <= ReasonCode::ReleaseRefused;
}

bool isGap(ReasonCode code)
{
    return code >= ReasonCode::LevelUnknown && code <= ReasonCode::DepthUnknown;
}

std::span<const char* const> choiceNames(FunnelStep)
{
    static constexpr const char* names[] = {"language", "stage", "free", "release"};
    return names;
}

FunnelStep stepOf(ReasonCode code)
{
    Q_ASSERT(keepsOut(code));
    if (code <= ReasonCode::CannotFacilitate)
        return FunnelStep::Language;
    if (code <= ReasonCode::AlreadyAccredited)
        return FunnelStep::Stage;
    return code <= ReasonCode::Unavailable ? FunnelStep::Free : FunnelStep::Release;
}

} // namespace advisorpool
