#include "core/rosters/feedback_import.h"

#include "core/rosters/csv_reader.h"
#include "core/rosters/text_encoding.h"

#include <algorithm>

namespace advisorpool {

namespace {

QString plain(const QString& text)
{
    return text.simplified().toCaseFolded();
}

bool isNumbering(const QString& heading)
{
    static const QStringList words{QStringLiteral("no"), QStringLiteral("no."), QStringLiteral("№"),
                                   QStringLiteral("#"), QString()};
    return words.contains(plain(heading));
}

const FeedbackQuestion* askedBy(const QString& heading, const std::vector<FeedbackQuestion>& questions)
{
    bool isNumber = false;
    const int number = heading.trimmed().toInt(&isNumber);
    if (isNumber)
        return number >= 1 && number <= static_cast<int>(questions.size()) ? &questions[static_cast<size_t>(number - 1)]
                                                                           : nullptr;
    for (const FeedbackQuestion& question : questions)
        if (plain(question.textEn) == plain(heading) || plain(question.textRu) == plain(heading))
            return &question;
    return nullptr;
}

Result<Value> answerIn(const QString& cell, const FeedbackQuestion& question)
{
    const QString text = cell.trimmed();
    if (question.type == QuestionType::Text || text.isEmpty())
        return Value(text);
    bool isNumber = false;
    const qint64 rating = text.toLongLong(&isNumber);
    if (!isNumber || rating < 1 || rating > bestRating)
        return failure({.fault = Fault::BadValue, .value = cell, .detail = QStringLiteral("1, 2, 3, 4, 5")});
    return Value(rating);
}

} // namespace

Result<std::vector<FeedbackAnswers>> readSheets(const std::vector<FeedbackQuestion>& questions, QByteArrayView file)
{
    auto table = decode(file).and_then([](const DecodedText& text) { return readCsvTable(QByteArrayView(text.utf8)); });
    if (!table)
        return failure(table.error());
    const QStringList headings = table->rows.empty() ? QStringList() : table->rows.front().cells;
    std::vector<const FeedbackQuestion*> columns;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        const FeedbackQuestion* question = askedBy(headings[column], questions);
        if (!question && !isNumbering(headings[column]))
            return failure({.fault = Fault::UnknownField,
                            .line = 1,
                            .column = column + 1,
                            .field = headings[column],
                            .detail = QStringLiteral("question")});
        columns.push_back(question);
    }
    std::vector<FeedbackAnswers> sheets;
    for (size_t i = 1; i < table->rows.size(); ++i) {
        FeedbackAnswers answers;
        const CsvRow& row = table->rows[i];
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            const bool isHeaded = column < headings.size();
            if (!isHeaded && row.cells[column].trimmed().isEmpty())
                continue;
            const FeedbackQuestion* question = isHeaded ? columns[static_cast<size_t>(column)] : nullptr;
            if (!question && isHeaded)
                continue;
            auto value = question ? answerIn(row.cells[column], *question)
                                  : failure({.fault = Fault::BadValue, .value = row.cells[column]});
            if (!value) {
                Error error = value.error();
                error.line = row.line;
                error.column = column + 1;
                error.field = isHeaded ? headings[column] : QString();
                return failure(error);
            }
            if (!value->isNull())
                answers[question->id] = std::move(*value);
        }
        if (!answers.empty())
            sheets.push_back(std::move(answers));
    }
    return sheets;
}

} // namespace advisorpool
