#include "core/pool/merge.h"
#include "core/words/words.h"
#include "tests/catch.h"
#include "tests/core/pool/pool_fixture.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// Whether another process would find SQLite's lock of who is about to write (https://sqlite.org/lockingv3.html).
bool isReservedForOthers(const QString& path)
{
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        constexpr off_t reservedByte = 0x40000001;
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = reservedByte;
        lock.l_len = 1;
        const int file = open(path.toUtf8().constData(), O_RDWR);
        _exit(file >= 0 && fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WEXITSTATUS(status) == 1;
}

} // namespace

TEST_CASE("what else opens the pool in this process lets go of no lock")
{
    TestPool pool;
    addSailor(*pool, u"Anna"_s);
    CHECK_FALSE(isReservedForOthers(pool.folder.file()));
    Edit edit(*pool, Label::Add);
    REQUIRE(edit.add(Sailor::kind(), patch<Sailor>({{u"name", u"Boris"_s}})));
    REQUIRE(isReservedForOthers(pool.folder.file()));
    {
        auto second = Pool::open(pool.folder.file(), testKinds(), sessionOf(pool.time)); // work beside the interface
        REQUIRE(second);
        CHECK(verify(**second));
        CHECK(merge(**second, {pool.folder.file()}, {.dryRun = true}));
    }
    CHECK(isReservedForOthers(pool.folder.file()));
    committed(edit);
}

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
