#pragma once

#include "ui/history/history_filter.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace advisorpool {

class FilterChip;
class Theme;

// Above the history: whose edits, of what kind, when, and of which record.
class HistoryBar : public QWidget
{
    Q_OBJECT

public:
    HistoryBar(Pool& pool, const Theme& theme, QWidget* parent);

    const HistoryFilter& filter() const { return m_filter; }
    void setAuthors(const QStringList& authors);
    void showRecord(const Kind& kind, const Id& record);
    void clear();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillKinds();
    void fillDays();
    void takeDays();
    void nameRecord();
    void retranslate();

    Pool& m_pool;
    HistoryFilter m_filter;
    const Kind* m_recordKind = nullptr;
    QComboBox* m_author;
    QComboBox* m_kind;
    QComboBox* m_days;
    QDateEdit* m_day;
    FilterChip* m_record;
};

} // namespace advisorpool
