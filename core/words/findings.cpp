#include "core/words/words.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Error)
};

} // namespace

QString describe(const Finding& finding)
{
    const auto what = [&]() -> QString {
        switch (finding.what) {
        case Finding::What::Structure:
            return Words::tr("SQLite finds its structure damaged");
        case Finding::What::CutOff:
            return Words::tr("the file is cut off; of its pages there are");
        case Finding::What::Unreadable:
            return Words::tr("a change can't be read");
        case Finding::What::Hash:
            return Words::tr("a change is not what was written");
        case Finding::What::Digest:
            return Words::tr("an edit is not what was written");
        case Finding::What::Tally:
            return Words::tr("edits have vanished, or were added by something other than this program");
        case Finding::What::NoEdit:
            return Words::tr("a change without its edit");
        case Finding::What::NoParent:
            return Words::tr("a change builds on one that is missing");
        case Finding::What::BadStrike:
            return Words::tr("a change takes back one that it can't have seen");
        case Finding::What::Blanked:
            return Words::tr("a change is missing without an erasure");
        case Finding::What::BadPatch:
            return Words::tr("a change holds what no record can hold");
        case Finding::What::Table:
            return Words::tr("a table does not show what the edits say");
        case Finding::What::Blob:
            return Words::tr("a file kept in the pool is missing, damaged or named by nothing");
        }
        Q_UNREACHABLE();
    }();
    QStringList where;
    if (!finding.kind.isEmpty())
        where << finding.kind;
    if (!finding.record.isNull())
        where << finding.record.text();
    if (!finding.edit.isNull())
        where << Words::tr("edit %1").arg(finding.edit.text());
    if (!finding.detail.isEmpty())
        where << finding.detail;
    return where.isEmpty() ? what : what + QStringLiteral(": ") + where.join(QStringLiteral(", "));
}

QString describe(const Misfit& misfit)
{
    switch (misfit.why) {
    case Misfit::Why::NoName:
        return Words::tr("no family name, so nobody can be made of it");
    case Misfit::Why::TwoPeople:
        return Words::tr("two people in one cell: give each a row");
    case Misfit::Why::NoCandidate:
        return Words::tr("no candidate of this workshop is called so");
    case Misfit::Why::NotAnAddress:
        return Words::tr("not an e-mail address");
    case Misfit::Why::NoLevel:
        return Words::tr("no level: A1 to C2, or native");
    case Misfit::Why::UnknownLanguage:
        return Words::tr("no language that is known here");
    case Misfit::Why::UnknownCountry:
        return Words::tr("no country that is known here");
    case Misfit::Why::UnknownAdministration:
        return Words::tr("no administration that is known here");
    case Misfit::Why::UnknownSubject:
        return Words::tr("no subject that is known here");
    case Misfit::Why::UnknownStage:
        return Words::tr("no stage of an accreditation");
    case Misfit::Why::NoDay:
        return Words::tr("no date that is clear");
    case Misfit::Why::NoValue:
        return Words::tr("no value that fits");
    case Misfit::Why::Differs:
        return Words::tr("the pool holds another value, which stays");
    case Misfit::Why::WasDeleted:
        return Words::tr("was deleted from the pool, and stays so");
    case Misfit::Why::MadeAnew:
        return Words::tr("was deleted from the pool once; the row makes the person anew");
    case Misfit::Why::Twice:
        return Words::tr("the row says something else of it already, which counts");
    case Misfit::Why::NoHeading:
        return Words::tr("there is no heading above it");
    }
    Q_UNREACHABLE();
}

} // namespace advisorpool
