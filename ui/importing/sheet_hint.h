#pragma once

#include "ui/shell/status_note.h"

namespace advisorpool {

class SheetTable;

// Below a spreadsheet's preview: which columns lie out of sight to the right, and what one can do with a cell.
class SheetHint : public StatusNote
{
    Q_OBJECT

public:
    SheetHint(const Theme& theme, SheetTable& table, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    SheetTable& m_table;
};

} // namespace advisorpool
