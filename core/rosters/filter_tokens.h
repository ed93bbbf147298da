#pragma once

#include "core/rosters/filter.h"

namespace advisorpool {

struct Token
{
    enum class Type { Word, Quoted, Sign, End }; // Sign: ( ) , and the operators

    Type type = Type::End;
    Word word;

    bool isSign(QStringView sign) const { return type == Type::Sign && word.text == sign; }
    // `keyword` in lower case.
    bool isKeyword(QStringView keyword) const
    {
        return type == Type::Word && word.text.compare(keyword, Qt::CaseInsensitive) == 0;
    }
};

bool isWordCharacter(QChar c);
bool isKeyword(const QString& word);

// The last token is the End.
Result<std::vector<Token>> tokensOf(const QString& text);

} // namespace advisorpool
