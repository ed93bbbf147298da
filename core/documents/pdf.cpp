#include "core/documents/document.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <cmath>

namespace advisorpool {

namespace {

// The best at hand; empty where no font can write Russian.
QString documentFont()
{
    const QStringList able = QFontDatabase::families(QFontDatabase::Cyrillic);
    for (const char* wanted : {"Noto Sans", "Segoe UI", "Helvetica Neue", "Arial", "DejaVu Sans", "Liberation Sans"})
        if (able.contains(QLatin1String(wanted)))
            return QString::fromLatin1(wanted);
    return able.value(0);
}

// Nothing outside the text is ever read: a template names no file of this machine.
class SealedDocument : public QTextDocument
{
protected:
    QVariant loadResource(int type, const QUrl& name) override
    {
        return name.scheme() == u"data" ? QTextDocument::loadResource(type, name) : QVariant(QByteArray());
    }
};

constexpr qreal footPoints = 24; // the line of page numbers

void paintPage(QPainter& painter, QTextDocument& text, int page, const QRectF& area, bool numbered)
{
    const int pages = text.pageCount();
    const qreal height = text.pageSize().height();
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * height, area.width(), height);
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.save();
    painter.translate(0, -page * height);
    painter.setClipRect(context.clip);
    text.documentLayout()->draw(&painter, context);
    painter.restore();
    if (pages == 1 || !numbered)
        return;
    painter.setFont(QFont(text.defaultFont().family(), 8));
    painter.drawText(area, Qt::AlignRight | Qt::AlignBottom, QStringLiteral("%1 / %2").arg(page + 1).arg(pages));
}

// As CSS for paged media says it; browsers put none there anyway.
bool hasPageNumbers(const QString& html)
{
    static const QRegularExpression none(QStringLiteral("@bottom-right\\s*\\{\\s*content:\\s*none"));
    return !none.match(html).hasMatch();
}

// Without the page's rules, which toPdf() keeps itself: at one within another Qt stops reading the whole style.
QString withoutPageRules(QString html)
{
    static const QRegularExpression rule(QStringLiteral("@page\\s*\\{(?:[^{}]|\\{[^{}]*\\})*\\}"));
    return html.remove(rule);
}

} // namespace

bool isLandscape(const QString& html)
{
    static const QRegularExpression rule(QStringLiteral("@page\\s*\\{[^}]*landscape"));
    return rule.match(html).hasMatch();
}

namespace {

// A section, a heading and the text below it, that a page's end would cut begins the next page, unless it is long.
void keepSectionsWhole(QTextDocument& text)
{
    const qreal page = text.pageSize().height();
    const QAbstractTextDocumentLayout& layout = *text.documentLayout();
    const auto isText = [](const QTextBlock& block) {
        return block.isValid() && block.blockFormat().headingLevel() == 0 && !QTextCursor(block).currentTable();
    };
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != 2)
            continue;
        QTextBlock last = block;
        while (isText(last.next()))
            last = last.next();
        const qreal top = layout.blockBoundingRect(block).top();
        const qreal bottom = layout.blockBoundingRect(last).bottom();
        if (std::floor(top / page) == std::floor((bottom - 1) / page) || bottom - top > page / 2)
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
        text.setPageSize(text.pageSize()); // all anew: Qt would lose what stands further down
    }
}

// Laid out for pages with that room between their margins. False where no font can write it.
bool layOut(QTextDocument& text, const QString& html, QPaintDevice& device, const QSizeF& room)
{
    const QString family = documentFont();
    if (family.isEmpty())
        return false;
    text.documentLayout()->setPaintDevice(&device); // measures as it will be painted
    text.setDefaultFont(QFont(family, 10));
    text.setDocumentMargin(0);
    text.setHtml(withoutPageRules(html));
    text.setPageSize({room.width(), room.height() - footPoints * device.logicalDpiY() / 72});
    keepSectionsWhole(text);
    return true;
}

QPageLayout layoutOf(const QString& html)
{
    return {QPageSize(QPageSize::A4), isLandscape(html) ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(18, 16, 18, 14), QPageLayout::Millimeter};
}

} // namespace

Result<std::vector<QImage>> pageImages(const QString& html, int width, int most)
{
    const QPageLayout layout = layoutOf(html);
    const int dpi = std::max(qRound(width / layout.fullRect(QPageLayout::Inch).width()), 1);
    QImage blank(layout.fullRectPixels(dpi).size(), QImage::Format_RGB32);
    blank.setDotsPerMeterX(qRound(dpi / 0.0254));
    blank.setDotsPerMeterY(blank.dotsPerMeterX());
    blank.fill(Qt::white);
    const QRectF within = layout.paintRectPixels(dpi);
    SealedDocument text;
    if (!layOut(text, html, blank, within.size()))
        return failure({.fault = Fault::NoFont});
    std::vector<QImage> pages;
    for (int page = 0; page < std::min(text.pageCount(), most); ++page) {
        QPainter painter(&pages.emplace_back(blank));
        painter.translate(within.topLeft());
        paintPage(painter, text, page, QRectF({}, within.size()), hasPageNumbers(html));
    }
    return pages;
}

Result<void> printPages(QPagedPaintDevice& device, const QString& html)
{
    SealedDocument text;
    const QRectF area(0, 0, device.width(), device.height()); // within the margins
    if (!layOut(text, html, device, area.size()))
        return failure({.fault = Fault::NoFont});
    QPainter painter;
    if (!painter.begin(&device))
        return failure({.fault = Fault::FileUnwritable});
    for (int page = 0; page < text.pageCount(); ++page) {
        if (page > 0)
            device.newPage();
        paintPage(painter, text, page, area, hasPageNumbers(html));
    }
    painter.end();
    return {};
}

QString plainText(const QString& html)
{
    SealedDocument text;
    text.setHtml(html);
    return text.toPlainText();
}

Result<QByteArray> toPdf(const QString& html)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(600);
        writer.setCreator(QStringLiteral("Advisor Pool"));
        writer.setPageLayout(layoutOf(html));
        if (auto done = printPages(writer, html); !done)
            return failure(done.error());
    }
    return bytes;
}

} // namespace advisorpool
