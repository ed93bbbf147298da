#pragma once

#include "core/pool/pool.h"
#include "core/workshops/workshop.h"
#include "ui/forms/room.h"

class QAction;
class QStackedLayout;

namespace advisorpool {

class EmptyNote;
class LinesTable;
class TextLabel;
class Theme;
class TwoPanes;
class WorkshopPage;
class WorkshopsModel;

// The workshops; beside the list the one that is chosen.
class WorkshopsRoom : public Room
{
    Q_OBJECT

public:
    WorkshopsRoom(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    // What other rooms add to a workshop: built on this one, put in where the rooms are listed.
    WorkshopPage& page() { return *m_page; }

    QStringList shows() const override;
    void showRecord(const QString& kind, const Id& id) override;
    void count() override;
    void plan(const Workshop& like = {}); // a new one

    QByteArray state() const override;
    void restore(const QByteArray& state) override;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeList();
    void showWorkshop(const Id& id);
    void choose(int row);
    void reload();
    void retranslate();

    Pool& m_pool;
    const Theme& m_theme;
    WorkshopsModel* m_model;
    TwoPanes* m_panes;
    LinesTable* m_table;
    TextLabel* m_title;
    TextLabel* m_count;
    QAction* m_new;
    EmptyNote* m_empty;
    QStackedLayout* m_stack;
    WorkshopPage* m_page;
    bool m_stale = true;
};

} // namespace advisorpool
