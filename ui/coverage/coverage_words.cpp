#include "ui/coverage/coverage_words.h"

#include "core/accreditation/expert_group.h"
#include "core/people/expertise.h"
#include "core/people/locale_names.h"
#include "core/words/words.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

QString say(const char* words, int number = -1)
{
    return QCoreApplication::translate("advisorpool::Coverage", words, nullptr, number);
}

QString subjectName(Pool& pool, const Id& id)
{
    const auto subject = pool.find<Subject>(id).value_or(std::nullopt);
    return subject ? inLanguage(subject->nameEn, subject->nameRu) : QString();
}

QString choiceWords(const Kind& kind, QStringView field, QLatin1StringView code)
{
    return valueWords(*kind.field(field), Value(QString(code)));
}

} // namespace

TwoLines laneLines(Pool& pool, const CoverageLane& lane)
{
    if (lane.region)
        return {choiceWords(Administration::kind(), u"region",
                            QLatin1String(choiceNames(*lane.region)[static_cast<size_t>(*lane.region)])),
                {}};
    if (lane.expertGroup.isNull())
        return {subjectName(pool, lane.subject), {}};
    const auto group = pool.find<ExpertGroup>(lane.expertGroup).value_or(std::nullopt);
    if (!group)
        return {};
    const QString name = inLanguage(group->nameEn, group->nameRu);
    return {group->code.isEmpty() ? name : group->code,
            {},
            {},
            lane.subject.isNull() ? (group->code.isEmpty() ? QString() : name) : subjectName(pool, lane.subject)};
}

QString languageWords(const QString& language)
{
    if (language.isEmpty())
        return say(QT_TRANSLATE_NOOP("advisorpool::Coverage", "All languages"));
    QString name = languageName(language, QLocale());
    return name.replace(0, 1, name.left(1).toUpper());
}

QString gradeWords(CoverageGrade grade)
{
    switch (grade) {
    case CoverageGrade::NotAsked:
        return say(QT_TRANSLATE_NOOP("advisorpool::Coverage", "not asked for"));
    case CoverageGrade::Nobody:
        return say(QT_TRANSLATE_NOOP("advisorpool::Coverage", "nobody"));
    case CoverageGrade::Thin:
        return say(QT_TRANSLATE_NOOP("advisorpool::Coverage", "thin: less than half"));
    case CoverageGrade::Fewer:
        return say(QT_TRANSLATE_NOOP("advisorpool::Coverage", "fewer than asked for"));
    case CoverageGrade::Enough:
        return say(QT_TRANSLATE_NOOP("advisorpool::Coverage", "enough"));
    case CoverageGrade::Plenty:
        break;
    }
    return say(QT_TRANSLATE_NOOP("advisorpool::Coverage", "plenty"));
}

QString cellWords(const CoverageCell& cell)
{
    if (cell.people == 0 && cell.seats == 0)
        return QStringLiteral("—");
    const QLocale locale;
    return say(QT_TRANSLATE_NOOP("advisorpool::Coverage", "%1 for %2"))
        .arg(locale.toString(cell.people), locale.toString(cell.seats));
}

QString sentenceOf(const QString& language, const TwoLines& lane, const CoverageCell& cell)
{
    const QString where = lane.second.isEmpty() ? lane.strong : lane.strong + QStringLiteral(" · ") + lane.second;
    const QString what = languageWords(language) + QStringLiteral(", ") + where;
    if (cell.seats == 0)
        return say(QT_TRANSLATE_N_NOOP("advisorpool::Coverage", "%1: %n person(s), nobody asked for."), cell.people)
            .arg(what);
    if (cell.people == 0)
        return say(QT_TRANSLATE_N_NOOP("advisorpool::Coverage", "%1: nobody for %n seat(s)."), cell.seats).arg(what);
    return say(QT_TRANSLATE_N_NOOP("advisorpool::Coverage", "%1: %2 for %n seat(s)."), cell.seats)
        .arg(what, QLocale().toString(cell.people));
}

std::vector<StoryLine> storyLines(const CoverageStory& story, const CoverageQuestion& question)
{
    const QString level =
        choiceWords(LanguageSkill::kind(), u"spoken",
                    QLatin1String(choiceNames(question.spoken)[static_cast<size_t>(question.spoken)]));
    std::vector<StoryLine> lines;
    const auto add = [&](int number, const QString& words) {
        if (number > 0)
            lines.push_back({number, words});
    };
    add(story.preAccredited,
        say(QT_TRANSLATE_N_NOOP("advisorpool::Coverage", "pre-accredited, waiting for an in-field mission"),
            story.preAccredited));
    add(story.oneLevelShort,
        say(QT_TRANSLATE_N_NOOP("advisorpool::Coverage", "speak it one level below %1"), story.oneLevelShort)
            .arg(level));
    add(story.levelUnknown,
        say(QT_TRANSLATE_N_NOOP("advisorpool::Coverage", "speak it, how well is not known"), story.levelUnknown));
    const int workshops = static_cast<int>(story.workshops.size());
    lines.push_back(
        {workshops, say(QT_TRANSLATE_N_NOOP("advisorpool::Coverage", "workshop(s) planned for it"), workshops)});
    return lines;
}

} // namespace advisorpool
