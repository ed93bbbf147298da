#include "app/machine.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace advisorpool;

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Advisor Pool"));
    QApplication::setApplicationVersion(QStringLiteral(ADVISORPOOL_VERSION));
    QApplication::setWindowIcon(windowIcon());

    LanguageChoice language(application);
    Machine machine = Machine::load();
    language.choose(machine.language);
    QCommandLineParser arguments;
    arguments.addPositionalArgument(
        QStringLiteral("files"),
        QCoreApplication::translate("advisorpool::MainWindow", "a pool to open, spreadsheets to import into it"));
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.process(application);

    Theme theme(application);
    Desk desk(
        theme, {machine.author, machine.copy, machine.language},
        [](const Person& person) {
            Machine{person.author, person.copy, person.language}.save();
        },
        [&](const QString& chosen) { language.choose(chosen); });
    auto* window = new MainWindow(desk);
    for (const QString& path : arguments.positionalArguments())
        window->openAny(path);
    window->show();
    return application.exec();
}
