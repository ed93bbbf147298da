#pragma once

#include <QString>

class QPainter;
class QRectF;

namespace advisorpool {

struct Look;

// "AA" for "ARONOVICH Andrei", in whichever script the name is.
QString initialsOf(const QString& name);

// The initials in a ring.
void paintAvatar(QPainter& painter, const QRectF& box, const QString& name, const Look& look);

} // namespace advisorpool
