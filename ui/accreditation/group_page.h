#pragma once

#include "core/accreditation/expert_group.h"

#include <QScrollArea>

class QVBoxLayout;

namespace advisorpool {

class Pool;
class RecordForm;
class TextLabel;
class Theme;

// One expert group: what it is called, what it takes to be accredited, and how many stand where.
class GroupPage : public QScrollArea
{
    Q_OBJECT

public:
    GroupPage(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    void setGroup(const ExpertGroup& group);
    void startNew();
    void clear();
    const Id& group() const { return m_id; }

Q_SIGNALS:
    void made(const advisorpool::Id& group);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addParts();
    void fillCounts();
    void retranslate();

    Pool& m_pool;
    const Theme& m_theme;
    QWidget* m_page;
    TextLabel* m_name;
    RecordForm* m_form;
    TextLabel* m_takes;
    RecordForm* m_rules;
    TextLabel* m_note;
    TextLabel* m_standing;
    QVBoxLayout* m_counts;
    Id m_id;
};

} // namespace advisorpool
