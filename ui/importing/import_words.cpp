#include "ui/importing/import_words.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::ImportWords)
};

QString wordsOf(SameReason reason)
{
    switch (reason) {
    case SameReason::Email:
        return Words::tr("the same e-mail");
    case SameReason::Name:
        return Words::tr("the same name");
    case SameReason::Spelling:
        return Words::tr("a name spelled alike");
    case SameReason::Script:
        return Words::tr("in the other script");
    case SameReason::Swapped:
        return Words::tr("family and given name swapped");
    case SameReason::Administration:
        return Words::tr("the same administration");
    case SameReason::Country:
        return Words::tr("the same country");
    }
    Q_UNREACHABLE();
}

} // namespace

QString reasonWords(const std::vector<SameReason>& reasons)
{
    QStringList words;
    for (const SameReason reason : reasons)
        words << wordsOf(reason);
    QString line = words.join(QStringLiteral(", "));
    if (!line.isEmpty())
        line[0] = line[0].toUpper();
    return line;
}

QString nameInOwnScript(const QString& bothScripts)
{
    const QString separator = QStringLiteral(" · ");
    return QLocale().language() == QLocale::Russian ? bothScripts.section(separator, -1)
                                                    : bothScripts.section(separator, 0, 0);
}

} // namespace advisorpool
