#include "ui/shell/top_bar.h"

#include "ui/look/theme.h"
#include "ui/shell/search_box.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace advisorpool {

TopBar::TopBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_search(new SearchBox(theme, this)), m_undo(new QToolButton(this)),
      m_redo(new QToolButton(this)), m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("topBar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_redo->setObjectName(QStringLiteral("redoButton"));
    m_button->setObjectName(QStringLiteral("pageAction"));
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action) {
            m_action->trigger();
        }
    });

    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_search, 456);
    layout->addStretch(200);
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addSpacing(8);
    layout->addWidget(m_button);
    m_theme.follow(this, [this] { dress(); });
}

void TopBar::setUndoActions(QAction* undo, QAction* redo)
{
    m_undo->setDefaultAction(undo);
    m_redo->setDefaultAction(redo);
    for (QToolButton* button : {m_undo, m_redo}) {
        button->setAccessibleName(button->text());
        connect(button->defaultAction(), &QAction::changed, button,
                [button] { button->setAccessibleName(button->text()); });
    }
    dress();
}

void TopBar::setPageAction(QAction* action, Weight weight)
{
    if (m_action) {
        m_action->disconnect(this);
    }
    m_action = action;
    m_button->setProperty("look", weight == Weight::Primary ? QVariant(QStringLiteral("primary")) : QVariant());
    // A style sheet looks at properties only when asked again.
    m_button->style()->unpolish(m_button);
    m_button->style()->polish(m_button);
    if (action) {
        connect(action, &QAction::changed, this, &TopBar::showPageAction);
    }
    showPageAction();
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.tokens().line);
}

void TopBar::dress()
{
    layout()->setContentsMargins(m_theme.px(16), m_theme.px(9), m_theme.px(16), m_theme.px(9));
    layout()->setSpacing(m_theme.px(8));
    const QSize side(m_theme.px(18), m_theme.px(18));
    for (QToolButton* button : {m_undo, m_redo}) {
        button->setProperty("look", QStringLiteral("flat"));
        button->setIconSize(side);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_button->setIconSize(m_theme.leadingIcon());
    m_button->setFont(m_theme.type().font(Type::Style::Medium));
    m_search->setMaximumWidth(m_theme.px(456));
}

void TopBar::showPageAction()
{
    m_button->setVisible(m_action);
    if (!m_action) {
        return;
    }
    m_button->setText(m_action->iconText());
    m_button->setIcon(m_action->icon());
    m_button->setEnabled(m_action->isEnabled());
    m_button->setToolTip(m_action->toolTip());
    m_button->setAccessibleName(m_action->iconText());
}

} // namespace advisorpool
