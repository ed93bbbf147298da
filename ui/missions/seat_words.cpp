#include "ui/missions/seat_words.h"

#include "core/accreditation/expert_group.h"
#include "core/people/expertise.h"
#include "core/people/locale_names.h"
#include "core/pool/edit.h"
#include "core/words/accreditation_words.h"
#include "core/words/level_words.h"
#include "core/words/names.h"
#include "core/words/reasons.h"
#include "core/words/words.h"
#include "ui/forms/days.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::SeatWords)
};

QString capital(const QString& words)
{
    return words.left(1).toUpper() + words.mid(1);
}

QString languageOf(const QString& code)
{
    return languageName(code, QLocale());
}

} // namespace

QString seatRoleWords(const Seat& seat)
{
    if (!seat.role)
        return Words::tr("Seat");
    const Field& field = *Seat::kind().field(u"role");
    return capital(valueWords(field, field.read(&seat)));
}

QString seatStageWords(Pool& pool, const Seat& seat)
{
    if (seat.expertGroup.isNull())
        return {};
    const auto group = pool.find<ExpertGroup>(seat.expertGroup);
    const QString code = group && *group ? (*group)->code : QString();
    const auto stage = wantedStage(seat);
    return stage ? Words::tr("%1: %2", "expert group: stage").arg(code, stageWords(*stage)) : code;
}

QString seatLanguagesWords(const SeatRequest& request)
{
    QStringList parts;
    for (const SeatLanguage& language : request.languages) {
        QString words = capital(languageOf(language.language));
        if (language.spoken)
            words += QStringLiteral(" ≥ ") + levelWords(language.spoken);
        if (language.written)
            words = Words::tr("%1, written ≥ %2", "a language").arg(words, levelWords(language.written));
        if (language.facilitates.value_or(false))
            words = Words::tr("%1, facilitates").arg(words);
        parts << words;
    }
    return parts.join(QStringLiteral(" · "));
}

QStringList seatRequirementWords(Pool& pool, const SeatRequest& request)
{
    QStringList first{seatStageWords(pool, request.seat), seatLanguagesWords(request)};
    first.removeAll(QString());
    QStringList lines;
    if (!first.isEmpty())
        lines << first.join(QStringLiteral(" · "));
    if (!request.seat.subject.isNull()) {
        const Field& field = *Seat::kind().field(u"subject");
        const QString subject = valueWords(pool, field, field.read(&request.seat));
        lines << (request.seat.depth ? Words::tr("%1, depth ≥ %2").arg(subject).arg(*request.seat.depth) : subject);
    }
    if (lines.isEmpty())
        lines << Words::tr("asks for nothing yet");
    return lines;
}

QStringList funnelWords(Pool& pool, const SeatRequest& request, QDate today)
{
    const auto orUsual = [](const QString& words, FunnelStep step) {
        return words.isEmpty() ? funnelStepWords(step) : words;
    };
    const QString days = dayRangeWords(request.dates.from, request.dates.to, today);
    return {orUsual(seatLanguagesWords(request), FunnelStep::Language),
            orUsual(seatStageWords(pool, request.seat), FunnelStep::Stage),
            days.isEmpty() ? funnelStepWords(FunnelStep::Free) : Words::tr("free %1").arg(days),
            funnelStepWords(FunnelStep::Release)};
}

Result<Id> applyRequest(Pool& pool, const SeatRequest& before, SeatRequest after)
{
    Edit edit(pool, Label::Set);
    Result<void> done = edit.save(after.seat);
    for (const SeatLanguage& language : before.languages) {
        const auto kept = std::find_if(after.languages.begin(), after.languages.end(),
                                       [&](const SeatLanguage& each) { return each.id == language.id; });
        done = done.and_then([&] {
            return kept == after.languages.end() ? edit.remove(SeatLanguage::kind(), language.id) : edit.save(*kept);
        });
    }
    return done.and_then([&] { return edit.commit(); });
}

} // namespace advisorpool
