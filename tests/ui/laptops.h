#pragma once

#include "tests/ui/window_fixture.h"

#include "core/people/advisor.h"
#include "core/pool/conflicts.h"
#include "core/rosters/matching.h"
#include "core/shipped/kinds.h"
#include "ui/merging/merging_page.h"

#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>

namespace advisorpool {

// The sample on this desk, and copies of it on two other laptops.
class Laptops : public WindowFixture
{
public:
    explicit Laptops(const QString& language = QStringLiteral("en")) : WindowFixture(language)
    {
        for (const QString& name : {QStringLiteral("Aigul"), QStringLiteral("Pavel")}) {
            REQUIRE(QFile::copy(file(QStringLiteral("sample.pool")), file(name + QStringLiteral(".pool"))));
            paths << file(name + QStringLiteral(".pool"));
            auto pool = Pool::open(paths.back(), allKinds(), {name, QStringLiteral("Workshop ") + name, clock});
            REQUIRE(pool);
            others.push_back(std::move(*pool));
        }
        REQUIRE(
            eachMatching(pool(), Advisor::kind(), QStringLiteral("family_name = Aronovich"), [&](const Record& record) {
                person = record.id;
                return false;
            }));
    }

    static void set(Pool& pool, const Id& id, const QString& field, const QString& value)
    {
        Edit edit(pool, Label::Set);
        REQUIRE(edit.set(Advisor::kind(), id, {{Advisor::kind().field(field), Value(value)}}));
        REQUIRE(edit.commit());
    }

    // All three have another phone for the same person; two have another position.
    void disagree()
    {
        set(pool(), person, QStringLiteral("phone"), QStringLiteral("+1"));
        set(*others[0], person, QStringLiteral("phone"), QStringLiteral("+2"));
        set(*others[1], person, QStringLiteral("phone"), QStringLiteral("+3"));
        set(pool(), person, QStringLiteral("position"), QStringLiteral("Head"));
        set(*others[0], person, QStringLiteral("position"), QStringLiteral("Deputy"));
    }

    void drop(const QStringList& files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : files)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window, &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window, &event);
    }

    void merge()
    {
        drop(paths);
        auto& button = find<QPushButton>("mergeFirst");
        REQUIRE(becomes([&] { return button.isVisible() && button.isEnabled(); }));
        QTest::mouseClick(&button, Qt::LeftButton);
        waitForMerge();
    }

    void waitForMerge() const
    {
        REQUIRE(becomes([&] { return find<MergingPage>("mergingPage").number() > 0; }));
    }

    void goToConflicts()
    {
        QTest::mouseClick(&find<QWidget>("rail_conflicts"), Qt::LeftButton);
        REQUIRE(becomes([&] { return find<QListView>("conflictsList").isVisible(); }));
    }

    QString phone() { return (*pool().find<Advisor>(person))->phone; }
    static int number(Pool& pool) { return static_cast<int>(conflicts(pool)->size()); }

    Clock clock = [] { return QDateTime(QDate(2011, 2, 24), QTime(15, 0), Qt::UTC); };
    QStringList paths;
    std::vector<std::unique_ptr<Pool>> others;
    Id person;
};

// What the labels of that name say.
inline QStringList texts(QWidget& page, const char* name)
{
    QStringList all;
    for (const QLabel* label : page.findChildren<QLabel*>(QString::fromLatin1(name)))
        if (label->isVisible())
            all << label->text();
    return all;
}

} // namespace advisorpool
