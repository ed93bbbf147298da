#pragma once

#include "core/pool/describe.h"
#include "core/pool/edit.h"

#include <array>
#include <map>

namespace advisorpool {

enum class QuestionType { Rating, Text };
std::span<const char* const> choiceNames(QuestionType);

// A workshop's questionnaire: what its participants are asked.
struct FeedbackQuestion
{
    static const Kind& kind();

    Id id;
    Id workshop;
    QString textEn;
    QString textRu;
    std::optional<QuestionType> type; // none: rating
    std::optional<int> position;
};

// What one participant answered; nothing says who. Never made by itself: see handIn().
struct FeedbackSheet
{
    static const Kind& kind();

    Id id;
    Id workshop;
    QString answers; // a JSON object: a question's id → a rating or a text
};

inline constexpr int bestRating = 5; // 1 is the worst

using FeedbackAnswers = std::map<Id, Value>; // by question: 1 to bestRating, or a text

// In the order in which they are asked.
Result<std::vector<FeedbackQuestion>> questionnaireOf(Pool& pool, const Id& workshop);
// What workshops are usually asked, in both languages, after what is asked already.
Result<void> addUsualQuestions(Edit& edit, const Id& workshop);

// A sheet waits in this file's box until the questionnaire is closed. Refused: empty_sheet; BadValue: no rating.
Result<void> handIn(Pool& pool, const Id& workshop, const FeedbackAnswers& answers);
// Several, all of them or none: paper forms that were typed in.
Result<void> handInAll(Pool& pool, const Id& workshop, const std::vector<FeedbackAnswers>& sheets);
Result<int> sheetsWaiting(Pool& pool, const Id& workshop);
// Refused as closing would be, with so many more sheets: too_few_sheets.
Result<void> enoughToClose(Pool& pool, const Id& workshop, int more = 0);
// Moves all that wait into one edit, which is the first to name them. Refused: too_few_sheets, fewer than the pool's
// setting says (three): two would know each other's.
Result<Id> closeQuestionnaire(Pool& pool, const Id& workshop);

struct QuestionResult
{
    FeedbackQuestion question;
    int count = 0; // answers
    double mean = 0;
    std::array<int, bestRating> ratings{}; // how many gave 1, 2, ...
    QStringList texts;                     // by their letters, so that no order tells which sheet they are of
};

// What the closed sheets say. A question that fewer than the setting's number answered shows its count alone.
struct FeedbackResults
{
    int sheets = 0;
    int least = 0; // from how many answers on they are shown
    std::vector<QuestionResult> questions;
    bool areShown() const { return sheets >= least; }
    bool isShown(const QuestionResult& result) const { return areShown() && result.count >= least; }
};
Result<FeedbackResults> feedbackResults(Pool& pool, const Id& workshop);

} // namespace advisorpool
