#include "ui/forms/administration_words.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::Regions)
};

} // namespace

QString administrationShortRegion(const Administration& administration)
{
    if (administration.region == Region::ESA)
        return Words::tr("E&S Africa");
    if (administration.region == Region::MENA)
        return Words::tr("Middle East");
    if (administration.region == Region::WCA)
        return Words::tr("W&C Africa");
    return administrationRegion(administration);
}

} // namespace advisorpool
