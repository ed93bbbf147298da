#pragma once

#include "ui/advisors/condition.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace advisorpool {

class FilterChip;
class FlowLayout;
class Pool;
class Theme;

// The conditions in force as chips, and "+ Filter".
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    const std::vector<Condition>& conditions() const { return m_conditions; }
    void setConditions(std::vector<Condition> conditions);
    // Adds it; one of a text takes the place of another.
    void add(const Condition& condition, bool edit);
    void remove(size_t place);
    void setLast(QWidget* widget); // stands behind all chips
    QString sentence(size_t place) const { return sentenceOf(m_pool, m_conditions[place]); }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeChips();
    void retranslate();
    void edit(size_t place);
    void set(size_t place, const Condition& condition);

    Pool& m_pool;
    const Theme& m_theme;
    std::vector<Condition> m_conditions;
    FlowLayout* m_flow;
    std::vector<FilterChip*> m_chips;
    FilterChip* m_add;
    QWidget* m_last = nullptr;
    QMenu* m_menu;
};

} // namespace advisorpool
