#pragma once

#include "core/pool/pool.h"

namespace advisorpool {

// What a pool decides for itself; travels with it. Names that no part of the program reads are kept, too.
struct Setting
{
    static const Kind& kind();

    Id id;
    QString name;
    QString value;
};

// A setting that holds a whole number, and what counts where a pool says nothing.
struct NumberSetting
{
    const char* name;
    int usual;
    int least;
    int most;
};

inline constexpr NumberSetting travelDaysSetting{"travel_days", 1, 0, 14};           // on each side of a mission
inline constexpr NumberSetting answerDaysSetting{"answer_days", 14, 1, 180};         // until a release is overdue
inline constexpr NumberSetting feedbackMinimumSetting{"feedback_minimum", 3, 2, 20}; // sheets, before any is shown
inline constexpr NumberSetting materialSetting{"material_mebibytes", 512, 16, 4096}; // of all workshops, in one pool

inline constexpr const char* officeEmailSetting = "office_email"; // that letters come from

// Whether it is what the program can work with.
bool isValid(const Setting& setting);

// The pool's own number where it has a valid one, else the usual one.
Result<int> numberOf(Pool& pool, const NumberSetting& setting);

// As the pool has it; empty where it says nothing.
Result<QString> textOf(Pool& pool, const char* setting);

} // namespace advisorpool
