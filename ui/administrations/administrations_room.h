#pragma once

#include "core/pool/pool.h"

#include <QWidget>

namespace advisorpool {

class AdministrationPage;
class AdministrationsModel;
class LinesTable;
class TextLabel;
class Theme;
class TwoPanes;

// The administrations by region; beside the list the one that is chosen.
class AdministrationsRoom : public QWidget
{
    Q_OBJECT

public:
    AdministrationsRoom(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    void showAdministration(const Id& id);
    int shown() const;

    QByteArray state() const;
    void restore(const QByteArray& state);

Q_SIGNALS:
    void advisorChosen(const advisorpool::Id& id);
    void advisorsWanted(const advisorpool::Id& administration);
    void failed(const advisorpool::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeList();
    void choose(int row);
    void reload();
    void retranslate();

    const Theme& m_theme;
    AdministrationsModel* m_model;
    TwoPanes* m_panes;
    LinesTable* m_table;
    TextLabel* m_title;
    TextLabel* m_count;
    AdministrationPage* m_page;
    bool m_stale = false;
};

} // namespace advisorpool
