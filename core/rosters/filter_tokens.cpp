#include "core/rosters/filter_tokens.h"

#include <algorithm>

namespace advisorpool {

namespace {

Word wordAt(const QString& text, qsizetype from, qsizetype to)
{
    return {text.sliced(from, to - from), from + 1};
}

// From the opening quote to behind the closing one; a doubled quote inside is one of the text.
Result<Token> quoted(const QString& text, qsizetype& at)
{
    const qsizetype start = at++;
    QString inside;
    for (; at < text.size(); ++at) {
        if (text[at] == u'"') {
            ++at;
            if (at == text.size() || text[at] != u'"')
                return Token{Token::Type::Quoted, {inside, start + 1}};
        }
        inside += text[at];
    }
    return badFilter(wordAt(text, start, start + 1), "unclosed");
}

qsizetype signLength(QStringView rest)
{
    for (const QStringView sign : {u"!=", u"<=", u">=", u"=", u"<", u">", u"~", u"(", u")", u","})
        if (rest.startsWith(sign))
            return sign.size();
    return 0;
}

} // namespace

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || QStringView(u"_-.@").contains(c);
}

bool isKeyword(const QString& word)
{
    static const QStringList keywords{QStringLiteral("and"), QStringLiteral("or"), QStringLiteral("not"),
                                      QStringLiteral("in"), QStringLiteral("unknown")};
    return keywords.contains(word, Qt::CaseInsensitive);
}

Result<std::vector<Token>> tokensOf(const QString& text)
{
    std::vector<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
        } else if (text[at] == u'"') {
            auto token = quoted(text, at);
            if (!token)
                return failure(token.error());
            tokens.push_back(*token);
        } else if (const qsizetype length = signLength(QStringView(text).sliced(at)); length > 0) {
            tokens.push_back({Token::Type::Sign, wordAt(text, at, at + length)});
            at += length;
        } else {
            const auto* end = std::find_if_not(text.begin() + at, text.end(), isWordCharacter);
            const qsizetype to = end - text.begin();
            if (to == at)
                return badFilter(wordAt(text, at, at + 1), "unexpected");
            tokens.push_back({Token::Type::Word, wordAt(text, at, to)});
            at = to;
        }
    }
    tokens.push_back({Token::Type::End, {QString(), text.size() + 1}});
    return tokens;
}

} // namespace advisorpool
