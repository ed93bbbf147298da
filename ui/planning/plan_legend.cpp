#include "ui/planning/plan_legend.h"

#include "ui/look/icons.h"
#include "ui/look/status_glyph.h"
#include "ui/look/theme.h"
#include "ui/look/time_bar.h"
#include "ui/shell/legend.h"

#include <QCoreApplication>
#include <QPainter>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::PlanLegend)
};

QString wordsFor(TimeBarKind kind)
{
    switch (kind) {
    case TimeBarKind::Confirmed:
        return Words::tr("confirmed");
    case TimeBarKind::Released:
        return Words::tr("released");
    case TimeBarKind::Asked:
        return Words::tr("release requested");
    case TimeBarKind::Proposed:
        return Words::tr("proposed");
    case TimeBarKind::Workshop:
        return Words::tr("workshop");
    case TimeBarKind::Unavailable:
        return Words::tr("unavailable");
    }
    return {};
}

void paintSwatch(QPainter& painter, const QRect& box, TimeBarKind kind, const Theme& theme)
{
    paintTimeBar(painter, box, kind, theme.look());
    const double side = box.height() - 4;
    const QRectF mark((box.width() - side) / 2, 2, side, side);
    if (kind == TimeBarKind::Asked)
        paintIcon(painter, mark, Icon::ClockFace, theme.tokens().warn);
    if (kind == TimeBarKind::Released)
        paintStatus(painter, mark, StatusMark::Ok, theme.look());
}

} // namespace

QWidget* planLegend(const Theme& theme, QWidget* parent)
{
    std::vector<Legend::Item> items;
    for (const TimeBarKind kind : {TimeBarKind::Confirmed, TimeBarKind::Asked, TimeBarKind::Released,
                                   TimeBarKind::Proposed, TimeBarKind::Workshop, TimeBarKind::Unavailable})
        items.push_back(
            {[&theme, kind](QPainter& painter, const QRect& box) { paintSwatch(painter, box, kind, theme); },
             [kind] { return wordsFor(kind); }});
    return new Legend(theme, {26, 14}, std::move(items), parent);
}

} // namespace advisorpool
