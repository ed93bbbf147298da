#include "core/rosters/filter_tokens.h"

#include <array>

namespace advisorpool {

namespace {

// What SQLite's parser and a small stack take with ease; more than anybody writes by hand.
constexpr int deepest = 20;
constexpr qsizetype longest = 20'000;
constexpr int mostTests = 200;

std::optional<Operator> operatorOf(const Token& token)
{
    static constexpr std::array<std::pair<QStringView, Operator>, 7> operators{{
        {u"=", Operator::Equal},
        {u"!=", Operator::NotEqual},
        {u"<", Operator::Less},
        {u"<=", Operator::AtMost},
        {u">=", Operator::AtLeast},
        {u">", Operator::Greater},
        {u"~", Operator::Contains},
    }};
    for (const auto& [sign, op] : operators)
        if (token.isSign(sign))
            return op;
    return std::nullopt;
}

class Parser
{
public:
    explicit Parser(std::vector<Token> tokens) : m_tokens(std::move(tokens)) {}

    Result<Filter> everything()
    {
        if (next().type == Token::Type::End)
            return Filter();
        auto filter = any(1);
        if (filter && next().type != Token::Type::End)
            return badFilter(next().word, "unexpected");
        return filter;
    }

private:
    const Token& next() const { return m_tokens[m_at]; }
    // The End is never passed.
    Token take() { return m_tokens[next().type == Token::Type::End ? m_at : m_at++]; }

    bool passed(bool stands)
    {
        if (stands)
            take();
        return stands;
    }

    // What was wanted is missing: the word that stands there instead is at fault, or the text just ended.
    tl::unexpected<Error> missing(const char* code) const
    {
        return badFilter(next().word, next().type == Token::Type::End ? "unexpected_end" : code);
    }

    Result<Filter> any(int depth) { return joined(Filter::Shape::Any, u"or", depth); }
    Result<Filter> all(int depth) { return joined(Filter::Shape::All, u"and", depth); }

    Result<Filter> joined(Filter::Shape shape, QStringView keyword, int depth)
    {
        Filter filter{shape, {}, {}};
        do {
            auto part = shape == Filter::Shape::Any ? all(depth) : one(depth);
            if (!part)
                return part;
            filter.parts.push_back(std::move(*part));
        } while (passed(next().isKeyword(keyword)));
        return filter.parts.size() == 1 ? std::move(filter.parts.front()) : std::move(filter);
    }

    Result<Filter> one(int depth)
    {
        if (depth > deepest)
            return badFilter(next().word, "too_deep");
        if (next().isKeyword(u"not")) {
            take();
            return one(depth + 1).map([](Filter&& part) { return Filter{Filter::Shape::Not, {}, {std::move(part)}}; });
        }
        if (next().isSign(u"(")) {
            const Token open = take();
            auto inside = any(depth + 1);
            if (!inside)
                return inside;
            return close(open).map([&] { return std::move(*inside); });
        }
        return test().map([](Comparison&& test) { return Filter{Filter::Shape::Test, std::move(test), {}}; });
    }

    Result<Comparison> test()
    {
        if (++m_tests > mostTests)
            return badFilter(next().word, "too_long");
        if (next().isKeyword(u"unknown"))
            return unknown();
        auto test = term();
        return test ? compared(std::move(*test)) : test;
    }

    Result<Comparison> unknown()
    {
        const Word sign = take().word;
        const Token open = take();
        if (!open.isSign(u"("))
            return badFilter(open.word, open.type == Token::Type::End ? "unexpected_end" : "unexpected");
        auto test = term();
        if (!test)
            return test;
        test->op = Operator::Unknown;
        test->sign = sign;
        return close(open).map([&] { return std::move(*test); });
    }

    Result<Comparison> term()
    {
        if (next().type != Token::Type::Word || isKeyword(next().word.text))
            return missing("expected_test");
        Comparison term;
        term.name = take().word;
        term.name.text = term.name.text.toLower();
        if (next().isSign(u"(")) {
            auto arguments = list();
            if (!arguments)
                return failure(arguments.error());
            term.arguments = std::move(*arguments);
        }
        return term;
    }

    Result<Comparison> compared(Comparison test)
    {
        if (const auto op = operatorOf(next())) {
            test.op = *op;
            test.sign = take().word;
            return value().map([&](Word&& value) {
                test.values.push_back(std::move(value));
                return std::move(test);
            });
        }
        if (next().isKeyword(u"in")) {
            test.op = Operator::In;
            test.sign = take().word;
            if (!next().isSign(u"("))
                return missing("expected_value");
            return list().map([&](std::vector<Word>&& values) {
                test.values = std::move(values);
                return std::move(test);
            });
        }
        if (test.arguments.empty())
            return missing("expected_operator");
        return test;
    }

    Result<std::vector<Word>> list()
    {
        const Token open = take();
        std::vector<Word> words;
        do {
            auto word = value();
            if (!word)
                return failure(word.error());
            words.push_back(std::move(*word));
        } while (passed(next().isSign(u",")));
        return close(open).map([&] { return std::move(words); });
    }

    Result<Word> value()
    {
        const bool isWord = next().type == Token::Type::Word && !isKeyword(next().word.text);
        if (!isWord && next().type != Token::Type::Quoted)
            return missing("expected_value");
        return take().word;
    }

    Result<void> close(const Token& open)
    {
        if (next().type == Token::Type::End)
            return badFilter(open.word, "unclosed");
        if (!next().isSign(u")"))
            return badFilter(next().word, "unexpected");
        take();
        return {};
    }

    std::vector<Token> m_tokens;
    size_t m_at = 0;
    int m_tests = 0;
};

} // namespace

Result<Filter> parseFilter(const QString& text)
{
    if (text.size() > longest)
        return badFilter({QString(), longest + 1}, "too_long");
    return tokensOf(text).and_then([](std::vector<Token>&& tokens) { return Parser(std::move(tokens)).everything(); });
}

} // namespace advisorpool
