#pragma once

#include <QFont>

namespace advisorpool {

// The sizes of text, and of everything that grows with text. The design is drawn for a 13 px system font; a larger
// system font (or 150 % text) makes every length larger in the same proportion.
class Type
{
public:
    enum class Style {
        Hero,         // 26 semibold: the program's name on the first page
        PageTitle,    // 20 semibold
        Record,       // 16 semibold
        Base,         // 13
        Name,         // 13 semibold
        Medium,       // 13 medium: links, the primary button
        Second,       // 12: second lines, labels
        SecondStrong, // 12 semibold: section headings, table headings
        SecondMedium, // 12 medium
        Axis,         // 11: axes, dates
    };

    explicit Type(const QFont& system);

    QFont font(Style style) const;

    // A length of the design in the pixels of this system.
    int px(double atThirteen) const;
    double scale() const { return m_scale; }

    bool operator==(const Type&) const = default;

private:
    QFont m_system;
    double m_scale;
};

} // namespace advisorpool
