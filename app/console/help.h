#pragma once

#include <QString>

namespace advisorpool {

// What stands below the options in a command's help, in the chosen language: too long for an option's line.
QString columnsHelp(); // of a roster
QString filterHelp();
QString mappingHelp(); // of an import

} // namespace advisorpool
