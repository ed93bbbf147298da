#include "core/pool/beside.h"
#include "tests/catch.h"

#include <atomic>
#include <memory>
#include <stdexcept>

using namespace advisorpool;

TEST_CASE("what is made beside is taken whole and in its order")
{
    for (const int count : {0, 1, 127, 128, 5000}) {
        Beside<int> making([count](const Beside<int>::Give& give) {
            for (int i = 0; i < count; ++i)
                give(int{i});
        });
        int next = 0;
        while (const int* const value = making.take())
            CHECK(*value == next++);
        CHECK(next == count);
        CHECK_FALSE(making.take()); // and so it stays
    }
}

TEST_CASE("work beside ends when nobody takes any more, and never runs far ahead")
{
    std::atomic<int> made = 0;
    {
        Beside<int> making([&made](const Beside<int>::Give& give) {
            while (give(int{++made})) {
            }
        });
        CHECK(*making.take() == 1);
    }
    CHECK(made < 5000);
}

TEST_CASE("what was taken goes back to the thread that made it to be freed")
{
    constexpr int count = 5000;
    std::atomic<int> freedElsewhere = 0;
    {
        Beside<std::shared_ptr<int>> making([&](const Beside<std::shared_ptr<int>>::Give& give) {
            for (int i = 0; i < count; ++i)
                give({new int(i), [&freedElsewhere, maker = std::this_thread::get_id()](const int* value) {
                          freedElsewhere += std::this_thread::get_id() != maker;
                          delete value;
                      }});
        });
        while (making.take()) {
        }
    }
    CHECK(freedElsewhere < count / 2); // the last ones, which it does not wait for
}

TEST_CASE("what work beside throws reaches who takes")
{
    Beside<int> making([](const Beside<int>::Give& give) {
        give(1);
        throw std::runtime_error("no memory");
    });
    CHECK_THROWS_AS(
        [&] {
            while (making.take()) {
            }
        }(),
        std::runtime_error);
}
