#include "ui/missions/checklist_section.h"

#include "core/missions/mission_plan.h"
#include "core/people/locale_names.h"
#include "core/shipped/usual_missions.h"
#include "core/words/words.h"
#include "ui/forms/controls.h"
#include "ui/forms/days.h"
#include "ui/forms/saving.h"
#include "ui/forms/value_editor.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/missions/staffing_deeds.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace advisorpool {

namespace {

QString textOf(const ChecklistItem& item)
{
    return inLanguage(item.textEn, item.textRu);
}

QString phaseWords(ChecklistPhase phase)
{
    switch (phase) {
    case ChecklistPhase::Before:
        return ChecklistSection::tr("Before the mission");
    case ChecklistPhase::During:
        return ChecklistSection::tr("During the mission");
    case ChecklistPhase::After:
        return ChecklistSection::tr("After the mission");
    }
    return {};
}

} // namespace

ChecklistSection::ChecklistSection(Pool& pool, const Theme& theme, QWidget* parent)
    : Section(pool, theme, QStringLiteral("checklist"), true, parent)
{
}

QString ChecklistSection::title() const
{
    return tr("Checklist");
}

QString ChecklistSection::addWords() const
{
    return tr("Add");
}

std::vector<Record> ChecklistSection::load()
{
    auto items = recordsOf<ChecklistItem>(m_pool, owner()).value_or(std::vector<ChecklistItem>());
    sort(items);
    std::vector<Record> records;
    for (const ChecklistItem& item : items)
        records.push_back(toRecord(item));
    return records;
}

void ChecklistSection::build(const std::vector<Record>& records)
{
    if (records.empty()) {
        lines().addWidget(quietLine(tr("Nothing on the list.")));
        if (!m_pool.isWritable())
            return;
        auto* usual = linkButton(m_theme, this, Icon::Plus);
        usual->setObjectName(QStringLiteral("usualChecklist"));
        usual->setText(tr("What is usually to be done"));
        usual->setAccessibleName(usual->text());
        connect(usual, &QPushButton::clicked, this, &ChecklistSection::addUsual, Qt::QueuedConnection);
        lines().addWidget(usual, 0, Qt::AlignLeft);
        return;
    }
    std::optional<ChecklistPhase> phase;
    for (const Record& record : records) {
        const auto item = fromRecord<ChecklistItem>(record);
        if (item.phase && item.phase != phase) {
            phase = item.phase;
            auto* heading = new TextLabel(m_theme, Type::Style::SecondMedium, &Tokens::text2, this);
            heading->setText(phaseWords(*phase));
            heading->setContentsMargins(0, m_theme.px(4), 0, 0);
            lines().addWidget(heading);
        }
        addItem(item);
    }
}

void ChecklistSection::addItem(const ChecklistItem& item)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.px(6));
    auto* tick = new QCheckBox(row);
    tick->setObjectName(QStringLiteral("tick_") + item.id.text());
    tick->setChecked(item.doneOn.isValid());
    tick->setEnabled(m_pool.isWritable());
    tick->setAccessibleName(textOf(item));
    connect(
        tick, &QCheckBox::clicked, this,
        [this, item](bool done) {
            ChecklistItem changed = item;
            changed.doneOn = done ? todayOf(m_pool) : QDate();
            succeeded(saveRecord(m_pool, changed));
        },
        Qt::QueuedConnection);
    // The first line's middle is the box's.
    const int line = std::max(m_theme.px(24), QFontMetrics(m_theme.type().font(Type::Style::Base)).height());
    tick->setMinimumHeight(line);
    layout->addWidget(tick, 0, Qt::AlignTop);
    auto* words =
        new TextLabel(m_theme, Type::Style::Base, item.doneOn.isValid() ? &Tokens::text2 : &Tokens::text, row);
    words->setWordWrap(true);
    words->setText(textOf(item));
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    words->setContentsMargins(0, (line - QFontMetrics(m_theme.type().font(Type::Style::Base)).height()) / 2, 0, 0);
    if (item.doneOn.isValid())
        words->setToolTip(tr("Done on %1").arg(dayWords(item.doneOn)));
    layout->addWidget(words, 1);
    if (item.doneOn.isValid()) {
        auto* when = new TextLabel(m_theme, Type::Style::Second, &Tokens::text3, row);
        when->setText(dayRangeWords(item.doneOn, item.doneOn, todayOf(m_pool)));
        layout->addWidget(when, 0, Qt::AlignTop);
    }
    if (m_pool.isWritable()) {
        auto* change = tinyButton(m_theme, Icon::Pencil, row);
        change->setObjectName(QStringLiteral("rename_") + item.id.text());
        setIconWords(change, tr("Change the words: %1").arg(textOf(item)));
        connect(
            change, &QToolButton::clicked, this, [this, item, row] { editText(item, row); }, Qt::QueuedConnection);
        auto* remove = tinyButton(m_theme, Icon::X, row);
        remove->setObjectName(QStringLiteral("remove_") + item.id.text());
        setIconWords(remove, tr("Take off the list: %1").arg(textOf(item)));
        connect(
            remove, &QToolButton::clicked, this,
            [this, id = item.id] { succeeded(removeRecord(m_pool, ChecklistItem::kind(), id)); }, Qt::QueuedConnection);
        layout->addWidget(change, 0, Qt::AlignTop);
        layout->addWidget(remove, 0, Qt::AlignTop);
    }
    lines().addWidget(row);
}

void ChecklistSection::addUsual()
{
    Edit edit(m_pool, Label::Add);
    Result<void> done;
    for (ChecklistItem& item : usualChecklist()) {
        item.mission = owner();
        done = done.and_then([&] { return saveItem(edit, item); });
    }
    succeeded(done.and_then([&] { return edit.commit(); }));
}

void ChecklistSection::add()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto phase : {ChecklistPhase::Before, ChecklistPhase::During, ChecklistPhase::After}) {
        QAction* action = menu->addAction(phaseWords(phase));
        action->setObjectName(QString::fromLatin1(choiceNames(phase)[static_cast<size_t>(phase)]));
        connect(
            action, &QAction::triggered, this, [this, phase] { addAs(phase); }, Qt::QueuedConnection);
    }
    menu->popup(addButton()->mapToGlobal(QPoint(0, addButton()->height())));
}

void ChecklistSection::addAs(ChecklistPhase phase)
{
    ChecklistItem item{.mission = owner(), .phase = phase};
    int last = 0;
    for (const Record& record : load())
        if (const auto other = fromRecord<ChecklistItem>(record); other.phase == phase)
            last = std::max(last, other.position.value_or(0));
    item.position = last + 1;
    editText(item, nullptr);
}

// In the language that one reads: the other one's words stay.
void ChecklistSection::editText(const ChecklistItem& item, QWidget* instead)
{
    auto* editor = new ValueEditor(m_theme, this);
    editor->setObjectName(QStringLiteral("checklistText"));
    editor->setText(textOf(item));
    editor->setPlaceholderText(item.phase ? phaseWords(*item.phase) : QString());
    editor->setAccessibleName(tr("What is to be done"));
    lines().insertWidget(instead ? lines().indexOf(instead) : lines().count(), editor);
    if (instead)
        instead->hide();
    editor->show(); // at once: nobody hidden takes the keyboard
    editor->setFocus();
    const auto close = [this, editor, instead] {
        editor->disconnect(this);
        editor->deleteLater();
        if (instead)
            instead->show();
        addButton()->setFocus();
    };
    const auto save = [this, editor, item, close] {
        const QString text = editor->text().trimmed();
        close();
        if (text.isEmpty() || text == textOf(item))
            return;
        ChecklistItem changed = item;
        (QLocale().language() == QLocale::Russian ? changed.textRu : changed.textEn) = text;
        if (!item.id.isNull()) {
            succeeded(saveRecord(m_pool, changed));
            return;
        }
        Edit edit(m_pool, Label::Add);
        succeeded(saveItem(edit, changed).and_then([&] { return edit.commit(); }));
    };
    connect(editor, &ValueEditor::cancelled, this, close, Qt::QueuedConnection);
    connect(editor, &ValueEditor::committed, this, save, Qt::QueuedConnection);
    connect(editor, &ValueEditor::left, this, save, Qt::QueuedConnection);
}

} // namespace advisorpool
