#pragma once

#include <QSettings>

namespace advisorpool {

// What the windows of this machine remember; pools know nothing of it.
inline QSettings windowSettings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Advisor Pool"),
                     QStringLiteral("window"));
}

} // namespace advisorpool
