#include "ui/importing/pasted_table.h"

#include <QMimeData>
#include <QTextDocument>
#include <QTextTable>

namespace advisorpool {

namespace {

QString textOf(const QTextTableCell& cell)
{
    QStringList lines;
    for (auto block = cell.begin(); block != cell.end(); ++block)
        if (block.currentBlock().isValid())
            lines << block.currentBlock().text().replace(QChar::LineSeparator, u'\n');
    return lines.join(u'\n').trimmed();
}

QString quoted(QString cell)
{
    static const auto special = QStringLiteral("\t\n\r\"");
    const bool needed = std::any_of(cell.begin(), cell.end(), [](QChar c) { return special.contains(c); });
    return needed ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

const QTextTable* firstTable(const QTextFrame& frame)
{
    for (const QTextFrame* child : frame.childFrames()) {
        if (const auto* table = qobject_cast<const QTextTable*>(child))
            return table;
        if (const QTextTable* inside = firstTable(*child))
            return inside;
    }
    return nullptr;
}

std::optional<QByteArray> tableIn(const QString& html)
{
    QTextDocument document;
    document.setHtml(html);
    const QTextTable* table = firstTable(*document.rootFrame());
    if (!table)
        return std::nullopt;
    QString text;
    for (int row = 0; row < table->rows(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            const bool starts = cell.row() == row && cell.column() == column; // else it spans others
            cells << quoted(starts ? textOf(cell) : QString());
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text.toUtf8();
}

} // namespace

std::optional<QByteArray> pastedTable(const QMimeData& data)
{
    const QString text = data.text();
    if (text.contains(u'\t'))
        return text.toUtf8();
    if (data.hasHtml())
        if (auto table = tableIn(data.html()))
            return table;
    return text.trimmed().contains(u'\n') ? std::optional(text.toUtf8()) : std::nullopt; // one column
}

} // namespace advisorpool
