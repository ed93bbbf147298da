#pragma once

#include "ui/missions/mission_team.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QVBoxLayout;

namespace advisorpool {

class FlowLayout;
class InlineForm;
class Theme;

// One member of the team: how far their release is, what is known of it, and what can be done next.
class MemberCard : public QWidget
{
    Q_OBJECT

public:
    MemberCard(Pool& pool, const Theme& theme, const MissionTeam& team, const Place& place, QWidget* parent);

    bool isAsking() const { return m_form != nullptr; } // a form is open
    QWidget* nextDeed() const;                          // the usual next thing to do; null: nothing

Q_SIGNALS:
    void advisorWanted(const advisorpool::Id& advisor);
    void failed(const advisorpool::Error& error);
    void told(const QString& words);
    void answered(); // the form is closed

private:
    void addHead(QVBoxLayout& lines);
    void addSupervisor(QVBoxLayout& lines);
    void addDeeds(QVBoxLayout& lines);
    QMenu* moreMenu(QWidget* parent);
    void addLetters(QWidget& deeds);
    DateRange missionDays() const;
    void open(InlineForm* form);
    void takeIn(const Result<Id>& done);
    void confirmNow();

    Pool& m_pool;
    const Theme& m_theme;
    const MissionTeam m_team;
    const Place m_place;
    const SeatHolder& m_member; // of m_place
    FlowLayout* m_deeds = nullptr;
    InlineForm* m_form = nullptr;
};

} // namespace advisorpool
