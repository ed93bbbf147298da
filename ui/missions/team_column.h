#pragma once

#include "ui/missions/mission_team.h"

#include <QScrollArea>

class QVBoxLayout;

namespace advisorpool {

class TextLabel;
class Theme;

// Who is in the team so far, who said no, and whether the team holds together.
class TeamColumn : public QScrollArea
{
    Q_OBJECT

public:
    TeamColumn(Pool& pool, const Theme& theme, QWidget* parent);

    void setTeam(const MissionTeam& team);

Q_SIGNALS:
    void advisorWanted(const advisorpool::Id& advisor);
    void failed(const advisorpool::Error& error);
    void told(const QString& words);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    std::pair<QString, QString> whereFocusIs() const;
    void focusIn(const QString& card, const QString& button);
    void addGone(const Place& place);
    void addRules();

    Pool& m_pool;
    const Theme& m_theme;
    MissionTeam m_team;
    TextLabel* m_title;
    QVBoxLayout* m_members;
    TextLabel* m_rulesTitle;
    QVBoxLayout* m_rules;
    bool m_stale = false; // a form was open
};

} // namespace advisorpool
