#pragma once

#include "ui/missions/mission_team.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace advisorpool {

class ConflictLines;
class RecordForm;
class SeatCard;
class SeatLanguages;
class TextLabel;
class Theme;

// The seats of a mission as cards; the chosen one can be changed and taken away, others added.
class SeatsList : public QWidget
{
    Q_OBJECT

public:
    SeatsList(Pool& pool, const Theme& theme, QWidget* parent);

    void setTeam(const MissionTeam& team);
    void choose(const Id& seat);
    const Id& chosenSeat() const { return m_chosen; }
    int chosenNumber() const; // from 1; 0: none
    void focusChosen();
    void offerSeats(); // one by its role, or those of a usual team

Q_SIGNALS:
    void chosen(const advisorpool::Id& seat);
    void opened(const advisorpool::Id& seat);
    void dropped(const advisorpool::Id& seat, const advisorpool::Id& advisor);
    void failed(const advisorpool::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeEditor();
    void rebuild();
    void fillCards();
    void placeEditor();
    void fillAddMenu();
    void addSeat(SeatRole role);
    void removeChosen();
    void move(int by);
    void retranslate();
    SeatCard* card(const Id& seat) const;

    Pool& m_pool;
    const Theme& m_theme;
    MissionTeam m_team;
    Id m_chosen;
    TextLabel* m_title;
    QPushButton* m_add;
    QMenu* m_addMenu;
    QVBoxLayout* m_cards;
    std::vector<SeatCard*> m_shown;
    QWidget* m_tools;
    ConflictLines* m_conflicts;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QWidget* m_editor;
    RecordForm* m_form;
    SeatLanguages* m_languages;
};

} // namespace advisorpool
