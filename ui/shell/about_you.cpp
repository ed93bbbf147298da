#include "ui/shell/about_you.h"

#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/language_switch.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace advisorpool {

AboutYou::AboutYou(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_fields(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_author(new QLineEdit(this)), m_copy(new QLineEdit(this)),
      m_language(new LanguageSwitch(theme, Segmented::Size::Regular, this))
{
    setObjectName(QStringLiteral("aboutYou"));
    m_author->setObjectName(QStringLiteral("authorName"));
    m_copy->setObjectName(QStringLiteral("copyName"));
    m_language->setObjectName(QStringLiteral("welcomeLanguage"));
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_authorField = addField(m_author, 280);
    m_copyField = addField(m_copy, 280);
    m_languageField = addField(m_language, 376);

    connect(m_author, &QLineEdit::editingFinished, this, [this] { Q_EMIT authorEdited(author()); });
    connect(m_copy, &QLineEdit::editingFinished, this, [this] { Q_EMIT copyEdited(copy()); });
    connect(m_language, &LanguageSwitch::languageChosen, this, &AboutYou::languageChosen);
    m_theme.follow(this, [this] { dress(); });
    retranslate();
}

AboutYou::Field AboutYou::addField(QWidget* control, int stretch)
{
    Field field{new TextLabel(m_theme, Type::Style::SecondStrong, &Tokens::text2, this),
                new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, this)};
    field.label->setBuddy(control);
    field.note->setWordWrap(true);
    auto* column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(field.label);
    column->addWidget(control);
    column->addWidget(field.note);
    column->addStretch(1);
    m_fields->addLayout(column, stretch);
    return field;
}

void AboutYou::setAuthor(const QString& name)
{
    m_author->setText(name);
}

void AboutYou::setCopy(const QString& name)
{
    m_copy->setText(name);
}

void AboutYou::setLanguage(const QString& code)
{
    m_language->setLanguage(code);
}

QString AboutYou::author() const
{
    return m_author->text().simplified();
}

QString AboutYou::copy() const
{
    return m_copy->text().simplified();
}

void AboutYou::focusAuthor()
{
    m_author->setFocus(Qt::OtherFocusReason);
}

void AboutYou::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void AboutYou::resizeEvent(QResizeEvent* event)
{
    m_fields->setDirection(width() < m_theme.px(640) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

void AboutYou::dress()
{
    m_fields->setSpacing(m_theme.px(24));
    m_author->setFont(m_theme.type().font(Type::Style::Base));
    m_copy->setFont(m_theme.type().font(Type::Style::Base));
}

void AboutYou::retranslate()
{
    m_authorField.label->setText(tr("Your name"));
    m_authorField.note->setText(tr("Every edit says who made it."));
    m_copyField.label->setText(tr("Name of this copy"));
    m_copyField.note->setText(tr("Shown when copies are merged."));
    m_languageField.label->setText(tr("Language"));
    m_languageField.note->setText(tr("Switches at once, here or from the top right corner."));
    m_author->setAccessibleName(m_authorField.label->text());
    m_author->setAccessibleDescription(m_authorField.note->text());
    m_copy->setAccessibleName(m_copyField.label->text());
    m_copy->setAccessibleDescription(m_copyField.note->text());
}

} // namespace advisorpool
