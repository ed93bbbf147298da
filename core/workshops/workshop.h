#pragma once

#include "core/pool/describe.h"

namespace advisorpool {

enum class WorkshopType { Accreditation, Refresher };
std::span<const char* const> choiceNames(WorkshopType);

enum class WorkshopMode { InPerson, Online };
std::span<const char* const> choiceNames(WorkshopMode);

enum class WorkshopStatus { Planned, NominationsOpen, Screening, Running, MarkingClosed, DecisionsSigned, Closed };
std::span<const char* const> choiceNames(WorkshopStatus);

// An accreditation or refresher workshop.
struct Workshop
{
    static const Kind& kind();

    Id id;
    QString titleEn;
    QString titleRu;
    std::optional<WorkshopType> type;
    Id expertGroup;
    Id subject; // where the group is accredited by subject (TOA)
    QString city;
    QString cityRu;
    QString country; // ISO 3166-1 alpha-2
    QDate starts;
    QDate ends;
    QString languages; // ISO 639 codes, separated by a space
    std::optional<WorkshopMode> mode;
    QString donor;
    std::optional<WorkshopStatus> status;
    std::optional<int> reportedAttended; // where its people are not in the pool: what its report says
    std::optional<int> reportedPassed;
};

} // namespace advisorpool
