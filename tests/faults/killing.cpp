#include "tests/faults/killing.h"

#include "tests/catch.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <thread>

namespace advisorpool {

std::vector<Id> killAfter(std::chrono::microseconds moment, const std::function<void(const Tell& tell)>& work)
{
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        close(ends[0]);
        work([&](const Id& edit) { return write(ends[1], edit.bytes().constData(), Id::size) == Id::size; });
        _exit(1); // it should never come to an end
    }
    close(ends[1]);
    std::vector<Id> told;
    QByteArray id(Id::size, '\0');
    const auto listen = [&] {
        const bool heard = read(ends[0], id.data(), Id::size) == Id::size;
        if (heard)
            told.push_back(Id::fromBytes(id));
        return heard;
    };
    listen(); // it is at work now
    std::this_thread::sleep_for(moment);
    kill(child, SIGKILL);
    while (listen()) {
    }
    close(ends[0]);
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE((WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL));
    return told;
}

} // namespace advisorpool
