#include "ui/forms/record_form.h"

#include "core/pool/conflicts.h"
#include "core/words/words.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QGridLayout>

namespace advisorpool {

namespace {

QString lastAuthorOf(Pool& pool, const Id& record, const Field& field)
{
    const auto changes = pool.changelog().ofRecord(record);
    if (!changes)
        return {};
    for (auto change = changes->rbegin(); change != changes->rend(); ++change) {
        const auto patch = readPatch(*change->kind, change->isBlanked() ? QByteArray("{}") : change->patch);
        if (!patch || std::ranges::none_of(*patch, [&](const auto& entry) { return entry.first == &field; }))
            continue;
        const auto edit = pool.changelog().edit(change->edit);
        return edit && *edit ? (*edit)->author : QString();
    }
    return {};
}

} // namespace

FieldAccess accessTo(Pool& pool, const Kind& kind, const Field& field, std::function<Id()> id)
{
    return {.read = [&pool, &kind, &field, id]() -> Result<Value> {
                return pool.record(kind, id()).map([&](const std::optional<Record>& record) {
                    return record ? (*record)[field] : Value();
                });
            },
            .write = [&pool, &kind, &field, id](
                         const Value& value) { return setField(pool, kind, id(), field, value).map([](const Id&) {}); },
            .words = [&pool, &field](const Value& value) { return shownWords(pool, field, value); },
            .offers = [&pool, &field] { return offersFor(pool, field); },
            .sides =
                [&pool, &field, id] {
                    std::vector<Value> sides;
                    if (const auto open = conflictIn(pool, id(), field); open && *open)
                        for (const Side& side : (*open)->conflict.sides)
                            sides.push_back(side.value);
                    return sides;
                },
            .lastAuthor = [&pool, &field, id] { return lastAuthorOf(pool, id(), field); }};
}

RecordForm::RecordForm(Pool& pool, const Theme& theme, const Kind& kind, const QStringList& fields, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_theme(theme), m_kind(kind)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    for (const QString& name : fields) {
        const Field& field = *kind.field(name);
        auto* label = new TextLabel(theme, Type::Style::Second, &Tokens::text2, this);
        const int row = static_cast<int>(m_lines.size());
        m_lines.push_back({&field, label, makeField(field)});
        label->setBuddy(m_lines.back().value);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(m_lines.back().value, row, 1);
    }
    m_theme.follow(this, [this, grid] {
        grid->setHorizontalSpacing(m_theme.px(2));
        grid->setVerticalSpacing(0);
        grid->setColumnMinimumWidth(0, m_theme.px(86));
        for (const Line& line : m_lines) // in line with the value's first line
            line.label->setContentsMargins(0, m_theme.px(7), 0, m_theme.px(4));
    });
    retranslate();
}

InPlaceField* RecordForm::makeField(const Field& field)
{
    FieldAccess access = accessTo(m_pool, m_kind, field, [this] { return m_id; });
    access.write = [this, &field](const Value& value) { return write(field, value); };
    auto* made = new InPlaceField(m_theme, field, std::move(access), this);
    made->setEditable(m_pool.isWritable());
    connect(made, &InPlaceField::cancelled, this, [this] {
        if (m_make)
            Q_EMIT givenUp();
    });
    return made;
}

Result<void> RecordForm::write(const Field& field, const Value& value)
{
    if (!m_make)
        return setField(m_pool, m_kind, m_id, field, value).map([](const Id&) {});
    if (value.isNull())
        return {};
    return m_make(field, value).map([this](const Id& id) {
        m_make = {};
        m_id = id;
        Q_EMIT made(id);
    });
}

void RecordForm::setNew(Make make)
{
    setRecord({});
    m_make = std::move(make);
}

void RecordForm::setProposal(const QString& field, std::function<QString()> proposal)
{
    for (const Line& line : m_lines)
        if (line.field->name == field)
            line.value->setProposal(std::move(proposal));
}

void RecordForm::setRecord(const Id& id)
{
    m_make = {};
    const bool isOther = id != m_id;
    if (isOther)
        keepUnsaved();
    m_id = id;
    refresh();
    if (!isOther)
        return;
    const auto unsaved = m_unsaved.value(id);
    for (const Line& line : m_lines)
        if (const auto typed = unsaved.constFind(line.field); typed != unsaved.constEnd())
            line.value->showUnsaved(*typed);
}

// What could not be saved waits for whoever comes back to the record.
void RecordForm::keepUnsaved()
{
    QHash<const Field*, InPlaceField::Unsaved> unsaved;
    for (const Line& line : m_lines) {
        if (const auto typed = line.value->unsaved(); typed && !m_id.isNull())
            unsaved.insert(line.field, *typed);
        line.value->abandon();
    }
    if (unsaved.isEmpty())
        m_unsaved.remove(m_id);
    else
        m_unsaved.insert(m_id, unsaved);
}

void RecordForm::refresh()
{
    for (const Line& line : m_lines)
        line.value->refresh();
}

void RecordForm::edit(const QString& field)
{
    for (const Line& line : m_lines)
        if (line.field->name == field)
            line.value->edit();
}

bool RecordForm::isEditing() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.value->isEditing(); });
}

void RecordForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecordForm::retranslate()
{
    for (const Line& line : m_lines) {
        line.label->setText(labelOf(*line.field));
        line.value->setWords(labelOf(*line.field), QStringLiteral("—"));
    }
}

} // namespace advisorpool
