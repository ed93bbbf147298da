#include "core/missions/shortlist.h"

#include "core/missions/seat_facts.h"
#include "core/people/advisor.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace advisorpool {

namespace {

Result<SeatRequest> requestOf(Pool& pool, const Id& seat, const Mission& mission)
{
    SeatRequest request{.dates = {mission.starts, mission.ends}};
    auto found = pool.find<Seat>(seat);
    auto languages = pool.tables().referring(SeatLanguage::kind(), *SeatLanguage::kind().field(u"seat"), seat);
    if (!found || !languages)
        return failure(found ? languages.error() : found.error());
    request.seat = **found;
    for (const Id& id : *languages) {
        auto language = pool.find<SeatLanguage>(id);
        if (!language)
            return failure(language.error());
        request.languages.push_back(**language);
    }
    return request;
}

// The first of the reasons: they come in the order in which the shortlist asks.
std::optional<FunnelStep> dropsOutAt(const std::vector<Reason>& reasons)
{
    if (reasons.empty() || !keepsOut(reasons.front().code))
        return std::nullopt;
    return stepOf(reasons.front().code);
}

// What ranks those who fit; smaller comes first.
struct RankKey
{
    bool hasGap = false;
    QDate waitingSince; // in a candidate's seat
    int weight = 0;
    QString name;

    auto tied() const { return std::tuple(hasGap, waitingSince, -weight, name); }
};

RankKey rankKeyOf(const Candidate& candidate, const QString& name)
{
    RankKey key{.name = name};
    for (const Reason& reason : candidate.reasons) {
        key.hasGap |= isGap(reason.code);
        key.weight += reason.weight;
        if (reason.code == ReasonCode::Waiting) // who waits since nobody knows when, waits longest of all
            key.waitingSince = reason.day.isValid() ? reason.day : QDate(1, 1, 1);
    }
    return key;
}

Result<void> rank(Pool& pool, std::span<Candidate> fitting)
{
    std::vector<std::pair<RankKey, size_t>> order;
    for (size_t i = 0; i < fitting.size(); ++i) {
        auto advisor = pool.find<Advisor>(fitting[i].advisor);
        if (!advisor)
            return failure(advisor.error());
        const Advisor person = advisor->value_or(Advisor{});
        const QString name = person.familyName.isEmpty() ? person.familyNameRu + u' ' + person.givenNameRu
                                                         : person.familyName + u' ' + person.givenName;
        order.emplace_back(rankKeyOf(fitting[i], name), i);
    }
    std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) { // by id where all else is equal
        return std::tuple(a.first.tied(), a.second) < std::tuple(b.first.tied(), b.second);
    });
    std::vector<Candidate> ranked;
    ranked.reserve(fitting.size());
    for (int place = 0; const auto& entry : order) {
        ranked.push_back(std::move(fitting[entry.second]));
        ranked.back().rank = ++place;
    }
    std::move(ranked.begin(), ranked.end(), fitting.begin());
    return {};
}

std::vector<FunnelCount> funnelOf(const std::vector<Candidate>& candidates)
{
    std::vector<FunnelCount> funnel;
    for (size_t i = 0; i < choiceNames(FunnelStep{}).size(); ++i)
        funnel.push_back({.step = static_cast<FunnelStep>(i)});
    for (const Candidate& candidate : candidates)
        if (const auto step = dropsOutAt(candidate.reasons))
            funnel[static_cast<size_t>(*step)].dropped += 1;
    for (int left = static_cast<int>(candidates.size()); FunnelCount & count : funnel)
        count.left = left -= count.dropped;
    return funnel;
}

// Those who drop out nowhere first; then step by step, each in the order that was.
void sortByStep(std::vector<Candidate>& candidates)
{
    std::vector<std::vector<Candidate>> places(1 + choiceNames(FunnelStep{}).size());
    for (Candidate& candidate : candidates) {
        const auto step = dropsOutAt(candidate.reasons);
        places[step ? 1 + static_cast<size_t>(*step) : 0].push_back(std::move(candidate));
    }
    candidates.clear();
    for (std::vector<Candidate>& place : places)
        std::ranges::move(place, std::back_inserter(candidates));
}

std::vector<Relaxation> relaxationsOf(const std::vector<Candidate>& candidates)
{
    std::map<std::tuple<ReasonCode, QString, std::optional<Level>, std::optional<Step>>, int> counts;
    for (const Candidate& candidate : candidates) {
        const auto against = std::count_if(candidate.reasons.begin(), candidate.reasons.end(),
                                           [](const Reason& reason) { return keepsOut(reason.code); });
        if (const Reason& first = candidate.reasons.front(); against == 1)
            counts[{first.code, first.language, first.level, first.stage}] += 1;
    }
    std::vector<Relaxation> relaxations;
    relaxations.reserve(counts.size());
    for (const auto& [what, more] : counts)
        relaxations.push_back({std::get<0>(what), std::get<1>(what), std::get<2>(what), std::get<3>(what), more});
    std::stable_sort(relaxations.begin(), relaxations.end(),
                     [](const Relaxation& a, const Relaxation& b) { return a.more > b.more; });
    return relaxations;
}

} // namespace

Result<Shortlist> shortlist(Pool& pool, const Id& seat)
{
    auto found = pool.record(Seat::kind(), seat);
    if (!found)
        return failure(found.error());
    if (!*found || !(*found)->isAlive())
        return failure({.fault = Fault::NoRecord, .value = seat.text(), .detail = Seat::kind().name});
    auto mission = pool.find<Mission>(fromRecord<Seat>(**found).mission);
    if (!mission)
        return failure(mission.error());
    const Mission asking = mission->value_or(Mission{});
    auto request = requestOf(pool, seat, asking);
    if (!request)
        return failure(request.error());
    auto people = factsFor(pool, *request, asking);
    if (!people)
        return failure(people.error());

    Shortlist list{.request = std::move(*request), .inPool = static_cast<int>(people->size())};
    list.candidates.reserve(people->size());
    for (const auto& [advisor, facts] : *people)
        list.candidates.push_back({.advisor = advisor, .reasons = judge(list.request, facts)});
    list.funnel = funnelOf(list.candidates);
    list.relaxations = relaxationsOf(list.candidates);
    sortByStep(list.candidates);
    const auto fitting = static_cast<size_t>(list.funnel.back().left);
    return rank(pool, std::span(list.candidates).first(fitting)).map([&] { return std::move(list); });
}

} // namespace advisorpool
