#include "ui/forms/name_popup.h"

#include "ui/forms/controls.h"
#include "ui/forms/field_note.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>

namespace advisorpool {

NamePopup::NamePopup(const Theme& theme, const QString& question, const QString& name, const QStringList& taken,
                     QWidget* parent)
    : QFrame(parent, Qt::Popup), m_taken(taken), m_name(new QLineEdit(name, this)), m_note(new FieldNote(theme, this))
{
    setObjectName(QStringLiteral("namePopup"));
    setProperty("look", QStringLiteral("popup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(question);
    auto* words = new TextLabel(theme, Type::Style::Second, &Tokens::text2, this);
    words->setText(question);
    words->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("rosterName"));
    m_name->setAccessibleName(question);
    m_name->setMinimumWidth(theme.px(240));
    m_name->setMaxLength(80);
    auto* save = primaryButton(theme, this);
    save->setObjectName(QStringLiteral("saveName"));
    save->setText(tr("Save"));
    save->setAccessibleName(tr("Save"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_name, 1);
    line->addWidget(save);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10));
    all->setSpacing(theme.px(6));
    all->addWidget(words);
    all->addLayout(line);
    all->addWidget(m_note);
    connect(m_name, &QLineEdit::returnPressed, this, &NamePopup::save);
    connect(save, &QPushButton::clicked, this, &NamePopup::save);
    m_name->setFocus();
    m_name->selectAll();
}

void NamePopup::save()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return m_name->setFocus();
    if (m_taken.contains(name, Qt::CaseInsensitive)) {
        m_note->say(StatusMark::Problem, tr("There is one of this name already."));
        adjustSize();
        return m_name->selectAll();
    }
    Q_EMIT named(name);
    close();
}

void NamePopup::showBelow(QWidget* button)
{
    adjustSize();
    const QRect screen = button->screen()->availableGeometry();
    QPoint corner = button->mapToGlobal(QPoint(0, button->height() + 4));
    corner.setX(std::min(corner.x(), screen.right() - width()));
    move(corner);
    show();
    m_name->setFocus();
}

} // namespace advisorpool
