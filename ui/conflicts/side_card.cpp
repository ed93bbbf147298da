#include "ui/conflicts/side_card.h"

#include "core/words/words.h"
#include "ui/conflicts/value_view.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/look/views.h"
#include "ui/shell/when.h"

#include <QGridLayout>

namespace advisorpool {

namespace {

// "17 February, 16:10": which was later matters here, so the time stands there always.
QString exactly(const QDateTime& moment, const QDateTime& now)
{
    const QString day = dayAndTime(moment, now);
    const QString time = QLocale().toString(moment.toLocalTime().time(), QStringLiteral("HH:mm"));
    return day.endsWith(time) ? day : day + QStringLiteral(", ") + time;
}

} // namespace

SideCard::SideCard(Pool& pool, const Theme& theme, const ConflictEntry& entry, size_t side, QWidget* parent)
    : ChoiceCard(theme, Border::Solid, parent)
{
    const EditRow& edit = entry.edits[side];
    const Value& value = entry.conflict.conflict.sides[side].value;
    const bool isHere = edit.copy == pool.session().copy;
    const QString copy = edit.copy.isEmpty() ? QStringLiteral("—") : edit.copy;
    setTitle(QStringLiteral("%1 · %2").arg(side + 1).arg(copy));
    const bool isSettledSo =
        !entry.isOpen() && entry.words().values.value(static_cast<qsizetype>(side)) == entry.settledAs;
    if (entry.isOpen() ? value == entry.conflict.shown() : isSettledSo) {
        auto* chip = new ChipView(theme, this);
        chip->setChip({Chip::Kind::Plain, tr("shown now"), {}});
        addToHead(chip);
    }
    body().addWidget(new ValueView(pool, theme, entry.conflict, value, ValueView::Size::Large, this));
    body().addSpacing(theme.px(6));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(10));
    grid->setVerticalSpacing(theme.px(3));
    grid->setColumnStretch(1, 1);
    const auto line = [&](const QString& label, const QString& words) {
        auto* name = new TextLabel(theme, Type::Style::Second, &Tokens::text2, this);
        auto* text = new TextLabel(theme, Type::Style::Base, &Tokens::text, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        name->setText(label);
        text->setText(words);
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
    };
    line(tr("Who"), edit.author);
    line(tr("When"), exactly(edit.at, pool.session().now().toLocalTime()));
    line(tr("Where"), isHere ? tr("%1 (this copy)").arg(copy) : copy);
    line(tr("Edit"), labelWords(edit.label));
    body().addLayout(grid);
    body().addStretch();
}

} // namespace advisorpool
