#include "core/reports/roster_page.h"

#include "core/documents/document.h"

namespace advisorpool {

Result<QString> rosterPage(Pool& pool, const RosterSpec& spec, const QString& title)
{
    const auto columns = rosterColumns(pool, spec);
    if (!columns)
        return failure(columns.error());
    QString body = QStringLiteral("<style>\n@page { size: A4 landscape; margin: 16mm 18mm; }\n"
                                  "body { font-family: \"Noto Sans\", sans-serif; font-size: 9pt; }\n"
                                  "table { border-collapse: collapse; }\n"
                                  "th { text-align: left; background-color: #EEF2F7; }\n"
                                  "th, td { border: 1px solid #B9C2CE; padding: 3px 6px; vertical-align: top; }\n"
                                  "</style>\n<h1>%1</h1>\n<table width=\"100%\" cellspacing=\"0\">\n<thead><tr>")
                       .arg(title.toHtmlEscaped());
    for (const Column& column : *columns)
        body += QStringLiteral("<th>") + column.label.toHtmlEscaped() + QStringLiteral("</th>");
    body += QStringLiteral("</tr></thead>\n<tbody>\n");
    auto read = readRoster(pool, spec, [&](const RosterRow& row) {
        body += QStringLiteral("<tr>");
        for (size_t column = 0; column < row.size(); ++column)
            body += QStringLiteral("<td>") + row.text(column).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) +
                    QStringLiteral("</td>");
        body += QStringLiteral("</tr>\n");
        return true;
    });
    const QString language = spec.language == QLocale::Russian ? QStringLiteral("ru") : QStringLiteral("en");
    return read.map([&] { return htmlPage(title, language, body + QStringLiteral("</tbody></table>")); });
}

} // namespace advisorpool
