#pragma once

#include "core/missions/overlap.h"
#include "core/missions/seat.h"
#include "core/people/administration.h"
#include "core/pool/pool.h"
#include "core/workshops/workshop.h"

#include <map>
#include <set>

namespace advisorpool {

// Where the pool is thin: for each language, how many can be sent, and how many seats ask for them.

// Someone who is pre-accredited, accredited or recognised in something, and has not left the pool.
struct CoverPerson
{
    struct Standing
    {
        Id expertGroup;
        Id subject; // null: the group is not accredited by subject
        bool isAccredited = false;
        QDate expiresOn; // invalid: it does not lapse by itself
    };
    Id advisor;
    std::optional<Region> region;
    std::vector<Standing> standings;
    std::map<QString, std::optional<Level>> spoken; // no level: recorded without one
    std::set<Id> subjects;                          // of their expertise
};

// One that missions to come ask for. Candidates' seats are left out: no member asks for a candidate.
struct CoverSeat
{
    Id mission;
    Administration beneficiary;
    Id expertGroup;
    Id subject;
    std::set<QString> languages;
};

struct CoverageFacts
{
    std::vector<CoverPerson> people;
    std::vector<CoverSeat> seats;
    std::set<Id> bySubject;          // the expert groups that are accredited by subject
    std::vector<Workshop> workshops; // accreditation workshops that have not begun
};

// Of the missions that meet the days, as requirementMatrix() has them.
Result<CoverageFacts> coverageFacts(Pool& pool, const DateRange& days);

enum class CoverageBy { ExpertGroup, Region, Subject };

struct CoverageQuestion
{
    CoverageBy by = CoverageBy::ExpertGroup;
    bool withPreAccredited = false;
    Level spoken = Level::C1; // at least
    QDate until;              // what lapses by then is told; invalid: nothing is
};

// What a column counts: an expert group, of those that are accredited by subject in one subject; a region, to which a
// person belongs and whose administration asks; a subject, which is a person's expertise or accreditation.
struct CoverageLane
{
    Id expertGroup;
    Id subject;
    std::optional<Region> region;
    friend auto operator<=>(const CoverageLane&, const CoverageLane&) = default;
};

enum class CoverageGrade { NotAsked, Nobody, Thin, Fewer, Enough, Plenty };

struct CoverageCell
{
    int people = 0;
    int seats = 0;

    // Thin: fewer than half of what is asked for. Plenty: twice that.
    CoverageGrade grade() const;
    bool isThin() const { return grade() == CoverageGrade::Nobody || grade() == CoverageGrade::Thin; }
};

struct CoverageRow
{
    QString language; // empty: whatever language
    int people = 0;   // who speak it well enough, in whatever lane
    std::vector<CoverageCell> cells;
};

struct Coverage
{
    std::vector<CoverageLane> lanes; // regions in their own order, others in no order that means anything
    std::vector<CoverageRow> rows;   // the language that is asked for most first
    CoverageRow all;
    int missions = 0;
};

// All languages that are asked for, and of the others those that most people speak, up to eight in all. All lanes that
// are asked for or that somebody stands in; every region. A person counts once in every language and lane.
Coverage coverageOf(const CoverageFacts& facts, const CoverageQuestion& question);

// What stands behind a cell, and who else could fill it.
struct CoverageStory
{
    std::vector<Administration> beneficiaries; // each once, in the order of the seats
    int preAccredited = 0; // in this lane, speaks it well enough: needs an in-field mission; 0 where they are counted
    int oneLevelShort = 0; // could be sent, speaks it one level less well
    int levelUnknown = 0;  // could be sent, speaks it nobody knows how well
    int lapsing = 0;       // of those counted: all their accreditations in this lane lapse by the question's day
    std::vector<Workshop> workshops; // to come, in this language and lane
};

CoverageStory storyOf(const CoverageFacts& facts, const CoverageQuestion& question, const QString& language,
                      const CoverageLane& lane);

} // namespace advisorpool
