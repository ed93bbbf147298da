#include "core/rosters/vocabulary_words.h"

#include <algorithm>

namespace advisorpool {

namespace {

// What offices write for a stage, beside the choices' own names. Keys.
constexpr std::pair<const char16_t*, Step> stepWords[] = {
    {u"nominated", Step::Nominated},
    {u"nominee", Step::Nominated},
    {u"выдвинут", Step::Nominated},
    {u"выдвинута", Step::Nominated},
    {u"выдвижение", Step::Nominated},
    {u"screened", Step::Screened},
    {u"pre selected", Step::Screened},
    {u"preselected", Step::Screened},
    {u"отбор проиден", Step::Screened},
    {u"прошел отбор", Step::Screened},
    {u"прошла отбор", Step::Screened},
    {u"pre accredited", Step::PreAccredited},
    {u"preaccredited", Step::PreAccredited},
    {u"potential", Step::PreAccredited},
    {u"qualified as potential", Step::PreAccredited},
    {u"потенциальныи", Step::PreAccredited},
    {u"потенциальныи советник", Step::PreAccredited},
    {u"потенциальная", Step::PreAccredited},
    {u"potential advisor", Step::PreAccredited},
    {u"предварительная", Step::PreAccredited},
    {u"предварительно аккредитован", Step::PreAccredited},
    {u"предварительно аккредитована", Step::PreAccredited},
    {u"предв аккредитация", Step::PreAccredited},
    {u"предварительная аккредитация", Step::PreAccredited},
    {u"предв аккредитован", Step::PreAccredited},
    {u"предв аккредитована", Step::PreAccredited},
    {u"accredited", Step::Accredited},
    {u"fully accredited", Step::Accredited},
    {u"аккредитован", Step::Accredited},
    {u"аккредитована", Step::Accredited},
    {u"деиствует", Step::Accredited},
    {u"recognised", Step::Recognised},
    {u"recognized", Step::Recognised},
    {u"признан", Step::Recognised},
    {u"признана", Step::Recognised},
    {u"признанныи эксперт", Step::Recognised},
    {u"признанная", Step::Recognised},
    {u"признано", Step::Recognised},
    {u"refreshed", Step::Refreshed},
    {u"продлена", Step::Refreshed},
    {u"продлен", Step::Refreshed},
    {u"repeat", Step::Repeat},
    {u"повторно", Step::Repeat},
    {u"not retained", Step::NotRetained},
    {u"отказ", Step::NotRetained},
    {u"отклонен", Step::NotRetained},
    {u"отклонена", Step::NotRetained},
    {u"not qualified", Step::NotRetained},
    {u"не отобран", Step::NotRetained},
    {u"не прошел", Step::NotRetained},
    {u"не прошла", Step::NotRetained},
    {u"lapsed", Step::Lapsed},
    {u"expired", Step::Lapsed},
    {u"истекла", Step::Lapsed},
    {u"срок истек", Step::Lapsed},
    {u"withdrawn", Step::Withdrawn},
    {u"отозвана", Step::Withdrawn},
    {u"отозван", Step::Withdrawn},
};

// What offices write for the other choices of an advisor, and of one who takes part in a workshop. Keys.
struct ChoiceWord
{
    const char16_t* field;
    const char16_t* key;
    const char16_t* choice;
};
constexpr ChoiceWord choiceWords[] = {
    {u"sex", u"f", u"female"},
    {u"sex", u"woman", u"female"},
    {u"sex", u"mrs", u"female"},
    {u"sex", u"ms", u"female"},
    {u"sex", u"ж", u"female"},
    {u"sex", u"жен", u"female"},
    {u"sex", u"женскии", u"female"},
    {u"sex", u"женщина", u"female"},
    {u"sex", u"m", u"male"},
    {u"sex", u"man", u"male"},
    {u"sex", u"mr", u"male"},
    {u"sex", u"м", u"male"},
    {u"sex", u"муж", u"male"},
    {u"sex", u"мужскои", u"male"},
    {u"sex", u"мужчина", u"male"},
    {u"affiliation", u"member administration", u"member"},
    {u"affiliation", u"администрация член", u"member"},
    {u"affiliation", u"член", u"member"},
    {u"affiliation", u"wco", u"secretariat"},
    {u"affiliation", u"wco secretariat", u"secretariat"},
    {u"affiliation", u"секретариат", u"secretariat"},
    {u"affiliation", u"секретариат втамо", u"secretariat"},
    {u"affiliation", u"external expert", u"external"},
    {u"affiliation", u"внешнии", u"external"},
    {u"affiliation", u"внешнии эксперт", u"external"},
    {u"status", u"in the pool", u"active"},
    {u"status", u"в пуле", u"active"},
    {u"status", u"активен", u"active"},
    {u"status", u"активна", u"active"},
    {u"status", u"активныи", u"active"},
    {u"status", u"left the pool", u"left"},
    {u"status", u"inactive", u"left"},
    {u"status", u"вне пула", u"left"},
    {u"status", u"выбыл", u"left"},
    {u"status", u"выбыла", u"left"},
    {u"role", u"кандидат", u"candidate"},
    {u"role", u"ведущии", u"facilitator"},
    {u"role", u"фасилитатор", u"facilitator"},
    {u"role", u"соведущии", u"co_facilitator"},
    {u"role", u"cofacilitator", u"co_facilitator"},
    {u"role", u"наблюдатель", u"observer"},
    {u"answer", u"yes", u"accepted"},
    {u"answer", u"да", u"accepted"},
    {u"answer", u"принято", u"accepted"},
    {u"answer", u"согласие", u"accepted"},
    {u"answer", u"no", u"declined"},
    {u"answer", u"нет", u"declined"},
    {u"answer", u"отказ", u"declined"},
    {u"answer", u"приглашен", u"invited"},
    {u"answer", u"приглашена", u"invited"},
    {u"answer", u"отозван", u"withdrawn"},
    {u"answer", u"отозвана", u"withdrawn"},
};

constexpr const char16_t* genericWords[] = {u"customs", u"revenue", u"тамож", u"доход", u"ftc", u"фтс"};

// What the services of the former Union call themselves or were called, "КТК МФ РК".
constexpr const char16_t* genericAbbreviations[] = {u"гтк", u"гтс", u"ктк", u"кгд", u"ктп", u"zoll"};

constexpr const char16_t* yesWords[] = {u"yes", u"y", u"x", u"true", u"1", u"v", u"да", u"д", u"х", u"есть"};
constexpr const char16_t* noWords[] = {u"no", u"n", u"false", u"0", u"нет", u"н"};

bool isAmong(std::span<const char16_t* const> words, QStringView key)
{
    return std::any_of(words.begin(), words.end(), [&](const char16_t* word) { return key == QStringView(word); });
}

} // namespace

std::optional<Step> stepWord(QStringView key)
{
    for (const auto& [word, step] : stepWords)
        if (key == QStringView(word))
            return step;
    return std::nullopt;
}

QStringView choiceWord(QStringView field, QStringView key)
{
    for (const ChoiceWord& word : choiceWords)
        if (key == QStringView(word.key) && field == QStringView(word.field))
            return QStringView(word.choice);
    return {};
}

std::optional<bool> yesNoWord(QStringView key)
{
    if (isAmong(yesWords, key))
        return true;
    return isAmong(noWords, key) ? std::optional<bool>(false) : std::nullopt;
}

bool saysCustoms(QStringView key)
{
    const QStringView firstWord = key.contains(u' ') ? key.first(key.indexOf(u' ')) : key;
    return isAmong(genericAbbreviations, firstWord) ||
           std::any_of(std::begin(genericWords), std::end(genericWords),
                       [&](const char16_t* word) { return key.contains(QStringView(word)); });
}

} // namespace advisorpool
