#include "core/rosters/export_xlsx.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace advisorpool {

namespace {

constexpr qsizetype mostCharacters = 32'767; // of a cell, says Excel

tl::unexpected<Error> failedWith(const char* words)
{
    return failure({.fault = Fault::FileUnwritable, .detail = QString::fromUtf8(words)});
}

// A workbook in a file of its own, until it is closed.
class Book
{
public:
    explicit Book(const QString& path)
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE; // rows go to disk as they come
        m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        m_sheet = m_book ? workbook_add_worksheet(m_book, nullptr) : nullptr;
        if (!m_sheet)
            return;
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        m_day = workbook_add_format(m_book);
        format_set_num_format(m_day, "yyyy-mm-dd");
    }
    ~Book()
    {
        if (m_book)
            workbook_close(m_book); // frees it
    }
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    bool isOpen() const { return m_sheet; }

    void head(const std::vector<Column>& columns)
    {
        const auto last = static_cast<lxw_col_t>(columns.size() - 1);
        worksheet_set_column(m_sheet, 0, last, 20, nullptr);
        worksheet_freeze_panes(m_sheet, 1, 0);
        for (size_t column = 0; column < columns.size(); ++column)
            write(static_cast<lxw_col_t>(column), columns[column].label, m_bold);
        ++m_row;
    }

    void add(const RosterRow& row)
    {
        for (size_t i = 0; i < row.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            if (row.isNull(i))
                continue;
            const QDate day = row.type(i) == FieldType::Date ? QDate::fromString(row.text(i), Qt::ISODate) : QDate();
            if (row.type(i) == FieldType::Number) {
                worksheet_write_number(m_sheet, m_row, column, static_cast<double>(row.number(i)), nullptr);
            } else if (day.isValid() && day.year() >= 1900) { // Excel's days begin there
                lxw_datetime moment{day.year(), day.month(), day.day(), 0, 0, 0};
                worksheet_write_datetime(m_sheet, m_row, column, &moment, m_day);
            } else {
                write(column, row.text(i), nullptr);
            }
        }
        ++m_row;
    }

    lxw_error close(size_t columns)
    {
        worksheet_autofilter(m_sheet, 0, 0, m_row - 1, static_cast<lxw_col_t>(columns - 1));
        return workbook_close(std::exchange(m_book, nullptr));
    }

private:
    void write(lxw_col_t column, const QString& text, lxw_format* format)
    {
        worksheet_write_string(m_sheet, m_row, column, text.left(mostCharacters).toUtf8().constData(), format);
    }

    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_bold = nullptr;
    lxw_format* m_day = nullptr;
    lxw_row_t m_row = 0;
};

} // namespace

Result<void> exportXlsx(Pool& pool, const RosterSpec& spec, QIODevice& device)
{
    const auto columns = rosterColumns(pool, spec);
    if (!columns)
        return failure(columns.error());
    const QTemporaryDir folder; // the library writes files only
    const QString path = folder.filePath(QStringLiteral("roster.xlsx"));
    Book book(path);
    if (!book.isOpen())
        return failedWith("xlsx");
    book.head(*columns);
    auto read = readRoster(pool, spec, [&](const RosterRow& row) {
        book.add(row);
        return true;
    });
    if (!read)
        return read;
    if (const lxw_error error = book.close(columns->size()); error != LXW_NO_ERROR)
        return failedWith(lxw_strerror(error));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failedWith(qPrintable(file.errorString()));
    while (!file.atEnd())
        if (const QByteArray part = file.read(1 << 18); device.write(part) != part.size())
            return failedWith(qPrintable(device.errorString()));
    return {};
}

} // namespace advisorpool
