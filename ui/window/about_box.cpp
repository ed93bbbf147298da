#include "ui/window/about_box.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::MainWindow)
};

} // namespace

void tellAbout(QWidget* window)
{
    QMessageBox::about(
        window, Words::tr("Advisor Pool"),
        Words::tr(
            "<b>Advisor Pool %1</b><p>Customs experts, their languages, accreditations and missions. One file, on this "
            "computer, with or without a network.</p><p>The file holds personal data and is not encrypted: keep it on "
            "an encrypted disk.</p>")
            .arg(QStringLiteral(ADVISORPOOL_VERSION)));
}

} // namespace advisorpool
