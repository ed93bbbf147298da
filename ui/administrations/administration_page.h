#pragma once

#include "core/missions/release_record.h"
#include "core/people/administration.h"
#include "core/pool/pool.h"
#include "ui/look/look.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace advisorpool {

class ConflictsNote;
class RecordForm;
class Spellings;
class TextLabel;
class Theme;

// One administration: its contact point, what it is called, its advisors, how it releases them, who has been
// there on missions, how else its country is spelt.
class AdministrationPage : public QScrollArea
{
    Q_OBJECT

public:
    AdministrationPage(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    void setAdministration(const Administration& administration);
    void clear();
    const Id& administration() const { return m_id; }

Q_SIGNALS:
    void advisorChosen(const advisorpool::Id& id);
    void advisorsWanted(const advisorpool::Id& administration);
    void conflictsWanted(const advisorpool::Id& administration);
    void failed(const advisorpool::Error& error);

private:
    void addParts();
    void fillAdvisors();
    void fillMissions();
    void addMissionsLine(const QString& words, Tokens::Role role);

    Pool& m_pool;
    const Theme& m_theme;
    QWidget* m_page;
    TextLabel* m_name;
    TextLabel* m_place;
    ConflictsNote* m_conflicts;
    RecordForm* m_contact;
    RecordForm* m_form;
    TextLabel* m_advisorsTitle;
    QPushButton* m_all;
    QVBoxLayout* m_advisors;
    TextLabel* m_missionsTitle;
    QVBoxLayout* m_missions;
    Spellings* m_spellings;
    Id m_id;
    std::optional<std::unordered_map<Id, ReleaseRecord>> m_releases; // until something changes
};

} // namespace advisorpool
