#pragma once

#include <QList>
#include <QString>

class QPainter;
class QRect;

namespace advisorpool {

struct Look;

// One step on the way to an accreditation.
struct StepMark
{
    enum class State { Done, Current, Ahead };

    QString label;
    QString note; // its date, or "next step"
    State state = State::Ahead;
};

// Lies on its side while every label fits a quarter of the width (so for four steps); else it stands upright.
bool stepperStands(const QList<StepMark>& steps, int width, const Look& look);
int stepperHeight(const QList<StepMark>& steps, int width, const Look& look);
void paintStepper(QPainter& painter, const QRect& box, const QList<StepMark>& steps, const Look& look);

} // namespace advisorpool
