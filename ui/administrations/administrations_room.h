#pragma once

#include "core/pool/pool.h"
#include "ui/forms/room.h"

class QCheckBox;
class QComboBox;

namespace advisorpool {

class AdministrationPage;
class AdministrationsModel;
class LinesTable;
class TextLabel;
class Theme;
class TwoPanes;

// The administrations by region; beside the list the one that is chosen.
class AdministrationsRoom : public Room
{
    Q_OBJECT

public:
    AdministrationsRoom(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    QStringList shows() const override;
    void showRecord(const QString& kind, const Id& id) override;
    void count() override;

    QByteArray state() const override;
    void restore(const QByteArray& state) override;

Q_SIGNALS:
    void advisorsWanted(const advisorpool::Id& administration);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeList();
    void choose(int row);
    void reload();
    void fillRegions();
    void narrow();
    void retranslate();

    Pool& m_pool;
    const Theme& m_theme;
    AdministrationsModel* m_model;
    TwoPanes* m_panes;
    LinesTable* m_table;
    TextLabel* m_title;
    TextLabel* m_count;
    QComboBox* m_regions;
    QCheckBox* m_withAdvisors;
    AdministrationPage* m_page;
    bool m_stale = false;
};

} // namespace advisorpool
