#include "ui/advisors/erase_question.h"

#include "core/people/advisor.h"
#include "core/pool/backup.h"
#include "core/rosters/texts_that_stay.h"
#include "core/words/names.h"

#include <QCoreApplication>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::EraseQuestion)
};

// What erasing means, then where the person may still be found.
QString meaning(Pool& pool, const Id& advisor)
{
    const QString what =
        Words::tr("The name, the contact, the languages and all else that belongs to this person go from this pool and "
                  "its history, and from every copy that is merged with it. This can't be undone.");
    const int kept = static_cast<int>(backups(pool).size());
    const QString where =
        kept == 0 ? Words::tr("Exported rosters may still hold the person.")
                  : Words::tr("%n backup(s) in %1 and exported rosters may still hold the person.", nullptr, kept)
                        .arg(QDir::toNativeSeparators(backupFolder(pool)));
    const auto texts = textsThatStay(pool, advisor);
    const int left = texts ? static_cast<int>(texts->size()) : 0;
    const QString others =
        left == 0
            ? QString()
            : u' ' + Words::tr("%n text(s) in missions, workshops and saved rosters stay, and may name the person: "
                               "evaluations, reasons, remarks to marks.",
                               nullptr, left);
    return what + QStringLiteral("\n\n") + where + others;
}

} // namespace

bool wantsErasure(Pool& pool, const Id& advisor, QWidget* parent)
{
    const auto record = pool.record(Advisor::kind(), advisor);
    if (!record || !*record)
        return false;
    QMessageBox ask(QMessageBox::Warning, Words::tr("Erase for good"),
                    Words::tr("Erase %1 for good?").arg(nameOf(pool, **record)), QMessageBox::NoButton, parent);
    ask.setObjectName(QStringLiteral("eraseQuestion"));
    ask.setTextFormat(Qt::PlainText);
    ask.setInformativeText(meaning(pool, advisor));
    QPushButton* erase = ask.addButton(Words::tr("Erase for good"), QMessageBox::DestructiveRole);
    erase->setObjectName(QStringLiteral("eraseConfirm"));
    QPushButton* keep = ask.addButton(Words::tr("Keep"), QMessageBox::RejectRole);
    keep->setObjectName(QStringLiteral("eraseKeep"));
    ask.setDefaultButton(keep);
    ask.setEscapeButton(keep);
    ask.exec();
    return ask.clickedButton() == erase;
}

} // namespace advisorpool
