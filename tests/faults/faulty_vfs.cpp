#include "tests/faults/faulty_vfs.h"

#include <sqlite3.h>

#include <map>
#include <memory>

namespace advisorpool {

namespace {

FaultyVfs* current = nullptr;

// The real disk's functions with some of ours among them; the real ones lie behind.
struct Methods
{
    sqlite3_io_methods ours;
    const sqlite3_io_methods* real;
};

const sqlite3_io_methods& realOf(sqlite3_file* file)
{
    return *reinterpret_cast<const Methods*>(file->pMethods)->real;
}

int errorOr(int code)
{
    return current->fault() == FaultyVfs::Fault::Full ? SQLITE_FULL : code;
}

int readFile(sqlite3_file* file, void* out, int size, sqlite3_int64 offset)
{
    return current->fails(false) ? SQLITE_IOERR_READ : realOf(file).xRead(file, out, size, offset);
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
{
    if (!current->fails(true))
        return realOf(file).xWrite(file, bytes, size, offset);
    (void)realOf(file).xWrite(file, bytes, size / 2, offset); // what a disk does with the rest
    return errorOr(SQLITE_IOERR_WRITE);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return current->fails(false) ? SQLITE_IOERR_TRUNCATE : realOf(file).xTruncate(file, size);
}

int syncFile(sqlite3_file* file, int flags)
{
    return current->fails(false) ? SQLITE_IOERR_FSYNC : realOf(file).xSync(file, flags);
}

int openFile(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    static std::map<const sqlite3_io_methods*, std::unique_ptr<Methods>> known;
    file->pMethods = nullptr;
    if (current->fails(false))
        return SQLITE_CANTOPEN;
    const int outcome = current->real()->xOpen(current->real(), path, file, flags, outFlags);
    if (!file->pMethods)
        return outcome;
    auto& methods = known[file->pMethods];
    if (!methods) {
        methods = std::make_unique<Methods>(Methods{*file->pMethods, file->pMethods});
        methods->ours.iVersion = 1; // no shared memory, no mapped pages: every byte comes by here
        methods->ours.xRead = readFile;
        methods->ours.xWrite = writeFile;
        methods->ours.xTruncate = truncateFile;
        methods->ours.xSync = syncFile;
    }
    file->pMethods = &methods->ours;
    return outcome;
}

int deleteFile(sqlite3_vfs*, const char* path, int syncFolder)
{
    return current->fails(false) ? SQLITE_IOERR_DELETE : current->real()->xDelete(current->real(), path, syncFolder);
}

sqlite3_vfs shim;

} // namespace

FaultyVfs::FaultyVfs() : m_real(sqlite3_vfs_find(nullptr))
{
    current = this;
    shim = *m_real;
    shim.zName = "faulty";
    shim.xOpen = openFile;
    shim.xDelete = deleteFile;
    sqlite3_vfs_register(&shim, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&shim);
    sqlite3_vfs_register(m_real, 1);
    current = nullptr;
}

void FaultyVfs::failAt(int call, Fault fault, bool forGood)
{
    m_calls = 0;
    m_at = call;
    m_fault = fault;
    m_forGood = forGood;
}

bool FaultyVfs::fails(bool isWrite)
{
    if (m_fault == Fault::Full && !isWrite)
        return false;
    const int call = ++m_calls;
    return m_at > 0 && (m_forGood ? call >= m_at : call == m_at);
}

} // namespace advisorpool
