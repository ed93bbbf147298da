#include "core/people/setting.h"

#include <algorithm>

namespace advisorpool {

namespace {

constexpr NumberSetting numbers[] = {travelDaysSetting, answerDaysSetting, feedbackMinimumSetting,
                                    materialSetting};

std::optional<int> numberIn(const QString& value, const NumberSetting& setting)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= setting.least && number <= setting.most ? std::optional(number) : std::nullopt;
}

} // namespace

const Kind& Setting::kind()
{
    using S = Setting;
    static const Kind kind = Describe<S>("setting", QT_TRANSLATE_NOOP("Kind", "Setting"))
                                 .field("name", &S::name, QT_TRANSLATE_NOOP("Field", "Name"))
                                 .key()
                                 .field("value", &S::value, QT_TRANSLATE_NOOP("Field", "Value"))
                                 .done();
    return kind;
}

bool isValid(const Setting& setting)
{
    const auto known = std::find_if(std::begin(numbers), std::end(numbers), [&](const NumberSetting& number) {
        return setting.name == QLatin1String(number.name);
    });
    return known == std::end(numbers) || setting.value.isEmpty() || numberIn(setting.value, *known).has_value();
}

Result<QString> textOf(Pool& pool, const char* setting)
{
    const Id id = Setting::kind().derivedId(toRecord(Setting{.name = QString::fromLatin1(setting)}).values);
    return pool.record(Setting::kind(), id).map([](const std::optional<Record>& found) {
        return found && found->isAlive() ? (*found)[u"value"].text() : QString();
    });
}

Result<int> numberOf(Pool& pool, const NumberSetting& setting)
{
    return textOf(pool, setting.name).map([&](const QString& value) {
        return numberIn(value, setting).value_or(setting.usual);
    });
}

} // namespace advisorpool
