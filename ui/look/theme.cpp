#include "ui/look/theme.h"

#include "ui/look/icon_engine.h"
#include "ui/look/look_style.h"
#include "ui/look/palette.h"
#include "ui/look/style_sheet.h"

#include <QApplication>
#include <QEvent>
#include <QIcon>
#include <QStyleHints>

namespace advisorpool {

namespace {

// Before the theme puts its own palette in place, this is the platform's.
bool platformLooksDark(const QApplication& application)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    Q_UNUSED(application)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    const QPalette palette = application.palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
#endif
}

} // namespace

Theme::Theme(QApplication& application, QObject* parent)
    : QObject(parent), m_application(application), m_style(new LookStyle),
      m_systemDark(platformLooksDark(application)), m_look{lightTokens(), Type(QApplication::font())}
{
    m_application.setStyle(m_style);
    m_application.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme scheme) {
        if (m_mode == Mode::System) {
            m_systemDark = scheme == Qt::ColorScheme::Dark;
            apply();
        }
    });
#endif
    apply();
}

void Theme::choose(Mode mode)
{
    if (mode == m_mode) {
        return;
    }
    m_mode = mode;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // The title bar and native dialogs follow, too.
    QGuiApplication::styleHints()->setColorScheme(mode == Mode::System ? Qt::ColorScheme::Unknown
                                                  : mode == Mode::Dark ? Qt::ColorScheme::Dark
                                                                       : Qt::ColorScheme::Light);
    if (mode == Mode::System) {
        m_systemDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    }
#endif
    apply();
}

QIcon Theme::icon(Icon icon, Tokens::Role role) const
{
    return QIcon(new IconEngine(*this, icon, role));
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_application && event->type() == QEvent::ApplicationFontChange) {
        // Later, because a style sheet must not be replaced while it is being applied.
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

bool Theme::wantsDark() const
{
    return m_mode == Mode::System ? m_systemDark : m_mode == Mode::Dark;
}

void Theme::apply()
{
    m_look = Look{wantsDark() ? darkTokens() : lightTokens(), Type(QApplication::font())};
    if (m_style) {
        m_style->setLook(m_look);
    }
    QApplication::setPalette(paletteFrom(m_look.tokens));
    m_application.setStyleSheet(styleSheetFrom(m_look));
    Q_EMIT changed();
}

} // namespace advisorpool
