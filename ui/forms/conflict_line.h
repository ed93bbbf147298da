#pragma once

#include "core/pool/conflicts.h"

#include <QWidget>

namespace advisorpool {

class Theme;

// What people set differently on several copies, beside where it is shown: which field of what, and a button for each
// side, which settles it.
class ConflictLine : public QWidget
{
    Q_OBJECT

public:
    ConflictLine(Pool& pool, const Theme& theme, const OpenConflict& conflict, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const advisorpool::Error& error);
};

} // namespace advisorpool
