#pragma once

#include "core/rosters/content.h"

namespace advisorpool {

// What the columns of a table hold: by their headings; where these say nothing, by what stands below them.
class ColumnRecogniser
{
public:
    explicit ColumnRecogniser(const Vocabulary& words) : m_words(words), m_content(words) {}

    std::vector<ColumnMeaning> meanings(const QStringList& headings, const std::vector<QStringList>& cells) const;
    // By the cells alone, but for the names.
    std::vector<ColumnMeaning> guessed(const std::vector<QStringList>& cells) const;
    const Content& content() const { return m_content; }

private:
    ColumnMeaning byHeading(const QString& heading, const QStringList& cells) const;
    ColumnMeaning aboutOneThing(const QString& heading, const QStringList& cells) const;

    const Vocabulary& m_words;
    const Content m_content;
};

// The order of full names: as they themselves tell, most of them; else as the heading says. Nothing where there are
// none.
std::optional<NameOrder> namesOrderOf(const std::vector<Mapping::Column>& columns,
                                      const std::vector<QStringList>& cells);

} // namespace advisorpool
