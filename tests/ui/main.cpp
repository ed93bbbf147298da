#define CATCH_CONFIG_RUNNER
#include "tests/ui/window_fixture.h"

#include "app/machine.h"

#include <QApplication>
#include <QSettings>

using namespace advisorpool;

namespace {

Theme* theme = nullptr;
LanguageChoice* language = nullptr;

} // namespace

Theme& advisorpool::theTheme()
{
    return *theme;
}

void advisorpool::speak(const QString& code)
{
    language->choose(code);
}

int main(int argc, char** argv)
{
    const QTemporaryDir home; // this machine's own settings and documents stay out of it
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    QApplication application(argc, argv);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    Theme made(application);
    made.choose(Theme::Mode::Light);
    LanguageChoice choice(application);
    theme = &made;
    language = &choice;
    return Catch::Session().run(argc, argv);
}
