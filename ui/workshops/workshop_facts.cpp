#include "ui/workshops/workshop_facts.h"

#include "core/people/administration.h"
#include "core/people/locale_names.h"
#include "core/pool/related.h"
#include "core/words/names.h"
#include "core/workshops/facilitators.h"
#include "core/workshops/mark_sight.h"
#include "ui/forms/administration_words.h"

#include <QCollator>
#include <QCoreApplication>

namespace advisorpool {

namespace {

template <class T> std::vector<T> found(Result<std::vector<T>> records)
{
    return records ? std::move(*records) : std::vector<T>();
}

Participant participant(Pool& pool, Participation part)
{
    Participant one{.part = std::move(part)};
    if (const auto advisor = pool.find<Advisor>(one.part.advisor); advisor && *advisor)
        one.advisor = **advisor;
    one.name = fullName(one.advisor, QLocale()).section(QStringLiteral(" · "), 0, 0);
    if (const auto home = pool.find<Administration>(one.advisor.administration); home && *home)
        one.administration =
            administrationCountry(**home).isEmpty() ? administrationName(**home) : administrationCountry(**home);
    one.steps = found(related<AccreditationStep>(pool, u"advisor", one.part.advisor));
    for (const Attendance& day : found(ownedBy<Attendance>(pool, one.part.id)))
        if (day.value)
            one.attendance.insert(day.day, *day.value);
    for (const Screening& screening : found(ownedBy<Screening>(pool, one.part.id)))
        one.screening.insert(screening.requirement, screening);
    return one;
}

int rankOf(const Participant& one)
{
    static constexpr int ranks[] = {2, 0, 1, 3}; // candidate, facilitator, co-facilitator, observer
    return one.part.role ? ranks[static_cast<int>(*one.part.role)] : 4;
}

template <class Fits> std::vector<const Participant*> those(const std::vector<Participant>& people, Fits fits)
{
    std::vector<const Participant*> chosen;
    for (const Participant& one : people)
        if (fits(one))
            chosen.push_back(&one);
    return chosen;
}

} // namespace

std::vector<const Participant*> WorkshopFacts::candidates() const
{
    return those(people, [](const Participant& one) {
        return one.isCandidate() && one.part.answer != Answer::Declined && one.part.answer != Answer::NotInvited &&
               one.part.answer != Answer::Withdrawn;
    });
}

std::vector<const Participant*> WorkshopFacts::facilitators() const
{
    return those(people, [](const Participant& one) { return one.part.role && isFacilitator(*one.part.role); });
}

const Participant* WorkshopFacts::find(const Id& participation) const
{
    for (const Participant& one : people)
        if (one.part.id == participation)
            return &one;
    return nullptr;
}

bool WorkshopFacts::amHead() const
{
    const Participant* one = find(me);
    return one && one->part.role == ParticipationRole::Facilitator;
}

bool WorkshopFacts::handedIn() const
{
    const Participant* one = find(me);
    return one && one->part.marksHandedInOn.isValid();
}

std::vector<QDate> WorkshopFacts::days() const
{
    constexpr int most = 31;
    std::vector<QDate> days;
    for (QDate day = workshop.starts; day.isValid() && day <= workshop.ends && days.size() < most; day = day.addDays(1))
        days.push_back(day);
    return days;
}

WorkshopFacts factsOf(Pool& pool, const Id& workshop)
{
    WorkshopFacts facts{.canWrite = pool.isWritable()};
    const auto record = pool.find<Workshop>(workshop);
    if (!record || !*record)
        return facts;
    facts.workshop = **record;
    if (const auto group = pool.find<ExpertGroup>(facts.workshop.expertGroup); group && *group)
        facts.group = **group;
    facts.profile = found(ownedBy<Requirement>(pool, facts.workshop.expertGroup));
    std::ranges::sort(facts.profile, {}, [](const Requirement& one) {
        return std::pair(one.position.value_or(std::numeric_limits<int>::max()), one.id);
    });
    facts.criteria = found(ownedBy<Criterion>(pool, workshop));
    sortByPosition(facts.criteria);
    facts.me = facilitatorCalled(pool, workshop, pool.session().author).value_or(Id());
    MarkSight sight(pool);
    for (Participation& part : found(ownedBy<Participation>(pool, workshop))) {
        for (Mark& mark : found(ownedBy<Mark>(pool, part.id))) {
            if (!sight.hides(mark))
                facts.marks.push_back(std::move(mark));
        }
        facts.people.push_back(participant(pool, std::move(part)));
    }
    const QCollator collator{QLocale()};
    std::ranges::sort(facts.people, [&](const Participant& a, const Participant& b) {
        if (rankOf(a) != rankOf(b))
            return rankOf(a) < rankOf(b);
        const int byName = collator.compare(a.name, b.name);
        return byName != 0 ? byName < 0 : a.part.id < b.part.id;
    });
    return facts;
}

QString titleOf(const Workshop& workshop)
{
    const QString title = inLanguage(workshop.titleEn, workshop.titleRu);
    return !title.isEmpty() ? title
                            : QCoreApplication::translate("advisorpool::Workshops", "A workshop without a title");
}

QString placeOf(const Workshop& workshop)
{
    QStringList parts{inLanguage(workshop.city, workshop.cityRu),
                      workshop.country.isEmpty() ? QString() : countryName(workshop.country, QLocale())};
    parts.removeAll(QString());
    if (workshop.mode == WorkshopMode::Online)
        parts << QCoreApplication::translate("advisorpool::Workshops", "online");
    return parts.join(QStringLiteral(", "));
}

} // namespace advisorpool
