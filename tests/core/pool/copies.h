#pragma once

#include "core/pool/merge.h"
#include "tests/core/pool/pool_fixture.h"

namespace advisorpool {

// Several copies of one pool, each on a laptop of its own: an author, a clock.
class Copies
{
public:
    // `start` is what all of them know.
    explicit Copies(int count, const std::function<void(Pool&)>& start = {});
    // Another copy of the first, as it stands now; its number.
    int addCopy();
    // A pool that was started apart; its number.
    int addStranger();

    int count() const { return static_cast<int>(m_copies.size()); }
    Pool& operator[](int copy) { return *m_copies[static_cast<size_t>(copy)]->pool; }
    FakeClock& time(int copy) { return m_copies[static_cast<size_t>(copy)]->time; }
    QString path(int copy) const { return m_copies[static_cast<size_t>(copy)]->path; }
    QString file(const QString& name) const { return m_folder.file(name); }
    void close(int copy) { m_copies[static_cast<size_t>(copy)]->pool.reset(); }
    void open(int copy);

    Result<MergeReport> tryMerge(int into, const QStringList& files, const MergeOptions& options = {});
    // The test fails where the merge does.
    MergeReport merge(int into, std::initializer_list<int> from, const MergeOptions& options = {});
    // Brings everything everywhere.
    void mergeAll();

private:
    struct Copy
    {
        QString path;
        FakeClock time;
        std::unique_ptr<Pool> pool;
    };
    Copy& add();

    TempFolder m_folder;
    std::vector<std::unique_ptr<Copy>> m_copies;
};

QByteArray bytesOf(const QString& path);

} // namespace advisorpool
