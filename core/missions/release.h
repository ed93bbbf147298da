#pragma once

#include "core/pool/describe.h"

namespace advisorpool {

enum class ReleaseAnswer { Granted, Refused, NotNeeded };
std::span<const char* const> choiceNames(ReleaseAnswer);

// The administration's consent to lend the advisor for these dates. (Never «выпуск», which is release of goods.)
struct Release
{
    static const Kind& kind();

    Id id;
    Id assignment;
    QDate coversFrom;
    QDate coversTo;
    QDate askedOn;
    QDate deadline;
    QDate remindedOn;
    QDate answeredOn;
    std::optional<ReleaseAnswer> answer;
    QString letterRef;
    QString reason;
};

} // namespace advisorpool
