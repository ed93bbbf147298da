#pragma once

#include "core/pool/pool.h"
#include "ui/forms/room.h"

class QStackedWidget;

namespace advisorpool {

class EditPage;
class EmptyNote;
class HistoryBar;
class HistoryModel;
class LinesTable;
class MergingPage;
class TextLabel;
class Theme;
class TwoPanes;

// Who did what, when and on which copy.
class HistoryRoom : public Room
{
    Q_OBJECT

public:
    HistoryRoom(Pool& pool, const Theme& theme, QWidget* parent = nullptr);
    void showHistoryOf(const Kind& kind, const Id& record); // what was done to it alone
    void count() override;

    QByteArray state() const override;
    void restore(const QByteArray& state) override;

Q_SIGNALS:
    void asOfWanted(const QDateTime& moment);
    void undoMergeWanted(qint64 number);
    void conflictsOfMergeWanted(qint64 number);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeList();
    void connectPage();
    void reload();
    void narrow();
    void showCount();
    void showRow(int row);
    void fold(int row, bool open);
    void takeBack(const Id& edit, const std::optional<Id>& record);
    void retranslate();

    Pool& m_pool;
    const Theme& m_theme;
    HistoryModel* m_model;
    TwoPanes* m_panes;
    LinesTable* m_table;
    QStackedWidget* m_stack;
    EmptyNote* m_empty;
    TextLabel* m_title;
    TextLabel* m_count;
    HistoryBar* m_bar;
    QStackedWidget* m_side; // the page of an edit, of a merge
    EditPage* m_page;
    MergingPage* m_merge;
    bool m_stale = false;
};

} // namespace advisorpool
