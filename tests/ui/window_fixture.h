#pragma once

#include "core/shipped/pool_files.h"
#include "tests/catch.h"
#include "ui/window/main_window.h"
#include "ui/window/pool_view.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace advisorpool {

// Made by main(): an application has one.
Theme& theTheme();
// Interface and documents in this language from here on.
void speak(const QString& language);

// A desk with a sample pool of its own, on 24 February 2011 as it begins, and a window on it.
class WindowFixture
{
public:
    explicit WindowFixture(const QString& language = QStringLiteral("en"));
    ~WindowFixture();

    QString file(const QString& name) const { return m_folder.filePath(name); }
    MainWindow& openWindow(QSize size = {1280, 800});
    Pool& pool() { return window->view()->pool(); }

    template <class W = QWidget> W& find(const char* name) const { return findIn<W>(*window, name); }
    template <class W = QWidget> static W& findIn(const QWidget& root, const char* name)
    {
        W* found = root.findChild<W*>(QString::fromLatin1(name));
        if (!found)
            FAIL("there is no " << name);
        return *found;
    }
    void waitForRows(int rows) const; // in the table of advisors
    QString strip() const;

private:
    QTemporaryDir m_folder;

public:
    QDateTime now; // moves as a test wants
    Desk desk;
    MainWindow* window = nullptr;
};

// Until it is so, for ten seconds at most.
bool becomes(const std::function<bool()>& so);

QString resource(const QString& path); // in the source tree

} // namespace advisorpool
