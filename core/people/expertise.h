#pragma once

#include "core/pool/describe.h"

namespace advisorpool {

// What one can be an expert in: strategic planning, valuation, ... An editable list.
struct Subject
{
    static const Kind& kind();

    Id id;
    QString code; // lower_snake
    QString nameEn;
    QString nameRu;
};

// An advisor's knowledge of a subject.
struct Expertise
{
    static const Kind& kind();

    Id id;
    Id advisor;
    Id subject;
    std::optional<int> depth; // 1 knows it, 2 works in it, 3 teaches it
};

} // namespace advisorpool
