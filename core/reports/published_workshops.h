#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace advisorpool {

// A real workshop as the WCO has published it: what one's own figures can be held against.
struct PublishedWorkshop
{
    QString titleEn;
    QString titleRu;
    QString placeEn;
    QString placeRu;
    QDate starts;
    QDate ends;
    std::optional<int> attended;
    std::optional<int> passed;
    QString noteEn;
    QString noteRu;
};

const std::vector<PublishedWorkshop>& publishedWorkshops();

} // namespace advisorpool
