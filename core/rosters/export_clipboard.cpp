#include "core/rosters/export_clipboard.h"

#include "core/rosters/formula_guard.h"

#include <unordered_set>

namespace advisorpool {

namespace {

// Cells between tabs; quotes where a cell holds a tab, a quote or a line break, as spreadsheets do.
QString asText(QString cell)
{
    static const auto special = QStringLiteral("\t\n\r\"");
    const bool quoted = std::any_of(cell.begin(), cell.end(), [](QChar c) { return special.contains(c); });
    return quoted ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

QString asHtml(const QString& cell)
{
    return cell.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

class TableWriter
{
public:
    void addCell(const QString& tag, const QString& said)
    {
        const QString cell = needsGuard(said) ? u'\'' + said : said;
        if (!m_firstCell)
            m_text += u'\t';
        m_firstCell = false;
        m_text += asText(cell);
        m_html += QStringLiteral("<%1>%2</%1>").arg(tag, asHtml(cell));
    }

    void endRow()
    {
        m_text += u'\n';
        m_html += QStringLiteral("</tr>\n<tr>");
        m_firstCell = true;
        m_rows += 1;
    }

    ClipboardTable finish()
    {
        m_html.chop(4); // the row that never began
        return {m_text,
                QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table>\n<tr>") + m_html +
                    QStringLiteral("</table></body></html>"),
                m_rows - 1};
    }

private:
    QString m_text;
    QString m_html;
    qint64 m_rows = 0; // with the headings
    bool m_firstCell = true;
};

} // namespace

Result<ClipboardTable> exportForClipboard(Pool& pool, const RosterSpec& spec, const std::vector<Id>& only)
{
    const auto columns = rosterColumns(pool, spec);
    if (!columns)
        return failure(columns.error());
    const std::unordered_set<Id> wanted(only.begin(), only.end());
    TableWriter writer;
    for (const Column& column : *columns)
        writer.addCell(QStringLiteral("th"), column.label);
    writer.endRow();
    const auto read = readRoster(pool, spec, [&](const RosterRow& row) {
        if (!wanted.empty() && !wanted.contains(row.id()))
            return true;
        for (size_t column = 0; column < row.size(); ++column)
            writer.addCell(QStringLiteral("td"), row.text(column));
        writer.endRow();
        return true;
    });
    return read.map([&] { return writer.finish(); });
}

} // namespace advisorpool
