#include "ui/workshops/screening_section.h"

#include "core/pool/related.h"
#include "core/words/names.h"
#include "core/words/words.h"
#include "core/workshops/participation.h"
#include "core/workshops/workshop.h"
#include "ui/forms/in_place_field.h"
#include "ui/forms/record_form.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/segmented.h"
#include "ui/workshops/participants_model.h"

#include <QHBoxLayout>

namespace advisorpool {

ScreeningSection::ScreeningSection(Pool& pool, const Theme& theme, QWidget* parent)
    : Section(pool, theme, QStringLiteral("screening"), false, parent)
{
}

QString ScreeningSection::title() const
{
    return tr("Against the profile of the expert group");
}

// The requirements, then what was found.
std::vector<Record> ScreeningSection::load()
{
    std::vector<Record> records;
    const auto part = m_pool.find<Participation>(owner());
    const auto workshop = part && *part ? m_pool.find<Workshop>((*part)->workshop) : Result<std::optional<Workshop>>();
    if (!succeeded(part) || !succeeded(workshop) || !*workshop)
        return records;
    auto profile = ownedBy<Requirement>(m_pool, (*workshop)->expertGroup);
    auto found = ownedBy<Screening>(m_pool, owner());
    if (!succeeded(profile) || !succeeded(found))
        return records;
    std::ranges::sort(*profile, {}, [](const Requirement& one) {
        return std::pair(one.position.value_or(std::numeric_limits<int>::max()), one.id);
    });
    for (const Requirement& requirement : *profile)
        records.push_back(toRecord(requirement));
    for (const Screening& screening : *found)
        records.push_back(toRecord(screening));
    return records;
}

void ScreeningSection::build(const std::vector<Record>& records)
{
    bool any = false;
    for (const Record& record : records) {
        if (record.kind != &Requirement::kind())
            continue;
        const auto requirement = fromRecord<Requirement>(record);
        Screening found{.participation = owner(), .requirement = requirement.id};
        for (const Record& other : records)
            if (other.kind == &Screening::kind())
                if (auto screening = fromRecord<Screening>(other); screening.requirement == requirement.id)
                    found = screening;
        lines().addWidget(lineOf(requirement, found));
        any = true;
    }
    if (!any)
        lines().addWidget(quietLine(tr("What the expert group asks of candidates stands under “Plan”.")));
}

QWidget* ScreeningSection::lineOf(const Requirement& requirement, const Screening& found)
{
    auto* line = new QWidget(this);
    auto* name = new TextLabel(m_theme, Type::Style::Base, &Tokens::text, line);
    name->setWordWrap(true);
    name->setText(nameOf(m_pool, toRecord(requirement)));
    auto* result = new Segmented(m_theme, Segmented::Size::Tiny, line);
    result->setObjectName(QStringLiteral("screening_") + requirement.id.text());
    result->setAccessibleName(name->text());
    const auto& choices = Screening::kind().field(u"result")->choices;
    for (int choice = 0; choice < static_cast<int>(choices.size()); ++choice)
        result->addSegment(choiceOf(Screening::kind(), u"result", choice),
                           choices[static_cast<size_t>(choice)] + u'_' + requirement.id.text());
    if (found.result)
        result->setCurrent(static_cast<int>(*found.result));
    result->setEnabled(m_pool.isWritable());
    connect(result, &Segmented::chosen, this, [this, found](int choice) { screen(found, static_cast<Fit>(choice)); });
    auto* all = new QHBoxLayout(line); // in one row: no line moves when a result comes
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(m_theme.px(8));
    all->addWidget(name, 3);
    all->addWidget(reasonOf(requirement, found, line), 2, Qt::AlignVCenter);
    all->addWidget(result, 0, Qt::AlignVCenter);
    return line;
}

// Why; to be said once there is a result.
QWidget* ScreeningSection::reasonOf(const Requirement& requirement, const Screening& found, QWidget* line)
{
    const Field& field = *Screening::kind().field(u"reason");
    auto* reason = new InPlaceField(m_theme, field,
                                    accessTo(m_pool, Screening::kind(), field, [id = found.id] { return id; }), line);
    reason->setEditable(m_pool.isWritable() && !found.id.isNull());
    reason->setWords(labelOf(field), found.id.isNull() ? QString() : tr("why"));
    reason->setName(QStringLiteral("why_") + requirement.id.text());
    reason->refresh();
    return reason;
}

void ScreeningSection::screen(Screening screening, Fit result)
{
    screening.result = result;
    Edit edit(m_pool, Label::Set);
    succeeded(edit.save(screening).and_then([&] { return edit.commit(); }));
}

} // namespace advisorpool
