#include "core/rosters/export_json.h"

namespace advisorpool {

namespace {

constexpr qsizetype flushAt = 1 << 18;

// `"name":`, once for all rows.
std::vector<QByteArray> keysOf(const QStringList& names)
{
    std::vector<QByteArray> keys;
    for (const QString& name : names) {
        QByteArray key;
        appendJsonString(key, name);
        keys.push_back(key + ':');
    }
    return keys;
}

} // namespace

Result<void> exportJson(Pool& pool, const RosterSpec& spec, QIODevice& device)
{
    const auto keys = keysOf(spec.columns);
    QByteArray buffer = "[";
    bool isWritten = true;
    const auto flush = [&] {
        isWritten = isWritten && device.write(buffer) == buffer.size();
        buffer.resize(0);
    };
    bool isFirst = true;
    auto read = readRoster(pool, spec, [&](const RosterRow& row) {
        buffer += isFirst ? "\n{" : ",\n{";
        isFirst = false;
        for (size_t column = 0; column < row.size(); ++column) {
            if (column > 0)
                buffer += ',';
            buffer += keys[column];
            row.value(column).appendJson(buffer);
        }
        buffer += '}';
        if (buffer.size() >= flushAt)
            flush();
        return isWritten;
    });
    if (!read)
        return read;
    buffer += isFirst ? "]\n" : "\n]\n";
    flush();
    if (!isWritten)
        return failure({.fault = Fault::FileUnwritable, .detail = device.errorString()});
    return {};
}

} // namespace advisorpool
