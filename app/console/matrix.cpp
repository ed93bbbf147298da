#include "app/console/context.h"
#include "app/console/usage.h"

#include "core/accreditation/expert_group.h"
#include "core/documents/document.h"
#include "core/missions/suitability.h"
#include "core/people/expertise.h"
#include "core/pool/json.h"
#include "core/rosters/export_csv.h"
#include "core/rosters/safe_file.h"
#include "core/words/language.h"
#include "core/words/matrix_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

struct Arguments
{
    std::string pool, from, to, format, file;
};

// The shipped lists by their codes, so that a script need not look ids up.
template <class R> QJsonValue codeOf(Pool& pool, const Id& id)
{
    const auto found = pool.find<R>(id);
    const QString code = found && *found ? (*found)->code : QString();
    return code.isEmpty() ? (id.isNull() ? QJsonValue() : QJsonValue(id.text())) : QJsonValue(code);
}

QJsonObject toJson(Pool& pool, const MatrixNeed& need)
{
    const Record seat = toRecord(need.seat);
    Seat wanted;
    wanted.stage = wantedStage(need.seat);
    QJsonArray languages;
    for (const SeatLanguage& language : need.languages) {
        const Record record = toRecord(language);
        languages.append(QJsonObject{{QStringLiteral("language"), language.language},
                                     {QStringLiteral("spoken"), record[u"spoken"].toJson()},
                                     {QStringLiteral("written"), record[u"written"].toJson()},
                                     {QStringLiteral("facilitates"), language.facilitates.value_or(false)}});
    }
    return {{QStringLiteral("role"), seat[u"role"].toJson()},
            {QStringLiteral("expert_group"), codeOf<ExpertGroup>(pool, need.seat.expertGroup)},
            {QStringLiteral("stage"), toRecord(wanted)[u"stage"].toJson()},
            {QStringLiteral("subject"), codeOf<Subject>(pool, need.seat.subject)},
            {QStringLiteral("depth"), seat[u"depth"].toJson()},
            {QStringLiteral("languages"), languages},
            {QStringLiteral("seats"), need.seats},
            {QStringLiteral("open"), need.open}};
}

QJsonArray toJson(Pool& pool, const std::vector<MatrixRow>& matrix)
{
    QJsonArray rows;
    for (const MatrixRow& row : matrix) {
        QJsonArray needs;
        for (const MatrixNeed& need : row.needs)
            needs.append(toJson(pool, need));
        const Record mission = toRecord(row.mission);
        QJsonObject object{{QStringLiteral("mission"), row.mission.id.text()},
                           {QStringLiteral("beneficiary"), codeOf<Administration>(pool, row.mission.beneficiary)}};
        for (const QString& field :
             QStringLiteral("title_en title_ru programme phase starts ends window_from window_to status").split(u' '))
            object.insert(field, mission[field].toJson());
        object.insert(QStringLiteral("needs"), needs);
        rows.append(object);
    }
    return rows;
}

QByteArray toText(const MatrixTable& table)
{
    QStringList lines;
    QString mission;
    for (const QStringList& line : table.lines) {
        QStringList about = line.first(5);
        about.removeAll(QString());
        const QString heading = about.join(QStringLiteral(" · "));
        if (heading != mission)
            lines << heading;
        mission = heading;
        QStringList need = line.sliced(5, 3);
        need.removeAll(QString());
        if (!need.isEmpty())
            lines << QStringLiteral("  ") + Words::tr("%1 of %2 open").arg(line[9], line[8]) + QStringLiteral("  ") +
                         need.join(QStringLiteral(" · "));
    }
    return lines.isEmpty() ? QByteArray() : (lines.join(u'\n') + u'\n').toUtf8();
}

Result<QByteArray> toCsv(const MatrixTable& table)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, forExcel(usualDelimiter(QLocale().language())));
    for (const QString& heading : table.headings)
        writer.addText(heading);
    writer.endRow();
    for (const QStringList& line : table.lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            i < 8 ? writer.addText(line[i]) : writer.addNumber(line[i].toLongLong());
        writer.endRow();
    }
    return writer.finish().map([&] { return buffer.data(); });
}

Result<DateRange> daysFrom(const Pool& pool, const Arguments& arguments)
{
    const QDate from = dayFrom(arguments.from); // invalid where none is given
    const DateRange days{from.isValid() ? from : pool.session().today(), dayFrom(arguments.to)};
    if (days.to.isValid() && days.to < days.from)
        return failure({.fault = Fault::Usage, .detail = Words::tr("The last day lies before the first.")});
    return days;
}

Result<QByteArray> contentOf(Pool& pool, const std::vector<MatrixRow>& matrix, const DateRange& days,
                             const std::string& format)
{
    if (format == "html")
        return makeDocument(pool, *findForm(QStringLiteral("matrix")), fieldsOf(pool, matrix, days), spokenLanguage())
            .map([](const QString& html) { return html.toUtf8(); });
    const MatrixTable table = tableOf(pool, matrix);
    return format == "csv" ? toCsv(table) : Result<QByteArray>(toText(table));
}

void showMatrix(Context& context, Pool& pool, const Arguments& arguments)
{
    const auto days = daysFrom(pool, arguments);
    const auto matrix = days.and_then([&](const DateRange& between) { return requirementMatrix(pool, between); });
    if (!context.succeeded(matrix))
        return;
    const QString path = fromArgument(arguments.file);
    if (context.json && path.isEmpty())
        return context.print(toJson(pool, *matrix));
    auto content = contentOf(pool, *matrix, *days, arguments.format);
    if (!context.succeeded(content))
        return;
    if (path.isEmpty() && matrix->empty() && arguments.format.empty())
        return context.print(Words::tr("No mission is to come."));
    if (path.isEmpty())
        return context.write(*content);
    if (context.succeeded(writeSafely(path, *content)))
        context.wrote(path);
}

} // namespace

void addMatrixCommand(CLI::App& console, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* matrix = console.add_subcommand(
        "matrix",
        Words::tr("The requirement matrix: coming missions, their seats and the experts they need").toStdString());
    matrix->add_option("POOL", arguments->pool, Words::tr("the pool file").toStdString())->required();
    matrix->add_option("--from", arguments->from, Words::tr("the first day; today where none is given").toStdString())
        ->check(CLI::Validator(checkDay, ""));
    matrix->add_option("--to", arguments->to, Words::tr("the last day").toStdString())
        ->check(CLI::Validator(checkDay, ""));
    matrix->add_option("--format", arguments->format, Words::tr("csv or html; else text").toStdString())
        ->check(oneOf({QStringLiteral("csv"), QStringLiteral("html")}));
    matrix->add_option("-o,--output", arguments->file, Words::tr("the file to write").toStdString())
        ->check(CLI::Validator(checkGiven, ""));
    matrix->callback([&context, arguments] {
        if (auto pool = context.open(arguments->pool))
            showMatrix(context, *pool, *arguments);
    });
}

} // namespace advisorpool
