#include "ui/advisors/expertise_section.h"

#include "core/words/names.h"
#include "ui/advisors/advisor_records.h"
#include "ui/forms/controls.h"
#include "ui/forms/field_words.h"
#include "ui/forms/saving.h"
#include "ui/look/theme.h"
#include "ui/shell/flow_layout.h"

#include <QActionGroup>
#include <QMenu>
#include <QPushButton>

namespace advisorpool {

ExpertiseSection::ExpertiseSection(Pool& pool, const Theme& theme, QWidget* parent)
    : Section(pool, theme, QStringLiteral("expertise"), true, parent)
{
}

QString ExpertiseSection::title() const
{
    return tr("Expertise");
}

QString ExpertiseSection::addWords() const
{
    return tr("Add");
}

std::vector<Record> ExpertiseSection::load()
{
    auto records = recordsOfAdvisor(m_pool, Expertise::kind(), owner());
    std::stable_sort(records.begin(), records.end(), [](const Record& a, const Record& b) {
        return fromRecord<Expertise>(a).depth.value_or(0) > fromRecord<Expertise>(b).depth.value_or(0);
    });
    return records;
}

QString ExpertiseSection::subjectName(const Id& subject) const
{
    const auto record = m_pool.record(Subject::kind(), subject);
    return record && *record ? nameOf(m_pool, **record) : subject.text();
}

void ExpertiseSection::build(const std::vector<Record>& records)
{
    if (records.empty()) {
        lines().addWidget(quietLine(tr("No subject recorded yet.")));
        return;
    }
    auto* box = new QWidget(this);
    auto* flow = new FlowLayout(box, m_theme.px(6));
    for (const Record& record : records)
        flow->addWidget(subjectButton(fromRecord<Expertise>(record)));
    lines().addWidget(box);
}

QPushButton* ExpertiseSection::subjectButton(const Expertise& expertise)
{
    static constexpr std::pair<int, const char*> depths[] = {
        {1, QT_TR_NOOP("1: knows it")}, {2, QT_TR_NOOP("2: works in it")}, {3, QT_TR_NOOP("3: teaches it")}};
    const QString name = subjectName(expertise.subject);
    const QString words = expertise.depth ? tr("%1 · %2").arg(name).arg(*expertise.depth) : name;
    QPushButton* button = smallButton(m_theme, this);
    button->setObjectName(QStringLiteral("subject_") + expertise.subject.text());
    button->setText(words);
    button->setAccessibleName(words);
    if (!m_pool.isWritable())
        return button;
    auto* menu = new QMenu(button);
    auto* oneOf = new QActionGroup(menu);
    for (const auto& [depth, text] : depths) {
        QAction* action = oneOf->addAction(menu->addAction(tr(text)));
        action->setCheckable(true);
        action->setChecked(expertise.depth == depth);
        connect(
            action, &QAction::triggered, this,
            [this, expertise, depth = depth] {
                Expertise changed = expertise;
                changed.depth = depth;
                store(changed, Label::Set);
            },
            Qt::QueuedConnection);
    }
    menu->addSeparator();
    QAction* remove = menu->addAction(m_theme.icon(Icon::Trash2), tr("Remove this subject"));
    connect(
        remove, &QAction::triggered, this,
        [this, id = expertise.id] { succeeded(removeRecord(m_pool, Expertise::kind(), id)); }, Qt::QueuedConnection);
    button->setMenu(menu);
    return button;
}

void ExpertiseSection::store(Expertise expertise, Label label)
{
    succeeded(saveRecord(m_pool, expertise, label));
}

void ExpertiseSection::add()
{
    auto* menu = new QMenu(addButton());
    menu->setObjectName(QStringLiteral("subjects"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto known = load();
    for (const Offer& offer : offersFor(m_pool, *Expertise::kind().field(u"subject"))) {
        const Id subject = Id::fromText(offer.value.text()).value_or(Id());
        const bool has = std::any_of(known.begin(), known.end(), [&](const Record& record) {
            return fromRecord<Expertise>(record).subject == subject;
        });
        if (has)
            continue;
        connect(
            menu->addAction(offer.words), &QAction::triggered, this,
            [this, subject] { store({.advisor = owner(), .subject = subject, .depth = 2}, Label::Add); },
            Qt::QueuedConnection);
    }
    menu->popup(addButton()->mapToGlobal(QPoint(0, addButton()->height())));
}

} // namespace advisorpool
