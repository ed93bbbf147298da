#include "core/people/sound.h"

#include "core/people/fold.h"
#include "core/people/name_letters.h"

#include <algorithm>
#include <array>
#include <functional>

namespace advisorpool {

namespace {

constexpr char16_t lettersEnd = 0x530; // Latin and Cyrillic

// The table by first letter, the longest spelling first.
class Spellings
{
public:
    struct Entry
    {
        QStringView letters;
        const char* sound;
    };

    Spellings()
    {
        for (const Letters& row : nameLetters())
            for (const QStringView letters : QStringView(row.spellings).split(u' '))
                m_byFirst[letters.front().unicode()].push_back({letters, row.sound});
        for (auto& entries : m_byFirst)
            std::ranges::sort(entries, std::greater(), [](const Entry& entry) { return entry.letters.size(); });
    }

    const Entry* startOf(QStringView text) const
    {
        if (text.front() < QChar(lettersEnd))
            for (const Entry& entry : m_byFirst[text.front().unicode()])
                if (text.startsWith(entry.letters))
                    return &entry;
        return nullptr;
    }

private:
    std::array<std::vector<Entry>, lettersEnd> m_byFirst;
};

bool isVowelLetter(QStringView letter)
{
    return QStringView(u"aeiouy").contains(folded(letter).front());
}

// c softens before e and i; j is the glide й except at the start of a syllable, where only the language tells.
const char* inContext(QStringView word, qsizetype at, const char* sound)
{
    const bool last = at + 1 == word.size();
    if (word[at] == u'c' && !last && QStringView(u"eiyéèêëïíîäöəæœ").contains(word[at + 1]))
        return "1";
    if (word[at] == u'j') {
        const bool beforeVowel = !last && isVowelLetter(word.mid(at + 1, 1));
        const bool afterVowel = at == 0 || isVowelLetter(word.mid(at - 1, 1));
        return beforeVowel && afterVowel ? "j" : "i";
    }
    return sound;
}

std::string soundsOf(QStringView word)
{
    static const Spellings spellings;
    std::string sounds;
    for (qsizetype i = 0; i < word.size();) {
        if (const auto* entry = spellings.startOf(word.mid(i))) {
            sounds += entry->letters.size() == 1 ? inContext(word, i, entry->sound) : entry->sound;
            i += entry->letters.size();
            continue;
        }
        for (const QChar plain : folded(word.mid(i, 1))) // a letter whose mark changes nothing, or a digit
            if (const auto* entry = spellings.startOf(QStringView(&plain, 1)))
                sounds += entry->sound;
            else if (plain.isDigit())
                sounds += static_cast<char>('0' + plain.digitValue());
        ++i;
    }
    return sounds;
}

bool isVowel(char sound)
{
    return std::string_view("aeiouEyYI").find(sound) != std::string_view::npos;
}

// ы and Latin y are vowels of their own between consonants only.
void evenOutY(std::string& sounds)
{
    for (size_t i = 0; i < sounds.size(); ++i)
        if (sounds[i] == 'Y' && (i == 0 || i + 1 == sounds.size() || isVowel(sounds[i - 1]) || isVowel(sounds[i + 1])))
            sounds[i] = 'i';
}

// i before a vowel is the glide y; io is ё; a doubled sound is one, except e, because -eev is not -ev.
std::string evened(std::string sounds)
{
    evenOutY(sounds);
    std::string result;
    for (const char sound : sounds) {
        const bool afterI = !result.empty() && result.back() == 'i';
        if (!result.empty() && result.back() == sound && sound != 'e')
            continue;
        if (afterI && (sound == 'o' || sound == 'E'))
            result.back() = 'E';
        else if (afterI && isVowel(sound)) {
            result.back() = 'y';
            result += sound;
        } else
            result += sound;
    }
    return result;
}

} // namespace

std::string soundOf(QStringView word)
{
    return evened(soundsOf(word.toString().toCaseFolded().normalized(QString::NormalizationForm_C)));
}

} // namespace advisorpool
