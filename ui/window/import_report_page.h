#pragma once

#include "core/rosters/import.h"

#include <QFrame>

class QPushButton;
class QStandardItemModel;

namespace advisorpool {

class LinesTable;
class TextLabel;
class Theme;

// What of a spreadsheet did not fit: each cell with its line, its column and the reason.
class ImportReportPage : public QFrame
{
    Q_OBJECT

public:
    explicit ImportReportPage(const Theme& theme, QWidget* parent = nullptr);
    void setReport(const QString& file, const ImportReport& report);
    QString words() const; // "roster.csv – 42 rows: 22 new, …"
    int misfits() const;

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    TextLabel* m_title;
    TextLabel* m_counts;
    QPushButton* m_back;
    QStandardItemModel* m_model;
    LinesTable* m_table;
    QString m_file;
    ImportReport m_report;
};

} // namespace advisorpool
