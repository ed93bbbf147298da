#pragma once

class QWidget;

namespace advisorpool {

// What this program is, and its version.
void tellAbout(QWidget* window);

} // namespace advisorpool
