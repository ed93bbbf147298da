#pragma once

#include <QLocale>
#include <QString>

namespace advisorpool {

// What the interface speaks, as settings, templates and the console call it: "en" or "ru".
inline QString spokenLanguage()
{
    return QLocale().language() == QLocale::Russian ? QStringLiteral("ru") : QStringLiteral("en");
}

} // namespace advisorpool
