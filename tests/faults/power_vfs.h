#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <random>

struct sqlite3_vfs;

namespace advisorpool {

// A disk whose power can be cut, between SQLite and the real one. What was written and not synced since is at the mercy
// of the cut: each sector of 512 bytes keeps the old bytes, gets the new ones, or some of each; a file that nobody
// synced may never have been; a deletion that no sync of the folder followed may not have happened. While it lives it
// is SQLite's default, so whatever opens a file by its name goes through it. It watches over one database file and its
// journals, and fails every write to any file once the power is off.
class PowerVfs
{
public:
    explicit PowerVfs(const QString& database);
    ~PowerVfs();
    PowerVfs(const PowerVfs&) = delete;
    PowerVfs& operator=(const PowerVfs&) = delete;

    // The power goes with the n-th write, sync, truncation or deletion from now.
    void cutAfter(int operations) { m_left = operations; }
    bool isOff() const { return m_off; }
    // Puts what the cut left onto the real disk, and the power on. No connection may be open.
    void restore(std::mt19937& random);

    // For the functions that SQLite calls.
    struct File
    {
        QByteArray durable;              // what a sync has promised
        QByteArray live;                 // what the process sees
        bool isNamed = false;            // the folder has promised that the file is there
        bool isDeleted = false;          // the process sees no file; the folder has promised nothing yet
        std::optional<QByteArray> ghost; // an earlier file of this name whose deletion is not promised
    };
    File* watched(const char* path);
    File* opened(const char* path, bool isNew);
    // False where the power is off, or goes now.
    bool operate();
    void syncFile(File& file);
    void deleted(const char* path, bool syncFolder);
    sqlite3_vfs* real() const { return m_real; }

private:
    void syncFolder();
    static QByteArray torn(const File& file, std::mt19937& random);

    QByteArray m_database;
    sqlite3_vfs* m_real;
    std::map<QByteArray, File> m_files;
    int m_left = -1;
    bool m_off = false;
};

} // namespace advisorpool
