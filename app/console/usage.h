#pragma once

#include <QString>

#include <CLI/CLI.hpp>

namespace advisorpool {

// What is wrong with a command line, in the chosen language: CLI11's own words are English.
QString usageReason(const CLI::ParseError& error);

// One of these words, and no other.
CLI::Validator oneOf(const QStringList& words);

} // namespace advisorpool
