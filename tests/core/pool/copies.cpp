#include "tests/core/pool/copies.h"

#include "tests/catch.h"

namespace advisorpool {

namespace {

const QStringList authors{QStringLiteral("Anna"), QStringLiteral("Boris"), QStringLiteral("Chen"),
                          QStringLiteral("Dora"), QStringLiteral("Emeka"), QStringLiteral("Fatou"),
                          QStringLiteral("Gul"),  QStringLiteral("Hana")};

} // namespace

Copies::Copies(int count, const std::function<void(Pool&)>& start)
{
    Copy& first = add();
    auto made = Pool::create(first.path, testKinds(), sessionOf(first.time, authors[0]));
    REQUIRE(made);
    first.pool = std::move(*made);
    if (start)
        start(*first.pool);
    while (this->count() < count)
        addCopy();
}

Copies::Copy& Copies::add()
{
    m_copies.push_back(std::make_unique<Copy>());
    m_copies.back()->path = m_folder.file(QStringLiteral("copy%1.pool").arg(m_copies.size()));
    return *m_copies.back();
}

int Copies::addCopy()
{
    Copy& copy = add();
    REQUIRE(QFile::copy(path(0), copy.path));
    copy.time.now = m_copies[0]->time.now.addSecs(count());
    open(count() - 1);
    return count() - 1;
}

int Copies::addStranger()
{
    Copy& copy = add();
    auto made = Pool::create(copy.path, testKinds(), sessionOf(copy.time, QStringLiteral("Stranger")));
    REQUIRE(made);
    copy.pool = std::move(*made);
    return count() - 1;
}

void Copies::open(int number)
{
    Copy& copy = *m_copies[static_cast<size_t>(number)];
    Session session = sessionOf(copy.time, authors[number % authors.size()]);
    session.copy = QStringLiteral("laptop %1").arg(number);
    auto opened = Pool::open(copy.path, testKinds(), session);
    REQUIRE(opened);
    copy.pool = std::move(*opened);
}

Result<MergeReport> Copies::tryMerge(int into, const QStringList& files, const MergeOptions& options)
{
    time(into).now = time(into).now.addMSecs(7); // backups are named by the moment
    return advisorpool::merge((*this)[into], files, options);
}

MergeReport Copies::merge(int into, std::initializer_list<int> from, const MergeOptions& options)
{
    QStringList files;
    for (const int copy : from)
        files << path(copy);
    auto report = tryMerge(into, files, options);
    if (!report)
        FAIL(static_cast<int>(report.error().fault)
             << ' ' << report.error().file.toStdString() << ' ' << report.error().value.toStdString() << ' '
             << report.error().detail.toStdString());
    return *report;
}

void Copies::mergeAll()
{
    for (int copy = 1; copy < count(); ++copy)
        merge(0, {copy}, {.acceptErasures = true});
    for (int copy = 1; copy < count(); ++copy)
        merge(copy, {0}, {.acceptErasures = true});
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace advisorpool
