#include "ui/shell/recent_row.h"

#include "ui/look/pen.h"
#include "ui/look/theme.h"
#include "ui/shell/when.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>

namespace advisorpool {

namespace {

constexpr int margin = 16;
constexpr int textLeft = 53;
constexpr int gap = 8;

// "Documents › Pool", from the person's own folder on where it lies there.
QString spokenFolder(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    const bool own = folder == home || folder.startsWith(home + u'/');
    const QStringList parts = (own ? folder.mid(home.size()) : folder).split(u'/', Qt::SkipEmptyParts);
    return parts.isEmpty() ? QDir::toNativeSeparators(folder) : parts.join(QStringLiteral(" › "));
}

int advance(const QFont& font, const QString& text)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace

RecentRow::RecentRow(const Theme& theme, const RecentPool& pool, bool last, QWidget* parent)
    : QPushButton(parent), m_theme(theme), m_pool(pool), m_last(last)
{
    setObjectName(QStringLiteral("recentRow"));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_theme.follow(this, [this] {
        updateGeometry();
        update();
    });
    describe();
}

void RecentRow::describe()
{
    m_name = QFileInfo(m_pool.path).fileName();
    m_folder = m_pool.missing && m_pool.removable ? tr("USB stick, not plugged in") : spokenFolder(m_pool.path);
    m_when = m_pool.opened.isValid() ? dayAndTime(m_pool.opened) : QString();
    m_detail = m_pool.missing ? tr("last seen") : m_pool.detail;
    m_badges.clear();
    if (!m_pool.copyOf.isEmpty()) {
        m_badges << Chip{Chip::Kind::Accent, tr("copy of %1").arg(m_pool.copyOf)};
    }
    if (m_pool.readOnly) {
        m_badges << Chip{Chip::Kind::Neutral, tr("read only"), Icon::Lock};
    }
    if (m_pool.missing) {
        m_badges << Chip{Chip::Kind::Warn, tr("not found"), StatusMark::Warn};
    }
    QStringList words{m_name, m_folder, m_when, m_detail};
    for (const Chip& badge : m_badges) {
        words << badge.text;
    }
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(QDir::toNativeSeparators(m_pool.path));
    update();
}

QSize RecentRow::sizeHint() const
{
    const int text = QFontMetrics(m_theme.type().font(Type::Style::Name)).height() +
                     QFontMetrics(m_theme.type().font(Type::Style::Second)).height();
    return {m_theme.px(420), std::max(m_theme.px(60), text + m_theme.px(24))};
}

QSize RecentRow::minimumSizeHint() const
{
    return {m_theme.px(260), sizeHint().height()};
}

void RecentRow::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    const Canvas canvas(painter);
    paintGround(painter);
    const int side = m_theme.px(18);
    paintIcon(painter, QRect(m_theme.px(19), (height() - side) / 2, side, side),
              m_pool.removable ? Icon::UsbStick : Icon::File, m_pool.missing ? t.text2 : t.accent);
    QRect box = rect().adjusted(m_theme.px(textLeft), 0, -m_theme.px(margin), 0);
    box.setRight(box.right() - paintTime(painter, box) - m_theme.px(margin));
    paintName(painter, box);
}

void RecentRow::paintGround(QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    if (underMouse() || hasFocus()) {
        fillBox(painter, rect(), 5, t.hover);
    }
    if (!m_last) {
        painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    }
    if (hasFocus()) {
        strokeBox(painter, rect(), 5, t.accent, 2);
    }
}

int RecentRow::paintTime(QPainter& painter, const QRect& box) const
{
    const Tokens& t = m_theme.tokens();
    const QFont font = m_theme.type().font(Type::Style::Second);
    const int line = QFontMetrics(font).height();
    const int lines = m_detail.isEmpty() ? 1 : 2;
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    QRect place(box.left(), (height() - lines * line) / 2, box.width(), line);
    paintLine(painter, place, m_when, font, t.text, right);
    place.translate(0, line);
    paintLine(painter, place, m_detail, font, t.text2, right);
    return std::max(advance(font, m_when), advance(font, m_detail));
}

void RecentRow::paintName(QPainter& painter, const QRect& box) const
{
    const Tokens& t = m_theme.tokens();
    const QFont strong = m_theme.type().font(Type::Style::Name);
    const QFont small = m_theme.type().font(Type::Style::Second);
    const int first = QFontMetrics(strong).height();
    const int second = QFontMetrics(small).height();
    int badges = 0;
    for (const Chip& badge : m_badges) {
        badges += m_theme.px(gap) + chipSize(badge, m_theme.look()).width();
    }

    QRect line(box.left(), (height() - first - second) / 2, box.width(), first);
    // The badges keep their words; a long file name gives way, its whole is in the tooltip.
    const int room = std::max(m_theme.px(60), line.width() - badges);
    const int name = std::min(room, advance(strong, m_name));
    paintLine(painter, QRect(line.left(), line.top(), name, first), m_name, strong, m_pool.missing ? t.text2 : t.text);
    int x = line.left() + name;
    for (const Chip& badge : m_badges) {
        const QSize size = chipSize(badge, m_theme.look());
        x += m_theme.px(gap);
        paintChip(painter, {x, line.top() + (line.height() - size.height()) / 2}, badge, m_theme.look());
        x += size.width();
    }
    line = QRect(line.left(), line.top() + first, line.width(), second);
    paintLine(painter, line, m_folder, small, t.text2);
}

void RecentRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
        Q_EMIT forgotten();
        return;
    case Qt::Key_Down:
        focusNextChild();
        return;
    case Qt::Key_Up:
        focusPreviousChild();
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

void RecentRow::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    const QAction* open = menu.addAction(tr("Open"));
    const QAction* forget = menu.addAction(tr("Remove from this list"));
    const QAction* taken = menu.exec(event->globalPos());
    if (taken == open) {
        click();
    } else if (taken == forget) {
        Q_EMIT forgotten();
    }
}

void RecentRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
    }
    QPushButton::changeEvent(event);
}

} // namespace advisorpool
