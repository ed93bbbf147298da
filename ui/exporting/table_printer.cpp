#include "ui/exporting/table_printer.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <numeric>

namespace advisorpool {

namespace {

constexpr int points = 9;
constexpr int titlePoints = 14;
constexpr int linesInRow = 2;

QFont sized(QFont font, int pointSize, bool bold = false)
{
    font.setPointSize(pointSize);
    font.setBold(bold);
    return font;
}

// Lays the table out on pages of one size; all lengths in the device's pixels.
class TablePages
{
public:
    TablePages(QPainter& painter, const QSizeF& page, const PrintedTable& table, const QFont& font)
        : m_painter(painter), m_page(page), m_table(table), m_font(sized(font, points)),
          m_strong(sized(font, points, true)), m_title(sized(font, titlePoints, true)), m_line(height(m_font)),
          m_gap(m_line / 2)
    {
    }

    // Draws as many rows as the page holds; the number of the next one.
    int drawPage(int first, int number)
    {
        double top = first == 0 ? drawTitle() : 0;
        top = drawRow(top, true, 1, [this](int column) { return m_table.headings[column]; });
        const double bottom = m_page.height() - 2 * m_line;
        const double rowHeight = linesInRow * m_line + m_gap;
        int row = first;
        for (; row < m_table.rows && (top + rowHeight <= bottom || row == first); ++row)
            top = drawRow(top, false, linesInRow, [&](int column) { return m_table.cell(row, column); });
        drawFoot(number);
        return row;
    }

private:
    double height(const QFont& font) const { return QFontMetricsF(font, m_painter.device()).lineSpacing(); }

    double drawTitle()
    {
        const double high = height(m_title);
        write(QRectF(0, 0, m_page.width(), high), m_table.title, m_title);
        write(QRectF(0, high, m_page.width(), m_line), m_table.note, m_font);
        return high + m_line + m_gap;
    }

    // A row begins with whom it is about.
    double drawRow(double top, bool strong, int lines, const std::function<QString(int)>& cell)
    {
        const int all = std::accumulate(m_table.weights.begin(), m_table.weights.end(), 0);
        double left = 0;
        for (int column = 0; column < m_table.headings.size(); ++column) {
            const double width = m_page.width() * m_table.weights[column] / std::max(1, all);
            const QStringList text = cell(column).split(u'\n');
            for (int line = 0; line < std::min<int>(lines, static_cast<int>(text.size())); ++line)
                write(QRectF(left, top + m_gap / 2 + line * m_line, width - m_gap, m_line), text[line],
                      strong || (column == 0 && line == 0) ? m_strong : m_font);
            left += width;
        }
        const double bottom = top + lines * m_line + m_gap;
        m_painter.setPen(QPen(Qt::gray, 0));
        m_painter.drawLine(QPointF(0, bottom), QPointF(m_page.width(), bottom));
        m_painter.setPen(Qt::black);
        return bottom;
    }

    void drawFoot(int number)
    {
        const QRectF line(0, m_page.height() - m_line, m_page.width(), m_line);
        write(line, m_table.foot, m_font);
        m_painter.drawText(line, Qt::AlignRight,
                           QCoreApplication::translate("advisorpool::Print", "page %1").arg(number));
    }

    void write(const QRectF& box, const QString& text, const QFont& font)
    {
        m_painter.setFont(font);
        const QFontMetricsF metrics(font, m_painter.device());
        m_painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                           metrics.elidedText(text, Qt::ElideRight, box.width()));
    }

    QPainter& m_painter;
    QSizeF m_page;
    const PrintedTable& m_table;
    QFont m_font;
    QFont m_strong;
    QFont m_title;
    double m_line;
    double m_gap;
};

} // namespace

void printTable(QPagedPaintDevice& device, const PrintedTable& table, const QFont& font)
{
    QPainter painter;
    if (!painter.begin(&device))
        return;
    TablePages pages(painter, QSizeF(painter.viewport().size()), table, font);
    int row = 0;
    int number = 1;
    do {
        if (number > 1)
            device.newPage();
        row = pages.drawPage(row, number++);
    } while (row < table.rows);
}

} // namespace advisorpool
