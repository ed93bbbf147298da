#pragma once

class QTableView;

namespace advisorpool {

// Makes a table of one column a list of cards: no headings, no grid, one row at a time, which can be dragged off.
void showAsCards(QTableView& table);

} // namespace advisorpool
