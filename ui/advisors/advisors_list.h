#pragma once

#include "ui/advisors/advisors_table.h"

#include <QFrame>

class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace advisorpool {

class EmptyNote;
class FilterBar;
class TextLabel;
class Theme;

// The left side of the room: title, count, filters, the table, or why it is empty.
class AdvisorsList : public QFrame
{
    Q_OBJECT

public:
    AdvisorsList(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    AdvisorsTable* table() const { return m_table; }
    AdvisorsModel& model() { return m_model; }
    FilterBar* filters() const { return m_filters; }
    int total() const { return m_total; }

Q_SIGNALS:
    void exportWanted();
    void importWanted();
    void counted(int shown, int total);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyFilters();
    void showState();
    void retranslate();
    void makeHead();
    void fillColumnsMenu();

    Pool& m_pool;
    const Theme& m_theme;
    AdvisorsModel m_model;
    TextLabel* m_title;
    TextLabel* m_count;
    QPushButton* m_export;
    QPushButton* m_columns;
    QMenu* m_columnsMenu;
    FilterBar* m_filters;
    QStackedWidget* m_stack;
    AdvisorsTable* m_table;
    EmptyNote* m_empty;
    int m_total = 0;
};

} // namespace advisorpool
