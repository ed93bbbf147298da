#pragma once

#include <QObject>

namespace advisorpool {

// Enter presses the button that has the keyboard, everywhere: Qt leaves that to the space bar outside of dialogs.
class EnterKey : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace advisorpool
