#pragma once

#include <QString>

namespace advisorpool {

// A cell, or a row, that did not fit, named so that a person finds it. `line` is where the row starts; the heading is
// in line 1 where the file begins with it.
struct Misfit
{
    enum class Why {
        NoName,       // nobody can be made of the row
        TwoPeople,    // the cell names several; each wants a row
        NoCandidate,  // the workshop has no candidate of that name
        NotAnAddress, // e-mail
        NoLevel,      // a language with a level that is none
        UnknownLanguage,
        UnknownCountry,
        UnknownAdministration,
        UnknownSubject,
        UnknownStage,
        NoDay,      // a date that is none
        NoValue,    // a field that takes other values
        Differs,    // the pool holds another value, which stays
        WasDeleted, // the pool had it, and someone deleted it
        MadeAnew,   // a person like this was in the pool, and someone deleted them
        Twice,      // the row says two things of what can be only one; the first one counts
        NoHeading,  // a cell beyond the last heading
    };
    qint64 line = 0;
    QString column; // the heading
    QString value;
    Why why = Why::NoValue;
    qsizetype cell = -1; // the column's number, from 0; -1: the row as a whole
};

QString code(Misfit::Why why); // stable, lower_snake

} // namespace advisorpool
