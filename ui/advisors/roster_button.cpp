#include "ui/advisors/roster_button.h"

#include "ui/forms/controls.h"
#include "ui/forms/name_popup.h"
#include "ui/forms/saving.h"
#include "ui/look/theme.h"

#include <QActionGroup>
#include <QCollator>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace advisorpool {

RosterButton::RosterButton(Pool& pool, const Theme& theme, Shown shown, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_theme(theme), m_shown(std::move(shown)),
      m_button(linkButton(theme, this, Icon::Star)), m_menu(new QMenu(this))
{
    m_button->setObjectName(QStringLiteral("rosters"));
    m_menu->setObjectName(QStringLiteral("rostersMenu"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &RosterButton::click);
    connect(&pool, &Pool::changed, this, &RosterButton::refresh);
}

void RosterButton::setCurrent(const Id& id)
{
    m_current = id;
    refresh();
}

const Roster* RosterButton::currentRoster() const
{
    const auto found =
        std::find_if(m_rosters.begin(), m_rosters.end(), [this](const Roster& r) { return r.id == m_current; });
    return m_current.isNull() || found == m_rosters.end() ? nullptr : &*found;
}

bool RosterButton::isChanged() const
{
    const Roster* saved = currentRoster();
    return saved && !m_shown.isRoster(*saved);
}

void RosterButton::refresh()
{
    m_rosters.clear();
    (void)m_pool.tables().readAll(Roster::kind(), [this](const Record& record) {
        if (record.isAlive())
            m_rosters.push_back(fromRecord<Roster>(record));
        return true;
    });
    const QCollator collator{QLocale()};
    std::sort(m_rosters.begin(), m_rosters.end(),
              [&](const Roster& a, const Roster& b) { return collator.compare(a.name, b.name) < 0; });
    const bool filters = !m_shown.roster().filter.isEmpty();
    const Roster* current = currentRoster();
    QString words = current ? current->name : m_rosters.empty() ? tr("Save as roster") : tr("Rosters");
    if (current && isChanged())
        words = tr("%1 (changed)").arg(words);
    m_button->setText(m_button->fontMetrics().elidedText(words, Qt::ElideRight, m_theme.px(200)));
    m_button->setToolTip(current ? words : tr("Columns, filters and order, kept under a name"));
    m_button->setAccessibleName(current ? tr("Roster: %1").arg(words) : words);
    setVisible(m_pool.isWritable() ? filters || !m_rosters.empty() : !m_rosters.empty());
}

void RosterButton::click()
{
    if (m_rosters.empty())
        return ask(tr("The roster's name"), {}, [this](const QString& name) { saveAs(name); });
    fillMenu();
    m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height() + 4)));
}

void RosterButton::fillMenu()
{
    m_menu->clear();
    delete m_menu->findChild<QActionGroup*>();
    auto* oneOf = new QActionGroup(m_menu);
    for (const Roster& roster : m_rosters) {
        QAction* action =
            oneOf->addAction(m_menu->addAction(QString(roster.name).replace(u'&', QStringLiteral("&&"))));
        action->setObjectName(QStringLiteral("roster_") + roster.id.text());
        action->setCheckable(true);
        action->setChecked(roster.id == m_current);
        connect(action, &QAction::triggered, this, [this, roster] {
            m_current = roster.id;
            Q_EMIT chosen(roster);
        });
    }
    const auto offer = [this](const char* name, const QString& words, const std::function<void()>& act) {
        QAction* action = m_menu->addAction(words);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, act, Qt::QueuedConnection); // a popup may follow
    };
    m_menu->addSeparator();
    if (!m_shown.roster().filter.isEmpty() || currentRoster())
        offer("everybody", tr("Everybody"), [this] { Q_EMIT everybodyChosen(); });
    if (!m_pool.isWritable())
        return;
    const Roster* current = currentRoster();
    if (current && isChanged())
        offer("saveRoster", tr("Save the changes to “%1”").arg(current->name), [this] { saveChanges(); });
    offer("saveRosterAs", tr("Save as roster…"),
          [this] { ask(tr("The roster's name"), {}, [this](const QString& name) { saveAs(name); }); });
    if (!current)
        return;
    m_menu->addSeparator();
    offer("renameRoster", tr("Rename “%1”…").arg(current->name), [this, roster = *current] {
        ask(tr("The roster's new name"), roster.name, [this, roster](const QString& name) {
            Roster renamed = roster;
            renamed.name = name;
            save(renamed);
        });
    });
    offer("deleteRoster", tr("Delete “%1”").arg(current->name), [this] { remove(); });
}

void RosterButton::ask(const QString& question, const QString& name, const std::function<void(const QString&)>& act)
{
    QStringList taken;
    for (const Roster& roster : m_rosters)
        if (roster.name != name)
            taken << roster.name;
    auto* popup = new NamePopup(m_theme, question, name, taken, this);
    connect(popup, &NamePopup::named, this, act);
    popup->showBelow(m_button);
}

void RosterButton::saveAs(const QString& name)
{
    Roster roster = m_shown.roster();
    roster.name = name;
    save(roster);
}

void RosterButton::saveChanges()
{
    const Roster* saved = currentRoster();
    if (!saved)
        return;
    Roster roster = m_shown.roster();
    roster.id = saved->id;
    roster.name = saved->name;
    save(roster);
}

void RosterButton::save(Roster roster)
{
    const auto done = saveRecord(m_pool, roster, roster.id.isNull() ? Label::Add : Label::Set);
    if (!done)
        Q_EMIT failed(done.error());
    else
        setCurrent(roster.id);
}

void RosterButton::remove()
{
    const auto done = removeRecord(m_pool, Roster::kind(), m_current);
    if (!done)
        Q_EMIT failed(done.error());
    else
        setCurrent({});
}

void RosterButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace advisorpool
