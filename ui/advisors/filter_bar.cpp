#include "ui/advisors/filter_bar.h"

#include "core/pool/pool.h"
#include "ui/advisors/condition_editor.h"
#include "ui/look/theme.h"
#include "ui/shell/filter_chip.h"
#include "ui/shell/flow_layout.h"

#include <QEvent>
#include <QMenu>

namespace advisorpool {

FilterBar::FilterBar(Pool& pool, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_theme(theme), m_flow(new FlowLayout(this, theme.px(8))),
      m_add(new FilterChip(theme, FilterChip::Kind::Add, {}, this)), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("filterBar"));
    m_menu->setObjectName(QStringLiteral("filterMenu"));
    connect(m_add, &FilterChip::edited, this,
            [this] { m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 4))); });
    m_flow->addWidget(m_add);
    retranslate();
}

void FilterBar::setConditions(std::vector<Condition> conditions)
{
    m_conditions = std::move(conditions);
    makeChips();
    Q_EMIT changed();
}

void FilterBar::add(const Condition& condition, bool wantsEdit)
{
    size_t place = m_conditions.size();
    for (size_t i = 0; i < m_conditions.size(); ++i)
        if (condition.what == Condition::What::Text && m_conditions[i].what == condition.what)
            place = i;
    if (place == m_conditions.size())
        m_conditions.push_back(condition);
    else
        m_conditions[place] = condition;
    makeChips();
    Q_EMIT changed();
    if (wantsEdit)
        edit(place);
}

void FilterBar::setLast(QWidget* widget)
{
    m_last = widget;
    m_flow->removeWidget(widget);
    m_flow->addWidget(widget);
}

void FilterBar::makeChips()
{
    while (m_chips.size() > m_conditions.size()) {
        m_flow->removeWidget(m_chips.back());
        m_chips.back()->hide();
        m_chips.back()->deleteLater(); // its own signal may have brought us here
        m_chips.pop_back();
    }
    while (m_chips.size() < m_conditions.size()) {
        const size_t place = m_chips.size();
        auto* chip = new FilterChip(m_theme, FilterChip::Kind::Condition, {}, this);
        chip->setObjectName(QStringLiteral("filterChip_%1").arg(place));
        connect(chip, &FilterChip::edited, this, [this, place] { edit(place); });
        connect(chip, &FilterChip::removed, this, [this, place] { remove(place); });
        m_flow->removeWidget(m_add);
        m_flow->addWidget(chip);
        m_flow->addWidget(m_add);
        if (m_last)
            setLast(m_last);
        chip->show();
        setTabOrder(chip, m_add);
        m_chips.push_back(chip);
    }
    for (size_t i = 0; i < m_chips.size(); ++i) {
        const QString words = sentenceOf(m_pool, m_conditions[i]);
        m_chips[i]->setText(words);
        m_chips[i]->setAccessibleName(words);
        m_chips[i]->updateGeometry();
        m_chips[i]->update();
    }
    updateGeometry();
}

void FilterBar::remove(size_t place)
{
    m_conditions.erase(m_conditions.begin() + static_cast<std::ptrdiff_t>(place));
    const bool hadFocus = m_chips[place]->hasFocus();
    makeChips();
    if (hadFocus)
        (place < m_chips.size() ? m_chips[place] : m_add)->setFocus();
    Q_EMIT changed();
}

void FilterBar::edit(size_t place)
{
    auto* editor = new ConditionEditor(m_pool, m_theme, m_conditions[place], this);
    connect(editor, &ConditionEditor::changed, this,
            [this, place](const Condition& condition) { set(place, condition); });
    layout()->activate(); // the chip may be new, and not in its place yet
    editor->showBelow(m_chips[place]);
}

void FilterBar::set(size_t place, const Condition& condition)
{
    if (place >= m_conditions.size() || m_conditions[place] == condition)
        return;
    m_conditions[place] = condition;
    makeChips();
    Q_EMIT changed();
}

void FilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterBar::retranslate()
{
    m_add->setText(tr("Filter"));
    m_add->setAccessibleName(tr("Add a filter"));
    m_add->updateGeometry();
    m_menu->clear();
    using What = Condition::What;
    for (What what : {What::Language, What::Stage, What::Waiting, What::Expires, What::Expertise, What::Free,
                      What::Administration, What::Region, What::Country, What::Status, What::Text, What::Expression}) {
        QAction* action = m_menu->addAction(nameOf(what));
        action->setObjectName(QStringLiteral("addFilter_%1").arg(static_cast<int>(what)));
        connect(action, &QAction::triggered, this,
                [this, what] { add(usualCondition(what, m_pool.session().today()), true); });
    }
    makeChips();
}

} // namespace advisorpool
