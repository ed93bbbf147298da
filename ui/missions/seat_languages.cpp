#include "ui/missions/seat_languages.h"

#include "core/people/locale_names.h"
#include "core/pool/related.h"
#include "core/words/words.h"
#include "ui/forms/controls.h"
#include "ui/forms/field_words.h"
#include "ui/forms/level_button.h"
#include "ui/forms/level_mark.h"
#include "ui/forms/saving.h"
#include "ui/forms/value_editor.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace advisorpool {

namespace {

const Field& fieldOf(QStringView name)
{
    return *SeatLanguage::kind().field(name);
}

} // namespace

SeatLanguages::SeatLanguages(Pool& pool, const Theme& theme, QWidget* parent)
    : Section(pool, theme, QStringLiteral("seatLanguages"), true, parent)
{
}

QString SeatLanguages::title() const
{
    return tr("Languages");
}

QString SeatLanguages::addWords() const
{
    return tr("Language");
}

std::vector<Record> SeatLanguages::load()
{
    std::vector<Record> records;
    for (const SeatLanguage& language : recordsOf<SeatLanguage>(m_pool, owner()).value_or(std::vector<SeatLanguage>()))
        records.push_back(toRecord(language));
    return records;
}

void SeatLanguages::build(const std::vector<Record>& records)
{
    for (const Record& record : records)
        addLine(fromRecord<SeatLanguage>(record));
    if (records.empty())
        lines().addWidget(quietLine(tr("No language is asked for.")));
    else if (m_pool.isWritable() && !otherSeatsWithout(records).empty())
        offerToAll(records);
}

// A mission is held in one language, as a rule.
void SeatLanguages::offerToAll(const std::vector<Record>& records)
{
    auto* all = linkButton(m_theme, this);
    all->setObjectName(QStringLiteral("askOfAllSeats"));
    all->setText(tr("Ask the same of every seat"));
    all->setAccessibleName(all->text());
    connect(
        all, &QPushButton::clicked, this, [this, records] { askOfAll(records); }, Qt::QueuedConnection);
    lines().addWidget(all, 0, Qt::AlignLeft);
}

// The mission's other seats that ask for no language at all: what another one asks for is meant.
std::vector<Id> SeatLanguages::otherSeatsWithout(const std::vector<Record>& records) const
{
    std::vector<Id> without;
    const auto seat = named<Seat>(m_pool, fromRecord<SeatLanguage>(records.front()).seat);
    const auto seats = seat.and_then([&](const Seat& its) { return ownedBy<Seat>(m_pool, its.mission); });
    for (const Seat& other : seats.value_or(std::vector<Seat>()))
        if (recordsOf<SeatLanguage>(m_pool, other.id).value_or(std::vector<SeatLanguage>()).empty())
            without.push_back(other.id);
    return without;
}

void SeatLanguages::askOfAll(const std::vector<Record>& records)
{
    Edit edit(m_pool, Label::Add);
    Result<void> done;
    for (const Id& seat : otherSeatsWithout(records))
        for (const Record& record : records) {
            auto language = fromRecord<SeatLanguage>(record);
            language.id = {};
            language.seat = seat;
            done = done.and_then([&] { return edit.save(language); });
        }
    if (succeeded(done.and_then([&] { return edit.commit(); })))
        rebuild(); // this seat's own lines are the same
}

void SeatLanguages::addLine(const SeatLanguage& language)
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.px(4));
    const QString name = languageName(language.language, QLocale());
    auto* label = new TextLabel(m_theme, Type::Style::Base, &Tokens::text, line);
    label->setWordWrap(true);
    label->setText(name.left(1).toUpper() + name.mid(1));
    layout->addWidget(label, 1);

    auto* level = levelButton(language, &SeatLanguage::spoken, line);
    auto* writing = level->menu()->addMenu(tr("Written"));
    writing->setObjectName(QStringLiteral("writtenMenu"));
    fillLevels(*writing, language, &SeatLanguage::written);
    layout->addWidget(level);

    const bool facilitates = language.facilitates.value_or(false);
    auto* cap = tinyButton(m_theme, Icon::GraduationCap, line);
    cap->setObjectName(QStringLiteral("seatFacilitates_") + language.language);
    cap->setIcon(m_theme.icon(Icon::GraduationCap, facilitates ? &Tokens::accent : &Tokens::controlLine));
    setIconWords(cap, facilitates ? tr("Must facilitate in %1").arg(name) : tr("Need not facilitate in %1").arg(name));
    cap->setEnabled(m_pool.isWritable());
    connect(
        cap, &QToolButton::clicked, this,
        [this, language, facilitates] {
            SeatLanguage changed = language;
            changed.facilitates = !facilitates;
            succeeded(saveRecord(m_pool, changed));
        },
        Qt::QueuedConnection);
    layout->addWidget(cap);
    if (m_pool.isWritable()) {
        auto* remove = tinyButton(m_theme, Icon::X, line);
        remove->setObjectName(QStringLiteral("seatRemove_") + language.language);
        setIconWords(remove, tr("Ask for no %1").arg(name));
        connect(
            remove, &QToolButton::clicked, this,
            [this, id = language.id] { succeeded(removeRecord(m_pool, SeatLanguage::kind(), id)); },
            Qt::QueuedConnection);
        layout->addWidget(remove);
    }
    lines().addWidget(line);
    if (language.written)
        addWrittenLine(language);
}

// Where it is asked for; else it stands in the menu of the spoken level.
void SeatLanguages::addWrittenLine(const SeatLanguage& language)
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(m_theme.px(10), 0, 0, 0);
    layout->setSpacing(m_theme.px(4));
    auto* label = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, line);
    label->setText(tr("written", "level"));
    layout->addWidget(label, 1);
    layout->addWidget(levelButton(language, &SeatLanguage::written, line));
    lines().addWidget(line);
}

LevelButton* SeatLanguages::levelButton(const SeatLanguage& language, AskedLevel which, QWidget* parent)
{
    auto* level = new LevelButton(m_theme, parent);
    const bool isSpoken = which == &SeatLanguage::spoken;
    level->setObjectName((isSpoken ? QStringLiteral("seatSpoken_") : QStringLiteral("seatWritten_")) +
                         language.language);
    LevelMark mark = levelMark(Member<std::optional<Level>>::toValue(language.*which).text());
    if (!(language.*which))
        mark.word = tr("any level");
    level->setLevel(mark);
    const QString name = languageName(language.language, QLocale());
    level->setAccessibleName(isSpoken ? tr("%1, at least: %2").arg(name, mark.word)
                                      : tr("%1, written, at least: %2").arg(name, mark.word));
    level->setToolTip(level->accessibleName());
    level->setEnabled(m_pool.isWritable());
    auto* menu = new QMenu(level);
    fillLevels(*menu, language, which);
    level->setMenu(menu);
    return level;
}

void SeatLanguages::fillLevels(QMenu& menu, const SeatLanguage& language, AskedLevel which)
{
    const auto names = choiceNames(Level{});
    const auto offer = [&](const QString& words, std::optional<Level> level) {
        QAction* action = menu.addAction(words);
        action->setObjectName(level ? QString::fromLatin1(names[size_t(*level)]) : QStringLiteral("any"));
        action->setCheckable(true);
        action->setChecked(language.*which == level);
        connect(
            action, &QAction::triggered, this,
            [this, language, which, level] {
                SeatLanguage changed = language;
                changed.*which = level;
                succeeded(saveRecord(m_pool, changed));
            },
            Qt::QueuedConnection);
    };
    for (size_t i = names.size(); i-- > 0;)
        offer(QStringLiteral("≥ ") + valueWords(fieldOf(u"spoken"), Value(QString::fromLatin1(names[i]))),
              static_cast<Level>(i));
    offer(tr("any level"), std::nullopt);
}

void SeatLanguages::add()
{
    auto* editor = new ValueEditor(m_theme, this);
    editor->setObjectName(QStringLiteral("newSeatLanguage"));
    editor->setPlaceholderText(tr("Which language?"));
    editor->setAccessibleName(tr("Which language?"));
    const Field& field = fieldOf(u"language");
    const auto offers = offersFor(m_pool, field);
    editor->setOffers(offers, false);
    lines().addWidget(editor);
    editor->show(); // at once: nobody hidden takes the keyboard
    editor->setFocus();
    connect(editor, &ValueEditor::left, this, [editor] { editor->deleteLater(); });
    connect(editor, &ValueEditor::cancelled, this, [this] { addButton()->setFocus(); });
    connect(editor, &ValueEditor::committed, this, [this, editor, &field, offers] {
        const auto typed = typedValue(field, offers, editor->text());
        if (!typed || typed->isNull())
            return editor->selectAll();
        SeatLanguage language{.seat = owner(), .language = typed->text()};
        language.spoken = Level::C1; // what a mission needs as a rule
        addButton()->setFocus();
        succeeded(saveRecord(m_pool, language, Label::Add));
    });
}

} // namespace advisorpool
