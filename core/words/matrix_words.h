#pragma once

#include "core/documents/document_fields.h"
#include "core/missions/requirement_matrix.h"

#include <QStringList>

namespace advisorpool {

// The requirement matrix as a table, in the chosen language: a line for each sort of expert that a mission needs.
struct MatrixTable
{
    QStringList headings;
    std::vector<QStringList> lines;
};
MatrixTable tableOf(Pool& pool, const std::vector<MatrixRow>& matrix);

// The same for the document "matrix".
DocumentFields fieldsOf(Pool& pool, const std::vector<MatrixRow>& matrix, const DateRange& days);

// "7–18 Mar 2011"; what is known of them; empty where nothing is.
QString rangeWords(const DateRange& dates);
QString titleOf(const Mission& mission);

} // namespace advisorpool
