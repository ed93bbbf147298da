#include "core/rosters/filter_tokens.h"

#include <algorithm>

namespace advisorpool {

namespace {

QString written(const Word& word)
{
    const QString& text = word.text;
    const bool isPlain = !text.isEmpty() && std::all_of(text.begin(), text.end(), isWordCharacter);
    if (isPlain && !isKeyword(text))
        return text;
    return u'"' + QString(text).replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString written(const std::vector<Word>& words)
{
    QStringList all;
    for (const Word& word : words)
        all << written(word);
    return u'(' + all.join(QLatin1String(", ")) + u')';
}

QLatin1String sign(Operator op)
{
    switch (op) {
    case Operator::Equal:
        return QLatin1String(" = ");
    case Operator::NotEqual:
        return QLatin1String(" != ");
    case Operator::Less:
        return QLatin1String(" < ");
    case Operator::AtMost:
        return QLatin1String(" <= ");
    case Operator::AtLeast:
        return QLatin1String(" >= ");
    case Operator::Greater:
        return QLatin1String(" > ");
    case Operator::Contains:
        return QLatin1String(" ~ ");
    case Operator::In:
        return QLatin1String(" in ");
    case Operator::Holds:
    case Operator::Unknown:
        break;
    }
    return {};
}

QString written(const Comparison& test)
{
    const QString term = test.arguments.empty() ? test.name.text : test.name.text + written(test.arguments);
    switch (test.op) {
    case Operator::Holds:
        return term;
    case Operator::Unknown:
        return QLatin1String("unknown(") + term + u')';
    case Operator::In:
        return term + sign(test.op) + written(test.values);
    default:
        return term + sign(test.op) + written(test.values.front());
    }
}

// `or` binds least, `not` most; a part that binds no better than what holds it needs parentheses.
int binding(const Filter& filter)
{
    switch (filter.shape) {
    case Filter::Shape::Any:
        return 0;
    case Filter::Shape::All:
        return 1;
    case Filter::Shape::Not:
        return 2;
    case Filter::Shape::Test:
        return 3;
    }
    return 3;
}

} // namespace

QString Filter::text() const
{
    if (shape == Shape::Test)
        return written(test);
    QStringList texts;
    for (const Filter& part : parts) {
        const bool isLoose = binding(part) < binding(*this) || (binding(part) == binding(*this) && shape != Shape::Not);
        texts << (isLoose ? u'(' + part.text() + u')' : part.text());
    }
    if (shape == Shape::Not)
        return QLatin1String("not ") + texts.join(QString());
    return texts.join(shape == Shape::All ? QLatin1String(" and ") : QLatin1String(" or "));
}

bool Filter::asksFor(const QString& field) const
{
    const auto isIt = [&](const Word& word) { return word.text.compare(field, Qt::CaseInsensitive) == 0; };
    return isIt(test.name) || std::ranges::any_of(test.arguments, isIt) ||
           std::ranges::any_of(parts, [&](const Filter& part) { return part.asksFor(field); });
}

} // namespace advisorpool
