#pragma once

#include <QString>

#include <CLI/CLI.hpp>

namespace advisorpool {

// What is wrong with a command line, in the chosen language: CLI11's own words are English.
// `unknown` is what nothing took.
QString usageReason(const CLI::ParseError& error, const std::vector<std::string>& unknown);

// A whole number from 1.
CLI::Validator fromOne();

// One of these words, and no other.
CLI::Validator oneOf(const QStringList& words);

// What separates a spreadsheet's columns: a character, or "tab".
CLI::Validator aDelimiter();
char delimiterFrom(const std::string& text);

} // namespace advisorpool
