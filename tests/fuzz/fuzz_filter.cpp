#include "core/rosters/filter.h"
#include "tests/fuzz/fuzz.h"

using namespace advisorpool;

// Any text is a filter, which reads back as itself, or refused with the place.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(data, size));
    const auto filter = parseFilter(text);
    if (!filter) {
        must(filter.error().fault == Fault::BadFilter && filter.error().column >= 1);
        must(filter.error().column <= text.size() + 1);
        return 0;
    }
    const auto again = parseFilter(filter->text());
    must(again && *again == *filter && again->text() == filter->text());
    return 0;
}
