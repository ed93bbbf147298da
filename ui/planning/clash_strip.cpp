#include "ui/planning/clash_strip.h"

#include "ui/forms/controls.h"
#include "ui/forms/days.h"
#include "ui/look/status_glyph.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace advisorpool {

ClashStrip::ClashStrip(Pool& pool, const Theme& theme, QWidget* parent)
    : QFrame(parent), m_pool(pool), m_theme(theme),
      m_text(new TextLabel(theme, Type::Style::Base, &Tokens::text, this)),
      m_second(new TextLabel(theme, Type::Style::Second, &Tokens::text2, this)), m_open(smallButton(theme, this)),
      m_replace(primaryButton(theme, this))
{
    setObjectName(QStringLiteral("clashStrip"));
    setProperty("look", QStringLiteral("pane"));
    m_text->setWordWrap(true);
    m_second->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("openClash"));
    m_replace->setObjectName(QStringLiteral("replaceClash"));
    auto* lines = new QVBoxLayout;
    lines->setSpacing(theme.px(2));
    lines->addWidget(m_text);
    lines->addWidget(m_second);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(theme.px(16 + 14 + 10), theme.px(10), theme.px(16), theme.px(10));
    all->setSpacing(theme.px(8));
    all->addLayout(lines, 1);
    all->addWidget(m_open);
    all->addWidget(m_replace);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT wanted(Mission::kind().name, m_mission); });
    connect(m_replace, &QPushButton::clicked, this, [this] { Q_EMIT wanted(Seat::kind().name, m_seat); });
    hide();
}

// A copy: showing it moves the plan, which lays its rows out anew.
void ClashStrip::tell(std::optional<PlanRow> row)
{
    setVisible(row && !row->clashes.empty());
    if (!isVisibleTo(parentWidget()))
        return;
    const Clash& clash = row->clashes.front();
    const QDate today = m_pool.session().today();
    const QString name = (row->name.strong + u' ' + row->name.plain).toHtmlEscaped();
    m_text->setText(QStringLiteral("<b>%1</b>: %2").arg(name, clashWords(*row, clash, today).toHtmlEscaped()));
    m_second->setText(
        tr("%1. They meet on %2.").arg(clashTitle(*row, clash), dayRangeWords(clash.days.from, clash.days.to, today)));
    const PlanBar& later = row->bars[row->bars[clash.second].seat.isNull() ? clash.first : clash.second];
    m_mission = later.record;
    m_seat = later.seat;
    m_open->setText(tr("Open the mission: %1").arg(later.words));
    m_replace->setText(tr("Find a replacement…"));
    m_replace->setVisible(m_pool.isWritable() && !m_seat.isNull());
}

void ClashStrip::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 2), m_theme.tokens().problemLine);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_theme.px(14);
    paintStatus(painter, QRectF(m_theme.px(16), m_text->geometry().top() + m_theme.px(2), side, side),
                StatusMark::Problem, m_theme.look());
}

} // namespace advisorpool
