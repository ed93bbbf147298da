#pragma once

#include <QByteArray>

#include <span>

namespace advisorpool {

// Random bytes that nobody can foretell, whatever came before them: ids and salts. OpenSSL's, a few hundred at a
// time, since a processor's own generator takes a microsecond for each.
void makeNoise(std::span<unsigned char> bytes);

} // namespace advisorpool
