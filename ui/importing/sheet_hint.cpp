#include "ui/importing/sheet_hint.h"

#include "ui/importing/mapping_header.h"
#include "ui/importing/sheet_table.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QScrollBar>

namespace advisorpool {

SheetHint::SheetHint(const Theme& theme, SheetTable& table, QWidget* parent) : StatusNote(theme, parent), m_table(table)
{
    setObjectName(QStringLiteral("sheetHint"));
    const QScrollBar* bar = table.horizontalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &SheetHint::refresh);
    connect(bar, &QScrollBar::rangeChanged, this, &SheetHint::refresh);
    connect(table.model(), &QAbstractItemModel::modelReset, this, &SheetHint::refresh, Qt::QueuedConnection);
    theme.follow(this, [this] { refresh(); });
}

void SheetHint::refresh()
{
    const QHeaderView& header = *m_table.mapping();
    QStringList hidden;
    for (int place = 1; place < header.count(); ++place) {
        const int section = header.logicalIndex(place);
        if (header.sectionViewportPosition(section) + header.sectionSize(section) / 2 > header.viewport()->width())
            hidden << m_table.model()->headerData(section, Qt::Horizontal).toString().simplified();
    }
    const QString mend = tr("Correct a cell here and it is checked again at once.");
    say(Icon::Info, &Tokens::text2,
        m_table.model()->rowCount() == 0 ? QString()
        : hidden.isEmpty()               ? mend
                           : tr("Columns to the right: %1.").arg(hidden.join(QStringLiteral(", "))) + u' ' + mend,
        &Tokens::text2);
}

void SheetHint::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    StatusNote::changeEvent(event);
}

} // namespace advisorpool
