#include "ui/forms/field_note.h"

#include "ui/forms/controls.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/flow_layout.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace advisorpool {

FieldNote::FieldNote(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_words(new TextLabel(theme, Type::Style::Second, &Tokens::problem, this)),
      m_buttons(new QWidget(this))
{
    setObjectName(QStringLiteral("fieldNote"));
    m_words->setObjectName(QStringLiteral("fieldNoteText"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto* buttons = new FlowLayout(m_buttons, 8);
    buttons->setContentsMargins(0, 0, 0, 0);
    auto* lines = new QVBoxLayout(this);
    lines->setSpacing(2);
    lines->addWidget(m_words);
    lines->addWidget(m_buttons);
    m_theme.follow(this, [this] { layout()->setContentsMargins(m_theme.px(8 + 14 + 6), 2, 0, m_theme.px(4)); });
    hide();
}

void FieldNote::say(StatusMark mark, const QString& words, const QStringList& choices)
{
    m_mark = mark;
    m_words->setRole(inkOf(mark));
    m_words->setText(words);
    for (int choice = 0; choice < std::max(choices.size(), m_choices.size()); ++choice) {
        if (choice == m_choices.size())
            addChoice();
        m_choices[choice]->setText(choices.value(choice));
        m_choices[choice]->setAccessibleName(choices.value(choice));
        m_choices[choice]->setVisible(choice < choices.size());
    }
    m_buttons->setVisible(!choices.isEmpty());
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FieldNote::addChoice()
{
    const auto choice = static_cast<int>(m_choices.size());
    auto* button = linkButton(m_theme, m_buttons);
    button->setObjectName(QStringLiteral("fieldNoteChoice_%1").arg(choice + 1));
    connect(button, &QPushButton::clicked, this, [this, choice] { Q_EMIT chosen(choice); });
    m_buttons->layout()->addWidget(button);
    m_choices << button;
}

void FieldNote::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = m_theme.px(14);
    paintStatus(painter, QRect(m_theme.px(8), m_theme.px(3), side, side), m_mark, m_theme.look());
}

} // namespace advisorpool
