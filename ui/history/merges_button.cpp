#include "ui/history/merges_button.h"

#include "ui/shell/when.h"

#include <QEvent>
#include <QMenu>

namespace advisorpool {

MergesButton::MergesButton(Pool& pool, QWidget* parent) : QToolButton(parent), m_pool(pool)
{
    setObjectName(QStringLiteral("historyMerges"));
    setProperty("look", QStringLiteral("small"));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &MergesButton::fill);
    connect(&pool, &Pool::changed, this, &MergesButton::look);
    look();
}

void MergesButton::look()
{
    setText(tr("Merges"));
    setVisible(lastMerge(m_pool).value_or(0) > 0);
}

void MergesButton::fill()
{
    menu()->clear();
    for (const PastMerge& merge : merges(m_pool).value_or(std::vector<PastMerge>())) {
        QStringList copies;
        for (const Arrival& arrival : merge.arrivals)
            if (!copies.contains(arrival.copy))
                copies << arrival.copy;
        auto* action = menu()->addAction(QStringLiteral("%1 – %2: %3")
                                             .arg(dayAndTime(merge.at, m_pool.session().now().toLocalTime()),
                                                  copies.join(QStringLiteral(", ")),
                                                  tr("%n edit(s)", nullptr, static_cast<int>(merge.edits()))));
        connect(action, &QAction::triggered, this, [this, number = merge.number] { Q_EMIT mergeChosen(number); });
    }
}

void MergesButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        look();
    QToolButton::changeEvent(event);
}

} // namespace advisorpool
