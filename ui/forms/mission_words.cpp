#include "ui/forms/mission_words.h"

#include "core/words/words.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::MissionWords)
};

Chip::Kind kindOf(MissionStatus status)
{
    switch (status) {
    case MissionStatus::Received:
    case MissionStatus::Accepted:
    case MissionStatus::Staffing:
        return Chip::Kind::Accent;
    case MissionStatus::Staffed:
    case MissionStatus::UnderWay:
        return Chip::Kind::Ok;
    default:
        return Chip::Kind::Neutral;
    }
}

Glyph glyphOf(MissionStatus status)
{
    switch (status) {
    case MissionStatus::Received:
        return Icon::Mail;
    case MissionStatus::Accepted:
        return Icon::Check;
    case MissionStatus::Staffing:
        return Icon::Users;
    case MissionStatus::Staffed:
        return Icon::Check;
    case MissionStatus::UnderWay:
        return Icon::Send;
    case MissionStatus::Completed:
        return Icon::Flag;
    case MissionStatus::Closed:
        return Icon::Lock;
    case MissionStatus::Postponed:
        return Icon::ClockFace;
    case MissionStatus::Declined:
    case MissionStatus::Cancelled:
        return Icon::X;
    }
    return {};
}

} // namespace

QString programmeWords(const Mission& mission)
{
    const Field& programme = *Mission::kind().field(u"programme");
    const QString words = valueWords(programme, programme.read(&mission));
    if (!mission.phase)
        return words;
    const QString phase = Words::tr("phase %1").arg(*mission.phase);
    return words.isEmpty() ? phase : words + QStringLiteral(", ") + phase;
}

Chip missionStatusChip(MissionStatus status)
{
    const Field& field = *Mission::kind().field(u"status");
    return {kindOf(status), valueWords(field, Member<std::optional<MissionStatus>>::toValue(status)), glyphOf(status)};
}

QString assignmentStatusWords(AssignmentStatus status)
{
    switch (status) {
    case AssignmentStatus::Proposed:
        return Words::tr("proposed");
    case AssignmentStatus::ReleaseRequested:
        return Words::tr("release requested");
    case AssignmentStatus::Released:
        return Words::tr("released");
    case AssignmentStatus::Confirmed:
        return Words::tr("confirmed");
    case AssignmentStatus::Completed:
        return Words::tr("completed");
    case AssignmentStatus::Evaluated:
        return Words::tr("evaluated");
    case AssignmentStatus::Refused:
        return Words::tr("release refused");
    case AssignmentStatus::Withdrawn:
        return Words::tr("withdrawn");
    case AssignmentStatus::Cancelled:
        return Words::tr("cancelled");
    }
    return {};
}

Chip assignmentChip(AssignmentStatus status, bool isOverdue)
{
    switch (status) {
    case AssignmentStatus::Proposed:
        return {Chip::Kind::Plain, assignmentStatusWords(status)};
    case AssignmentStatus::ReleaseRequested:
        if (isOverdue)
            return {Chip::Kind::Problem, Words::tr("answer overdue"), StatusMark::Problem};
        return {Chip::Kind::Warn, Words::tr("awaiting release"), Icon::ClockFace};
    case AssignmentStatus::Released:
    case AssignmentStatus::Confirmed:
    case AssignmentStatus::Completed:
    case AssignmentStatus::Evaluated:
        return {Chip::Kind::Ok, assignmentStatusWords(status), Icon::Check};
    case AssignmentStatus::Refused:
        return {Chip::Kind::Problem, assignmentStatusWords(status), Icon::X};
    case AssignmentStatus::Withdrawn:
    case AssignmentStatus::Cancelled:
        break;
    }
    return {Chip::Kind::Neutral, assignmentStatusWords(status), Icon::X};
}

} // namespace advisorpool
