#pragma once

#include "core/pool/edit.h"
#include "ui/workshops/workshop_facts.h"

#include <QScrollArea>

class QPushButton;

namespace advisorpool {

class RecordForm;
class ScreeningSection;
class Theme;

// One of a workshop's people: the nomination and the answer; a candidate also against the group's profile.
class ParticipantPanel : public QScrollArea
{
    Q_OBJECT

public:
    ParticipantPanel(Pool& pool, const Theme& theme, QWidget* parent);

    void setParticipant(const Participant& one, const WorkshopFacts& facts);

Q_SIGNALS:
    void failed(const advisorpool::Error& error);
    void did(const QString& words);
    void advisorWanted(const advisorpool::Id& advisor);

private:
    void inviteThem();
    void takeThemOut();

    Pool& m_pool;
    const Theme& m_theme;
    Participant m_one;
    QPushButton* m_name;
    QPushButton* m_invite;
    QPushButton* m_out;
    RecordForm* m_home; // the administration, which a new person still lacks
    RecordForm* m_form;
    ScreeningSection* m_screening;
};

} // namespace advisorpool
