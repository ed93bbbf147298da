#define CATCH_CONFIG_RUNNER
#include "tests/catch.h"

#include <QGuiApplication>

// Documents need fonts.
int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
