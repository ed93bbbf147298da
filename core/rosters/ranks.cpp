#include "core/rosters/ranks.h"

#include "core/people/locale_names.h"

#include <algorithm>

namespace advisorpool {

Alphabet::Alphabet(QLocale::Language language) : m_collator{QLocale(language)}
{
    QStringList letters;
    for (const auto& [first, last] : {std::pair(u'0', u'9'), {u'a', u'z'}, {u'\u0430', u'\u044f'}})
        for (char16_t letter = first; letter <= last; ++letter)
            letters << QString(QChar(letter));
    letters << QStringLiteral(" ") << QStringLiteral("-");
    std::sort(letters.begin(), letters.end(),
              [this](const QString& a, const QString& b) { return m_collator.compare(a, b) < 0; });
    m_places.fill(unknown);
    for (qsizetype i = 0; i < letters.size(); ++i)
        for (const QChar letter : {letters[i][0], letters[i][0].toUpper()})
            m_places[letter.unicode()] = static_cast<quint8>(i + 1);
}

Alphabet::Letters Alphabet::lettersOf(const QString& text) const
{
    quint64 places = 0;
    for (qsizetype i = 0; i < 8 && i < text.size(); ++i) {
        const char16_t letter = text[i].unicode();
        const quint64 place = letter < m_places.size() ? m_places[letter] : unknown;
        places |= place << (8 * (7 - i));
        if (place == unknown)
            break; // what comes after an accent, say, does not yet count
    }
    return {places, text};
}

int Alphabet::compare(const Letters& a, const Letters& b) const
{
    if (a.places != b.places) {
        const int shift = 56 - qCountLeadingZeroBits(a.places ^ b.places) / 8 * 8;
        const auto x = static_cast<quint8>(a.places >> shift);
        const auto y = static_cast<quint8>(b.places >> shift);
        if (x != unknown && y != unknown)
            return x < y ? -1 : 1;
    }
    return a.text == b.text ? 0 : m_collator.compare(a.text, b.text);
}

quint32 ColumnTexts::numberOf(QByteArrayView utf8)
{
    const std::string_view text(utf8.data(), static_cast<size_t>(utf8.size()));
    if (const auto known = m_numbers.find(text); known != m_numbers.end())
        return known->second;
    return m_numbers.emplace(text, static_cast<quint32>(m_numbers.size())).first->second;
}

std::vector<quint32> ColumnTexts::ranks(ColumnOrder order, const Alphabet& alphabet) const
{
    struct Text
    {
        quint32 number;
        std::string_view bytes;
        Alphabet::Letters letters;
        double value;
    };
    const auto compare = [&](const Text& a, const Text& b) {
        switch (order) {
        case ColumnOrder::Collated:
        case ColumnOrder::ByCountry:
            return alphabet.compare(a.letters, b.letters);
        case ColumnOrder::ByNumber:
            return a.value < b.value ? -1 : static_cast<int>(a.value > b.value);
        case ColumnOrder::ByValue:
            break;
        }
        return a.bytes.compare(b.bytes);
    };
    std::vector<Text> texts;
    texts.reserve(m_numbers.size());
    for (const auto& [bytes, number] : m_numbers) {
        Text text{number, bytes, {}, 0};
        const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
        if (order == ColumnOrder::Collated)
            text.letters = alphabet.lettersOf(QString::fromUtf8(view));
        else if (order == ColumnOrder::ByCountry)
            text.letters = alphabet.lettersOf(countryName(QString::fromUtf8(view), alphabet.locale()));
        else if (order == ColumnOrder::ByNumber)
            text.value = view.toByteArray().toDouble();
        texts.push_back(std::move(text));
    }
    std::sort(texts.begin(), texts.end(), [&](const Text& a, const Text& b) { return compare(a, b) < 0; });
    std::vector<quint32> ranks(texts.size());
    quint32 rank = 0;
    for (size_t i = 0; i < texts.size(); ++i) {
        if (i > 0 && compare(texts[i - 1], texts[i]) != 0)
            ++rank;
        ranks[texts[i].number] = rank;
    }
    return ranks;
}

} // namespace advisorpool
