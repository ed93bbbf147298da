#pragma once

#include <QRect>
#include <QSize>
#include <QString>

class QPainter;

namespace advisorpool {

struct Look;

// A key combination in a small frame: "Ctrl+F".
QSize keycapSize(const QString& keys, const Look& look);
void paintKeycap(QPainter& painter, const QRect& box, const QString& keys, const Look& look);

} // namespace advisorpool
