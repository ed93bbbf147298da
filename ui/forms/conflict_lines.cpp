#include "ui/forms/conflict_lines.h"

#include "ui/forms/conflict_line.h"
#include "ui/forms/conflict_marks.h"
#include "ui/forms/controls.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace advisorpool {

namespace {

constexpr size_t most = 5; // the room of conflicts has the rest

} // namespace

ConflictLines::ConflictLines(Pool& pool, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_theme(theme), m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("conflictLines"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    connect(&pool, &Pool::changed, this, &ConflictLines::look);
    hide();
}

void ConflictLines::setRecord(const Id& record)
{
    m_record = record;
    look();
}

void ConflictLines::look()
{
    std::vector<OpenConflict> open;
    QStringList ids;
    for (const ConflictPlace& place : ConflictMarks::of(m_pool).about(m_record))
        if (const auto conflict = conflictIn(m_pool, place.record(), *place.field);
            conflict && *conflict && open.size() < most) {
            open.push_back(**conflict);
            ids << open.back().id();
        }
    if (ids == m_shown)
        return;
    m_shown = ids;
    const bool hadKeyboard = focusWidget() && focusWidget()->hasFocus();
    clearLayout(*m_lines);
    QWidget* last = m_before;
    for (const OpenConflict& conflict : open) {
        auto* line = new ConflictLine(m_pool, m_theme, conflict, this);
        connect(line, &ConflictLine::failed, this, &ConflictLines::failed);
        m_lines->addWidget(line);
        line->show();
        for (auto* button : line->findChildren<QPushButton*>())
            if (QWidget* before = std::exchange(last, button))
                setTabOrder(before, button);
    }
    setVisible(!open.empty());
    if (hadKeyboard && open.empty())
        Q_EMIT settled();
    else if (hadKeyboard)
        m_lines->itemAt(0)->widget()->findChild<QWidget*>(QStringLiteral("keepSide_1"))->setFocus();
}

void ConflictLines::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_shown.clear();
        look();
    }
    QWidget::changeEvent(event);
}

} // namespace advisorpool
