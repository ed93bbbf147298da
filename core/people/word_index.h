#pragma once

#include "core/people/name_key.h"

#include <QHash>
#include <QString>

#include <string>
#include <vector>

namespace advisorpool {

// Distinct words and how they sound, in one buffer, sorted by sound; finds those that sound near a given one.
class WordIndex
{
public:
    // The number of a word; the same for the same word, whatever its case. -1 for one without a letter that we know.
    int add(QStringView word);
    // After add(), before the next near().
    void settle();
    int count() const { return m_count; }

    struct Near
    {
        int word;
        int cost; // see SoundDistance; 0: the very same word, marks aside
    };
    // All words within `bound` of the word (once for each way to hear them). With `prefix`, also those that only start
    // like it: a little dearer, by what is missing.
    std::vector<Near> near(QStringView word, bool prefix, int bound) const;

private:
    struct Heard // a word, one of the ways to hear it
    {
        quint32 start; // in m_sounds
        quint32 text;  // a hash of the word, folded
        int word;
        quint8 size;
        quint8 shared;  // with the one before, in sounds
        quint8 cost;    // of hearing it so
        quint8 letters; // of the word as it is written
    };

    std::string_view soundOf(const Heard& heard) const { return {m_sounds.data() + heard.start, heard.size}; }
    int find(const std::string& sound, quint32 text) const;
    int addNew(QStringView word, quint32 text);
    void walk(const NameKey& key, quint32 text, int letters, bool prefix, int bound, std::vector<Near>& found) const;

    std::string m_sounds;
    std::vector<Heard> m_heard;
    qsizetype m_settled = 0;     // of m_heard
    QHash<QString, int> m_fresh; // words since settle()
    int m_count = 0;
};

} // namespace advisorpool
