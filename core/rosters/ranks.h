#pragma once

#include "core/rosters/columns.h"

#include <QCollator>

#include <array>
#include <string>
#include <unordered_map>

namespace advisorpool {

// How people of a language sort text. The first letters' places in the alphabet, a byte each, decide most comparisons;
// what they can't tell, the collator does.
class Alphabet
{
public:
    explicit Alphabet(QLocale::Language language);

    struct Letters
    {
        quint64 places = 0;
        QString text;
    };
    Letters lettersOf(const QString& text) const;
    int compare(const Letters& a, const Letters& b) const;
    QLocale locale() const { return m_collator.locale(); }

private:
    static constexpr quint8 unknown = 255;

    QCollator m_collator;
    std::array<quint8, 0x500> m_places;
};

// The texts of one column, each once: 100,000 people share a few thousand names, and only these are compared.
class ColumnTexts
{
public:
    quint32 numberOf(QByteArrayView utf8); // from 0
    // By number: each text's place in the order. Those that sort alike share one.
    std::vector<quint32> ranks(ColumnOrder order, const Alphabet& alphabet) const;

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, quint32, Hash, std::equal_to<>> m_numbers;
};

} // namespace advisorpool
