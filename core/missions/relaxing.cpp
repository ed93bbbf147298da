#include "core/missions/relaxing.h"

#include "core/accreditation/stage.h"

#include <algorithm>

namespace advisorpool {

namespace {

std::optional<SeatRequest> relaxed(SeatRequest request, const Relaxation& what)
{
    const auto language = std::find_if(request.languages.begin(), request.languages.end(),
                                       [&](const SeatLanguage& each) { return each.language == what.language; });
    const bool hasLanguage = language != request.languages.end();
    switch (what.code) {
    case ReasonCode::LanguageMissing:
        if (!hasLanguage)
            return std::nullopt;
        request.languages.erase(language);
        return request;
    case ReasonCode::LanguageLow:
        if (!hasLanguage)
            return std::nullopt;
        language->spoken = what.level;
        return request;
    case ReasonCode::WrittenLow:
        if (!hasLanguage)
            return std::nullopt;
        language->written = what.level;
        return request;
    case ReasonCode::CannotFacilitate:
        if (!hasLanguage)
            return std::nullopt;
        language->facilitates = false;
        return request;
    case ReasonCode::StageMissing:
        request.seat.expertGroup = {};
        request.seat.stage = {};
        return request;
    case ReasonCode::StageOther:
        request.seat.stage = what.stage;
        return what.stage && climb(*what.stage) > 0 ? std::optional(request) : std::nullopt;
    default:
        return std::nullopt;
    }
}

// Whether who is kept out by `other` alone would fit, too, once `what` is relaxed.
bool comesAlong(const Relaxation& other, const Relaxation& what)
{
    if (other.code != what.code || other.language != what.language)
        return false;
    if (what.code == ReasonCode::LanguageLow || what.code == ReasonCode::WrittenLow)
        return other.level >= what.level;
    if (what.code == ReasonCode::StageOther)
        return other.stage && reaches(*other.stage, *what.stage);
    return true;
}

// Less is given up by the nearest level or stage; where that is the same, more is gained.
std::tuple<int, int, int> harshness(const Relaxing& way)
{
    const auto rank = [&]() -> std::pair<int, int> {
        switch (way.what.code) {
        case ReasonCode::WrittenLow:
            return {0, -static_cast<int>(*way.what.level)};
        case ReasonCode::LanguageLow:
            return {1, -static_cast<int>(*way.what.level)};
        case ReasonCode::CannotFacilitate:
            return {2, 0};
        case ReasonCode::StageOther:
            return {3, -climb(*way.what.stage)};
        case ReasonCode::LanguageMissing:
            return {4, 0};
        default:
            return {5, 0};
        }
    }();
    return {rank.first, rank.second, -way.more};
}

} // namespace

std::vector<Relaxing> waysToRelax(const Shortlist& list)
{
    std::vector<Relaxing> ways;
    for (const Relaxation& what : list.relaxations)
        if (auto request = relaxed(list.request, what)) {
            Relaxing way{.what = what, .request = std::move(*request)};
            for (const Relaxation& other : list.relaxations)
                way.more += comesAlong(other, what) ? other.more : 0;
            ways.push_back(std::move(way));
        }
    std::stable_sort(ways.begin(), ways.end(),
                     [](const Relaxing& a, const Relaxing& b) { return harshness(a) < harshness(b); });
    return ways;
}

} // namespace advisorpool
