#pragma once

#include <QByteArray>

#include <optional>

class QMimeData;

namespace advisorpool {

// A table that a spreadsheet has put on the clipboard, as UTF-8 with tabs between its cells; nothing where there is
// none. Text with tabs counts first; where a browser or an office program gives HTML only, its first table.
std::optional<QByteArray> pastedTable(const QMimeData& data);

} // namespace advisorpool
