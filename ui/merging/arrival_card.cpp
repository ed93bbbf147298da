#include "ui/merging/arrival_card.h"

#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QDir>
#include <QGridLayout>
#include <QLocale>

namespace advisorpool {

ArrivalCard::ArrivalCard(const Theme& theme, const Arrival& arrival, QWidget* parent) : QFrame(parent)
{
    setProperty("look", QStringLiteral("quiet"));
    setObjectName(QStringLiteral("arrivalCard"));
    setToolTip(QDir::toNativeSeparators(arrival.file));
    auto* icon = new QLabel(this);
    auto* copy = new TextLabel(theme, Type::Style::Name, &Tokens::text, this);
    auto* author = new TextLabel(theme, Type::Style::Base, &Tokens::text2, this);
    auto* edits = new TextLabel(theme, Type::Style::Name, &Tokens::text, this);
    auto* when = new TextLabel(theme, Type::Style::Second, &Tokens::text2, this);
    copy->setText(arrival.copy.isEmpty() ? QStringLiteral("—") : arrival.copy);
    author->setText(arrival.author);
    edits->setText(tr("%n edit(s)", nullptr, static_cast<int>(arrival.edits)));
    when->setText(days(arrival));
    for (TextLabel* label : {copy, author})
        label->setWordWrap(true);
    for (TextLabel* label : {edits, when})
        label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto* grid = new QGridLayout(this);
    grid->addWidget(icon, 0, 0, Qt::AlignTop);
    grid->addWidget(copy, 0, 1);
    grid->addWidget(edits, 0, 2);
    grid->addWidget(author, 1, 1);
    grid->addWidget(when, 1, 2);
    grid->setColumnStretch(1, 1);
    theme.follow(this, [this, grid, icon, &theme] {
        icon->setPixmap(iconPixmap(Icon::Laptop, theme.tokens().accent, theme.px(18), devicePixelRatioF()));
        grid->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
        grid->setHorizontalSpacing(theme.px(10));
        grid->setVerticalSpacing(theme.px(1));
    });
    setAccessibleName(
        QStringList{copy->text(), author->text(), edits->text(), when->text()}.join(QStringLiteral(", ")));
}

QString ArrivalCard::days(const Arrival& arrival) const
{
    const QLocale locale;
    const auto day = [&](const QDateTime& moment, const QString& format) {
        return locale.toString(moment.toLocalTime().date(), format);
    };
    const QDate first = arrival.first.toLocalTime().date();
    const QDate last = arrival.last.toLocalTime().date();
    const QString full = QStringLiteral("d MMM yyyy");
    if (first == last)
        return day(arrival.last, full);
    const QString from =
        first.year() == last.year() && first.month() == last.month() ? QStringLiteral("d") : QStringLiteral("d MMM");
    return day(arrival.first, first.year() == last.year() ? from : full) + QChar(0x2013) + day(arrival.last, full);
}

} // namespace advisorpool
