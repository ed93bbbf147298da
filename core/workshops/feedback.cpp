#include "core/workshops/feedback.h"

#include "core/people/setting.h"
#include "core/pool/box.h"
#include "core/pool/related.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace advisorpool {

std::span<const char* const> choiceNames(QuestionType)
{
    static constexpr const char* names[] = {"rating", "text"};
    return names;
}

const Kind& FeedbackQuestion::kind()
{
    using Q = FeedbackQuestion;
    static const Kind kind = Describe<Q>("feedback_question", QT_TRANSLATE_NOOP("Kind", "Feedback question"))
                                 .field("workshop", &Q::workshop, QT_TRANSLATE_NOOP("Field", "Workshop"))
                                 .to("workshop")
                                 .owner()
                                 .required()
                                 .field("text_en", &Q::textEn, QT_TRANSLATE_NOOP("Field", "Question in English"))
                                 .field("text_ru", &Q::textRu, QT_TRANSLATE_NOOP("Field", "Question in Russian"))
                                 .field("type", &Q::type, QT_TRANSLATE_NOOP("Field", "Answered by"))
                                 .field("position", &Q::position, QT_TRANSLATE_NOOP("Field", "Position"))
                                 .done();
    return kind;
}

const Kind& FeedbackSheet::kind()
{
    using S = FeedbackSheet;
    static const Kind kind = Describe<S>("feedback_sheet", QT_TRANSLATE_NOOP("Kind", "Feedback sheet"))
                                 .field("workshop", &S::workshop, QT_TRANSLATE_NOOP("Field", "Workshop"))
                                 .to("workshop")
                                 .owner()
                                 .required()
                                 .field("answers", &S::answers, QT_TRANSLATE_NOOP("Field", "Answers"))
                                 .as(FieldType::LongText)
                                 .required()
                                 .done();
    return kind;
}

namespace {

struct Usual
{
    QuestionType type;
    const char16_t* en;
    const char16_t* ru;
};

constexpr Usual usual[] = {
    {QuestionType::Rating, u"The workshop met its objectives.", u"Семинар достиг своих целей."},
    {QuestionType::Rating, u"The content will help me in missions.", u"Содержание пригодится мне в миссиях."},
    {QuestionType::Rating, u"The facilitators led the work well.", u"Ведущие хорошо вели работу."},
    {QuestionType::Rating, u"The assessment was clear and fair.", u"Оценивание было понятным и справедливым."},
    {QuestionType::Rating, u"The organization and the premises were good.", u"Организация и помещения были хорошими."},
    {QuestionType::Text, u"What was most useful?", u"Что было самым полезным?"},
    {QuestionType::Text, u"What should be done differently?", u"Что следует сделать иначе?"},
};

Result<QString> answersAsJson(const std::vector<FeedbackQuestion>& questions, const FeedbackAnswers& answers)
{
    QJsonObject json;
    for (const FeedbackQuestion& question : questions) { // their order says nothing, and QJsonObject sorts
        const auto answer = answers.find(question.id);
        if (answer == answers.end() || answer->second.isNull())
            continue;
        const Value& value = answer->second;
        const bool isText = question.type == QuestionType::Text;
        if (isText ? !value.isText() : !value.isNumber() || value.number() < 1 || value.number() > bestRating)
            return failure({.fault = Fault::BadValue,
                            .field = question.textEn.isEmpty() ? question.textRu : question.textEn,
                            .value = value.toText(),
                            .detail = isText ? QString() : QStringLiteral("1, 2, 3, 4, 5")});
        const QString trimmed = value.text().trimmed();
        if (isText && trimmed.isEmpty())
            continue;
        json.insert(question.id.text(), isText ? QJsonValue(trimmed) : QJsonValue(value.number()));
    }
    if (json.isEmpty())
        return failure({.fault = Fault::Refused, .detail = QStringLiteral("empty_sheet")});
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void count(QuestionResult& result, const QJsonValue& answer)
{
    if (result.question.type == QuestionType::Text) {
        if (answer.isString() && !answer.toString().isEmpty())
            result.texts << answer.toString();
        result.count = static_cast<int>(result.texts.size());
        return;
    }
    const int rating = answer.toInt();
    if (rating < 1 || rating > bestRating)
        return;
    result.mean = (result.mean * result.count + rating) / (result.count + 1);
    result.count += 1;
    result.ratings[static_cast<size_t>(rating - 1)] += 1;
}

} // namespace

Result<std::vector<FeedbackQuestion>> questionnaireOf(Pool& pool, const Id& workshop)
{
    return ownedBy<FeedbackQuestion>(pool, workshop).map([](std::vector<FeedbackQuestion> questions) {
        std::sort(questions.begin(), questions.end(), [](const FeedbackQuestion& a, const FeedbackQuestion& b) {
            constexpr int last = Value::numberBound;
            return std::pair(a.position.value_or(last), a.id) < std::pair(b.position.value_or(last), b.id);
        });
        return questions;
    });
}

Result<void> addUsualQuestions(Edit& edit, const Id& workshop)
{
    auto there = questionnaireOf(edit.pool(), workshop);
    if (!there)
        return failure(there.error());
    int position = there->empty() ? 0 : there->back().position.value_or(0);
    for (const Usual& each : usual) {
        FeedbackQuestion question{.id = {},
                                  .workshop = workshop,
                                  .textEn = QString::fromUtf16(each.en),
                                  .textRu = QString::fromUtf16(each.ru),
                                  .type = each.type,
                                  .position = ++position};
        if (auto done = edit.save(question); !done)
            return done;
    }
    return {};
}

Result<void> handIn(Pool& pool, const Id& workshop, const FeedbackAnswers& answers)
{
    return handInAll(pool, workshop, {answers});
}

Result<void> handInAll(Pool& pool, const Id& workshop, const std::vector<FeedbackAnswers>& sheets)
{
    auto questions = questionnaireOf(pool, workshop);
    if (!questions)
        return failure(questions.error());
    const Kind& kind = FeedbackSheet::kind();
    std::vector<Patch> patches;
    for (const FeedbackAnswers& answers : sheets) {
        auto json = answersAsJson(*questions, answers);
        if (!json)
            return failure(json.error());
        patches.push_back(patchOf(toRecord(FeedbackSheet{.id = {}, .workshop = workshop, .answers = *json})));
    }
    return putInBox(pool, kind, workshop, patches);
}

Result<int> sheetsWaiting(Pool& pool, const Id& workshop)
{
    return countInBox(pool.database(), workshop);
}

Result<void> enoughToClose(Pool& pool, const Id& workshop, int more)
{
    auto least = numberOf(pool, feedbackMinimumSetting);
    auto waiting = sheetsWaiting(pool, workshop);
    if (!least || !waiting)
        return failure(least ? waiting.error() : least.error());
    if (*waiting + more < *least)
        return failure(
            {.fault = Fault::Refused, .value = QString::number(*least), .detail = QStringLiteral("too_few_sheets")});
    return {};
}

Result<Id> closeQuestionnaire(Pool& pool, const Id& workshop)
{
    Edit edit(pool, Label::CloseQuestionnaire);
    return enoughToClose(pool, workshop)
        .and_then([&] { return emptyBox(edit, FeedbackSheet::kind(), workshop); })
        .and_then([&](int) { return edit.commit(); });
}

Result<FeedbackResults> feedbackResults(Pool& pool, const Id& workshop)
{
    auto questions = questionnaireOf(pool, workshop);
    auto sheets = ownedBy<FeedbackSheet>(pool, workshop);
    auto least = numberOf(pool, feedbackMinimumSetting);
    if (!questions || !sheets || !least)
        return failure(!questions ? questions.error() : !sheets ? sheets.error() : least.error());
    FeedbackResults results{.sheets = static_cast<int>(sheets->size()), .least = *least, .questions = {}};
    for (FeedbackQuestion& question : *questions)
        results.questions.emplace_back().question = std::move(question);
    for (const FeedbackSheet& sheet : *sheets) {
        const QJsonObject answers = QJsonDocument::fromJson(sheet.answers.toUtf8()).object();
        for (QuestionResult& result : results.questions)
            count(result, answers.value(result.question.id.text()));
    }
    for (QuestionResult& result : results.questions) {
        std::sort(result.texts.begin(), result.texts.end());
        if (results.isShown(result))
            continue;
        result.mean = 0;
        result.ratings = {};
        result.texts.clear();
    }
    return results;
}

} // namespace advisorpool
