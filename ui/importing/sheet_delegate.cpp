#include "ui/importing/sheet_delegate.h"

#include "ui/importing/cell_levels.h"
#include "ui/look/glyph.h"
#include "ui/look/pen.h"
#include "ui/look/row.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>

namespace advisorpool {

namespace {

struct Dress
{
    Glyph glyph;
    Tokens::Role ink;
    Tokens::Role ground;
    Tokens::Role line;
};

Dress dressOf(CellNote::Kind kind)
{
    switch (kind) {
    case CellNote::Kind::Reject:
        return {StatusMark::Problem, &Tokens::problem, &Tokens::problemSoft, &Tokens::problemLine};
    case CellNote::Kind::Doubt:
        return {StatusMark::Warn, &Tokens::warn, &Tokens::warnSoft, &Tokens::warnLine};
    default:
        return {Icon::Link, &Tokens::accent, &Tokens::accentSoft, &Tokens::accentLine};
    }
}

// The rest of a row's person stays readable beside a long reason.
constexpr int widest = 280;
constexpr int padding = 8;
constexpr int markAndGap = 20;
constexpr int levelGap = 14;

int widthOf(const QList<LevelMark>& levels, const Look& look)
{
    int width = 0;
    for (const LevelMark& level : levels)
        width += levelWidth(level, look) + look.px(levelGap);
    return width;
}

// Those that fit; the last of them says how many more there are.
void paintLevels(QPainter& painter, QRect box, QList<LevelMark> levels, const Look& look)
{
    while (levels.size() > 1 && widthOf(levels, look) > box.width() + look.px(levelGap)) {
        const int left = levels.back().more.mid(1).toInt() + 1;
        levels.pop_back();
        levels.back().more = u'+' + QString::number(left);
    }
    for (const LevelMark& level : levels) {
        paintLevel(painter, box, level, look);
        box.setLeft(box.left() + levelWidth(level, look) + look.px(levelGap));
    }
}

} // namespace

SheetDelegate::SheetDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int SheetDelegate::rowHeight() const
{
    const Type& type = m_theme.type();
    const int text =
        QFontMetrics(type.font(Type::Style::Base)).height() + QFontMetrics(type.font(Type::Style::Axis)).height();
    return std::max(m_theme.px(42), text + m_theme.px(10));
}

void SheetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    QStyleOptionViewItem ground = option;
    ground.state &= ~QStyle::State_Selected;
    paintRowGround(*painter, ground, m_theme.look(), false, false);
    const QString text = index.data().toString();
    const auto note = index.data(SheetModel::Note).value<CellNote>();
    if (note.kind == CellNote::Kind::None)
        paintPlain(*painter, option.rect, index, text);
    else
        paintNoted(*painter, option.rect, note, text);
    if (view && view->hasFocus() && view->currentIndex() == index) {
        const Canvas canvas(*painter);
        strokeBox(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), 3, m_theme.tokens().accent, 2);
    }
}

void SheetDelegate::paintPlain(QPainter& painter, const QRect& cell, const QModelIndex& index,
                               const QString& text) const
{
    const Tokens& t = m_theme.tokens();
    QRect box = cell.adjusted(m_theme.px(padding), 0, -m_theme.px(4), -1);
    if (index.column() == 0) {
        paintLine(painter, box.adjusted(0, 0, -m_theme.px(4), 0), text, m_theme.type().font(Type::Style::Second),
                  t.text3, Qt::AlignRight | Qt::AlignVCenter);
        return;
    }
    if (index.data(SheetModel::Blank).toBool()) {
        if (index.column() == 1)
            paintLine(painter, box, tr("empty row, skipped"), m_theme.type().font(Type::Style::Second), t.text2);
        return;
    }
    if (index.data(SheetModel::Corrected).toBool()) {
        const int side = m_theme.px(14);
        paintIcon(painter, QRectF(box.left(), box.center().y() - side / 2, side, side), Icon::Pencil, t.accent);
        box.setLeft(box.left() + m_theme.px(markAndGap));
    }
    const auto levels = index.data(SheetModel::Levels).value<QList<LevelMark>>();
    if (levels.isEmpty())
        paintLine(painter, box, text, m_theme.type().font(Type::Style::Base), t.text);
    else
        paintLevels(painter, box, levels, m_theme.look());
}

void SheetDelegate::paintNoted(QPainter& painter, const QRect& cell, const CellNote& note, const QString& text) const
{
    const Tokens& t = m_theme.tokens();
    const Dress dress = dressOf(note.kind);
    const Canvas canvas(painter);
    const QRectF card = QRectF(cell).adjusted(1, 1, -1, -2);
    fillBox(painter, card, 3, t.*dress.ground);
    strokeBox(painter, card, 3, t.*dress.line, 1);
    const QFont base = m_theme.type().font(Type::Style::Base);
    const QFont small = m_theme.type().font(Type::Style::Axis);
    const int first = QFontMetrics(base).height();
    const int second = QFontMetrics(small).height();
    QRect line(cell.left() + m_theme.px(padding), cell.top() + (cell.height() - first - second) / 2,
               cell.width() - m_theme.px(padding + 4), first);
    const int side = m_theme.px(14);
    paintGlyph(painter, QRectF(line.left(), line.top() + (first - side) / 2, side, side), dress.glyph, t.*dress.ink,
               t.*dress.ground, m_theme.look());
    QFont words = base;
    words.setItalic(text.isEmpty());
    paintLine(painter, line.adjusted(m_theme.px(markAndGap), 0, 0, 0), text.isEmpty() ? tr("empty") : text, words,
              text.isEmpty() ? t.*dress.ink : t.text);
    paintLine(painter, QRect(line.left(), line.bottom() + 1, line.width(), second), note.words, small, t.*dress.ink);
}

QSize SheetDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto note = index.data(SheetModel::Note).value<CellNote>();
    const QFontMetrics base(m_theme.type().font(Type::Style::Base));
    int width = base.horizontalAdvance(index.data().toString());
    if (note.kind == CellNote::Kind::None)
        if (const auto levels = index.data(SheetModel::Levels).value<QList<LevelMark>>(); !levels.isEmpty())
            width = widthOf(levels, m_theme.look());
    if (note.kind != CellNote::Kind::None)
        width = std::max(width + m_theme.px(markAndGap),
                         QFontMetrics(m_theme.type().font(Type::Style::Axis)).horizontalAdvance(note.words));
    else if (index.data(SheetModel::Corrected).toBool())
        width += m_theme.px(markAndGap);
    return {std::min(width + m_theme.px(2 * padding), m_theme.px(widest)), rowHeight()};
}

QWidget* SheetDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("cellEditor"));
    const auto* model = index.model();
    editor->setAccessibleName(model->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void SheetDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int height = std::max(editor->sizeHint().height(), m_theme.px(32));
    QRect box = option.rect;
    box.setTop(box.center().y() - height / 2);
    box.setHeight(height);
    box.setWidth(std::max(box.width(), m_theme.px(160)));
    editor->setGeometry(box);
}

} // namespace advisorpool
