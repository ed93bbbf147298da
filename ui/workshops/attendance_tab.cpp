#include "ui/workshops/attendance_tab.h"

#include "core/checks/guard.h"
#include "core/words/words.h"
#include "ui/forms/conflict_lines.h"
#include "ui/forms/controls.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/empty_note.h"
#include "ui/workshops/entry_model.h"

#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>

namespace advisorpool {

namespace {

EntryCell cellOf(std::optional<Presence> presence)
{
    if (!presence)
        return {};
    const Field& field = *Attendance::kind().field(u"value");
    const QString words = valueWords(field, Value(field.choices[static_cast<size_t>(*presence)]));
    static constexpr Entry::Ground grounds[] = {Entry::Ground::Ok, Entry::Ground::Problem, Entry::Ground::Warn};
    static constexpr char16_t signs[] = {u'✓', u'–', u'½'};
    return {QString(QChar(signs[static_cast<size_t>(*presence)])), grounds[static_cast<size_t>(*presence)], false,
            false, words};
}

Id attendanceId(const Id& participation, QDate day)
{
    return Attendance::kind().derivedId(toRecord(Attendance{.participation = participation, .day = day}).values);
}

// 1 or a letter for present, 0 for absent, 2 for partly, in either language; the space bar goes round.
std::optional<Presence> meant(const QString& typed, std::optional<Presence> before)
{
    if (typed == u" ")
        return before == Presence::Present  ? Presence::Absent
               : before == Presence::Absent ? Presence::Partly
                                            : Presence::Present;
    const QString key = typed.toLower();
    if (QStringLiteral("1+xpп").contains(key))
        return Presence::Present;
    if (QStringLiteral("0-aо").contains(key))
        return Presence::Absent;
    if (QStringLiteral("2/½hч").contains(key))
        return Presence::Partly;
    return {};
}

} // namespace

AttendanceTab::AttendanceTab(Pool& pool, const Theme& theme, QWidget* parent)
    : WorkshopTab(pool, theme, QStringLiteral("attendance"), parent), m_model(new EntryModel(pool, this))
{
    auto* page = new QWidget(this);
    m_grid = new EntryGrid(theme, *m_model, page);
    m_grid->setObjectName(QStringLiteral("attendanceGrid"));
    m_keys = new TextLabel(theme, Type::Style::Second, &Tokens::text2, page);
    m_keys->setWordWrap(true);
    m_all = smallButton(theme, page, Icon::Check);
    m_all->setObjectName(QStringLiteral("allPresent"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(8));
    head->addWidget(m_keys, 1);
    head->addWidget(m_all);
    auto* lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(head);
    lines->addWidget(hairline(page));
    lines->addWidget(m_grid, 1);
    lines->addWidget(m_conflicts = new ConflictLines(pool, theme, page));
    m_conflicts->setContentsMargins(theme.px(16), theme.px(4), theme.px(12), theme.px(8));
    m_empty = new EmptyNote(theme, Icon::CalendarDays, this);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    connect(m_grid, &EntryGrid::typed, this, &AttendanceTab::type);
    connect(m_grid, &EntryGrid::blanked, this, &AttendanceTab::blank);
    connect(m_grid, &EntryGrid::currentMoved, this, &AttendanceTab::showConflicts);
    m_conflicts->setAfter(m_grid);
    connect(m_conflicts, &ConflictLines::failed, this, &AttendanceTab::failed);
    connect(m_conflicts, &ConflictLines::settled, m_grid, [this] { m_grid->setFocus(); });
    connect(m_all, &QPushButton::clicked, this, &AttendanceTab::allPresent);
    setFocusProxy(m_grid);
}

QString AttendanceTab::title() const
{
    return tr("Attendance");
}

void AttendanceTab::retranslate()
{
    m_keys->setText(tr("1 present, 0 absent, 2 partly; the space bar goes round, Delete blanks, Enter moves down."));
    m_all->setText(tr("All present that day"));
    m_all->setToolTip(tr("Fills the blanks of the day in which the cursor is"));
    m_grid->setAccessibleName(title());
}

void AttendanceTab::show(const WorkshopFacts& facts)
{
    m_facts = facts;
    const auto days = facts.days();
    QStringList headings{tr("Participant")};
    for (const QDate day : days)
        headings << QLocale().toString(day, QStringLiteral("ddd\nd MMM"));
    std::vector<EntryRow> rows;
    for (const Participant& one : facts.people) {
        EntryRow row{one.part.id, {one.name, {}, {}, one.administration}, {}};
        for (const QDate day : days) {
            row.cells.push_back(
                cellOf(one.attendance.contains(day) ? std::optional(one.attendance.value(day)) : std::nullopt));
            row.cells.back().records = {attendanceId(one.part.id, day)};
        }
        rows.push_back(std::move(row));
    }
    m_model->setTable(headings, std::move(rows));
    showConflicts(m_grid->currentIndex());
    m_all->setEnabled(facts.canWrite);
    m_empty->say(days.empty() ? tr("On which days? Give the workshop its first and last day under “Plan”.")
                              : tr("Nobody takes part yet. Add them under “Participants”."));
    m_stack->setCurrentIndex(days.empty() || facts.people.empty() ? 0 : 1);
}

void AttendanceTab::showConflicts(const QModelIndex& cell)
{
    const EntryCell* shown = m_model->cellAt(cell);
    m_conflicts->setRecord(shown ? shown->records.front() : Id());
}

bool AttendanceTab::set(Edit& edit, const Id& participation, QDate day, std::optional<Presence> value,
                        Result<void>& done)
{
    Attendance attendance{.participation = participation, .day = day, .value = value};
    done = edit.save(attendance).and_then([&] { return guard(edit, Attendance::kind(), attendance.id, {}); });
    return done.has_value();
}

void AttendanceTab::type(const QModelIndex& cell, const QString& text)
{
    const Participant* one = m_facts.find(m_model->idOf(cell.row()));
    const QDate day = m_facts.days()[static_cast<size_t>(cell.column() - 1)];
    const auto before = one->attendance.contains(day) ? std::optional(one->attendance.value(day)) : std::nullopt;
    const auto value = meant(text, before);
    if (!value || !m_facts.canWrite)
        return;
    const bool done = write(Label::Set, [&](Edit& edit) -> Result<void> {
        Result<void> outcome;
        set(edit, one->part.id, day, value, outcome);
        return outcome;
    });
    if (done && text != u" ")
        m_grid->moveDown();
}

void AttendanceTab::blank(const QModelIndexList& cells)
{
    if (!m_facts.canWrite)
        return;
    const auto days = m_facts.days();
    write(Label::Set, [&](Edit& edit) -> Result<void> {
        Result<void> outcome;
        for (const QModelIndex& cell : cells) {
            const Participant* one = m_facts.find(m_model->idOf(cell.row()));
            const QDate day = days[static_cast<size_t>(cell.column() - 1)];
            if (one->attendance.contains(day) && !set(edit, one->part.id, day, {}, outcome))
                break;
        }
        return outcome;
    });
}

void AttendanceTab::allPresent()
{
    const auto days = m_facts.days();
    const int column = std::max(m_grid->currentIndex().column(), 1);
    const QDate day = days[static_cast<size_t>(column - 1)];
    write(Label::Set, [&](Edit& edit) -> Result<void> {
        Result<void> outcome;
        for (const Participant& one : m_facts.people)
            if (!one.attendance.contains(day) && !set(edit, one.part.id, day, Presence::Present, outcome))
                break;
        return outcome;
    });
    m_grid->setFocus();
}

} // namespace advisorpool
