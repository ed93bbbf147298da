#include "core/workshops/mark_summary.h"

namespace advisorpool {

int scaleOf(const Criterion& criterion)
{
    return criterion.scale.value_or(usualScale);
}

int weightOf(const Criterion& criterion)
{
    return criterion.weight.value_or(1);
}

void sortByPosition(std::vector<Criterion>& criteria)
{
    const auto place = [](const Criterion& criterion) {
        return std::pair(criterion.position.value_or(std::numeric_limits<int>::max()), criterion.id);
    };
    std::ranges::sort(criteria, {}, place);
}

bool MarkSummary::hasDisagreement() const
{
    return std::ranges::any_of(criteria, &CriterionSummary::isDisagreement);
}

MarkSummary summaryOf(const Id& participation, std::span<const Criterion> criteria, std::span<const Mark> marks)
{
    MarkSummary summary;
    double sum = 0; // of places between 0 (the worst mark) and 1 (the best), by weight
    int weights = 0;
    int longest = 0;
    for (const Criterion& criterion : criteria) {
        CriterionSummary one{.criterion = criterion.id};
        int total = 0;
        for (const Mark& mark : marks) {
            if (mark.participation != participation || mark.criterion != criterion.id || !mark.value)
                continue;
            one.least = one.count == 0 ? *mark.value : std::min(one.least, *mark.value);
            one.most = one.count == 0 ? *mark.value : std::max(one.most, *mark.value);
            total += *mark.value;
            ++one.count;
        }
        longest = std::max(longest, scaleOf(criterion));
        if (one.count > 0) {
            one.mean = static_cast<double>(total) / one.count;
            sum += weightOf(criterion) * (one.mean - worstMark) / (scaleOf(criterion) - worstMark);
            weights += weightOf(criterion);
        }
        summary.count += one.count;
        summary.criteria.push_back(one);
    }
    if (weights > 0)
        summary.mean = worstMark + sum / weights * (longest - worstMark);
    return summary;
}

} // namespace advisorpool
