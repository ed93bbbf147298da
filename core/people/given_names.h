#pragma once

#include <span>
#include <string>
#include <string_view>

namespace advisorpool {

// The forms that one given name takes in the languages of the pool's people, separated by spaces; the first stands for
// all.
std::span<const char* const> givenNameForms();

// The sounds of the form that stands for all, for the sounds of any of them; empty for a name that has none here.
std::string_view usualFormOf(const std::string& sound);

} // namespace advisorpool
