#include "core/people/advisor.h"
#include "core/people/language_skill.h"
#include "core/pool/change.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace advisorpool;

namespace {

bool sameFields(Patch a, Patch b)
{
    const auto byName = [](const auto& x, const auto& y) { return x.first->name < y.first->name; };
    std::sort(a.begin(), a.end(), byName);
    std::sort(b.begin(), b.end(), byName);
    return a == b;
}

void readAs(const Kind& kind, const QByteArray& json)
{
    const auto patch = readPatch(kind, json);
    if (!patch)
        return;
    const auto again = readPatch(kind, writePatch(*patch));
    must(again && sameFields(*again, *patch));
    for (const auto& [field, value] : *patch)
        must(field->accepts(value));
    const auto spacedOut = readPatch(kind, " { " + json.trimmed().sliced(1) + "\n");
    must(spacedOut && sameFields(*spacedOut, *patch));
    must(QJsonDocument::fromJson(json).object().size() == static_cast<qsizetype>(patch->size()));
}

} // namespace

// Any bytes of another copy are a change of a record, or refused.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray json = bytesOf(data, size).toByteArray();
    readAs(Advisor::kind(), json);
    readAs(LanguageSkill::kind(), json);
    return 0;
}
