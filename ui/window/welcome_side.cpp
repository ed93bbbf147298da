#include "ui/window/welcome_side.h"

#include "core/words/merge_words.h"
#include "ui/forms/error_words.h"
#include "ui/shell/about_you.h"
#include "ui/shell/strip.h"
#include "ui/shell/welcome_page.h"
#include "ui/window/recent_pools.h"
#include "ui/window/recover_errand.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace advisorpool {

WelcomeSide::WelcomeSide(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_strip(new Strip(desk.theme(), this)), m_page(new WelcomePage(desk.theme(), this))
{
    auto* side = new QVBoxLayout(this);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(m_strip);
    side->addWidget(m_page, 1);
    setFocusProxy(m_page->findChild<QWidget*>(QStringLiteral("trySample")));
    connectPerson();
    connect(m_page, &WelcomePage::recentChosen, this, [this](const RecentPool& pool) { Q_EMIT openWanted(pool.path); });
    connect(m_page, &WelcomePage::recentForgotten, this, [this](const RecentPool& pool) {
        forgetPool(pool.path);
        fillRecent();
    });
}

void WelcomeSide::connectPerson()
{
    AboutYou* you = m_page->aboutYou();
    const auto fill = [this, you] {
        you->setAuthor(m_desk.person().author);
        you->setCopy(m_desk.person().copy);
        you->setLanguage(m_desk.person().language);
    };
    fill();
    connect(&m_desk, &Desk::personChanged, you, fill);
    connect(you, &AboutYou::authorEdited, &m_desk, &Desk::setAuthor);
    connect(you, &AboutYou::copyEdited, &m_desk, &Desk::setCopy);
    connect(you, &AboutYou::languageChosen, &m_desk, &Desk::setLanguage);
}

void WelcomeSide::fillRecent()
{
    m_page->setRecent(recentPools());
}

void WelcomeSide::tell(const Error& error)
{
    m_strip->tell(Strip::Kind::Problem, errorWords(error));
}

void WelcomeSide::tellDamaged(const Error& error, const QString& path)
{
    if (!canRecover(error, path))
        return tell(error);
    m_strip->tell(Strip::Kind::Problem, errorWords(error), tr("Recover it"));
    disconnect(m_strip, &Strip::actionTriggered, this, nullptr);
    connect(m_strip, &Strip::actionTriggered, this, [this, path] { recover(path); });
}

void WelcomeSide::recover(const QString& path)
{
    m_strip->tell(Strip::Kind::Info, tr("Recovering %1…").arg(QFileInfo(path).fileName()));
    recoverPool(path, m_desk.session(), this, [this, path](const Result<Recovery>& done) {
        if (!done)
            return tell(done.error());
        m_strip->dismiss();
        Q_EMIT recovered(path, recoveryWords(*done).join(u' '));
    });
}

} // namespace advisorpool
