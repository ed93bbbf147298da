#pragma once

#include "core/people/advisor.h"

namespace advisorpool {

// What a person is called, in either script or both.
struct PersonName
{
    QString family; // Latin script
    QString given;
    QString familyRu; // Cyrillic script
    QString givenRu;
    QString patronymicRu;

    static PersonName of(const Advisor& advisor);
};

// "ARONOVICH Andrei · Аронович Андрей Нурланович": what is known of it.
QString bothScripts(const PersonName& name);

} // namespace advisorpool
