#pragma once

#include "ui/advisors/advisors_table.h"

#include <QFrame>

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace advisorpool {

class EmptyNote;
class FilterBar;
class RemovalAdvice;
class RosterButton;
struct Roster;
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

    // How the table is set up, for any pool; and which roster or filter is in force in this one.
    void save(QDataStream& to) const;
    void restore(QDataStream& from);
    void saveFilter(QDataStream& to) const;
    void restoreFilter(QDataStream& from);

Q_SIGNALS:
    void exportWanted();
    void importWanted();
    void counted(int shown, int total);
    void failed(const advisorpool::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyFilters();
    void showState();
    void retranslate();
    void makeHead();
    void sayEmpty();
    void sayAdvice(size_t place, int number);
    Roster shownRoster() const;
    bool isShown(const Roster& roster) const;
    void showRoster(const Roster& roster);
    void showEverybody();

    Pool& m_pool;
    const Theme& m_theme;
    AdvisorsModel m_model;
    TextLabel* m_title;
    TextLabel* m_count;
    QPushButton* m_export;
    QPushButton* m_columns;
    FilterBar* m_filters;
    RosterButton* m_rosters;
    RemovalAdvice* m_advice;
    size_t m_tooMuch = 0; // the condition to take away
    QStackedWidget* m_stack;
    AdvisorsTable* m_table;
    EmptyNote* m_empty;
    int m_total = 0;
};

} // namespace advisorpool
