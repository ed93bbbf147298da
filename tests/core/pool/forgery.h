#pragma once

#include "tests/core/pool/pool_fixture.h"

namespace advisorpool {

// One row of `change` as a forger writes it: any bytes, in any column.
struct ForgedChange
{
    QByteArray record;
    QByteArray kind;
    QByteArray patch;
    QByteArray owner = {};
    QByteArray parents = {};
    QByteArray strikes = {};
    QByteArray salt = QByteArray(16, 's');
    bool blanked = false;
};

// One row of `edit`, with its changes.
struct ForgedEdit
{
    QByteArray id;
    std::vector<ForgedChange> changes;
    QByteArray author = "Mallory";
    QByteArray copy = "laptop";
    QByteArray at = "2011-02-14T10:00:00.000Z";
    QByteArray label = "set";
};

// Writes them into a file with the right hashes, digest and tally: a forger knows how, too.
void forge(RawFile& file, const ForgedEdit& edit);

} // namespace advisorpool
