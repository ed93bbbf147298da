#include "ui/forms/conflicts_note.h"

#include "ui/forms/conflict_marks.h"
#include "ui/forms/controls.h"
#include "ui/look/pen.h"
#include "ui/look/status_glyph.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace advisorpool {

ConflictsNote::ConflictsNote(Pool& pool, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_theme(theme), m_link(linkButton(theme, this))
{
    setObjectName(QStringLiteral("conflictsNote"));
    m_link->setObjectName(QStringLiteral("conflictsOfRecord"));
    auto* line = new QHBoxLayout(this);
    line->addWidget(m_link);
    line->addStretch();
    theme.follow(this, [this] {
        layout()->setContentsMargins(m_theme.px(32), m_theme.px(6), m_theme.px(10), m_theme.px(6));
        update();
    });
    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT wanted(m_id); });
    connect(&pool, &Pool::changed, this, &ConflictsNote::look);
    hide();
}

void ConflictsNote::setRecord(const Id& id)
{
    m_id = id;
    look();
}

void ConflictsNote::look()
{
    const auto number = static_cast<int>(ConflictMarks::of(m_pool).about(m_id).size());
    m_link->setText(tr("%n conflict(s) to settle", nullptr, number));
    m_link->setAccessibleName(m_link->text());
    setVisible(number > 0);
}

void ConflictsNote::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        look();
    QWidget::changeEvent(event);
}

void ConflictsNote::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Canvas canvas(painter);
    fillBox(painter, rect(), 6, m_theme.tokens().problemSoft);
    const int side = m_theme.px(14);
    paintStatus(painter, QRect(m_theme.px(10), (height() - side) / 2, side, side), StatusMark::Problem, m_theme.look());
}

} // namespace advisorpool
