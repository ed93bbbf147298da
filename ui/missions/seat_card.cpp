#include "ui/missions/seat_card.h"

#include "ui/forms/conflict_marks.h"
#include "ui/forms/mission_words.h"
#include "ui/forms/person_words.h"
#include "ui/look/pen.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/look/views.h"
#include "ui/missions/candidates_model.h"
#include "ui/missions/seat_words.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>

namespace advisorpool {

SeatCard::SeatCard(Pool& pool, const Theme& theme, const Id& seat, QWidget* parent)
    : QFrame(parent), m_pool(pool), m_theme(theme), m_seat(seat),
      m_role(new TextLabel(theme, Type::Style::Name, &Tokens::text, this)), m_chip(new ChipView(theme, this)),
      m_asks(new TextLabel(theme, Type::Style::Second, &Tokens::text2, this)),
      m_conflicts(new TextLabel(theme, Type::Style::Second, &Tokens::problem, this)), m_sitting(new QWidget(this)),
      m_face(new AvatarView(theme, 22, m_sitting)),
      m_name(new TextLabel(theme, Type::Style::Base, &Tokens::text, m_sitting))
{
    setObjectName(QStringLiteral("seat_") + seat.text());
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(pool.isWritable());
    setCursor(Qt::PointingHandCursor);
    m_role->setWordWrap(true);
    m_asks->setWordWrap(true);
    m_name->setWordWrap(true);
    m_conflicts->setObjectName(QStringLiteral("seatConflicts"));
    m_role->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* first = m_first = new QBoxLayout(QBoxLayout::LeftToRight);
    first->setSpacing(theme.px(4));
    first->addWidget(m_role, 1);
    first->addWidget(m_chip, 0, Qt::AlignTop);
    auto* sitting = new QHBoxLayout(m_sitting);
    sitting->setContentsMargins(0, theme.px(2), 0, 0);
    sitting->setSpacing(theme.px(6));
    sitting->addWidget(m_face);
    sitting->addWidget(m_name, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(theme.px(10), theme.px(8), theme.px(8), theme.px(8));
    all->setSpacing(theme.px(3));
    all->addLayout(first);
    all->addWidget(m_asks);
    all->addWidget(m_conflicts);
    all->addWidget(m_sitting);
    for (QWidget* child : findChildren<QWidget*>())
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void SeatCard::fill(const Place& place, int number, QDate today)
{
    const QString role = tr("%1. %2", "a seat's number and role").arg(number).arg(seatRoleWords(place.request.seat));
    m_role->setText(role);
    const QString asks = seatRequirementWords(m_pool, place.request).join(u'\n');
    m_asks->setText(asks);
    m_sitting->setVisible(place.member.has_value());
    Chip chip{Chip::Kind::Plain, tr("open", "a seat")};
    QString name;
    if (place.member) {
        chip = assignmentChip(place.member->status, place.member->isOverdue(today));
        name = shortName(place.member->advisor);
        m_face->setName(name);
        m_name->setText(name);
    }
    m_chip->setChip(chip);
    placeChip();
    const auto conflicts = static_cast<int>(ConflictMarks::of(m_pool).about(m_seat).size());
    m_conflicts->setText(conflicts > 0 ? tr("%n conflict(s) to settle", nullptr, conflicts) : QString());
    m_conflicts->setVisible(conflicts > 0);
    setAccessibleName(QStringList{role, asks, chip.text, name, m_conflicts->text()}.join(QStringLiteral(", ")));
}

// The chip beside the role, or below where both are too wide.
void SeatCard::placeChip()
{
    const int role = QFontMetrics(m_role->font()).horizontalAdvance(m_role->text());
    const bool fits = role + m_chip->sizeHint().width() + m_theme.px(28) <= width();
    m_first->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void SeatCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeChip();
}

void SeatCard::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void SeatCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Canvas canvas(painter);
    const Tokens& t = m_theme.tokens();
    const bool strong = m_chosen || m_dragOver;
    fillBox(painter, QRectF(rect()).adjusted(1, 1, -1, -1), 6, m_chosen ? t.accentSoft : t.surface);
    strokeBox(painter, rect(), 6,
              strong       ? t.accent
              : hasFocus() ? t.accent
                           : t.line,
              strong || hasFocus() ? 2 : 1, m_dragOver ? Qt::DashLine : Qt::SolidLine);
    if (hasFocus() && m_chosen)
        strokeBox(painter, QRectF(rect()).adjusted(3, 3, -3, -3), 4, t.accent, 1);
}

void SeatCard::mousePressEvent(QMouseEvent*)
{
    setFocus(Qt::MouseFocusReason);
    Q_EMIT chosen();
}

void SeatCard::mouseDoubleClickEvent(QMouseEvent*)
{
    Q_EMIT opened();
}

void SeatCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        Q_EMIT moved(event->key() == Qt::Key_Down ? 1 : -1);
    else if (event->key() == Qt::Key_Space)
        Q_EMIT chosen();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened();
    else
        QFrame::keyPressEvent(event);
}

void SeatCard::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    update();
}

void SeatCard::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    update();
}

void SeatCard::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasFormat(advisorMimeType()))
        return;
    m_dragOver = true;
    update();
    event->acceptProposedAction();
}

void SeatCard::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dragOver = false;
    update();
}

void SeatCard::dropEvent(QDropEvent* event)
{
    m_dragOver = false;
    update();
    const auto advisor = Id::fromText(QString::fromLatin1(event->mimeData()->data(advisorMimeType())));
    if (!advisor)
        return;
    event->acceptProposedAction();
    // Queued: what it leads to must not happen inside the drag.
    QMetaObject::invokeMethod(
        this, [this, id = *advisor] { Q_EMIT dropped(id); }, Qt::QueuedConnection);
}

} // namespace advisorpool
