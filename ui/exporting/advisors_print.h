#pragma once

#include "ui/exporting/table_printer.h"

class QWidget;

namespace advisorpool {

class AdvisorsModel;
class Pool;

// The advisors as the table shows them: these columns, in this order.
PrintedTable printedAdvisors(const Pool& pool, const AdvisorsModel& model, const QList<int>& columns,
                             const QString& note);

// Shows the pages, and prints them if the person wants it.
void previewPrint(const PrintedTable& table, QWidget* parent);

} // namespace advisorpool
