#pragma once

#include "core/pool/id.h"

#include <QWidget>

class QPushButton;

namespace advisorpool {

class GroupPage;
class GroupsModel;
class LinesTable;
class Pool;
class Theme;
class TwoPanes;

// The expert groups, and beside them the page of the chosen one.
class GroupsView : public QWidget
{
    Q_OBJECT

public:
    GroupsView(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    void load();
    int shown() const;
    void showGroup(const Id& group);
    void relabel();
    QByteArray state() const;
    void restore(const QByteArray& state);

Q_SIGNALS:
    void counted();

private:
    void choose(int row);

    GroupsModel* m_model;
    TwoPanes* m_panes;
    LinesTable* m_table;
    QPushButton* m_add;
    GroupPage* m_page;
};

} // namespace advisorpool
