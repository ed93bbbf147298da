#pragma once

#include "core/pool/pool.h"

#include <QFrame>

class QScrollArea;
class QStackedWidget;

namespace advisorpool {

class AdvisorHead;
class EmptyNote;
class RecordForm;
class RecordHistory;
class Section;
class Theme;

// One advisor, shown and changed in place.
class AdvisorPage : public QFrame
{
    Q_OBJECT

public:
    AdvisorPage(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    void setAdvisor(const Id& id); // null: nobody
    const Id& advisor() const { return m_id; }
    void edit();      // the first field takes the keyboard
    void editNames(); // of somebody new

Q_SIGNALS:
    void failed(const advisorpool::Error& error);
    void deleteWanted();
    void eraseWanted();
    void undone(const advisorpool::Id& edit);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addParts();
    void refresh(const std::vector<Id>& records);
    void retranslate();

    Pool& m_pool;
    const Theme& m_theme;
    Id m_id;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    EmptyNote* m_nobody;
    AdvisorHead* m_head;
    RecordForm* m_form;
    RecordForm* m_more;
    std::vector<Section*> m_sections;
    RecordHistory* m_history = nullptr;
};

} // namespace advisorpool
