#pragma once

#include "core/pool/pool.h"

#include <QFrame>

class QScrollArea;
class QStackedWidget;

namespace advisorpool {

class AdvisorHead;
class ConflictsNote;
class EmptyNote;
class RecordForm;
class RecordHistory;
class Section;
class TextLabel;
class Theme;

// One advisor, shown and changed in place.
class AdvisorPage : public QFrame
{
    Q_OBJECT

public:
    AdvisorPage(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    void setAdvisor(const Id& id); // null: nobody
    const Id& advisor() const { return m_id; }
    void edit(); // the first field takes the keyboard
    // Somebody new, perhaps with what can be taken over from another. The record is made with the first name; until
    // then nothing is stored.
    void startNew(const Id& like = {});
    bool isNew() const { return m_new; }

Q_SIGNALS:
    void failed(const advisorpool::Error& error);
    void deleteWanted();
    void eraseWanted();
    void duplicateWanted();
    void made(const advisorpool::Id& id);
    void givenUp(); // nobody new after all
    void undone(const advisorpool::Id& edit);
    void missionWanted(const advisorpool::Id& mission);
    void historyWanted(const advisorpool::Id& advisor);
    void conflictsWanted(const advisorpool::Id& advisor);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addParts();
    void refresh(const std::vector<Id>& records);
    void showParts();
    void retranslate();

    Pool& m_pool;
    const Theme& m_theme;
    Id m_id;
    bool m_new = false;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    EmptyNote* m_nobody;
    AdvisorHead* m_head;
    ConflictsNote* m_conflicts;
    TextLabel* m_start; // what somebody new needs first
    RecordForm* m_form;
    RecordForm* m_more;
    std::vector<Section*> m_sections;
    RecordHistory* m_history = nullptr;
};

} // namespace advisorpool
