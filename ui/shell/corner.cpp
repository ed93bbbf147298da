#include "ui/shell/corner.h"

#include "ui/look/theme.h"
#include "ui/shell/language_switch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace advisorpool {

Corner::Corner(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_language(new LanguageSwitch(theme, Segmented::Size::Tiny, this)),
      m_button(new QToolButton(this))
{
    setObjectName(QStringLiteral("corner"));
    m_button->setObjectName(QStringLiteral("themeSwitch"));
    m_button->setProperty("look", QStringLiteral("tiny"));
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_language);
    layout->addWidget(m_button);
    connect(m_button, &QToolButton::clicked, this, &Corner::switchTheme);
    m_theme.follow(this, [this] { dress(); });
}

void Corner::switchTheme()
{
    m_theme.choose(m_theme.isDark() ? Theme::Mode::Light : Theme::Mode::Dark);
    Q_EMIT themeChosen();
}

void Corner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        dress();
    }
    QWidget::changeEvent(event);
}

void Corner::dress()
{
    layout()->setContentsMargins(0, 0, m_theme.px(8), 0);
    layout()->setSpacing(m_theme.px(6));
    // The icon is where a click leads.
    m_button->setIcon(m_theme.icon(m_theme.isDark() ? Icon::Sun : Icon::Moon));
    m_button->setIconSize(QSize(m_theme.px(16), m_theme.px(16)));
    const QString words = m_theme.isDark() ? tr("Switch to light") : tr("Switch to dark");
    m_button->setAccessibleName(words);
    m_button->setToolTip(words);
}

} // namespace advisorpool
