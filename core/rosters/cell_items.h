#pragma once

#include <QStringList>

namespace advisorpool {

// Items of a list in one cell: by semicolon or line break where there is one, else by comma; without bullets and
// numbers.
QStringList itemsOf(const QString& cell);

// Nothing is said: "-", "n/a", "нет данных".
bool saysNothing(const QString& cell);

bool looksLikePhone(const QString& text);

} // namespace advisorpool
