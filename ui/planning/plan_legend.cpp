#include "ui/planning/plan_legend.h"

#include "ui/look/icons.h"
#include "ui/look/status_glyph.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/look/time_bar.h"
#include "ui/shell/flow_layout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace advisorpool {

namespace {

class Swatch : public QWidget
{
public:
    Swatch(const Theme& theme, TimeBarKind kind, QWidget* parent) : QWidget(parent), m_theme(theme), m_kind(kind)
    {
        setFixedSize(theme.px(26), theme.px(14));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintTimeBar(painter, rect(), m_kind, m_theme.look());
        const double side = height() - 4;
        const QRectF mark((width() - side) / 2, 2, side, side);
        if (m_kind == TimeBarKind::Asked)
            paintIcon(painter, mark, Icon::ClockFace, m_theme.tokens().warn);
        if (m_kind == TimeBarKind::Released)
            paintStatus(painter, mark, StatusMark::Ok, m_theme.look());
    }

private:
    const Theme& m_theme;
    TimeBarKind m_kind;
};

QString wordsFor(TimeBarKind kind)
{
    switch (kind) {
    case TimeBarKind::Confirmed:
        return PlanLegend::tr("confirmed");
    case TimeBarKind::Released:
        return PlanLegend::tr("released");
    case TimeBarKind::Asked:
        return PlanLegend::tr("release requested");
    case TimeBarKind::Proposed:
        return PlanLegend::tr("proposed");
    case TimeBarKind::Workshop:
        return PlanLegend::tr("workshop");
    case TimeBarKind::Unavailable:
        return PlanLegend::tr("unavailable");
    }
    return {};
}

constexpr TimeBarKind inOrder[] = {TimeBarKind::Confirmed, TimeBarKind::Asked,    TimeBarKind::Released,
                                   TimeBarKind::Proposed,  TimeBarKind::Workshop, TimeBarKind::Unavailable};

} // namespace

PlanLegend::PlanLegend(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_items(new FlowLayout(this, theme.px(14)))
{
    for (const TimeBarKind kind : inOrder) {
        auto* item = new QWidget(this);
        auto* line = new QHBoxLayout(item);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(theme.px(6));
        line->addWidget(new Swatch(theme, kind, item));
        line->addWidget(new TextLabel(theme, Type::Style::Second, &Tokens::text2, item));
        m_items->addWidget(item);
    }
    retranslate();
}

void PlanLegend::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlanLegend::retranslate()
{
    for (int i = 0; i < m_items->count(); ++i)
        m_items->itemAt(i)->widget()->findChild<TextLabel*>()->setText(wordsFor(inOrder[i]));
}

} // namespace advisorpool
