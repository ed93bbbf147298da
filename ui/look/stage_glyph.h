#pragma once

class QColor;
class QPainter;
class QRectF;

namespace advisorpool {

// An advisor's standing in an expert group, as a mark: a pie that fills until it is a disc with a tick.
enum class StageMark { Nominated, Screened, PreAccredited, Accredited, Recognised, NotRetained, Lapsed, Withdrawn };

// Square box, usually 14 px. `ground` is what the mark stands on: ticks and letters are cut out in it.
void paintStage(QPainter& painter, const QRectF& box, StageMark mark, const QColor& ink, const QColor& ground);

} // namespace advisorpool
