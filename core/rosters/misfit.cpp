#include "core/rosters/misfit.h"

namespace advisorpool {

QString code(Misfit::Why why)
{
    using Why = Misfit::Why;
    switch (why) {
    case Why::NoName:
        return QStringLiteral("no_name");
    case Why::TwoPeople:
        return QStringLiteral("two_people");
    case Why::NoCandidate:
        return QStringLiteral("no_candidate");
    case Why::NotAnAddress:
        return QStringLiteral("not_an_address");
    case Why::NoLevel:
        return QStringLiteral("no_level");
    case Why::UnknownLanguage:
        return QStringLiteral("unknown_language");
    case Why::UnknownCountry:
        return QStringLiteral("unknown_country");
    case Why::UnknownAdministration:
        return QStringLiteral("unknown_administration");
    case Why::UnknownSubject:
        return QStringLiteral("unknown_subject");
    case Why::UnknownStage:
        return QStringLiteral("unknown_stage");
    case Why::NoDay:
        return QStringLiteral("no_day");
    case Why::NoValue:
        return QStringLiteral("no_value");
    case Why::Differs:
        return QStringLiteral("differs");
    case Why::WasDeleted:
        return QStringLiteral("was_deleted");
    case Why::MadeAnew:
        return QStringLiteral("made_anew");
    case Why::Twice:
        return QStringLiteral("twice");
    case Why::NoHeading:
        return QStringLiteral("no_heading");
    }
    Q_UNREACHABLE();
}

} // namespace advisorpool
