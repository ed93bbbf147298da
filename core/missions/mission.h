#pragma once

#include "core/pool/describe.h"

namespace advisorpool {

enum class Programme { Columbus, Mercator, Other };
std::span<const char* const> choiceNames(Programme);

enum class MissionStatus {
    Received,
    Accepted,
    Staffing,
    Staffed,
    UnderWay,
    Completed,
    Closed,
    Declined,
    Postponed,
    Cancelled,
};
std::span<const char* const> choiceNames(MissionStatus);

// From a member's request to the final report. Both end days are part of it.
struct Mission
{
    static const Kind& kind();

    Id id;
    QString titleEn;
    QString titleRu;
    Id beneficiary; // the administration that asked
    std::optional<Programme> programme;
    std::optional<int> phase; // 1 needs assessment, 2 planning and implementation, 3 monitoring and evaluation
    QString purpose;
    QDate starts;
    QDate ends;
    std::optional<MissionStatus> status;
    QString donor;
    QDate reportOn; // when the final report came
};

} // namespace advisorpool
