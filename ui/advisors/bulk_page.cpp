#include "ui/advisors/bulk_page.h"

#include "core/people/advisor.h"
#include "core/words/words.h"
#include "ui/advisors/advisor_deeds.h"
#include "ui/forms/controls.h"
#include "ui/forms/field_words.h"
#include "ui/forms/in_place_field.h"
#include "ui/forms/value_editor.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace advisorpool {

namespace {

constexpr size_t mostCompared = 1000; // more are taken to differ

} // namespace

BulkPage::BulkPage(Pool& pool, const Theme& theme, QWidget* parent)
    : QFrame(parent), m_pool(pool), m_theme(theme),
      m_title(new TextLabel(theme, Type::Style::Record, &Tokens::text, this)),
      m_note(new TextLabel(theme, Type::Style::Second, &Tokens::text2, this)),
      m_delete(smallButton(theme, this, Icon::Trash2))
{
    setObjectName(QStringLiteral("bulkPage"));
    setProperty("look", QStringLiteral("pane"));
    m_title->setObjectName(QStringLiteral("bulkTitle"));
    m_note->setWordWrap(true);
    m_delete->setObjectName(QStringLiteral("bulkDelete"));
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(theme.px(2));
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, theme.px(86));
    for (const char* name : {"administration", "affiliation", "status", "position"})
        addField(*grid, *Advisor::kind().field(QString::fromLatin1(name)));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(theme.px(16), theme.px(14), theme.px(12), theme.px(16));
    all->setSpacing(theme.px(8));
    all->addWidget(m_title);
    all->addWidget(m_note);
    all->addLayout(grid);
    all->addWidget(hairline(this));
    makeAdding(m_language, QStringLiteral("Language"), *all);
    makeAdding(m_subject, QStringLiteral("Subject"), *all);
    all->addWidget(hairline(this));
    all->addWidget(m_delete, 0, Qt::AlignLeft);
    all->addStretch();
    connect(m_language.add, &QPushButton::clicked, this, &BulkPage::addLanguage);
    connect(m_subject.add, &QPushButton::clicked, this, &BulkPage::addSubject);
    connect(m_delete, &QPushButton::clicked, this, &BulkPage::deleteWanted);
    connect(&pool, &Pool::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    retranslate();
}

void BulkPage::addField(QGridLayout& grid, const Field& field)
{
    auto* label = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, this);
    label->setContentsMargins(0, m_theme.px(7), 0, m_theme.px(4));
    auto* value = new InPlaceField(
        m_theme, field,
        {.read = [this, &field] { return common(field); },
         .write =
             [this, &field](const Value& wanted) {
                 const auto done = advisorpool::setAdvisors(m_pool, m_advisors, field, wanted);
                 if (done)
                     take(done, tr("%1 set for %n advisor(s).", nullptr, static_cast<int>(m_advisors.size()))
                                    .arg(labelOf(field)));
                 return done.map([](const Id&) {});
             },
         .words = [this, &field](const Value& shown) { return shownWords(m_pool, field, shown); },
         .offers = [this, &field] { return offersFor(m_pool, field); }},
        this);
    value->setName(QStringLiteral("bulk_") + field.name);
    label->setBuddy(value);
    const int row = static_cast<int>(m_lines.size());
    grid.addWidget(label, row, 0, Qt::AlignTop);
    grid.addWidget(value, row, 1);
    m_lines.push_back({&field, label, value});
}

// A language or a subject, how well, and the button that gives it to all.
void BulkPage::makeAdding(Adding& adding, const QString& name, QVBoxLayout& lines)
{
    adding.label = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, this);
    adding.what = new ValueEditor(m_theme, this);
    adding.what->setObjectName(QStringLiteral("bulkNew") + name);
    adding.level = new QComboBox(this);
    adding.level->setObjectName(QStringLiteral("bulkLevelOf") + name);
    adding.add = smallButton(m_theme, this, Icon::Plus);
    adding.add->setObjectName(QStringLiteral("bulkAdd") + name);
    auto* line = new QHBoxLayout;
    line->setSpacing(m_theme.px(8));
    line->addWidget(adding.level);
    line->addWidget(adding.add);
    line->addStretch();
    lines.addWidget(adding.label);
    lines.addWidget(adding.what);
    lines.addLayout(line);
    connect(adding.what, &ValueEditor::committed, adding.add, &QPushButton::click);
}

void BulkPage::setAdvisors(std::vector<Id> advisors)
{
    if (advisors != m_advisors)
        for (const Line& line : m_lines)
            line.value->abandon();
    m_advisors = std::move(advisors);
    refresh();
}

// The value that all have; null where they differ.
Result<Value> BulkPage::common(const Field& field) const
{
    if (m_advisors.empty() || differ(field))
        return Value();
    return m_pool.record(Advisor::kind(), m_advisors.front()).map([&](const std::optional<Record>& record) {
        return record ? (*record)[field] : Value();
    });
}

bool BulkPage::differ(const Field& field) const
{
    if (m_advisors.size() > mostCompared)
        return true;
    std::optional<Value> first;
    for (const Id& id : m_advisors) {
        const auto record = m_pool.record(Advisor::kind(), id);
        if (!record || !*record)
            continue;
        const Value& value = (**record)[field];
        if (first && *first != value)
            return true;
        first = value;
    }
    return false;
}

Value BulkPage::chosen(Adding& adding, const Field& field)
{
    const auto value = typedValue(field, adding.offers, adding.what->text());
    if (!value)
        Q_EMIT failed(value.error());
    if (!value || value->isNull()) {
        adding.what->setFocus();
        adding.what->selectAll();
        return {};
    }
    return *value;
}

void BulkPage::addLanguage()
{
    const Value language = chosen(m_language, *LanguageSkill::kind().field(u"language"));
    if (language.isNull())
        return;
    LanguageSkill skill{.language = language.text(), .source = SkillSource::Declared};
    if (const int level = m_language.level->currentData().toInt(); level >= 0)
        skill.spoken = static_cast<Level>(level);
    take(addToAdvisors(m_pool, m_advisors, skill),
         tr("%1 added, where it was not recorded.").arg(m_language.what->text()));
}

void BulkPage::addSubject()
{
    const Value subject = chosen(m_subject, *Expertise::kind().field(u"subject"));
    if (subject.isNull())
        return;
    const Expertise expertise{.subject = Id::fromText(subject.text()).value_or(Id()),
                              .depth = m_subject.level->currentData().toInt()};
    take(addToAdvisors(m_pool, m_advisors, expertise),
         tr("%1 added, where it was not recorded.").arg(m_subject.what->text()));
}

void BulkPage::take(const Result<Id>& done, const QString& words)
{
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT told(done->isNull() ? tr("All of them had it already.") : words);
    m_language.what->clear();
    m_subject.what->clear();
}

void BulkPage::refresh()
{
    m_title->setText(tr("%n advisor(s) selected", nullptr, static_cast<int>(m_advisors.size())));
    m_delete->setText(tr("Delete %n advisor(s)", nullptr, static_cast<int>(m_advisors.size())));
    m_delete->setAccessibleName(m_delete->text());
    for (const Line& line : m_lines) {
        line.value->setEditable(m_pool.isWritable());
        line.value->setWords(labelOf(*line.field), differ(*line.field) ? tr("various") : QStringLiteral("—"));
    }
    for (QWidget* control : {static_cast<QWidget*>(m_delete), static_cast<QWidget*>(m_language.what),
                             static_cast<QWidget*>(m_language.level), static_cast<QWidget*>(m_language.add),
                             static_cast<QWidget*>(m_subject.what), static_cast<QWidget*>(m_subject.level),
                             static_cast<QWidget*>(m_subject.add)})
        control->setEnabled(m_pool.isWritable());
}

void BulkPage::fillAdding()
{
    const Field& spoken = *LanguageSkill::kind().field(u"spoken");
    m_language.offers = offersFor(m_pool, *LanguageSkill::kind().field(u"language"));
    m_language.what->setOffers(m_language.offers, false);
    m_language.level->clear();
    m_language.level->addItem(tr("unknown"), -1);
    const auto names = choiceNames(Level{});
    for (size_t i = 0; i < names.size(); ++i)
        m_language.level->addItem(valueWords(spoken, Value(QString::fromLatin1(names[i]))), static_cast<int>(i));
    m_subject.offers = offersFor(m_pool, *Expertise::kind().field(u"subject"));
    m_subject.what->setOffers(m_subject.offers, false);
    m_subject.level->clear();
    m_subject.level->addItem(tr("1: knows it"), 1);
    m_subject.level->addItem(tr("2: works in it"), 2);
    m_subject.level->addItem(tr("3: teaches it"), 3);
    m_subject.level->setCurrentIndex(1);
}

void BulkPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void BulkPage::retranslate()
{
    setAccessibleName(tr("Selected advisors"));
    m_note->setText(tr("What is set here is set for all of them, as one edit that one undo takes back."));
    for (const Line& line : m_lines)
        line.label->setText(labelOf(*line.field));
    for (const auto& [adding, words, level] : {std::tuple(&m_language, tr("Language for all"), tr("Spoken")),
                                               std::tuple(&m_subject, tr("Subject for all"), tr("How deep"))}) {
        adding->label->setText(words);
        adding->what->setAccessibleName(words);
        adding->what->setPlaceholderText(adding == &m_language ? tr("Which language?") : tr("Which subject?"));
        adding->level->setAccessibleName(level);
        adding->add->setText(tr("Add"));
        adding->add->setAccessibleName(words + QStringLiteral(": ") + tr("Add"));
    }
    fillAdding();
    refresh();
}

} // namespace advisorpool
