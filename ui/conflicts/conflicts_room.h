#pragma once

#include "ui/conflicts/conflict_entry.h"
#include "ui/forms/room.h"

class QComboBox;
class QListView;
class QStackedWidget;
class QToolButton;

namespace advisorpool {

class ConflictPage;
class ConflictsModel;
class EmptyNote;
class TextLabel;
class Theme;

// What people set differently on several copies, until somebody decides.
class ConflictsRoom : public Room
{
    Q_OBJECT

public:
    ConflictsRoom(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    void setFilter(const ConflictFilter& filter);
    void count() override;

Q_SIGNALS:
    void mergeWanted();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeList();
    void makeKeys();
    void reload(const std::vector<Id>& touched = {});
    void fillFilters();
    void fillSides();
    void chooseRow(int row);
    void showRow();
    void step(int by);
    void goOn();
    void takeSide(const QString& copy);
    void retranslate();

    Pool& m_pool;
    const Theme& m_theme;
    ConflictsModel* m_model;
    QListView* m_list;
    TextLabel* m_title;
    TextLabel* m_count;
    QComboBox* m_filter;
    QToolButton* m_side;
    QStackedWidget* m_right;
    ConflictPage* m_page;
    EmptyNote* m_empty;
    std::vector<ConflictFilter> m_filters; // as the box lists them
    bool m_isStale = true;
};

} // namespace advisorpool
