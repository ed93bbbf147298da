#include "tests/faults/power_vfs.h"

#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace advisorpool {

namespace {

constexpr qsizetype sectorSize = 512;

PowerVfs* current = nullptr;

// SQLite's handle of an open file; the real one's handle lies behind it.
struct Handle
{
    sqlite3_file base;
    PowerVfs::File* watched; // null for files that nobody watches
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<Handle*>(file)->real();
}

int closeFile(sqlite3_file* file)
{
    sqlite3_file* real = realOf(file);
    return real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
}

int readFile(sqlite3_file* file, void* out, int size, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), out, size, offset);
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
{
    const bool wasOff = current->isOff();
    const bool on = current->operate();
    if (PowerVfs::File* watched = reinterpret_cast<Handle*>(file)->watched; watched && !wasOff) {
        if (watched->live.size() < offset + size)
            watched->live.append(QByteArray(offset + size - watched->live.size(), '\0'));
        memcpy(watched->live.data() + offset, bytes, static_cast<size_t>(size));
    }
    return on ? realOf(file)->pMethods->xWrite(realOf(file), bytes, size, offset) : SQLITE_IOERR_WRITE;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    if (!current->operate())
        return SQLITE_IOERR_TRUNCATE;
    if (PowerVfs::File* watched = reinterpret_cast<Handle*>(file)->watched)
        watched->live.truncate(size);
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file* file, int)
{
    if (!current->operate())
        return SQLITE_IOERR_FSYNC;
    if (PowerVfs::File* watched = reinterpret_cast<Handle*>(file)->watched)
        current->syncFile(*watched);
    return SQLITE_OK; // the real disk is not asked: this one is in memory
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkReservedLock(sqlite3_file* file, int* out)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), out);
}

int fileControl(sqlite3_file* file, int op, void* argument)
{
    if (op == SQLITE_FCNTL_SIZE_HINT || op == SQLITE_FCNTL_CHUNK_SIZE || op == SQLITE_FCNTL_MMAP_SIZE)
        return SQLITE_NOTFOUND; // they would write past this disk
    return realOf(file)->pMethods->xFileControl(realOf(file), op, argument);
}

int sectorSizeOf(sqlite3_file*)
{
    return sectorSize;
}

int deviceCharacteristics(sqlite3_file*)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE; // as SQLite assumes of every disk on Unix and Windows
}

int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** out)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, out);
}

int shmLock(sqlite3_file* file, int offset, int n, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, n, flags);
}

void shmBarrier(sqlite3_file* file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int shmUnmap(sqlite3_file* file, int deleteFlag)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), deleteFlag);
}

const sqlite3_io_methods methods{
    2,          closeFile,         readFile,    writeFile,    truncateFile,          syncFile, fileSize, lockFile,
    unlockFile, checkReservedLock, fileControl, sectorSizeOf, deviceCharacteristics, shmMap,   shmLock,  shmBarrier,
    shmUnmap,   nullptr,           nullptr};

int openFile(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    auto* handle = reinterpret_cast<Handle*>(file);
    file->pMethods = nullptr;
    handle->watched = nullptr;
    sqlite3_vfs* real = current->real();
    int exists = 0;
    if (path)
        real->xAccess(real, path, SQLITE_ACCESS_EXISTS, &exists);
    if (!exists && current->isOff())
        return SQLITE_CANTOPEN;
    handle->real()->pMethods = nullptr;
    const int outcome = real->xOpen(real, path, handle->real(), flags, outFlags);
    if (handle->real()->pMethods)
        file->pMethods = &methods;
    if (outcome == SQLITE_OK && path)
        handle->watched = current->opened(path, !exists);
    return outcome;
}

int deleteFile(sqlite3_vfs*, const char* path, int syncFolder)
{
    if (!current->operate())
        return SQLITE_IOERR_DELETE;
    const int outcome = current->real()->xDelete(current->real(), path, 0);
    if (outcome == SQLITE_OK)
        current->deleted(path, syncFolder != 0);
    return outcome;
}

sqlite3_vfs shim;

} // namespace

PowerVfs::PowerVfs(const QString& database) : m_database(database.toUtf8()), m_real(sqlite3_vfs_find(nullptr))
{
    current = this;
    shim = *m_real; // time, randomness and the like are the real one's
    shim.szOsFile = static_cast<int>(sizeof(Handle)) + m_real->szOsFile;
    shim.zName = "power";
    shim.xOpen = openFile;
    shim.xDelete = deleteFile;
    sqlite3_vfs_register(&shim, 1);
}

PowerVfs::~PowerVfs()
{
    sqlite3_vfs_unregister(&shim);
    sqlite3_vfs_register(m_real, 1);
    current = nullptr;
}

PowerVfs::File* PowerVfs::watched(const char* path)
{
    const QByteArray name(path);
    const bool ours = name == m_database || name == m_database + "-journal" || name == m_database + "-wal";
    return ours ? &m_files[name] : nullptr;
}

PowerVfs::File* PowerVfs::opened(const char* path, bool isNew)
{
    const bool known = m_files.contains(path);
    File* file = watched(path);
    if (!file)
        return nullptr;
    if (isNew) {
        std::optional<QByteArray> ghost = file->isDeleted && file->isNamed ? std::optional(file->durable) : file->ghost;
        *file = File{.ghost = std::move(ghost)};
    } else if (!known) { // it was there before this disk
        QFile real(QString::fromUtf8(path));
        if (real.open(QIODevice::ReadOnly))
            file->live = file->durable = real.readAll();
        file->isNamed = true;
    }
    return file;
}

bool PowerVfs::operate()
{
    if (m_left > 0 && --m_left == 0)
        m_off = true;
    return !m_off;
}

void PowerVfs::syncFile(File& file)
{
    file.durable = file.live;
    if (!file.isNamed) // SQLite syncs the folder with the first sync of a journal that it made
        syncFolder();
}

void PowerVfs::syncFolder()
{
    for (auto& [path, file] : m_files) {
        file.ghost.reset();
        file.isNamed = !file.isDeleted;
    }
}

void PowerVfs::deleted(const char* path, bool folderToo)
{
    File* file = watched(path);
    if (!file)
        return;
    file->isDeleted = true;
    if (folderToo)
        syncFolder();
}

QByteArray PowerVfs::torn(const File& file, std::mt19937& random)
{
    const auto dice = [&](unsigned sides) { return random() % sides; };
    QByteArray left = file.durable;
    if (file.live.size() != file.durable.size() && dice(2)) {
        left.truncate(file.live.size());
        while (left.size() < file.live.size()) // what a disk shows where nothing was written: anything
            left.append(static_cast<char>(dice(2) ? random() : 0));
    }
    for (qsizetype at = 0; at < left.size() && at < file.live.size(); at += sectorSize) {
        const qsizetype size = std::min({sectorSize, left.size() - at, file.live.size() - at});
        const qsizetype fresh = std::array<qsizetype, 4>{0, 0, size, static_cast<qsizetype>(random() % 512)}[dice(4)];
        memcpy(left.data() + at, file.live.constData() + at, static_cast<size_t>(std::min(fresh, size)));
    }
    return left;
}

void PowerVfs::restore(std::mt19937& random)
{
    for (const auto& [path, file] : m_files) {
        std::optional<QByteArray> left = torn(file, random);
        const bool promised = file.isNamed != file.isDeleted; // what the folder said last is what the process sees
        if (file.isDeleted && (!file.isNamed || random() % 2))
            left = file.ghost && random() % 2 ? file.ghost : std::nullopt;
        else if (!promised && !file.isDeleted && random() % 2)
            left = file.ghost && random() % 2 ? file.ghost : std::nullopt;
        const QString name = QString::fromUtf8(path);
        QFile::remove(name);
        if (QFile real(name); left && real.open(QIODevice::WriteOnly))
            real.write(*left);
    }
    QFile::remove(QString::fromUtf8(m_database) + QStringLiteral("-shm"));
    m_files.clear();
    m_off = false;
    m_left = -1;
}

} // namespace advisorpool
