#pragma once

#include "ui/missions/missions_model.h"

#include <QFrame>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace advisorpool {

class EmptyNote;
class LinesTable;
class TextLabel;
class Theme;

// The missions that are asked for, by status and dates.
class MissionsList : public QFrame
{
    Q_OBJECT

public:
    MissionsList(Pool& pool, const Theme& theme, QWidget* parent);

    MissionsModel& model() { return *m_model; }
    LinesTable* table() const { return m_table; }
    void reload(const Id& current); // which stays the current one, if it is still there
    void reveal(const Id& id);      // whatever the filter is
    Id current() const;

Q_SIGNALS:
    void currentChosen();
    void opened();
    void entered(); // by key
    void newWanted();
    void deleteWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeMenus();
    void filter(MissionsModel::Which which, MissionsModel::Period period);
    void retranslate();

    const Theme& m_theme;
    MissionsModel* m_model;
    MissionsModel::Which m_which = MissionsModel::Which::All;
    MissionsModel::Period m_period = MissionsModel::Period::Always;
    TextLabel* m_title;
    TextLabel* m_count;
    QPushButton* m_whichButton;
    QPushButton* m_periodButton;
    QStackedWidget* m_body;
    LinesTable* m_table;
    EmptyNote* m_none;
};

} // namespace advisorpool
