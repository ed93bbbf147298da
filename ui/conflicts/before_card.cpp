#include "ui/conflicts/before_card.h"

#include "ui/conflicts/value_view.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/when.h"

#include <QHBoxLayout>

namespace advisorpool {

BeforeCard::BeforeCard(Pool& pool, const Theme& theme, const OpenConflict& conflict, QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("valueBefore"));
    setProperty("look", QStringLiteral("quiet"));
    setMinimumWidth(theme.px(300));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(theme.px(14), theme.px(7), theme.px(14), theme.px(7));
    line->setSpacing(theme.px(12));
    auto* label = new TextLabel(theme, Type::Style::Second, &Tokens::text2, this);
    label->setText(tr("Before, everywhere"));
    line->addWidget(label);
    const auto before = valueBefore(pool, conflict);
    const Side side = before && *before ? **before : Side{};
    line->addWidget(new ValueView(pool, theme, conflict, side.value, ValueView::Size::Small, this), 1);
    if (const auto edit = pool.changelog().edit(side.edit); !side.edit.isNull() && edit && *edit) {
        auto* who = new TextLabel(theme, Type::Style::Second, &Tokens::text2, this);
        who->setText(dayAndTime((*edit)->at, pool.session().now().toLocalTime()) + QStringLiteral(" · ") +
                     (*edit)->author);
        line->addWidget(who);
    }
}

} // namespace advisorpool
