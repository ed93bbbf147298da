#include "core/people/name_key.h"

#include "core/people/fold.h"
#include "core/people/given_names.h"
#include "core/people/sound.h"

namespace advisorpool {

namespace {

constexpr int costOfAnotherForm = 10;
constexpr int costOfNoMarks = 2;
constexpr int costOfEnglishY = 3;
constexpr int costOfEnglishI = 12;

bool isApostrophe(QChar letter)
{
    return QStringView(u"'’‘ʼʻʹ`´").contains(letter);
}

bool isOfWord(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isLetterOrNumber() || c.isMark())
        return true;
    return isApostrophe(c) && at > 0 && at + 1 < text.size() && text[at - 1].isLetter() && text[at + 1].isLetter();
}

// Ryan, Brian, Wyatt: y or i in the first syllable of a Latin word, before a or e, may be an English "ai".
void addEnglishY(QStringView word, std::vector<NameKey>& keys)
{
    const std::string sound = keys.front().sound;
    const size_t glide = sound.find_first_of("aeiouEyYI");
    if (word.front() >= QChar(0x250) || glide == 0 || glide == std::string::npos || sound[glide] != 'y')
        return;
    const qsizetype y = word.indexOf(u'y', 0, Qt::CaseInsensitive);
    const bool written = y >= 0 && y <= static_cast<qsizetype>(glide) + 1;
    keys.push_back({std::string(sound).insert(glide, 1, 'a'), written ? costOfEnglishY : costOfEnglishI});
}

char skeletonSound(char sound)
{
    switch (sound) {
    case 'b':
        return 'p';
    case 'd':
        return 't';
    case 'w':
    case 'f':
        return 'v';
    case 'q':
    case '3':
    case 'g':
        return 'k';
    case 'x':
    case 'z':
    case 'Z':
    case 'S':
    case 'c':
    case 'C':
    case 'Q':
    case 'J':
    case 'D':
    case '1':
    case '2':
    case '4':
        return 's';
    default:
        return sound;
    }
}

} // namespace

std::vector<NameKey> nameKeys(QStringView word)
{
    std::vector<NameKey> keys{{soundOf(word), 0}};
    const std::string sound = keys.front().sound;
    if (sound.empty())
        return {};
    if (const auto usual = usualFormOf(sound); !usual.empty() && usual != sound)
        keys.push_back({std::string(usual), costOfAnotherForm});
    if (const QString unmarked = folded(word); unmarked != word)
        if (const std::string plain = soundOf(unmarked); plain != sound)
            keys.push_back({plain, costOfNoMarks});
    addEnglishY(word, keys);
    return keys;
}

std::string skeletonOf(std::string_view sound)
{
    std::string skeleton;
    for (const char c : sound)
        if (std::string_view("aeiouEyYIHhj").find(c) == std::string_view::npos)
            skeleton += skeletonSound(c);
    return skeleton;
}

std::vector<QStringView> wordsOf(QStringView text)
{
    std::vector<QStringView> words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && isOfWord(text, i);
        if (inside && start < 0)
            start = i;
        if (!inside && start >= 0) {
            words.push_back(text.mid(start, i - start));
            start = -1;
        }
    }
    return words;
}

} // namespace advisorpool
