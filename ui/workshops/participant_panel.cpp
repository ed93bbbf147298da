#include "ui/workshops/participant_panel.h"

#include "core/checks/guard.h"
#include "core/people/advisor.h"
#include "core/workshops/nomination.h"
#include "ui/forms/controls.h"
#include "ui/forms/record_form.h"
#include "ui/forms/scroll.h"
#include "ui/look/theme.h"
#include "ui/workshops/screening_section.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace advisorpool {

ParticipantPanel::ParticipantPanel(Pool& pool, const Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_pool(pool), m_theme(theme)
{
    auto* page = paneIn(*this);
    m_name = linkButton(theme, page);
    m_name->setObjectName(QStringLiteral("participantName"));
    m_invite = smallButton(theme, page, Icon::Send);
    m_invite->setObjectName(QStringLiteral("invite"));
    m_out = smallButton(theme, page, Icon::Trash2);
    m_out->setObjectName(QStringLiteral("takeOut"));
    const auto fields =
        QStringLiteral("role nominated_on nominated_by invited_on answer answered_on reason").split(u' ');
    m_home = new RecordForm(pool, theme, Advisor::kind(), {QStringLiteral("administration")}, page);
    m_form = new RecordForm(pool, theme, Participation::kind(), fields, page);
    m_screening = new ScreeningSection(pool, theme, page);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(8));
    head->addWidget(m_name, 1);
    head->addWidget(m_invite);
    head->addWidget(m_out);
    auto* above = new QVBoxLayout;
    above->setContentsMargins(theme.px(16), theme.px(8), theme.px(12), 0);
    above->setSpacing(theme.px(4));
    above->addLayout(head);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(theme.px(16), theme.px(8), theme.px(12), 0);
    below->setSpacing(0);
    below->addWidget(m_home);
    below->addWidget(m_form);
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, theme.px(8));
    all->setSpacing(0);
    all->addLayout(above);
    all->addWidget(m_screening);
    all->addLayout(below);
    all->addStretch();
    connect(m_name, &QPushButton::clicked, this, [this] { Q_EMIT advisorWanted(m_one.part.advisor); });
    connect(m_invite, &QPushButton::clicked, this, &ParticipantPanel::inviteThem);
    connect(m_screening, &Section::failed, this, &ParticipantPanel::failed);
    connect(m_out, &QPushButton::clicked, this, &ParticipantPanel::takeThemOut);
}

void ParticipantPanel::setParticipant(const Participant& one, const WorkshopFacts& facts)
{
    m_one = one;
    m_name->setText(one.name);
    m_name->setAccessibleName(one.name);
    m_name->setToolTip(tr("To their page"));
    m_invite->setText(tr("Invite"));
    m_invite->setAccessibleName(tr("Invite"));
    m_invite->setVisible(one.isCandidate() && (!one.part.answer || one.part.answer == Answer::NotInvited));
    m_out->setText(tr("Take out"));
    m_out->setAccessibleName(tr("Take out of the workshop"));
    m_invite->setEnabled(facts.canWrite);
    m_out->setEnabled(facts.canWrite);
    m_home->setRecord(one.part.advisor);
    m_form->setRecord(one.part.id);
    m_screening->setVisible(one.isCandidate());
    m_screening->setOwner(one.part.id);
}

void ParticipantPanel::inviteThem()
{
    Edit edit(m_pool, Label::Set);
    const auto done = invite(edit, m_one.part.id, m_pool.session().today()).and_then([&] { return edit.commit(); });
    if (!done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT did(tr("Invited: %1").arg(m_one.name));
}

void ParticipantPanel::takeThemOut()
{
    const QString name = m_one.name;
    Edit edit(m_pool, Label::Delete);
    const auto done = takeOut(edit, m_one.part.id)
                          .and_then([&] { return guard(edit, Participation::kind(), m_one.part.id, {}); })
                          .and_then([&] { return edit.commit(); });
    if (!done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT did(tr("Taken out: %1").arg(name));
}

} // namespace advisorpool
