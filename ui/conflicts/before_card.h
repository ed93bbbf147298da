#pragma once

#include "core/pool/conflicts.h"

#include <QFrame>

namespace advisorpool {

class Theme;

// What all had before their copies went separate ways: the value, who had set it and when.
class BeforeCard : public QFrame
{
    Q_OBJECT

public:
    BeforeCard(Pool& pool, const Theme& theme, const OpenConflict& conflict, QWidget* parent);
};

} // namespace advisorpool
