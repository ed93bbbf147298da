#pragma once

#include "core/pool/dump.h"
#include "core/rosters/import.h"
#include "core/shipped/reference.h"
#include "tests/core/rosters/roster_pool.h"

#include <QBuffer>

namespace advisorpool {

// A pool with its reference lists, into which spreadsheets come.
class ImportPool : public RosterPool
{
public:
    ImportPool() { REQUIRE(shipReference(**this)); }

    Result<ImportReport> tryImport(const QByteArray& bytes, ImportOptions options = {})
    {
        if (options.source.isEmpty())
            options.source = QStringLiteral("list.csv");
        return importSpreadsheet(**this, bytes, options);
    }
    ImportReport import(const QByteArray& bytes, const ImportOptions& options = {})
    {
        auto report = tryImport(bytes, options);
        REQUIRE(report);
        return *report;
    }
    // What it would do, row by row.
    ImportReport preview(const QByteArray& bytes, ImportOptions options = {})
    {
        options.dryRun = options.listRows = true;
        return import(bytes, options);
    }
    std::vector<Advisor> advisors()
    {
        std::vector<Advisor> all;
        REQUIRE((*this)->tables().readAll(Advisor::kind(), [&](const Record& record) {
            if (record.isAlive())
                all.push_back(fromRecord<Advisor>(record));
            return true;
        }));
        return all;
    }
    Advisor only()
    {
        const auto all = advisors();
        REQUIRE(all.size() == 1);
        return all.front();
    }
    QByteArray dump()
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        REQUIRE(advisorpool::dump(**this, {}, out));
        return out.data();
    }
    qint64 count(const Kind& kind) { return (*this)->tables().count(kind).value_or(-1); }
};

} // namespace advisorpool
