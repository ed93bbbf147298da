#include "ui/workshops/record_lines.h"

#include "core/words/names.h"
#include "core/words/words.h"
#include "ui/forms/controls.h"
#include "ui/forms/in_place_field.h"
#include "ui/forms/record_form.h"
#include "ui/forms/saving.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace advisorpool {

RecordLines::RecordLines(Pool& pool, const Theme& theme, const Kind& kind, QStringList fields, const char* title,
                         const char* addWords, QWidget* parent)
    : Section(pool, theme, kind.name, true, parent), m_kind(kind), m_fields(std::move(fields)), m_title(title),
      m_addWords(addWords)
{
}

QString RecordLines::title() const
{
    return QCoreApplication::translate("advisorpool::PlanTab", m_title);
}

QString RecordLines::addWords() const
{
    return QCoreApplication::translate("advisorpool::PlanTab", m_addWords);
}

std::vector<Record> RecordLines::load()
{
    std::vector<Record> records;
    const auto ids = m_pool.tables().referring(m_kind, *m_kind.ownerField(), owner());
    if (!succeeded(ids))
        return records;
    for (const Id& id : *ids)
        if (auto record = m_pool.record(m_kind, id); record && *record)
            records.push_back(std::move(**record));
    const Field& position = *m_kind.field(u"position");
    std::ranges::sort(records, {}, [&](const Record& record) {
        const Value& place = record[position];
        return std::pair(place.isNull() ? Value::numberBound : place.number(), record.id);
    });
    return records;
}

void RecordLines::build(const std::vector<Record>& records)
{
    m_last = 0;
    if (!records.empty())
        lines().addWidget(headings());
    for (const Record& record : records) {
        m_last = std::max(m_last, static_cast<int>(record[u"position"].number()));
        lines().addWidget(lineOf(record));
    }
    if (records.empty())
        lines().addWidget(quietLine(QCoreApplication::translate("advisorpool::RecordLines", "None yet")));
}

QHBoxLayout* RecordLines::rowIn(QWidget* line) const
{
    auto* box = new QHBoxLayout(line);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(m_theme.px(4));
    return box;
}

// Above the values, as wide as they are.
QWidget* RecordLines::headings()
{
    auto* line = new QWidget(this);
    auto* box = rowIn(line);
    for (const QString& name : m_fields) {
        const Field& field = *m_kind.field(name);
        auto* heading = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, line);
        heading->setText(labelOf(field));
        heading->setIndent(m_theme.px(7));
        heading->setWordWrap(true);
        place(*box, heading, field);
        box->setAlignment(heading, Qt::AlignBottom);
    }
    QWidget* gap = tinyButton(m_theme, Icon::Trash2, line); // above the bins
    QSizePolicy kept = gap->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    gap->setSizePolicy(kept);
    gap->hide();
    box->addWidget(gap);
    return line;
}

void RecordLines::place(QBoxLayout& box, QWidget* value, const Field& field) const
{
    const bool isNumber = field.type == FieldType::Number;
    if (isNumber)
        value->setFixedWidth(m_theme.px(64));
    box.addWidget(value, isNumber ? 0 : 1, Qt::AlignTop);
}

QWidget* RecordLines::lineOf(const Record& record)
{
    auto* line = new QWidget(this);
    auto* box = rowIn(line);
    for (const QString& name : m_fields) {
        const Field& field = *m_kind.field(name);
        auto* value =
            new InPlaceField(m_theme, field, accessTo(m_pool, m_kind, field, [id = record.id] { return id; }), line);
        value->setEditable(m_pool.isWritable());
        value->setWords(labelOf(field), labelOf(field));
        value->setName(name + u'_' + record.id.text());
        value->setToolTip(labelOf(field));
        value->refresh();
        place(*box, value, field);
    }
    auto* away = tinyButton(m_theme, Icon::Trash2, line);
    away->setObjectName(QStringLiteral("remove_") + record.id.text());
    setIconWords(away,
                 QCoreApplication::translate("advisorpool::RecordLines", "Remove “%1”").arg(nameOf(m_pool, record)));
    away->setEnabled(m_pool.isWritable());
    connect(away, &QToolButton::clicked, this, [this, id = record.id] { remove(id); });
    box->addWidget(away, 0, Qt::AlignTop);
    return line;
}

void RecordLines::remove(const Id& id)
{
    succeeded(removeRecord(m_pool, m_kind, id));
}

void RecordLines::add()
{
    if (owner().isNull())
        return;
    Edit edit(m_pool, Label::Add);
    const auto made = edit.add(
        m_kind, {{m_kind.ownerField(), Value(owner().text())}, {m_kind.field(u"position"), Value(qint64{m_last + 1})}});
    if (!succeeded(made.and_then([&](const Id&) { return edit.commit(); })))
        return;
    const QString first = m_fields[QLocale().language() == QLocale::Russian ? 1 : 0];
    refresh();
    if (auto* value = findChild<InPlaceField*>(first + u'_' + made->text()))
        value->edit();
}

} // namespace advisorpool
