#include "ui/shell/search_box.h"

#include "ui/look/keycap.h"
#include "ui/look/pen.h"
#include "ui/look/theme.h"
#include "ui/shell/search_popup.h"

#include <QKeyEvent>
#include <QKeySequence>

namespace advisorpool {

namespace {

constexpr int left = 35;
constexpr int mark = 14;

} // namespace

SearchBox::SearchBox(const Theme& theme, QWidget* parent)
    : QLineEdit(parent), m_theme(theme), m_popup(new SearchPopup(theme, this))
{
    setObjectName(QStringLiteral("searchBox"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFrame(false);
    setProperty("look", QStringLiteral("bare"));
    setAttribute(Qt::WA_Hover);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::showResults);
    connect(m_popup, &SearchPopup::chosen, this, [this](const QModelIndex& result) {
        hideResults();
        Q_EMIT chosen(result);
    });
    m_theme.follow(this, [this] { dress(); });
    retranslate();
}

void SearchBox::setResults(QAbstractItemModel* results)
{
    m_popup->setResults(results);
}

void SearchBox::setHint(const QString& hint, const QString& name)
{
    m_name = name;
    m_hint = hint;
    retranslate();
}

QSize SearchBox::sizeHint() const
{
    return {m_theme.px(456), std::max(m_theme.px(34), fontMetrics().height() + m_theme.px(12))};
}

void SearchBox::paintEvent(QPaintEvent* event)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    {
        const Canvas canvas(painter);
        fillBox(painter, rect(), 6, t.surface);
        const QColor edge = hasFocus() || underMouse() ? t.accent : t.controlLine;
        strokeBox(painter, rect(), 6, edge, hasFocus() ? 2 : 1);
    }
    const int side = m_theme.px(mark);
    paintIcon(painter, QRect(m_theme.px(12), (height() - side) / 2, side, side), Icon::Search, t.text2);
    if (text().isEmpty() && !hasFocus() && !m_keys.isEmpty()) {
        const QSize cap = keycapSize(m_keys, m_theme.look());
        paintKeycap(painter, QRect({width() - cap.width() - m_theme.px(8), (height() - cap.height()) / 2}, cap), m_keys,
                    m_theme.look());
    }
    painter.end();
    QLineEdit::paintEvent(event);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    const bool open = m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        open ? m_popup->pressKey(event->key()) : showResults();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open ? m_popup->takeCurrent() : showResults();
        return;
    case Qt::Key_Escape:
        if (open) {
            hideResults();
        } else if (!text().isEmpty()) {
            clear();
            Q_EMIT textEdited(QString());
        } else {
            event->ignore();
        }
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        selectAll();
    }
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    hideResults();
}

void SearchBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QLineEdit::changeEvent(event);
}

void SearchBox::dress()
{
    setFont(m_theme.type().font(Type::Style::Base));
    setFixedHeight(sizeHint().height());
    const int cap = keycapSize(m_keys, m_theme.look()).width();
    setTextMargins(m_theme.px(left) - 2, 0, cap + m_theme.px(16), 0);
}

void SearchBox::retranslate()
{
    m_keys = m_name.isEmpty() ? QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText) : QString();
    setPlaceholderText(m_hint.isEmpty() ? tr("Find in either script") : m_hint);
    setAccessibleName(m_name.isEmpty() ? tr("Find") : m_name);
    setAccessibleDescription(placeholderText());
    dress();
}

void SearchBox::showResults()
{
    if (text().trimmed().isEmpty()) {
        hideResults();
    } else {
        m_popup->showBelow(*this, text().trimmed());
    }
}

void SearchBox::hideResults()
{
    if (m_popup) {
        m_popup->hide();
    }
}

} // namespace advisorpool
