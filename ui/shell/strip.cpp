#include "ui/shell/strip.h"

#include "ui/look/glyph.h"
#include "ui/look/pen.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace advisorpool {

namespace {

constexpr int margin = 16;
constexpr int mark = 14;

Glyph glyphOf(Strip::Kind kind)
{
    switch (kind) {
    case Strip::Kind::Info:
        return Icon::Info;
    case Strip::Kind::Ok:
        return StatusMark::Ok;
    case Strip::Kind::Warn:
        return StatusMark::Warn;
    case Strip::Kind::Problem:
        break;
    }
    return StatusMark::Problem;
}

struct Dress
{
    Tokens::Role ink;
    Tokens::Role ground;
    Tokens::Role line;
};

Dress dressOf(Strip::Kind kind)
{
    switch (kind) {
    case Strip::Kind::Info:
        return {&Tokens::accent, &Tokens::accentSoft, &Tokens::accentLine};
    case Strip::Kind::Ok:
        return {&Tokens::ok, &Tokens::okSoft, &Tokens::ok};
    case Strip::Kind::Warn:
        return {&Tokens::warn, &Tokens::warnSoft, &Tokens::warnLine};
    case Strip::Kind::Problem:
        break;
    }
    return {&Tokens::problem, &Tokens::problemSoft, &Tokens::problemLine};
}

} // namespace

Strip::Strip(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_text(new TextLabel(theme, Type::Style::Base, &Tokens::text, this)),
      m_action(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("strip"));
    m_text->setObjectName(QStringLiteral("stripText"));
    m_text->setWordWrap(true);
    m_action->setObjectName(QStringLiteral("stripAction"));
    m_action->setProperty("look", QStringLiteral("small"));
    m_close->setObjectName(QStringLiteral("stripClose"));
    m_close->setProperty("look", QStringLiteral("flat"));
    m_close->setFocusPolicy(Qt::TabFocus);

    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);

    connect(m_action, &QPushButton::clicked, this, &Strip::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &Strip::dismiss);
    m_theme.follow(this, [this] { dress(); });
    retranslate();
    hide();
}

void Strip::tell(Kind kind, const QString& text, const QString& action)
{
    m_kind = kind;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    dress();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Strip::dismiss()
{
    hide();
}

void Strip::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    const Dress dress = dressOf(m_kind);
    QPainter painter(this);
    painter.fillRect(rect(), t.*dress.ground);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.*dress.line);
    const int side = m_theme.px(mark);
    const QRect box(m_theme.px(margin), (height() - side) / 2, side, side);
    paintGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), box), glyphOf(m_kind), t.*dress.ink,
               t.*dress.ground, m_theme.look());
}

void Strip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void Strip::dress()
{
    layout()->setContentsMargins(m_theme.px(margin + mark + 8), m_theme.px(5), m_theme.px(10), m_theme.px(6));
    layout()->setSpacing(m_theme.px(8));
    m_close->setIcon(m_theme.icon(Icon::X));
    m_close->setIconSize(QSize(m_theme.px(14), m_theme.px(14)));
    m_action->setFont(m_theme.type().font(Type::Style::SecondMedium));
    update();
}

void Strip::retranslate()
{
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
}

} // namespace advisorpool
