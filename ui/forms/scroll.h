#pragma once

class QFrame;
class QScrollArea;

namespace advisorpool {

// Lets an area scroll downwards alone; what is in it is as wide as the area, and takes the keyboard itself.
void scrollDown(QScrollArea& area);

// The same with a pane's ground in it, which it gives: lay out the page there.
QFrame* paneIn(QScrollArea& area);

} // namespace advisorpool
