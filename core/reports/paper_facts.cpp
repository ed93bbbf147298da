#include "core/reports/paper_facts.h"

#include "core/accreditation/stage.h"
#include "core/people/locale_names.h"
#include "core/pool/related.h"
#include "core/workshops/decision.h"

#include <QCollator>

#include <algorithm>

namespace advisorpool {

namespace {

// As the pool's own forms have it: the script of the language, the other where that is missing.
QString nameIn(const Advisor& advisor, const QLocale& language)
{
    return inLanguage(latinName(advisor), cyrillicName(advisor), language);
}

int rank(ParticipationRole role)
{
    switch (role) {
    case ParticipationRole::Candidate:
        return 0;
    case ParticipationRole::Facilitator:
        return 1;
    case ParticipationRole::CoFacilitator:
        return 2;
    case ParticipationRole::Observer:
        return 3;
    }
    Q_UNREACHABLE();
}

bool wasToCome(const Participation& part)
{
    return !part.answer || part.answer == Answer::Accepted || part.answer == Answer::Invited;
}

Result<PaperPerson> personOf(Pool& pool, const Participation& part, const PaperFacts& facts)
{
    PaperPerson participant{
        .part = part, .advisor = {}, .name = {}, .administration = {}, .days = {}, .decision = {}, .signedOne = {}};
    auto advisor = pool.find<Advisor>(part.advisor);
    if (!advisor)
        return failure(advisor.error());
    if (*advisor)
        participant.advisor = **advisor;
    participant.name = nameIn(participant.advisor, facts.language);
    if (const Id home = participant.advisor.administration; !home.isNull())
        if (const auto administration = pool.find<Administration>(home); administration && *administration)
            participant.administration = facts.inLanguage((*administration)->nameEn, (*administration)->nameRu);
    auto steps = related<AccreditationStep>(pool, u"advisor", part.advisor);
    auto days = ownedBy<Attendance>(pool, part.id);
    if (!steps || !days)
        return failure(steps ? days.error() : steps.error());
    if (const AccreditationStep* decision = decisionOf(*steps, part.workshop))
        participant.decision = *decision;
    const std::vector<AccreditationStep> counting = inForce(*steps);
    if (const AccreditationStep* decision = decisionOf(counting, part.workshop))
        participant.signedOne = *decision;
    participant.attended = std::any_of(days->begin(), days->end(), [](const Attendance& day) {
        return day.value == Presence::Present || day.value == Presence::Partly;
    });
    participant.days = std::move(*days);
    return participant;
}

} // namespace

bool PaperPerson::passed() const
{
    if (!signedOne)
        return false;
    return signedOne->step == Step::PreAccredited || signedOne->step == Step::Accredited ||
           signedOne->step == Step::Refreshed;
}

QString PaperFacts::inLanguage(const QString& english, const QString& russian) const
{
    return advisorpool::inLanguage(english, russian, language);
}

std::vector<const PaperPerson*> PaperFacts::candidates() const
{
    std::vector<const PaperPerson*> found;
    for (const PaperPerson& participant : participants)
        if (participant.isCandidate())
            found.push_back(&participant);
    return found;
}

DocumentFields PaperFacts::head(QDate today) const
{
    DocumentFields fields;
    fields.texts = {
        {QStringLiteral("title"), inLanguage(workshop.titleEn, workshop.titleRu)},
        {QStringLiteral("group"), group ? inLanguage(group->nameEn, group->nameRu) : QString()},
        {QStringLiteral("city"), inLanguage(workshop.city, workshop.cityRu)},
        {QStringLiteral("country"), workshop.country.isEmpty() ? QString() : countryName(workshop.country, language)},
        {QStringLiteral("dates"), daysWords(workshop.starts, workshop.ends, language)},
        {QStringLiteral("donor"), workshop.donor},
        {QStringLiteral("today"), daysWords(today, today, language)}};
    return fields;
}

Result<PaperFacts> paperHead(Pool& pool, const Id& workshop, const QString& language)
{
    auto record = pool.record(Workshop::kind(), workshop);
    if (!record)
        return failure(record.error());
    if (!*record || !(*record)->isAlive())
        return failure({.fault = Fault::NoRecord, .value = workshop.text()});
    PaperFacts facts{
        .workshop = fromRecord<Workshop>(**record), .group = {}, .participants = {}, .language = QLocale(language)};
    if (!facts.workshop.expertGroup.isNull()) {
        auto group = pool.find<ExpertGroup>(facts.workshop.expertGroup);
        if (!group)
            return failure(group.error());
        facts.group = *group;
    }
    return facts;
}

namespace {

Result<void> readPeople(Pool& pool, PaperFacts& facts)
{
    auto parts = ownedBy<Participation>(pool, facts.workshop.id);
    if (!parts)
        return failure(parts.error());
    for (const Participation& part : *parts) {
        auto participant = personOf(pool, part, facts);
        if (!participant)
            return failure(participant.error());
        facts.participants.push_back(std::move(*participant));
    }
    const bool isKept = std::any_of(facts.participants.begin(), facts.participants.end(),
                                    [](const PaperPerson& participant) { return participant.attended; });
    if (!isKept)
        for (PaperPerson& participant : facts.participants)
            participant.attended = wasToCome(participant.part);
    QCollator collator(facts.language);
    std::sort(facts.participants.begin(), facts.participants.end(), [&](const PaperPerson& a, const PaperPerson& b) {
        const int left = rank(a.part.role.value_or(ParticipationRole::Candidate));
        const int right = rank(b.part.role.value_or(ParticipationRole::Candidate));
        return left != right ? left < right : collator.compare(a.name, b.name) < 0;
    });
    return {};
}

} // namespace

Result<PaperFacts> paperFacts(Pool& pool, const Id& workshop, const QString& language)
{
    return paperHead(pool, workshop, language).and_then([&](PaperFacts facts) {
        return readPeople(pool, facts).map([&] { return std::move(facts); });
    });
}

QString daysWords(QDate from, QDate to, const QLocale& language)
{
    if (!from.isValid())
        return {};
    return dayRange(from, to.isValid() ? to : from, language, QStringLiteral("MMMM"));
}

DocumentFields numbered(int number, const PaperPerson& participant)
{
    DocumentFields row;
    row.texts = {{QStringLiteral("number"), QString::number(number)},
                 {QStringLiteral("name"), participant.name},
                 {QStringLiteral("administration"), participant.administration}};
    return row;
}

} // namespace advisorpool
