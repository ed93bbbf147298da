#include "ui/forms/conflict_line.h"

#include "core/words/conflict_words.h"
#include "ui/forms/controls.h"
#include "ui/forms/marked_line.h"
#include "ui/look/theme.h"
#include "ui/shell/flow_layout.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace advisorpool {

ConflictLine::ConflictLine(Pool& pool, const Theme& theme, const OpenConflict& conflict, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("conflictLine"));
    const ConflictWords words = conflictWords(pool, conflict);
    const bool isDeletion = conflict.conflict.field == &Kind::deleted();
    const QString what = isDeletion ? words.field : tr("%1: set differently on several copies").arg(words.field);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, theme.px(2), 0, theme.px(2));
    lines->setSpacing(0);
    lines->addWidget(new MarkedLine(theme, StatusMark::Problem, what.toHtmlEscaped(), this));
    if (!pool.isWritable())
        return;
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons, theme.px(8));
    flow->setContentsMargins(theme.px(22), 0, 0, 0);
    for (qsizetype side = 0; side < words.values.size(); ++side) {
        auto* button = linkButton(theme, buttons);
        button->setObjectName(QStringLiteral("keepSide_%1").arg(side + 1));
        const QString& value = words.values[side];
        button->setText(isDeletion ? value.left(1).toUpper() + value.mid(1) : tr("Keep %1").arg(value));
        button->setAccessibleName(words.field + QStringLiteral(": ") + button->text());
        // Queued: the line goes with the conflict.
        const auto keep = [this, &pool, conflict, side] {
            if (const auto done = resolve(pool, conflict, static_cast<size_t>(side)); !done)
                Q_EMIT failed(done.error());
        };
        connect(button, &QPushButton::clicked, this, keep, Qt::QueuedConnection);
        flow->addWidget(button);
    }
    lines->addWidget(buttons);
}

} // namespace advisorpool
