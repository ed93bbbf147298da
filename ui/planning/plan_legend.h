#pragma once

class QWidget;

namespace advisorpool {

class Theme;

// What the bars mean.
QWidget* planLegend(const Theme& theme, QWidget* parent);

} // namespace advisorpool
