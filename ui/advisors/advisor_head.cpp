#include "ui/advisors/advisor_head.h"

#include "core/people/transliteration.h"
#include "ui/advisors/advisor_deeds.h"
#include "ui/forms/controls.h"
#include "ui/forms/record_form.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/look/views.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QUrl>

namespace advisorpool {

AdvisorHead::AdvisorHead(Pool& pool, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_theme(theme), m_avatar(new AvatarView(theme, 48, this)),
      m_first(new TextLabel(theme, Type::Style::Record, &Tokens::text, this)),
      m_second(new TextLabel(theme, Type::Style::Base, &Tokens::text2, this)),
      m_mail(iconButton(theme, Icon::Mail, this)), m_more(iconButton(theme, Icon::Ellipsis, this)),
      m_menu(new QMenu(this)),
      m_names(
          new RecordForm(pool, theme, Advisor::kind(),
                         {QStringLiteral("family_name"), QStringLiteral("given_name"), QStringLiteral("family_name_ru"),
                          QStringLiteral("given_name_ru"), QStringLiteral("patronymic_ru"), QStringLiteral("sex")},
                         this))
{
    setObjectName(QStringLiteral("advisorHead"));
    m_first->setObjectName(QStringLiteral("advisorName"));
    m_second->setObjectName(QStringLiteral("advisorOtherName"));
    m_mail->setObjectName(QStringLiteral("writeMail"));
    m_more->setObjectName(QStringLiteral("advisorMenu"));
    m_names->setObjectName(QStringLiteral("names"));
    for (TextLabel* label : {m_first, m_second}) {
        label->setWordWrap(true);
        label->setCursor(Qt::PointingHandCursor);
        label->installEventFilter(this);
    }
    m_names->hide();
    m_more->setMenu(m_menu);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch();
    names->addWidget(m_first);
    names->addWidget(m_second);
    names->addStretch();
    auto* line = new QHBoxLayout;
    line->setSpacing(theme.px(4));
    line->addWidget(m_avatar, 0, Qt::AlignTop);
    line->addSpacing(theme.px(8));
    line->addLayout(names, 1);
    for (QToolButton* button : {m_mail, m_more})
        line->addWidget(button, 0, Qt::AlignTop);
    auto* all = new QVBoxLayout(this);
    all->addLayout(line);
    all->addWidget(m_names);
    connect(m_mail, &QToolButton::clicked, this, &AdvisorHead::writeMail);
    connect(m_names, &RecordForm::givenUp, this, &AdvisorHead::givenUp);
    connect(m_names, &RecordForm::made, this, [this](const Id& id) {
        m_id = id;
        refresh();
        Q_EMIT made(id);
    });
    addProposals();
    theme.follow(this, [this, all] {
        all->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(12), m_theme.px(4));
        all->setSpacing(m_theme.px(6));
    });
    retranslate();
}

void AdvisorHead::setAdvisor(const Id& id)
{
    if (id != m_id)
        unfold(false);
    m_id = id;
    m_names->setRecord(id);
    refresh();
}

void AdvisorHead::startNew(const Id& like)
{
    m_id = {};
    m_advisor = {};
    m_names->setNew(
        [this, like](const Field& field, const Value& value) { return makeAdvisor(m_pool, field, value, like); });
    showNames();
    editNames(QLocale().language() == QLocale::Russian ? QStringLiteral("family_name_ru")
                                                       : QStringLiteral("family_name"));
}

void AdvisorHead::addProposals()
{
    m_names->setProposal(QStringLiteral("family_name"), [this] { return passportSpelling(m_advisor.familyNameRu); });
    m_names->setProposal(QStringLiteral("given_name"), [this] { return passportSpelling(m_advisor.givenNameRu); });
}

void AdvisorHead::refresh()
{
    const auto found = m_pool.find<Advisor>(m_id);
    if (!found || !*found)
        return;
    m_advisor = **found;
    m_names->refresh();
    showNames();
}

void AdvisorHead::showNames()
{
    QStringList names{latinName(m_advisor), cyrillicName(m_advisor)};
    if (QLocale().language() == QLocale::Russian)
        names.swapItemsAt(0, 1);
    names.removeAll(QString());
    m_first->setText(names.isEmpty() ? tr("New advisor") : names.front());
    m_second->setText(names.size() > 1 ? names.back() : QString());
    m_second->setVisible(names.size() > 1);
    m_avatar->setName(names.isEmpty() ? QString() : m_first->text());
    for (QToolButton* button : {m_mail, m_more})
        button->setVisible(!m_id.isNull());
    m_mail->setEnabled(!m_advisor.email.isEmpty());
    m_mail->setToolTip(m_advisor.email.isEmpty() ? tr("No e-mail address is known")
                                                 : tr("Write to %1").arg(m_advisor.email));
}

void AdvisorHead::editNames(const QString& field)
{
    unfold(true);
    m_names->edit(field);
}

void AdvisorHead::unfold(bool on)
{
    m_names->setVisible(on);
}

bool AdvisorHead::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease && !m_id.isNull())
        unfold(!m_names->isVisible());
    return QWidget::eventFilter(watched, event);
}

void AdvisorHead::writeMail()
{
    QDesktopServices::openUrl(QUrl(QStringLiteral("mailto:") + m_advisor.email));
}

void AdvisorHead::makeMenu()
{
    m_menu->clear();
    QAction* copy = m_menu->addAction(m_theme.icon(Icon::Copy), tr("Copy name and e-mail"));
    connect(copy, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(m_first->text() + QStringLiteral(" <") + m_advisor.email + u'>');
    });
    if (!m_pool.isWritable())
        return;
    QAction* names = m_menu->addAction(m_theme.icon(Icon::Pencil), tr("Change the names"));
    names->setObjectName(QStringLiteral("editNames"));
    connect(names, &QAction::triggered, this, [this] { editNames(QStringLiteral("family_name")); });
    QAction* duplicate = m_menu->addAction(tr("Duplicate under another name"));
    duplicate->setObjectName(QStringLiteral("duplicateAdvisor"));
    connect(duplicate, &QAction::triggered, this, &AdvisorHead::duplicateWanted, Qt::QueuedConnection);
    m_menu->addSeparator();
    QAction* remove = m_menu->addAction(m_theme.icon(Icon::Trash2), tr("Delete"));
    remove->setObjectName(QStringLiteral("deleteAdvisor"));
    QAction* erase = m_menu->addAction(tr("Erase for good…"));
    erase->setObjectName(QStringLiteral("eraseAdvisor"));
    connect(remove, &QAction::triggered, this, &AdvisorHead::deleteWanted, Qt::QueuedConnection);
    connect(erase, &QAction::triggered, this, &AdvisorHead::eraseWanted, Qt::QueuedConnection);
}

void AdvisorHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AdvisorHead::retranslate()
{
    for (TextLabel* label : {m_first, m_second})
        label->setToolTip(tr("Click to change the names"));
    m_mail->setAccessibleName(tr("Write an e-mail"));
    setIconWords(m_more, tr("More"));
    makeMenu();
    showNames();
}

} // namespace advisorpool
