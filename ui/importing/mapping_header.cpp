#include "ui/importing/mapping_header.h"

#include "core/words/words.h"
#include "ui/look/pen.h"
#include "ui/look/theme.h"

#include <QComboBox>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QWheelEvent>

namespace advisorpool {

namespace {

constexpr int offerWidth = 176; // a longer meaning is whole in the list

} // namespace

MappingHeader::MappingHeader(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme), m_offers(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("mappingHeader"));
    setSectionsClickable(false);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::placeBoxes);
    connect(this, &QHeaderView::sectionMoved, this, &MappingHeader::placeBoxes);
    connect(this, &QHeaderView::geometriesChanged, this, &MappingHeader::placeBoxes);
    m_theme.follow(this, [this] {
        updateGeometry();
        placeBoxes();
        viewport()->update();
    });
}

void MappingHeader::setColumns(const std::vector<Mapping::Column>& columns)
{
    m_columns = columns;
    fillOffers();
    makeBoxes();
    placeBoxes();
}

// What needs no language or subject, and what the columns have beyond that.
void MappingHeader::fillOffers()
{
    std::vector<ColumnMeaning> meanings = plainMeanings();
    for (const Mapping::Column& column : m_columns)
        if (std::find(meanings.begin(), meanings.end(), column.meaning) == meanings.end())
            meanings.push_back(column.meaning);
    const QStringList before = [this] {
        QStringList codes;
        for (int row = 0; row < m_offers->rowCount(); ++row)
            codes << m_offers->item(row)->data(Qt::UserRole).toString() + m_offers->item(row)->text();
        return codes;
    }();
    QStringList after;
    for (const ColumnMeaning& meaning : meanings)
        after << code(meaning) + meaningWords(meaning);
    if (before == after)
        return;
    for (QComboBox* box : m_boxes)
        box->blockSignals(true);
    m_offers->clear();
    for (const ColumnMeaning& meaning : meanings) {
        auto* item = new QStandardItem(meaningWords(meaning));
        item->setData(code(meaning), Qt::UserRole);
        m_offers->appendRow(item);
    }
    for (QComboBox* box : m_boxes)
        box->blockSignals(false);
}

void MappingHeader::makeBoxes()
{
    while (m_boxes.size() > m_columns.size()) {
        m_boxes.back()->deleteLater();
        m_boxes.pop_back();
    }
    while (m_boxes.size() < m_columns.size()) {
        const auto column = static_cast<qsizetype>(m_boxes.size());
        auto* box = new QComboBox(viewport());
        box->setObjectName(QStringLiteral("columnMeaning_%1").arg(column));
        box->setModel(m_offers);
        box->setMaxVisibleItems(24);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setFocusPolicy(Qt::StrongFocus);
        box->installEventFilter(this);
        connect(box, &QComboBox::activated, this, [this, box, column] {
            if (const auto meaning = meaningOfCode(box->currentData().toString()))
                Q_EMIT meaningChosen(column, *meaning);
        });
        m_boxes.push_back(box);
        box->show();
    }
    for (size_t column = 0; column < m_columns.size(); ++column) {
        QComboBox* box = m_boxes[column];
        const auto& [heading, meaning] = m_columns[column];
        box->setCurrentIndex(box->findData(code(meaning)));
        box->setAccessibleName(tr("What “%1” holds").arg(heading));
        box->setToolTip(box->accessibleName());
        box->view()->setMinimumWidth(m_theme.px(220));
    }
}

void MappingHeader::placeBoxes()
{
    for (size_t column = 0; column < m_boxes.size(); ++column) {
        const int section = static_cast<int>(column) + 1;
        if (section >= count())
            return;
        m_boxes[column]->setGeometry(sectionViewportPosition(section) + m_theme.px(4), headingHeight(),
                                     sectionSize(section) - m_theme.px(8), m_theme.px(30));
    }
}

void MappingHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    placeBoxes();
}

// A wheel that scrolls the table must not change what a column means; a box that the keyboard reaches comes into sight.
bool MappingHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusIn)
        if (auto* table = qobject_cast<QTableView*>(parentWidget()); table && table->model()->rowCount() > 0) {
            const auto place = std::find(m_boxes.begin(), m_boxes.end(), watched) - m_boxes.begin();
            const int row = std::max(0, table->rowAt(1));
            table->scrollTo(table->model()->index(row, static_cast<int>(place) + 1));
        }
    return QHeaderView::eventFilter(watched, event);
}

QComboBox* MappingHeader::box(int section) const
{
    return m_boxes[static_cast<size_t>(section - 1)];
}

int MappingHeader::headingHeight() const
{
    return QFontMetrics(m_theme.type().font(Type::Style::SecondStrong)).height() + m_theme.px(12);
}

QSize MappingHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headingHeight() + m_theme.px(36)};
}

int MappingHeader::widthFor(int section) const
{
    const QString heading = model()->headerData(section, Qt::Horizontal).toString();
    const QFontMetrics strong(m_theme.type().font(Type::Style::SecondStrong));
    const int words = strong.horizontalAdvance(heading) + m_theme.px(16);
    if (section == 0)
        return std::max(words, m_theme.px(48));
    const int meaning = fontMetrics().horizontalAdvance(box(section)->currentText()) + m_theme.px(8 + 30 + 12);
    return std::max(
        {std::min(words, m_theme.px(offerWidth)), std::min(meaning, m_theme.px(offerWidth)), m_theme.px(96)});
}

void MappingHeader::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.tokens().raised);
    painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), m_theme.tokens().line);
    painter.end();
    QHeaderView::paintEvent(event);
}

void MappingHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Tokens& t = m_theme.tokens();
    const QString heading = model()->headerData(section, Qt::Horizontal).toString();
    painter->fillRect(rect, t.raised);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
    if (section == 0) {
        paintLine(*painter, rect.adjusted(0, 0, -m_theme.px(8), -m_theme.px(8)), heading,
                  m_theme.type().font(Type::Style::Second), t.text2, Qt::AlignRight | Qt::AlignBottom);
        return;
    }
    const QRect words(rect.left() + m_theme.px(8), rect.top() + m_theme.px(4), rect.width() - m_theme.px(12),
                      headingHeight() - m_theme.px(4));
    const bool aside = m_columns[static_cast<size_t>(section - 1)].meaning.what == ColumnMeaning::What::Nothing;
    paintLine(*painter, words, heading, m_theme.type().font(Type::Style::SecondStrong), aside ? t.text3 : t.text);
}

} // namespace advisorpool
