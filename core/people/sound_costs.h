#pragma once

#include <array>

namespace advisorpool {

// What it costs to take one sound for another, or to leave one out: 100 for two consonants that have nothing in common,
// little where spellings of one name really differ.
class SoundCosts
{
public:
    static const SoundCosts& usual();

    int replace(char a, char b) const { return m_replace[at(a)][at(b)]; }
    int leaveOut(char sound) const { return m_leaveOut[at(sound)]; }
    int swapNeighbours() const { return 70; } // a slip of the fingers

private:
    SoundCosts();
    void setAlike(const char* pairs, int cost);

    static constexpr size_t sounds = 128; // ASCII
    static size_t at(char sound) { return static_cast<unsigned char>(sound) % sounds; }

    std::array<std::array<unsigned char, sounds>, sounds> m_replace;
    std::array<unsigned char, sounds> m_leaveOut;
};

} // namespace advisorpool
