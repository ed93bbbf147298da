#include "ui/forms/error_words.h"

#include "core/words/words.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::ErrorWords)
};

} // namespace

QString errorWords(const Error& error)
{
    if (error.fault == Fault::Damaged && error.detail != u"nothing")
        return Words::tr(
            "The file is damaged. “Recover it” starts again from the newest sound backup and saves what can "
            "be read here; the damaged file is kept.");
    if (error.fault == Fault::BadEncoding && error.detail == u"nul")
        return Words::tr(
            "This is no text file, or it has another encoding: choose it above. A workbook of another kind than .xlsx "
            "is saved as .xlsx or CSV first.");
    if (error.fault == Fault::BadEncoding && error.detail.isEmpty())
        return Words::tr("These bytes mean nothing in %1: choose another encoding above.").arg(error.value);
    return describe(error);
}

} // namespace advisorpool
