#pragma once

#include "core/people/expertise.h"
#include "core/people/language_skill.h"
#include "core/pool/pool.h"

namespace advisorpool {

// What can be done with whole advisors, one or many: each is one edit, so that one undo takes it back.

// Makes an advisor with this first value, active; of another one, where given, it has the administration, the position,
// the languages and the expertise, but nothing that names or reaches a person.
Result<Id> makeAdvisor(Pool& pool, const Field& field, const Value& value, const Id& like);

Result<Id> deleteAdvisors(Pool& pool, std::span<const Id> advisors);
Result<Id> setAdvisors(Pool& pool, std::span<const Id> advisors, const Field& field, const Value& value);
// Those who have it already keep theirs.
Result<Id> addToAdvisors(Pool& pool, std::span<const Id> advisors, const LanguageSkill& skill);
Result<Id> addToAdvisors(Pool& pool, std::span<const Id> advisors, const Expertise& expertise);

} // namespace advisorpool
