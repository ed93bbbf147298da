#pragma once

#include "core/pool/pool.h"

#include <QWidget>

class QVBoxLayout;

namespace advisorpool {

class AdministrationsModel;
class LinesTable;
class RecordForm;
class TextLabel;
class Theme;

// The administrations by region; beside the list the one that is chosen, with its contact point and its advisors.
class AdministrationsRoom : public QWidget
{
    Q_OBJECT

public:
    AdministrationsRoom(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    void showAdministration(const Id& id);
    int shown() const;

Q_SIGNALS:
    void advisorChosen(const advisorpool::Id& id);
    void failed(const advisorpool::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makePage();
    void choose(int row);
    void reload();
    void fillAdvisors();
    void retranslate();

    Pool& m_pool;
    const Theme& m_theme;
    AdministrationsModel* m_model;
    LinesTable* m_table;
    TextLabel* m_title;
    TextLabel* m_count;
    QWidget* m_page;
    TextLabel* m_name;
    TextLabel* m_place;
    RecordForm* m_form;
    TextLabel* m_advisorsTitle;
    QVBoxLayout* m_advisors;
    Id m_id;
    bool m_stale = false;
};

} // namespace advisorpool
