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
    QDate windowFrom; // between these the dates may move
    QDate windowTo;
    std::optional<MissionStatus> status;
    QString donor;
    QDate receivedOn; // the request
    QDate reportDue;
    QDate reportOn;                 // when the final report came
    std::optional<bool> isTemplate; // no mission, but seats and checklist for those to come

    // Declined, postponed or cancelled: nobody's days are held for it.
    bool isCalledOff() const;
};

} // namespace advisorpool
