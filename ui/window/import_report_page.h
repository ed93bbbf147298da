#pragma once

#include "core/rosters/import.h"

#include <QFrame>

class QPushButton;
class QStandardItemModel;
class QTableView;

namespace advisorpool {

class TextLabel;
class Theme;

// What of a spreadsheet did not fit: each cell with its line, its column and the reason.
class ImportReportPage : public QFrame
{
    Q_OBJECT

public:
    explicit ImportReportPage(const Theme& theme, QWidget* parent = nullptr);
    void setReport(const QString& file, const ImportReport& report);

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    const Theme& m_theme;
    TextLabel* m_title;
    TextLabel* m_counts;
    QPushButton* m_back;
    QTableView* m_table;
    QStandardItemModel* m_model;
    QString m_file;
    ImportReport m_report;
};

// "42 rows: 22 new, 13 updated, 6 unchanged, 1 blank."
QString importWords(const ImportReport& report);

} // namespace advisorpool
