#pragma once

#include "ui/look/look.h"

#include <QPoint>
#include <QSize>
#include <QString>

class QPainter;
class QRect;

namespace advisorpool {

// A language level as six segments, A1 to C2.
struct LevelMark
{
    static constexpr int unknown = -1;

    int filled = unknown;  // 0..6; native is 6
    QString word;          // "C1", "native", "unknown": from core/words
    QString language = {}; // "RU" stands before the bar; may be empty
    QString more = {};     // "+1" stands after the word, quieter; may be empty
};

enum class BarSize { Small, Large };

// The bar alone.
QSize levelBarSize(const Look& look, BarSize size = BarSize::Small);
void paintLevelBar(QPainter& painter, const QPoint& topLeft, int filled, const Look& look,
                   BarSize size = BarSize::Small);

// Language, bar (or the dashed ring where the level is unknown), word and rest, in one line.
int levelWidth(const LevelMark& level, const Look& look);
void paintLevel(QPainter& painter, const QRect& box, const LevelMark& level, const Look& look);

} // namespace advisorpool
