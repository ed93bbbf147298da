#pragma once

#include <QTableView>

namespace advisorpool {

class MappingHeader;
class SheetModel;
class Theme;

// The preview of a spreadsheet: cells are corrected where they stand.
class SheetTable : public QTableView
{
    Q_OBJECT

public:
    SheetTable(const Theme& theme, SheetModel& model, QWidget* parent = nullptr);

    MappingHeader* mapping() const { return m_mapping; }
    void fitColumns();
    void setOrder(const std::vector<int>& columns); // from the left
    void showLine(qint64 line);
    void goToMark(int row); // the next that is marked below it, if there is one

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    SheetModel& m_model;
    MappingHeader* m_mapping;
};

} // namespace advisorpool
