#include "core/missions/coverage.h"

#include <algorithm>
#include <ranges>

namespace advisorpool {

namespace {

constexpr size_t usualRows = 8;

// Seats and people, as one lane sees them.
class LaneView
{
public:
    LaneView(const CoverageFacts& facts, const CoverageQuestion& question) : m_facts(facts), m_question(question) {}

    CoverageLane laneOf(const Id& expertGroup, const Id& subject) const
    {
        return {expertGroup, m_facts.bySubject.contains(expertGroup) ? subject : Id(), {}};
    }

    // The lanes that a seat asks for; none where it says too little.
    std::set<CoverageLane> lanesOf(const CoverSeat& seat) const
    {
        switch (m_question.by) {
        case CoverageBy::ExpertGroup:
            if (!seat.expertGroup.isNull())
                return {laneOf(seat.expertGroup, seat.subject)};
            break;
        case CoverageBy::Region:
            if (seat.beneficiary.region)
                return {CoverageLane{.region = seat.beneficiary.region}};
            break;
        case CoverageBy::Subject:
            if (!seat.subject.isNull())
                return {CoverageLane{.subject = seat.subject}};
            break;
        }
        return {};
    }

    // The lanes in which somebody can be sent with such a standing as `counts` takes.
    template <class Counts> std::set<CoverageLane> lanesOf(const CoverPerson& person, const Counts& counts) const
    {
        std::set<CoverageLane> lanes;
        for (const CoverPerson::Standing& standing : person.standings) {
            if (!counts(standing))
                continue;
            switch (m_question.by) {
            case CoverageBy::ExpertGroup:
                lanes.insert(laneOf(standing.expertGroup, standing.subject));
                if (!standing.subject.isNull())
                    lanes.insert(laneOf(standing.expertGroup, {})); // a seat may leave the subject open
                break;
            case CoverageBy::Region:
                if (person.region)
                    lanes.insert(CoverageLane{.region = person.region});
                break;
            case CoverageBy::Subject:
                if (!standing.subject.isNull())
                    lanes.insert(CoverageLane{.subject = standing.subject});
                for (const Id& subject : person.subjects)
                    lanes.insert(CoverageLane{.subject = subject});
                break;
            }
        }
        return lanes;
    }
    auto countedLanesOf(const CoverPerson& person) const
    {
        return lanesOf(person, [this](const CoverPerson::Standing& standing) {
            return standing.isAccredited || m_question.withPreAccredited;
        });
    }

private:
    const CoverageFacts& m_facts;
    const CoverageQuestion& m_question;
};

// What is counted on the way: by language (none: whatever language) and lane.
using Counts = std::map<QString, std::map<CoverageLane, CoverageCell>>;

// A lane without its subject is only shown where a seat leaves the subject open.
std::vector<CoverageLane> lanesIn(const CoverageFacts& facts, const CoverageQuestion& question, const Counts& counts)
{
    std::vector<CoverageLane> lanes;
    if (question.by == CoverageBy::Region) {
        for (const Region region : {Region::AMS, Region::AP, Region::ESA, Region::EUR, Region::MENA, Region::WCA})
            lanes.push_back({.region = region});
        return lanes;
    }
    const auto all = counts.find(QString());
    if (all == counts.end())
        return lanes;
    for (const auto& [lane, cell] : all->second)
        if (cell.seats > 0 || !lane.subject.isNull() || !facts.bySubject.contains(lane.expertGroup))
            lanes.push_back(lane);
    return lanes;
}

CoverageRow rowOf(const QString& language, const std::map<CoverageLane, CoverageCell>& counted, int people,
                  const std::vector<CoverageLane>& lanes)
{
    CoverageRow row{language, people, {}};
    for (const CoverageLane& lane : lanes) {
        const auto cell = counted.find(lane);
        row.cells.push_back(cell == counted.end() ? CoverageCell{} : cell->second);
    }
    return row;
}

int seatsIn(const std::map<CoverageLane, CoverageCell>& counted)
{
    int seats = 0;
    for (const auto& [lane, cell] : counted)
        seats += cell.seats;
    return seats;
}

} // namespace

CoverageGrade CoverageCell::grade() const
{
    if (seats == 0)
        return CoverageGrade::NotAsked;
    if (people == 0)
        return CoverageGrade::Nobody;
    if (people * 2 < seats)
        return CoverageGrade::Thin;
    if (people < seats)
        return CoverageGrade::Fewer;
    return people < 2 * seats ? CoverageGrade::Enough : CoverageGrade::Plenty;
}

Coverage coverageOf(const CoverageFacts& facts, const CoverageQuestion& question)
{
    const LaneView view(facts, question);
    Counts counts;
    std::map<QString, int> speakers;
    std::set<Id> missions;
    for (const CoverSeat& seat : facts.seats) {
        missions.insert(seat.mission);
        for (const CoverageLane& lane : view.lanesOf(seat)) {
            counts[QString()][lane].seats += 1;
            for (const QString& language : seat.languages)
                counts[language][lane].seats += 1;
        }
    }
    int counted = 0;
    for (const CoverPerson& person : facts.people) {
        const auto lanes = view.countedLanesOf(person);
        counted += lanes.empty() ? 0 : 1;
        for (const CoverageLane& lane : lanes)
            counts[QString()][lane].people += 1;
        for (const auto& [language, level] : person.spoken) {
            if (lanes.empty() || !level || *level < question.spoken)
                continue;
            speakers[language] += 1;
            for (const CoverageLane& lane : lanes)
                counts[language][lane].people += 1;
        }
    }

    Coverage coverage;
    coverage.missions = static_cast<int>(missions.size());
    coverage.lanes = lanesIn(facts, question, counts);
    coverage.all = rowOf({}, counts[QString()], counted, coverage.lanes);
    std::vector<std::tuple<int, int, QString>> order; // the largest first
    for (const auto& [language, byLane] : counts)
        if (!language.isEmpty())
            order.emplace_back(-seatsIn(byLane), -speakers[language], language);
    std::ranges::sort(order);
    for (const auto& [seats, people, language] : order)
        if (seats < 0 || coverage.rows.size() < usualRows)
            coverage.rows.push_back(rowOf(language, counts[language], -people, coverage.lanes));
    return coverage;
}

CoverageStory storyOf(const CoverageFacts& facts, const CoverageQuestion& question, const QString& language,
                      const CoverageLane& lane)
{
    const LaneView view(facts, question);
    CoverageStory story;
    for (const CoverSeat& seat : facts.seats) {
        const bool asks =
            view.lanesOf(seat).contains(lane) && (language.isEmpty() || seat.languages.contains(language));
        if (asks && !seat.beneficiary.id.isNull() &&
            std::ranges::find(story.beneficiaries, seat.beneficiary.id, &Administration::id) ==
                story.beneficiaries.end())
            story.beneficiaries.push_back(seat.beneficiary);
    }
    const auto isAccredited = [](const CoverPerson::Standing& standing) { return standing.isAccredited; };
    const auto stays = [&](const CoverPerson::Standing& standing) {
        return (standing.isAccredited || question.withPreAccredited) &&
               !(standing.expiresOn.isValid() && standing.expiresOn <= question.until);
    };
    for (const CoverPerson& person : facts.people) {
        const auto spoken = person.spoken.find(language);
        if (!language.isEmpty() && spoken == person.spoken.end())
            continue;
        const bool isUnknown = !language.isEmpty() && !spoken->second;
        const bool speaks = language.isEmpty() || (!isUnknown && *spoken->second >= question.spoken);
        const bool counts = view.countedLanesOf(person).contains(lane);
        if (counts && isUnknown)
            story.levelUnknown += 1;
        else if (counts && !speaks && static_cast<int>(*spoken->second) + 1 == static_cast<int>(question.spoken))
            story.oneLevelShort += 1;
        else if (counts && speaks && question.until.isValid() && !view.lanesOf(person, stays).contains(lane))
            story.lapsing += 1;
        else if (!question.withPreAccredited && speaks && !view.lanesOf(person, isAccredited).contains(lane) &&
                 view.lanesOf(person, [](const auto&) { return true; }).contains(lane))
            story.preAccredited += 1;
    }
    for (const Workshop& workshop : facts.workshops) {
        const bool speaks = language.isEmpty() || workshop.languages.split(u' ').contains(language);
        const bool fits =
            question.by == CoverageBy::Region ||
            (question.by == CoverageBy::Subject ? workshop.subject == lane.subject
                                                : view.laneOf(workshop.expertGroup, workshop.subject) == lane);
        if (speaks && fits)
            story.workshops.push_back(workshop);
    }
    return story;
}

} // namespace advisorpool
