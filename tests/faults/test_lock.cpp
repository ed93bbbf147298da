#include "core/words/words.h"
#include "tests/catch.h"
#include "tests/core/pool/pool_fixture.h"

#include <sys/wait.h>
#include <unistd.h>

using namespace advisorpool;
using namespace Qt::StringLiterals;

TEST_CASE("a write that meets a lock waits, then names the process that has the pool open")
{
    TestPool pool;
    addSailor(*pool, u"Anna"_s);
    int ready[2];
    REQUIRE(pipe(ready) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        RawFile other(pool.folder.file());
        other.run("BEGIN IMMEDIATE");
        const bool told = write(ready[1], "x", 1) == 1;
        pause(); // until it is killed
        _exit(told ? 0 : 1);
    }
    char byte = 0;
    REQUIRE(read(ready[0], &byte, 1) == 1);
    const auto stuck = [&] {
        Edit edit(*pool, Label::Add);
        return edit.add(Sailor::kind(), patch<Sailor>({{u"name", u"Boris"_s}}));
    }();
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    REQUIRE_FALSE(stuck);
    CHECK(stuck.error().fault == Fault::Locked);
    CHECK(stuck.error().value.contains(u"test_faults"_s));
    CHECK(stuck.error().value.contains(QString::number(child)));
    CHECK(describe(stuck.error()).contains(QString::number(child)));
    addSailor(*pool, u"Boris"_s); // and then it is free
}
