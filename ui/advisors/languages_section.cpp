#include "ui/advisors/languages_section.h"

#include "core/people/locale_names.h"
#include "core/words/words.h"
#include "ui/advisors/advisor_records.h"
#include "ui/forms/controls.h"
#include "ui/forms/days.h"
#include "ui/forms/field_words.h"
#include "ui/forms/level_button.h"
#include "ui/forms/level_mark.h"
#include "ui/forms/saving.h"
#include "ui/forms/value_editor.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QActionGroup>
#include <QGridLayout>
#include <QMenu>
#include <QToolButton>

namespace advisorpool {

namespace {

constexpr int sourceColumn = 3;

const Field& fieldOf(QStringView name)
{
    return *LanguageSkill::kind().field(name);
}

QString sourceWords(const LanguageSkill& skill)
{
    const Field& field = fieldOf(u"source");
    const QString words = valueWords(field, field.read(&skill));
    if (!skill.asOf.isValid() || skill.source == SkillSource::Declared)
        return words;
    const QString month = QLocale().standaloneMonthName(skill.asOf.month(), QLocale::ShortFormat) + u' ' +
                          QString::number(skill.asOf.year());
    return words.isEmpty() ? month : words + QStringLiteral(", ") + month;
}

} // namespace

LanguagesSection::LanguagesSection(Pool& pool, const Theme& theme, QWidget* parent)
    : Section(pool, theme, QStringLiteral("languages"), true, parent)
{
}

QString LanguagesSection::title() const
{
    return tr("Languages");
}

QString LanguagesSection::addWords() const
{
    return tr("Add");
}

std::vector<Record> LanguagesSection::load()
{
    auto records = recordsOfAdvisor(m_pool, LanguageSkill::kind(), owner());
    const auto rank = [](const Record& record) {
        const auto skill = fromRecord<LanguageSkill>(record);
        return std::pair(skill.spoken ? -static_cast<int>(*skill.spoken) : 1, skill.language);
    };
    std::sort(records.begin(), records.end(), [&](const Record& a, const Record& b) { return rank(a) < rank(b); });
    return records;
}

void LanguagesSection::build(const std::vector<Record>& records)
{
    m_sources.clear();
    m_grid = nullptr;
    if (records.empty()) {
        lines().addWidget(quietLine(tr("No language recorded yet.")));
        return;
    }
    auto* table = new QWidget(this);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_theme.px(4));
    grid->setVerticalSpacing(m_theme.px(4));
    grid->setColumnStretch(3, 1);
    int column = 1;
    for (const QString& heading :
         {labelOf(fieldOf(u"spoken")), labelOf(fieldOf(u"written")), labelOf(fieldOf(u"source"))}) {
        auto* label = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, table);
        label->setContentsMargins(m_theme.px(column < 3 ? 4 : 0), 0, 0, 0);
        label->setText(heading);
        grid->addWidget(label, 0, column);
        if (column++ == 3)
            addSource(label);
    }
    int row = 1;
    for (const Record& record : records)
        addLine(*grid, row++, fromRecord<LanguageSkill>(record));
    lines().addWidget(table);
    m_grid = grid;
    showSources();
}

void LanguagesSection::addLine(QGridLayout& grid, int row, const LanguageSkill& skill)
{
    const QString name = languageName(skill.language, QLocale());
    auto* language = new TextLabel(m_theme, Type::Style::Base, &Tokens::text, this);
    language->setText(name.left(1).toUpper() + name.mid(1));
    language->setWordWrap(true);
    grid.addWidget(language, row, 0);
    grid.addWidget(levelButton(skill, &LanguageSkill::spoken), row, 1);
    grid.addWidget(levelButton(skill, &LanguageSkill::written), row, 2);
    auto* source = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, this);
    source->setText(sourceWords(skill));
    source->setWordWrap(true);
    source->setToolTip(skill.asOf.isValid() ? labelOf(fieldOf(u"as_of")) + QStringLiteral(": ") + dayWords(skill.asOf)
                                            : QString());
    grid.addWidget(source, row, 3);
    addSource(source);
    grid.setRowMinimumHeight(row, m_theme.px(26));
    if (skill.facilitates.value_or(false)) {
        auto* cap = new QLabel(this);
        cap->setPixmap(iconPixmap(Icon::GraduationCap, m_theme.tokens().text2, m_theme.px(14), devicePixelRatioF()));
        cap->setToolTip(labelOf(fieldOf(u"facilitates")));
        cap->setAccessibleName(labelOf(fieldOf(u"facilitates")));
        grid.addWidget(cap, row, 4);
    }
    if (!m_pool.isWritable())
        return;
    auto* more = tinyButton(m_theme, Icon::Ellipsis, this);
    more->setObjectName(QStringLiteral("more_") + skill.language);
    setIconWords(more, tr("%1: more").arg(name));
    more->setMenu(moreMenu(skill, more));
    grid.addWidget(more, row, 5);
}

QWidget* LanguagesSection::levelButton(const LanguageSkill& skill, std::optional<Level> LanguageSkill::*member)
{
    const bool spoken = member == &LanguageSkill::spoken;
    const Field& field = fieldOf(spoken ? u"spoken" : u"written");
    auto* button = new LevelButton(m_theme, this);
    button->setObjectName((spoken ? QStringLiteral("spoken_") : QStringLiteral("written_")) + skill.language);
    button->setLevel(levelMark(field.read(&skill).text()));
    button->setAccessibleName(
        tr("%1, %2: %3")
            .arg(languageName(skill.language, QLocale()), labelOf(field), levelMark(field.read(&skill).text()).word));
    button->setEnabled(m_pool.isWritable());
    auto* menu = new QMenu(button);
    auto* oneOf = new QActionGroup(menu);
    const auto offer = [&](const QString& words, std::optional<Level> level) {
        QAction* action = oneOf->addAction(menu->addAction(words));
        action->setCheckable(true);
        action->setChecked(skill.*member == level);
        // Queued: the menu, and what it belongs to, goes with the change.
        connect(
            action, &QAction::triggered, this,
            [this, skill, member, level] {
                LanguageSkill changed = skill;
                changed.*member = level;
                store(changed);
            },
            Qt::QueuedConnection);
    };
    const auto names = choiceNames(Level{});
    for (size_t i = names.size(); i-- > 0;)
        offer(valueWords(field, Value(QString::fromLatin1(names[i]))), static_cast<Level>(i));
    offer(tr("unknown"), std::nullopt);
    button->setMenu(menu);
    return button;
}

QMenu* LanguagesSection::moreMenu(const LanguageSkill& skill, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    auto* sources = new QActionGroup(menu);
    const auto offer = [&](const QString& words, bool checked, auto change) {
        QAction* action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(checked);
        connect(
            action, &QAction::triggered, this,
            [this, skill, change] {
                LanguageSkill changed = skill;
                change(changed);
                store(changed);
            },
            Qt::QueuedConnection);
        return action;
    };
    const Field& source = fieldOf(u"source");
    for (const auto choice : {SkillSource::Declared, SkillSource::Certificate, SkillSource::Workshop})
        sources->addAction(offer(valueWords(source, Member<std::optional<SkillSource>>::toValue(choice)),
                                 skill.source == choice, [choice, today = m_pool.session().today()](LanguageSkill& s) {
                                     s.source = choice;
                                     s.asOf = today;
                                 }));
    menu->addSeparator();
    offer(labelOf(fieldOf(u"facilitates")), skill.facilitates.value_or(false),
          [](LanguageSkill& s) { s.facilitates = !s.facilitates.value_or(false); });
    menu->addSeparator();
    QAction* remove = menu->addAction(m_theme.icon(Icon::Trash2), tr("Remove this language"));
    connect(
        remove, &QAction::triggered, this,
        [this, id = skill.id] { succeeded(removeRecord(m_pool, LanguageSkill::kind(), id)); }, Qt::QueuedConnection);
    return menu;
}

void LanguagesSection::store(LanguageSkill skill)
{
    succeeded(saveRecord(m_pool, skill));
}

// In a narrow page the levels stay, and where they come from is in their menu.
void LanguagesSection::showSources()
{
    if (!m_grid)
        return;
    int rest = contentsRect().width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        int width = 0;
        for (int row = 0; row < m_grid->rowCount() && column != sourceColumn; ++row)
            if (const QLayoutItem* item = m_grid->itemAtPosition(row, column))
                width = std::max(width, item->widget()->sizeHint().width());
        rest -= width + m_grid->horizontalSpacing();
    }
    for (QWidget* source : m_sources)
        source->setVisible(rest >= m_theme.px(64));
}

// Takes what room is left, and asks for none.
void LanguagesSection::addSource(QLabel* label)
{
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sources.push_back(label);
}

void LanguagesSection::resizeEvent(QResizeEvent* event)
{
    Section::resizeEvent(event);
    showSources();
}

void LanguagesSection::add()
{
    auto* editor = new ValueEditor(m_theme, this);
    editor->setObjectName(QStringLiteral("newLanguage"));
    editor->setPlaceholderText(tr("Which language?"));
    editor->setAccessibleName(tr("Which language?"));
    const Field& field = fieldOf(u"language");
    const auto offers = offersFor(m_pool, field);
    editor->setOffers(offers, false);
    lines().addWidget(editor);
    editor->show(); // at once: nobody hidden takes the keyboard
    editor->setFocus();
    const auto close = [this, editor] {
        editor->disconnect(this);
        editor->deleteLater();
        addButton()->setFocus();
    };
    connect(editor, &ValueEditor::cancelled, this, close);
    connect(editor, &ValueEditor::left, this, [editor] { editor->deleteLater(); });
    connect(editor, &ValueEditor::committed, this, [this, editor, &field, offers, close] {
        const auto language = typedValue(field, offers, editor->text());
        if (!language || language->isNull()) {
            editor->selectAll();
            return;
        }
        LanguageSkill skill{.advisor = owner(), .language = language->text(), .source = SkillSource::Declared};
        close();
        succeeded(saveRecord(m_pool, skill, Label::Add));
    });
}

} // namespace advisorpool
