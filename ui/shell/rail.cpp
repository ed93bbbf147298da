#include "ui/shell/rail.h"

#include "ui/look/theme.h"
#include "ui/shell/rail_foot.h"
#include "ui/shell/rail_head.h"
#include "ui/shell/rail_item.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace advisorpool {

namespace {

constexpr int wide = 216;
constexpr int narrow = 56;

} // namespace

Rail::Rail(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_head(new RailHead(theme, this)), m_foot(new RailFoot(theme, this)),
      m_rooms(new QVBoxLayout), m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(m_rooms);
    layout->addStretch(1);
    layout->addWidget(m_foot);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton* button, bool on) {
        // With the arrow keys the choice moves, too; only setCurrent() is silent.
        if (on && !signalsBlocked()) {
            Q_EMIT roomChosen(button->property("room").toString());
        }
    });
    // The room one is in already: from under the page that covers it.
    connect(m_group, &QButtonGroup::buttonPressed, this, [this](QAbstractButton* button) {
        if (button->isChecked())
            Q_EMIT roomChosen(button->property("room").toString());
    });
    connect(m_foot, &RailFoot::clicked, this, &Rail::authorClicked);
    m_theme.follow(this, [this] { dress(); });
    retranslate();
}

void Rail::addRoom(const QString& room, Icon icon)
{
    auto* button = new RailItem(m_theme, icon, this);
    button->setObjectName(QStringLiteral("rail_") + room);
    button->setProperty("room", room);
    m_group->addButton(button);
    m_rooms->addWidget(button);
    m_items.insert(room, button);
}

void Rail::addRule()
{
    auto* rule = new QFrame(this);
    rule->setProperty("look", QStringLiteral("rule"));
    auto* line = new QHBoxLayout;
    line->setContentsMargins(m_theme.px(8), m_theme.px(8), m_theme.px(8), m_theme.px(6));
    line->addWidget(rule);
    m_rooms->addLayout(line);
}

RailItem* Rail::item(const QString& room) const
{
    RailItem* found = m_items.value(room);
    Q_ASSERT_X(found, "Rail", "no such room");
    return found;
}

void Rail::setLabel(const QString& room, const QString& label)
{
    item(room)->setLabel(label);
    dress();
}

void Rail::setCount(const QString& room, std::optional<int> count)
{
    item(room)->setCount(count);
    dress();
}

void Rail::setBadge(const QString& room, StatusMark mark, int count)
{
    item(room)->setBadge(mark, count);
    dress();
}

void Rail::setPool(const QString& name, const QString& file)
{
    m_head->setPool(name, file);
    dress();
}

void Rail::setAuthor(const QString& name, const QString& copy)
{
    m_foot->setAuthor(name, copy);
    dress();
}

void Rail::setCurrent(const QString& room)
{
    const QSignalBlocker silent(this);
    item(room)->setChecked(true);
}

QString Rail::current() const
{
    const QAbstractButton* button = m_group->checkedButton();
    return button ? button->property("room").toString() : QString();
}

bool Rail::isCollapsed() const
{
    return m_forNow.value_or(m_wanted || m_squeezed);
}

void Rail::setCollapsed(bool collapsed)
{
    m_wanted = collapsed;
    m_forNow.reset();
    dress();
}

void Rail::setSqueezed(bool squeezed)
{
    if (squeezed != m_squeezed) {
        m_squeezed = squeezed;
        m_forNow.reset();
        dress();
    }
}

void Rail::toggle()
{
    const bool collapse = !isCollapsed();
    if (m_squeezed) {
        m_forNow = collapse;
    } else {
        m_wanted = collapse;
        Q_EMIT collapsedChosen(collapse);
    }
    dress();
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.tokens().line);
}

void Rail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void Rail::dress()
{
    const bool collapsed = isCollapsed();
    const int side = m_theme.px(collapsed ? 6 : 8);
    layout()->setContentsMargins(side, 0, side + 1, 0);
    m_rooms->setSpacing(m_theme.px(2));
    m_head->setCollapsed(collapsed);
    m_foot->setCollapsed(collapsed);
    int needed = m_theme.px(wide) - 2 * side - 1;
    for (RailItem* room : m_items) {
        room->setCollapsed(collapsed);
        needed = std::max(needed, room->sizeHint().width());
    }
    setFixedWidth(collapsed ? m_theme.px(narrow) : needed + 2 * side + 1);
    update();
}

void Rail::retranslate()
{
    setAccessibleName(tr("Rooms"));
}

} // namespace advisorpool
