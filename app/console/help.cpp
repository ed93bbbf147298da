#include "app/console/help.h"

#include "core/rosters/column_meaning.h"
#include "core/rosters/columns.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

// Words side by side, in lines of a terminal's width.
QString wrapped(const QStringList& words)
{
    constexpr qsizetype width = 78;
    QString lines;
    qsizetype column = width;
    for (const QString& word : words) {
        const bool fits = column + 1 + word.size() <= width;
        lines += fits ? QStringLiteral(" ") : (lines.isEmpty() ? QStringLiteral("  ") : QStringLiteral("\n  "));
        column = (fits ? column + 1 : 2) + word.size();
        lines += word;
    }
    return lines;
}

} // namespace

QString columnsHelp()
{
    const QStringList plain = plainColumns();
    return Words::tr("Columns:") + QLatin1Char('\n') + wrapped(plain) + QLatin1Char('\n') +
           Words::tr("and of one language, expert group or subject:") + QStringLiteral("\n  ") +
           QStringLiteral("language:ru written:ru facilitates:ru stage:CMA stage:TOA.valuation expertise:valuation\n"
                          "  waiting:CMA expires:CMA next_step:CMA");
}

QString filterHelp()
{
    return Words::tr("A filter is made of conditions, joined by and, or, not and parentheses:\n"
                     "  position ~ head and not country in (KG, KZ)\n"
                     "A condition is FIELD = VALUE, or != < <= > >=; FIELD ~ TEXT (contains); FIELD in (A, B);\n"
                     "unknown(FIELD). Dates are YYYY-MM-DD; text with spaces stands in \"quotation marks\".\n"
                     "\"kinds KIND\" lists the fields. Advisors can be asked more:\n"
                     "  language(ru) >= b2, written(ru) = native, facilitates(ru)\n"
                     "  stage(CMA) >= pre_accredited, stage(TOA, valuation) = accredited\n"
                     "  waiting(CMA) > 90 (days), expires(CMA) <= 2012-03-01\n"
                     "  expertise(valuation) >= 2, free(2011-03-07, 2011-03-18)\n"
                     "  region = EUR, country in (KG, KZ), administration ~ revenue, text ~ \"single window\"");
}

QString mappingHelp()
{
    QStringList meanings;
    for (const ColumnMeaning& meaning : plainMeanings())
        if (const QString word = code(meaning); !word.isEmpty())
            meanings << word;
    return Words::tr("What a column can mean in a mapping:") + QLatin1Char('\n') + wrapped(meanings) +
           QLatin1Char('\n') + Words::tr("and of one language, expert group or subject:") + QStringLiteral("\n  ") +
           QStringLiteral("language:ru written:ru facilitates:ru stage:CMA stage:TOA.valuation expertise:valuation") +
           QLatin1Char('\n') + Words::tr("null leaves a column aside.");
}

} // namespace advisorpool
