#pragma once

#include <atomic>

struct sqlite3_vfs;

namespace advisorpool {

// A disk that fails, between SQLite and the real one: the n-th call to it, or every call from the n-th on. While it
// lives it is SQLite's default.
class FaultyVfs
{
public:
    enum class Fault { Io, Full }; // an error of any call; no room for a write

    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs&) = delete;
    FaultyVfs& operator=(const FaultyVfs&) = delete;

    void failAt(int call, Fault fault, bool forGood);
    void heal() { failAt(0, Fault::Io, false); }
    int calls() const { return m_calls; } // since failAt() or heal()

    // For the functions that SQLite calls: whether this call fails.
    bool fails(bool isWrite);
    Fault fault() const { return m_fault; }
    sqlite3_vfs* real() const { return m_real; }

private:
    sqlite3_vfs* m_real;
    std::atomic<int> m_calls = 0;
    int m_at = 0;
    Fault m_fault = Fault::Io;
    bool m_forGood = false;
};

} // namespace advisorpool
