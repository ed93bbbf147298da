#include "ui/forms/section.h"

#include "core/workshops/mark_sight.h"
#include "ui/forms/conflict_line.h"
#include "ui/forms/controls.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace advisorpool {

namespace {

bool areAlike(const std::vector<Record>& a, const std::vector<Record>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Record& x, const Record& y) { return x.id == y.id && x.values == y.values; });
}

bool areAlike(const std::vector<OpenConflict>& a, const std::vector<OpenConflict>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const OpenConflict& x, const OpenConflict& y) { return x.id() == y.id(); });
}

} // namespace

Section::Section(Pool& pool, const Theme& theme, const QString& name, bool canAdd, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_theme(theme), m_title(sectionTitle(theme, this)), m_body(new QWidget(this)),
      m_lines(new QVBoxLayout(m_body))
{
    setObjectName(QStringLiteral("section_") + name);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    if (canAdd && pool.isWritable()) {
        m_add = linkButton(theme, this, Icon::Plus);
        m_add->setObjectName(QStringLiteral("add_") + name);
        head->addWidget(m_add);
        connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    }
    m_lines->setContentsMargins(0, 0, 0, 0);
    auto* all = new QVBoxLayout(this);
    all->addWidget(hairline(this));
    all->addSpacing(theme.px(4));
    all->addLayout(head);
    all->addWidget(m_body);
    m_theme.follow(this, [this, all] {
        all->setContentsMargins(m_theme.px(16), m_theme.px(4), m_theme.px(6), m_theme.px(4));
        all->setSpacing(m_theme.px(4));
        m_lines->setSpacing(m_theme.px(2));
        if (m_built)
            rebuild(); // lines are made in the colours of their moment
    });
}

void Section::setOwner(const Id& owner)
{
    if (owner == m_owner && m_built)
        return refresh();
    m_owner = owner;
    m_records = load();
    m_conflicts = findConflicts();
    rebuild();
    showIfNeeded();
}

void Section::refresh()
{
    if (m_owner.isNull())
        return;
    const std::vector<Record> before = std::exchange(m_records, load());
    const std::vector<OpenConflict> settled = std::exchange(m_conflicts, findConflicts());
    if (!m_built || !areAlike(before, m_records) || !areAlike(settled, m_conflicts))
        rebuild();
    showIfNeeded();
}

void Section::showIfNeeded()
{
    if (m_hidesEmpty)
        setVisible(!m_records.empty());
}

// In what is shown here.
std::vector<OpenConflict> Section::findConflicts() const
{
    std::vector<OpenConflict> found;
    MarkSight sight(m_pool);
    for (const Record& record : m_records)
        if (auto open = conflictsOf(m_pool, record.id); open && !open->empty() && !sight.hides(*record.kind, record.id))
            std::move(open->begin(), open->end(), std::back_inserter(found));
    return found;
}

// Keeps the keyboard where it was, in a line that is new but called the same; and the page where it was scrolled to,
// which it would not be if the section were empty for a moment.
void Section::rebuild()
{
    m_body->setMinimumHeight(m_body->height());
    QWidget* focus = focusWidget();
    const QString focused = focus && focus->hasFocus() ? focus->objectName() : QString();
    retranslate();
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        if (QLayout* inner = item->layout())
            while (QLayoutItem* part = inner->takeAt(0)) {
                if (part->widget())
                    part->widget()->deleteLater();
                delete part;
            }
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->setObjectName({});
            for (QWidget* child : item->widget()->findChildren<QWidget*>())
                child->setObjectName({}); // nobody finds what is about to go
            item->widget()->deleteLater();
        }
        delete item;
    }
    build(m_records);
    for (const OpenConflict& conflict : m_conflicts) {
        auto* line = new ConflictLine(m_pool, m_theme, conflict, m_body);
        connect(line, &ConflictLine::failed, this, &Section::failed);
        m_lines->addWidget(line);
    }
    m_built = true;
    for (int i = 0; i < m_lines->count(); ++i)
        if (QWidget* line = m_lines->itemAt(i)->widget(); line && !line->testAttribute(Qt::WA_WState_ExplicitShowHide))
            line->show();
    m_body->setMinimumHeight(0);
    if (focused.isEmpty())
        return;
    QWidget* same = findChild<QWidget*>(focused);
    if (same || m_add)
        (same ? same : m_add)->setFocus();
}

QWidget* Section::quietLine(const QString& words)
{
    auto* label = new TextLabel(m_theme, Type::Style::Second, &Tokens::text3, m_body);
    label->setWordWrap(true);
    label->setText(words);
    return label;
}

void Section::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_built)
        rebuild();
    QWidget::changeEvent(event);
}

void Section::retranslate()
{
    m_title->setText(title());
    setAccessibleName(title());
    if (m_add) {
        m_add->setText(addWords());
        m_add->setAccessibleName(title() + QStringLiteral(": ") + addWords());
    }
}

} // namespace advisorpool
