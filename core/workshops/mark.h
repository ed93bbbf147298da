#pragma once

#include "core/pool/describe.h"

namespace advisorpool {

// What the participants of a workshop are assessed by.
struct Criterion
{
    static const Kind& kind();

    Id id;
    Id workshop;
    QString nameEn;
    QString nameRu;
    std::optional<int> weight; // none: 1; criteria of weight 0 do not count
    std::optional<int> scale;  // the best mark; 1 is the worst; none: 5
    std::optional<int> position;
};

// One facilitator's mark for one participant by one criterion. No value: not given, which is not 0.
struct Mark
{
    static const Kind& kind();

    Id id;
    Id participation;
    Id criterion;
    Id facilitator; // a participation
    std::optional<int> value;
    QString remark;
};

} // namespace advisorpool
