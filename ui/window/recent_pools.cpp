#include "ui/window/recent_pools.h"

#include "ui/window/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::RecentPools)
};

constexpr int most = 6;
const auto group = QStringLiteral("recent");

// As stored: path, moment, number of advisors, read only.
using Stored = QList<QStringList>;

Stored load()
{
    Stored all;
    QSettings settings = windowSettings();
    const int size = settings.beginReadArray(group);
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        if (const QStringList one = settings.value(QStringLiteral("pool")).toStringList(); one.size() == 4)
            all << one;
    }
    return all;
}

void store(const Stored& all)
{
    QSettings settings = windowSettings();
    settings.remove(group);
    settings.beginWriteArray(group);
    for (int i = 0; i < all.size() && i < most; ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("pool"), all[i]);
    }
    settings.endArray();
}

void take(Stored& all, const QString& path)
{
    all.removeIf([&](const QStringList& one) { return one.front() == path; });
}

} // namespace

QList<RecentPool> recentPools()
{
    QList<RecentPool> pools;
    for (const QStringList& one : load()) {
        RecentPool pool{.path = one[0], .opened = QDateTime::fromString(one[1], Qt::ISODate)};
        if (!one[2].isEmpty())
            pool.detail = Words::tr("%n advisor(s)", nullptr, one[2].toInt());
        pool.readOnly = one[3] == QLatin1String("1");
        pool.missing = !QFileInfo::exists(pool.path);
        pool.removable =
            pool.path.startsWith(QLatin1String("/media/")) || pool.path.startsWith(QLatin1String("/run/media/"));
        pools << pool;
    }
    return pools;
}

void rememberPool(const QString& path, std::optional<qint64> advisors, bool readOnly)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    Stored all = load();
    const auto before = std::ranges::find_if(all, [&](const QStringList& one) { return one.front() == whole; });
    const QString number = advisors              ? QString::number(*advisors)
                           : before != all.end() ? before->at(2)
                                                 : QString(); // not known yet
    take(all, whole);
    all.prepend({whole, QDateTime::currentDateTime().toString(Qt::ISODate), number,
                 readOnly ? QStringLiteral("1") : QStringLiteral("0")});
    store(all);
}

void forgetPool(const QString& path)
{
    Stored all = load();
    take(all, path);
    store(all);
}

QString folderWords(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    const bool isMine = folder == home || folder.startsWith(home + u'/');
    return QDir::toNativeSeparators(isMine ? u'~' + folder.mid(home.size()) : folder);
}

} // namespace advisorpool
