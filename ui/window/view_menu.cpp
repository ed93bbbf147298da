#include "ui/window/view_menu.h"

#include <QActionGroup>
#include <QMenu>

namespace advisorpool {

namespace {

QAction* addChoice(QMenu& menu, QActionGroup& group, const char* name, const QString& words = {})
{
    QAction* action = menu.addAction(words);
    action->setObjectName(QString::fromLatin1(name));
    action->setCheckable(true);
    group.addAction(action);
    return action;
}

} // namespace

ViewMenu::ViewMenu(Desk& desk, QMenu& view, QAction* before, QObject* parent)
    : QObject(parent), m_desk(desk), m_languages(new QMenu(&view)), m_themes(new QMenu(&view))
{
    auto* languages = new QActionGroup(this);
    m_english = addChoice(*m_languages, *languages, "languageEnglish", QStringLiteral("&English"));
    m_russian = addChoice(*m_languages, *languages, "languageRussian", QStringLiteral("&Русский"));
    auto* themes = new QActionGroup(this);
    m_system = addChoice(*m_themes, *themes, "themeSystem");
    m_light = addChoice(*m_themes, *themes, "themeLight");
    m_dark = addChoice(*m_themes, *themes, "themeDark");
    view.insertMenu(before, m_languages);
    view.insertMenu(before, m_themes);
    const auto speak = [this](QAction* action, const QString& code) {
        connect(action, &QAction::triggered, this, [this, code] { m_desk.setLanguage(code); });
    };
    speak(m_english, QStringLiteral("en"));
    speak(m_russian, QStringLiteral("ru"));
    const auto dress = [this](QAction* action, Theme::Mode mode) {
        connect(action, &QAction::triggered, this, [this, mode] {
            m_desk.theme().choose(mode);
            m_desk.rememberTheme();
        });
    };
    dress(m_system, Theme::Mode::System);
    dress(m_light, Theme::Mode::Light);
    dress(m_dark, Theme::Mode::Dark);
    connect(&view, &QMenu::aboutToShow, this, &ViewMenu::tick);
    retranslate();
}

void ViewMenu::tick()
{
    (m_desk.person().language == u"ru" ? m_russian : m_english)->setChecked(true);
    const Theme::Mode mode = m_desk.theme().chosen();
    (mode == Theme::Mode::System ? m_system : mode == Theme::Mode::Light ? m_light : m_dark)->setChecked(true);
}

void ViewMenu::retranslate()
{
    m_languages->setTitle(tr("&Language"));
    m_themes->setTitle(tr("&Colours"));
    m_system->setText(tr("As the &system"));
    m_light->setText(tr("&Light"));
    m_dark->setText(tr("&Dark"));
}

} // namespace advisorpool
