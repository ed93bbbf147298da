#include "core/people/sound_costs.h"

#include <cstring>
#include <string_view>

namespace advisorpool {

namespace {

bool isVowel(size_t sound)
{
    return std::string_view("aeiouEyYI").find(static_cast<char>(sound)) != std::string_view::npos;
}

int usualReplace(size_t a, size_t b)
{
    if (a == b)
        return 0;
    if (isVowel(a) != isVowel(b))
        return 120;
    return isVowel(a) ? 50 : 100;
}

} // namespace

const SoundCosts& SoundCosts::usual()
{
    static const SoundCosts costs;
    return costs;
}

// The steps: the same sound in two conventions; what one convention leaves open; vowels and consonants that are close
// enough to be heard or written one for the other. Set by what the tables in name_letters.cpp disagree on.
SoundCosts::SoundCosts()
{
    for (size_t a = 0; a < sounds; ++a) {
        for (size_t b = 0; b < sounds; ++b)
            m_replace[a][b] = static_cast<unsigned char>(usualReplace(a, b));
        m_leaveOut[a] = isVowel(a) ? 60 : 80;
    }
    setAlike("yI Yi iI", 6);
    setAlike("3k", 3);
    setAlike("Eo Ee 4C 2S jy 1c wv Hh", 8);
    setAlike("2Q 1s qk jJ jZ zs ij iy fv ei wu Hg 4h 4S vf xh 4k", 20);
    setAlike("ae ao ou eo iu aE uE ia tc 1J 3c 3J 31 1C", 35);
    setAlike("td bp kg hk gh zc sS zZ ZS JZ JC CS Dz DJ Dc cC cs Qs CQ SQ 1k 4c qc qC jh jD jg Zg Jg bv tC sC yJ yZ",
             45);
    setAlike("mn lr", 60);
    m_leaveOut[at('y')] = 12; // Elena, Yelena
    m_leaveOut[at('H')] = 30; // Oganesyan, Hovhannisyan
    m_leaveOut[at('j')] = 30;
    m_leaveOut[at('i')] = 45;
    m_leaveOut[at('w')] = 50;
}

// Pairs of sounds, separated by spaces.
void SoundCosts::setAlike(const char* pairs, int cost)
{
    for (const char* pair = pairs; std::strlen(pair) >= 2; pair += pair[2] == ' ' ? 3 : 2)
        m_replace[at(pair[0])][at(pair[1])] = m_replace[at(pair[1])][at(pair[0])] = static_cast<unsigned char>(cost);
}

} // namespace advisorpool
