#include "ui/coverage/heat_map.h"

#include "ui/coverage/coverage_words.h"
#include "ui/look/pen.h"
#include "ui/look/status_glyph.h"
#include "ui/look/theme.h"
#include "ui/shell/legend.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace advisorpool {

namespace {

QColor groundOf(CoverageGrade grade, const Tokens& tokens)
{
    switch (grade) {
    case CoverageGrade::NotAsked:
        return tokens.surface;
    case CoverageGrade::Nobody:
    case CoverageGrade::Thin:
    case CoverageGrade::Fewer:
        return tokens.heat[0];
    case CoverageGrade::Enough:
        return tokens.heat[1];
    case CoverageGrade::Plenty:
        break;
    }
    return tokens.heat[2];
}

// In a cell, and in the legend.
void paintHeat(QPainter& painter, const QRectF& box, CoverageGrade grade, const Theme& theme, int glyph)
{
    const Tokens& tokens = theme.tokens();
    const double radius = theme.px(5);
    fillBox(painter, box, radius, groundOf(grade, tokens));
    if (grade == CoverageGrade::NotAsked)
        return strokeBox(painter, box, radius, tokens.line, 1);
    if (grade != CoverageGrade::Nobody && grade != CoverageGrade::Thin)
        return;
    const StatusMark mark = grade == CoverageGrade::Nobody ? StatusMark::Problem : StatusMark::Warn;
    strokeBox(painter, box, radius, tokens.*lineOf(mark), 2);
    const double gap = std::min<double>(theme.px(5), (box.height() - glyph) / 2);
    paintStatus(painter, QRectF(box.right() - glyph - gap, box.top() + gap, glyph, glyph), mark, theme.look());
}

class HeatDelegate : public QStyledItemDelegate
{
public:
    HeatDelegate(const Theme& theme, const HeatModel& model, QObject* parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Canvas canvas(*painter);
        const Tokens& tokens = m_theme.tokens();
        painter->fillRect(option.rect, tokens.surface);
        const CoverageCell& cell = m_model.cell(index);
        const QRectF box = QRectF(option.rect).adjusted(3, 3, -3, -3);
        const bool isTotal = m_model.isTotal(index.row());
        if (!isTotal)
            paintHeat(*painter, box, cell.grade(), m_theme, m_theme.px(12));
        paintCount(*painter, box.adjusted(m_theme.px(10), 0, -m_theme.px(4), 0).toRect(), cell, isTotal);
        if (option.state.testFlag(QStyle::State_Selected)) {
            const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
            strokeBox(*painter, QRectF(option.rect), m_theme.px(8), hasFocus ? tokens.accent : tokens.text, 2);
        }
    }

private:
    // The people large, what is asked for small beside them.
    void paintCount(QPainter& painter, const QRect& box, const CoverageCell& cell, bool isTotal) const
    {
        const Tokens& tokens = m_theme.tokens();
        const QFont large = m_theme.type().font(isTotal ? Type::Style::Base : Type::Style::Record);
        const QFont small = m_theme.type().font(isTotal ? Type::Style::Base : Type::Style::Second);
        const QString words = cellWords(cell);
        const QString people = QLocale().toString(cell.people);
        if (!words.startsWith(people)) { // a dash
            paintLine(painter, box, words, small, tokens.text3);
            return;
        }
        const bool isStrong = cell.grade() == CoverageGrade::Enough || cell.grade() == CoverageGrade::Plenty;
        const QColor& ink = isTotal ? tokens.text2 : cell.seats == 0 ? tokens.text2 : tokens.heatText;
        paintLine(painter, box, people, large, ink);
        paintLine(painter, box.adjusted(QFontMetrics(large).horizontalAdvance(people), 0, 0, 0),
                  words.mid(people.size()), small, isStrong && !isTotal ? tokens.heatNote : tokens.text2);
    }

    const Theme& m_theme;
    const HeatModel& m_model;
};

// A heading in two weights: "TOA", and below it, on as many lines as it takes, "Risk management".
class HeatHeader : public QHeaderView
{
public:
    HeatHeader(Qt::Orientation orientation, const Theme& theme, const HeatModel& model, QWidget* parent)
        : QHeaderView(orientation, parent), m_theme(theme), m_model(model)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
        setFocusPolicy(Qt::NoFocus);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics first(m_theme.type().font(Type::Style::SecondStrong));
        if (orientation() == Qt::Vertical) {
            int width = m_theme.px(112);
            for (int row = 0; row < m_model.rowCount(); ++row)
                width =
                    std::max(width, first.horizontalAdvance(m_model.heading(row, Qt::Vertical).strong) + m_theme.px(8));
            return {width, 0};
        }
        const QFontMetrics second(axis());
        const QRect narrowest(0, 0, minimumSectionSize() - m_theme.px(5), 1000);
        int below = 0;
        for (int column = 0; column < m_model.columnCount(); ++column)
            below =
                std::max(below, second.boundingRect(narrowest, Qt::TextWordWrap, m_model.lane(column).second).height());
        return {0, first.height() + below + m_theme.px(12)};
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const Canvas canvas(*painter);
        const Tokens& tokens = m_theme.tokens();
        painter->fillRect(rect, tokens.surface);
        const TwoLines lines = m_model.heading(section, orientation());
        const bool isChosen = section == chosen();
        const QRect box = rect.adjusted(m_theme.px(3), m_theme.px(4), -m_theme.px(2), -m_theme.px(2));
        painter->setFont(m_theme.type().font(Type::Style::SecondStrong));
        painter->setPen(isChosen ? tokens.accent : tokens.text);
        const auto flags = Qt::TextWordWrap | Qt::AlignLeft;
        const int below = orientation() == Qt::Vertical ? (box.height() - 2 * QFontMetrics(axis()).height()) / 2 : 0;
        QRect used;
        painter->drawText(box.adjusted(0, below, 0, 0), flags | Qt::AlignTop, lines.strong, &used);
        painter->setFont(axis());
        painter->setPen(isChosen ? tokens.accent : tokens.text2);
        painter->drawText(QRect(box.left(), used.bottom() + 1, box.width(), box.bottom() - used.bottom()),
                          flags | Qt::AlignTop, lines.second);
    }

private:
    QFont axis() const { return m_theme.type().font(Type::Style::Axis); }
    int chosen() const
    {
        const QModelIndex current = static_cast<const QTableView*>(parentWidget())->currentIndex();
        return orientation() == Qt::Horizontal ? current.column() : current.row();
    }

    const Theme& m_theme;
    const HeatModel& m_model;
};

} // namespace

QWidget* heatLegend(const Theme& theme, QWidget* parent)
{
    std::vector<Legend::Item> items;
    for (const CoverageGrade grade : {CoverageGrade::Plenty, CoverageGrade::Enough, CoverageGrade::Fewer,
                                      CoverageGrade::Thin, CoverageGrade::Nobody, CoverageGrade::NotAsked})
        items.push_back({[&theme, grade](QPainter& painter, const QRect& box) {
                             paintHeat(painter, QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), grade, theme, theme.px(11));
                         },
                         [grade] { return gradeWords(grade); }});
    return new Legend(theme, {24, 18}, std::move(items), parent);
}

HeatMap::HeatMap(const Theme& theme, HeatModel& model, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_model(model)
{
    setObjectName(QStringLiteral("heatMap"));
    setModel(&model);
    setItemDelegate(new HeatDelegate(theme, model, this));
    setHorizontalHeader(new HeatHeader(Qt::Horizontal, theme, model, this));
    setVerticalHeader(new HeatHeader(Qt::Vertical, theme, model, this));
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    theme.follow(this, [this] { fit(); });
    connect(&model, &QAbstractItemModel::modelReset, this, &HeatMap::fit);
}

void HeatMap::fit()
{
    setStyleSheet(QStringLiteral("QTableCornerButton::section { background: %1; border: none; }")
                      .arg(m_theme.tokens().surface.name()));
    const QFontMetrics words(m_theme.type().font(Type::Style::Axis));
    int widest = m_theme.px(86); // no word is cut
    for (int column = 0; column < m_model.columnCount(); ++column)
        for (const QString& word : m_model.lane(column).second.split(u' '))
            widest = std::max(widest, words.horizontalAdvance(word));
    horizontalHeader()->setMinimumSectionSize(widest + m_theme.px(6));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(m_theme.px(60));
}

void HeatMap::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    horizontalHeader()->viewport()->update();
    verticalHeader()->viewport()->update();
    Q_EMIT currentMoved(current);
}

void HeatMap::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void HeatMap::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (const QModelIndex index = indexAt(event->pos()); index.isValid())
        Q_EMIT opened(index);
}

} // namespace advisorpool
