#include "ui/missions/relax_bar.h"

#include "core/words/relaxing_words.h"
#include "ui/forms/controls.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/missions/seat_words.h"
#include "ui/shell/flow_layout.h"

#include <QPushButton>

namespace advisorpool {

namespace {

constexpr size_t mostWays = 3;

} // namespace

RelaxBar::RelaxBar(Pool& pool, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_theme(theme), m_flow(new FlowLayout(this, theme.px(8)))
{
    setObjectName(QStringLiteral("relaxBar"));
    m_flow->setContentsMargins(0, 0, 0, 0);
}

void RelaxBar::setList(const Shortlist& list)
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
    const auto ways = waysToRelax(list);
    setVisible(!ways.empty() && m_pool.isWritable());
    if (ways.empty())
        return;
    auto* label = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, this);
    label->setText(tr("Asking less:"));
    m_flow->addWidget(label);
    for (size_t i = 0; i < ways.size() && i < mostWays; ++i)
        addWay(list.request, ways[i], i);
}

void RelaxBar::addWay(const SeatRequest& request, const Relaxing& way, size_t number)
{
    auto* link = linkButton(m_theme, this);
    link->setObjectName(QStringLiteral("relax_%1").arg(number));
    link->setText(relaxingWords(request, way));
    link->setAccessibleName(link->text());
    link->setToolTip(tr("Changes what the seat asks for."));
    connect(
        link, &QPushButton::clicked, this,
        [this, request, way] {
            const auto done = applyRequest(m_pool, request, way.request);
            if (!done)
                Q_EMIT failed(done.error());
            else
                Q_EMIT relaxed(relaxingWords(request, way));
        },
        Qt::QueuedConnection);
    m_flow->addWidget(link);
}

} // namespace advisorpool
