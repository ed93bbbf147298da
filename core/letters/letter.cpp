#include "core/letters/letter.h"

#include "core/accreditation/expert_group.h"
#include "core/documents/document.h"
#include "core/letters/mail_draft.h"
#include "core/missions/engagement.h"
#include "core/people/administration.h"
#include "core/people/advisor.h"
#include "core/people/expertise.h"
#include "core/people/locale_names.h"
#include "core/people/setting.h"
#include "core/pool/related.h"

#include <QRegularExpression>

namespace advisorpool {

namespace {

// Everything that a letter can name, read once.
struct Facts
{
    Engagement engagement;
    Advisor advisor;
    Advisor supervisor;
    Administration administration; // the advisor's
    Administration beneficiary;
    ExpertGroup group;
    Subject subject;
    std::vector<SeatLanguage> languages;
    Release release; // the latest, or, where that was refused or does not cover the dates, as it would be asked for
    QDate today;
    QString author;
};

Result<Release> releaseOf(Pool& pool, const Engagement& engagement, QDate today)
{
    const Release* latest = latestRelease(engagement.releases);
    const DateRange days = engagement.dates();
    const bool isForThese = latest && (!days.isKnown() || covers({latest->coversFrom, latest->coversTo}, days));
    if (isForThese && latest->answer != ReleaseAnswer::Refused)
        return *latest;
    auto travelDays = numberOf(pool, travelDaysSetting);
    auto answerDays = numberOf(pool, answerDaysSetting);
    if (!travelDays || !answerDays)
        return failure(travelDays ? answerDays.error() : travelDays.error());
    const DateRange dates = widened(days, *travelDays);
    return Release{.coversFrom = dates.from, .coversTo = dates.to, .deadline = today.addDays(*answerDays)};
}

template <class R> Result<void> read(Pool& pool, const Id& id, R& into)
{
    return named<R>(pool, id).map([&](R&& found) { into = std::move(found); });
}

Result<Facts> factsOf(Pool& pool, const Id& assignment)
{
    auto record = pool.record(Assignment::kind(), assignment);
    if (!record)
        return failure(record.error());
    if (!*record || !(*record)->isAlive())
        return failure({.fault = Fault::NoRecord, .value = assignment.text(), .detail = Assignment::kind().name});
    auto engagement = engagementOf(pool, fromRecord<Assignment>(**record));
    if (!engagement)
        return failure(engagement.error());
    Facts facts{.engagement = std::move(*engagement)};
    const Seat& seat = facts.engagement.seat;
    facts.today = pool.session().today();
    facts.author = pool.session().author;
    auto languages = related<SeatLanguage>(pool, u"seat", seat.id);
    auto release = releaseOf(pool, facts.engagement, facts.today);
    if (!languages || !release)
        return failure(languages ? release.error() : languages.error());
    facts.languages = std::move(*languages);
    facts.release = std::move(*release);
    return read(pool, facts.engagement.assignment.advisor, facts.advisor)
        .and_then([&] { return read(pool, facts.engagement.assignment.supervisor, facts.supervisor); })
        .and_then([&] { return read(pool, facts.advisor.administration, facts.administration); })
        .and_then([&] { return read(pool, facts.engagement.mission.beneficiary, facts.beneficiary); })
        .and_then([&] { return read(pool, seat.expertGroup, facts.group); })
        .and_then([&] { return read(pool, seat.subject, facts.subject); })
        .map([&] { return std::move(facts); });
}

// Words for a letter's fields, in the letter's language.
class Speech
{
public:
    explicit Speech(const QString& language) : m_locale(language) {}

    QString either(const QString& english, const QString& russian) const
    {
        return inLanguage(english, russian, m_locale);
    }
    QString name(const Advisor& person) const { return either(latinName(person), cyrillicName(person)); }
    QString name(const Administration& its) const { return either(its.nameEn, its.nameRu); }
    QString country(const Administration& its) const
    {
        return its.country.isEmpty() ? QString() : countryName(its.country, m_locale);
    }
    QString day(QDate day) const
    {
        return m_locale.toString(day, isRussian() ? QStringLiteral("d MMMM yyyy 'г.'") : QStringLiteral("d MMMM yyyy"));
    }
    QString days(const DateRange& range) const
    {
        if (!range.from.isValid() || !range.to.isValid() || range.from == range.to)
            return day(range.from.isValid() ? range.from : range.to);
        return dayRange(range.from, range.to, m_locale, QStringLiteral("MMMM"));
    }
    // "Russian C1, written B2; English"
    QString languages(const std::vector<SeatLanguage>& wanted) const
    {
        QStringList all;
        for (const SeatLanguage& each : wanted) {
            QString words = languageName(each.language, m_locale);
            if (each.spoken)
                words += u' ' + level(*each.spoken);
            if (each.written)
                words += either(QStringLiteral(", written "), QStringLiteral(", письменно ")) + level(*each.written);
            all << words;
        }
        return all.join(QStringLiteral("; "));
    }

private:
    QString level(Level its) const
    {
        return its == Level::Native ? either(QStringLiteral("(native)"), QStringLiteral("(родной)"))
                                    : QString::fromLatin1(choiceNames(its)[size_t(its)]).toUpper();
    }
    bool isRussian() const { return m_locale.language() == QLocale::Russian; }

    QLocale m_locale;
};

QString flag(bool yes)
{
    return yes ? QStringLiteral("+") : QString();
}

DocumentFields fieldsOf(const Facts& facts, const Speech& say)
{
    const Mission& mission = facts.engagement.mission;
    const auto role = facts.engagement.seat.role;
    const Release& release = facts.release;
    return {{{QStringLiteral("today"), say.day(facts.today)},
             {QStringLiteral("author"), facts.author},
             {QStringLiteral("administration"), say.name(facts.administration)},
             {QStringLiteral("contact_name"), facts.administration.contactName},
             {QStringLiteral("contact_position"), facts.administration.contactPosition},
             {QStringLiteral("advisor"), say.name(facts.advisor)},
             {QStringLiteral("position"), facts.advisor.position},
             {QStringLiteral("mission"), say.either(mission.titleEn, mission.titleRu)},
             {QStringLiteral("beneficiary"), say.name(facts.beneficiary)},
             {QStringLiteral("country"), say.country(facts.beneficiary)},
             {QStringLiteral("columbus"), flag(mission.programme == Programme::Columbus)},
             {QStringLiteral("mercator"), flag(mission.programme == Programme::Mercator)},
             {QStringLiteral("phase"), mission.phase ? QString::number(*mission.phase) : QString()},
             {QStringLiteral("purpose"), mission.purpose},
             {QStringLiteral("donor"), mission.donor},
             {QStringLiteral("dates"), say.days(facts.engagement.dates())},
             {QStringLiteral("leader"), flag(role == SeatRole::Leader)},
             {QStringLiteral("candidate"), flag(role == SeatRole::Candidate)},
             {QStringLiteral("supervisor"), say.name(facts.supervisor)},
             {QStringLiteral("expert_group"), say.either(facts.group.nameEn, facts.group.nameRu)},
             {QStringLiteral("subject"), say.either(facts.subject.nameEn, facts.subject.nameRu)},
             {QStringLiteral("languages"), say.languages(facts.languages)},
             {QStringLiteral("release_dates"), say.days({release.coversFrom, release.coversTo})},
             {QStringLiteral("asked_on"), say.day(release.askedOn)},
             {QStringLiteral("deadline"), say.day(release.deadline)},
             {QStringLiteral("reminded_on"), say.day(release.remindedOn)},
             {QStringLiteral("letter_ref"), release.letterRef}},
            {}};
}

// The letter's heading: staff who change the template change it, too.
QString headingOf(const QString& html)
{
    static const QRegularExpression heading(QStringLiteral("<h[1-6][^>]*>(.*?)</h[1-6]>"),
                                            QRegularExpression::DotMatchesEverythingOption |
                                                QRegularExpression::CaseInsensitiveOption);
    return plainText(heading.match(html).captured(1)).simplified();
}

QString fileName(const DocumentForm& form, const Advisor& advisor)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\w-]+"), QRegularExpression::UseUnicodePropertiesOption);
    const QString name = advisor.familyName.isEmpty() ? advisor.familyNameRu : advisor.familyName;
    return QString(form.name + u'-' + name).replace(unfit, QStringLiteral("-"));
}

} // namespace

std::vector<const DocumentForm*> letterForms()
{
    std::vector<const DocumentForm*> forms;
    for (const char* name : {"release_request", "release_reminder", "thanks"})
        forms.push_back(findForm(QString::fromLatin1(name)));
    return forms;
}

Result<QString> usualLetter(Pool& pool, const Id& assignment)
{
    return factsOf(pool, assignment).map([](const Facts& facts) {
        if (facts.engagement.assignment.completedOn.isValid())
            return QStringLiteral("thanks");
        const bool isWaiting = facts.release.askedOn.isValid() && !facts.release.answer;
        return isWaiting ? QStringLiteral("release_reminder") : QStringLiteral("release_request");
    });
}

Result<Letter> makeLetter(Pool& pool, const Id& assignment, const DocumentForm& form, const QString& language)
{
    auto facts = factsOf(pool, assignment);
    if (!facts)
        return failure(facts.error());
    return makeDocument(pool, form, fieldsOf(*facts, Speech(language)), language).map([&](const QString& html) {
        return Letter{facts->administration.contactName, facts->administration.contactEmail, headingOf(html), html,
                      fileName(form, facts->advisor)};
    });
}

Result<DocumentFields> letterFields(Pool& pool, const Id& assignment, const QString& language)
{
    return factsOf(pool, assignment).map([&](const Facts& facts) { return fieldsOf(facts, Speech(language)); });
}

bool isMailDraft(const QString& path)
{
    return path.endsWith(QLatin1String(".eml"), Qt::CaseInsensitive);
}

Result<QByteArray> letterFile(Pool& pool, const Letter& letter, const QString& path)
{
    if (!isMailDraft(path))
        return documentFile(letter.html, path);
    auto email = textOf(pool, officeEmailSetting);
    auto pdf = toPdf(letter.html);
    if (!email || !pdf)
        return failure(email ? pdf.error() : email.error());
    return toEml({.from = {pool.session().author, *email},
                  .to = {letter.name, letter.email},
                  .subject = letter.subject,
                  .text = plainText(letter.html),
                  .fileName = letter.file + QStringLiteral(".pdf"),
                  .pdf = std::move(*pdf),
                  .at = pool.session().now()});
}

} // namespace advisorpool
