#pragma once

#include <QString>

class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace advisorpool {

struct Look;

// What the delegates of every list share.

// The ground of a cell: surface, hover or selection, the hairline below, and in the first column the accent bar of a
// selected row. A current row with the keyboard's focus gets its frame.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const Look& look, bool firstColumn,
                    bool lastColumn, bool keyboardHere = false);

// A name: its first word(s) semibold, the rest plain. `strong` is a leading part of the line.
struct TwoLines
{
    QString strong;
    QString plain;
    QString quiet = {}; // after `plain`, in the quieter colour
    QString second = {};
};

// Both lines centred together; with an empty second line the first stands alone. Returns whether all of it fits.
bool paintTwoLines(QPainter& painter, const QRect& box, const TwoLines& lines, const Look& look);
int twoLinesWidth(const TwoLines& lines, const Look& look);

} // namespace advisorpool
