#pragma once

#include <QString>

namespace advisorpool {

// Where the sample lies; it is made on first use.
QString samplePath();

} // namespace advisorpool
