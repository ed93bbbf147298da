#pragma once

#include "core/pool/conflicts.h"

#include <QWidget>

namespace advisorpool {

class TextLabel;
class Theme;

// The value of one side, large: a level with its bar, anything else as text that wraps.
class ValueView : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Large, Small };
    ValueView(Pool& pool, const Theme& theme, const OpenConflict& conflict, const Value& value, Size size,
              QWidget* parent = nullptr);

private:
    const Theme& m_theme;
};

} // namespace advisorpool
