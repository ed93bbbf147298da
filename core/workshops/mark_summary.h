#pragma once

#include "core/workshops/mark.h"

#include <span>

namespace advisorpool {

constexpr int usualScale = 5;
constexpr int worstMark = 1;
constexpr int flaggedSpread = 2; // steps between two facilitators' marks that are worth a word

int scaleOf(const Criterion& criterion);
int weightOf(const Criterion& criterion);

// The criteria as they stand in the list.
void sortByPosition(std::vector<Criterion>& criteria);

// What several facilitators gave one participant by one criterion. A blank mark is not 0: it is not counted.
struct CriterionSummary
{
    Id criterion;
    int count = 0;
    double mean = 0; // of `count` marks; means nothing where that is 0
    int least = 0;
    int most = 0;
    bool isDisagreement() const { return count > 1 && most - least >= flaggedSpread; }
};

// One participant's marks together. Advice, not a decision: people decide.
struct MarkSummary
{
    std::vector<CriterionSummary> criteria; // as given
    int count = 0;                          // marks in all
    // The mean of the criteria's means by their weights, those without marks left out; where scales differ, each mean
    // counts by its place on its own, and the result is on the longest one.
    std::optional<double> mean;
    bool hasDisagreement() const;
};

// `marks` may hold other participants' and blank ones.
MarkSummary summaryOf(const Id& participation, std::span<const Criterion> criteria, std::span<const Mark> marks);

} // namespace advisorpool
