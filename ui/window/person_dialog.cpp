#include "ui/window/person_dialog.h"

#include "ui/shell/about_you.h"
#include "ui/window/desk.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace advisorpool {

PersonDialog::PersonDialog(Desk& desk, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_you(new AboutYou(desk.theme(), this))
{
    setObjectName(QStringLiteral("personDialog"));
    setWindowTitle(tr("Who you are"));
    m_you->setAuthor(desk.person().author);
    m_you->setCopy(desk.person().copy);
    m_you->setLanguage(desk.person().language);
    connect(m_you, &AboutYou::languageChosen, &desk, &Desk::setLanguage);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &PersonDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(desk.theme().px(16), desk.theme().px(16), desk.theme().px(16), desk.theme().px(16));
    all->setSpacing(desk.theme().px(16));
    all->addWidget(m_you);
    all->addWidget(buttons);
    resize(desk.theme().px(720), sizeHint().height());
    m_you->focusAuthor();
}

void PersonDialog::accept()
{
    m_desk.setAuthor(m_you->author());
    m_desk.setCopy(m_you->copy());
    QDialog::accept();
}

} // namespace advisorpool
