#include "ui/conflicts/conflict_page.h"

#include "core/words/words.h"
#include "ui/conflicts/before_card.h"
#include "ui/conflicts/consequences.h"
#include "ui/conflicts/fork_view.h"
#include "ui/conflicts/settling.h"
#include "ui/conflicts/side_card.h"
#include "ui/forms/controls.h"
#include "ui/forms/field_note.h"
#include "ui/forms/marked_line.h"
#include "ui/forms/scroll.h"
#include "ui/forms/value_editor.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace advisorpool {

ConflictPage::ConflictPage(Pool& pool, const Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_pool(pool), m_theme(theme), m_page(new QWidget(this)), m_all(new QVBoxLayout(m_page))
{
    setObjectName(QStringLiteral("conflictPage"));
    scrollDown(*this);
    setMinimumWidth(theme.px(340));
    theme.follow(this, [this] {
        m_all->setContentsMargins(m_theme.px(24), m_theme.px(14), m_theme.px(24), m_theme.px(16));
        m_all->setSpacing(0);
    });
    setWidget(m_page);
}

void ConflictPage::setEntry(const ConflictEntry* entry)
{
    const bool isSame = entry && m_entry && entry->conflict.id() == m_entry->conflict.id() &&
                        entry->settledAs == m_entry->settledAs && entry->words().subject == m_entry->words().subject;
    if (isSame)
        return; // someone may have chosen already
    m_entry = entry ? std::optional(*entry) : std::nullopt;
    fill();
}

void ConflictPage::fill()
{
    clearLayout(*m_all);
    for (QWidget* old : m_page->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    m_cards.clear();
    m_forks.clear();
    m_sides = nullptr;
    m_editor = m_reason = nullptr;
    m_note = nullptr;
    m_page->setVisible(m_entry.has_value());
    if (!m_entry)
        return;
    addHead();
    addBefore();
    addSides();
    addOther();
    addFoot();
    m_all->addStretch(1);
    m_entry->isOpen() ? chooseShown() : showSettled();
    arrange();
}

void ConflictPage::chooseShown()
{
    const auto& sides = m_entry->conflict.conflict.sides;
    for (size_t side = 0; side < sides.size(); ++side)
        if (sides[side].value == m_entry->conflict.shown())
            choose(static_cast<int>(side));
}

// How it was settled: by one of the sides, or by a value that stands in the last card.
void ConflictPage::showSettled()
{
    if (m_entry->settledAs->isEmpty())
        return; // gone meanwhile
    const qsizetype side = m_entry->words().values.indexOf(*m_entry->settledAs);
    if (side < 0 && m_editor)
        m_editor->setText(*m_entry->settledAs);
    const size_t chosen = side >= 0 ? static_cast<size_t>(side) : m_cards.size() - 1;
    for (size_t card = 0; card < m_cards.size(); ++card)
        m_cards[card]->setChosen(card == chosen);
}

void ConflictPage::addHead()
{
    auto* subject = linkButton(m_theme, m_page);
    subject->setObjectName(QStringLiteral("conflictSubject"));
    m_theme.follow(subject, [this, subject] { subject->setFont(m_theme.type().font(Type::Style::Record)); });
    subject->setText(m_entry->words().subject);
    subject->setAccessibleName(m_entry->words().subject);
    connect(subject, &QPushButton::clicked, this,
            [this] { Q_EMIT recordWanted(m_entry->root().kind->name, m_entry->root().id); });
    auto* field = new TextLabel(m_theme, Type::Style::Base, &Tokens::text2, m_page);
    field->setObjectName(QStringLiteral("conflictField"));
    field->setWordWrap(true);
    field->setText(m_entry->words().field);
    m_all->addWidget(subject, 0, Qt::AlignLeft);
    m_all->addWidget(field);
    m_all->addSpacing(m_theme.px(10));
}

void ConflictPage::addBefore()
{
    if (m_entry->conflict.conflict.field == &Kind::deleted())
        return; // before, it was there
    m_all->addWidget(new BeforeCard(m_pool, m_theme, m_entry->conflict, m_page), 0, Qt::AlignHCenter);
    m_forks << new ForkView(m_theme, ForkView::Way::Apart, static_cast<int>(m_entry->edits.size()), m_page);
    m_all->addWidget(m_forks.back());
}

void ConflictPage::addSides()
{
    m_sides = new QHBoxLayout;
    m_sides->setSpacing(m_theme.px(8));
    for (size_t side = 0; side < m_entry->edits.size(); ++side) {
        auto* card = new SideCard(m_pool, m_theme, *m_entry, side, m_page);
        m_sides->addWidget(card, 1);
        addCard(card);
    }
    m_all->addLayout(m_sides);
}

void ConflictPage::addOther()
{
    const Field& field = *m_entry->conflict.conflict.field;
    if (&field == &Kind::deleted())
        return; // deleted or kept: there is no third
    m_forks << new ForkView(m_theme, ForkView::Way::Together, static_cast<int>(m_entry->edits.size()), m_page);
    m_all->addWidget(m_forks.back());
    auto* card = new ChoiceCard(m_theme, ChoiceCard::Border::Dashed, m_page);
    card->setTitle(QStringLiteral("%1 · %2").arg(m_entry->edits.size() + 1).arg(tr("Write another value")));
    m_editor = new ValueEditor(m_theme, card);
    m_editor->setObjectName(QStringLiteral("otherValue"));
    m_editor->setAccessibleName(tr("Another value"));
    m_offers = offersFor(m_pool, field);
    constexpr size_t few = 12;
    if (!m_offers.empty())
        m_editor->setOffers(m_offers, m_offers.size() <= few);
    m_editor->setPlaceholderText(m_offers.empty() ? tr("what it should be") : tr("choose"));
    m_note = new FieldNote(m_theme, card);
    card->body().addWidget(m_editor);
    card->body().addWidget(m_note);
    const auto here = [this] {
        if (!isOther())
            choose(static_cast<int>(m_cards.size()) - 1);
        showConsequences();
    };
    connect(m_editor, &QLineEdit::textEdited, this, here);
    connect(m_editor, &ValueEditor::committed, this, [this] {
        choose(static_cast<int>(m_cards.size()) - 1);
        settle();
    });
    m_all->addWidget(card);
    addCard(card);
}

void ConflictPage::addCard(ChoiceCard* card)
{
    const int place = static_cast<int>(m_cards.size());
    card->setProperty("choice", place);
    card->setEnabled(m_entry->isOpen() && m_pool.isWritable());
    m_cards.push_back(card);
    connect(card, &ChoiceCard::chosen, this, [this, place] { choose(place); });
}

void ConflictPage::addFoot()
{
    auto* foot = new QWidget(m_page);
    auto* lines = new QVBoxLayout(foot);
    lines->setContentsMargins(0, m_theme.px(12), 0, 0);
    lines->setSpacing(m_theme.px(6));
    auto* title = new TextLabel(m_theme, Type::Style::Name, &Tokens::text, foot);
    title->setText(tr("What follows"));
    auto* words = new QWidget(foot);
    m_consequences = new QVBoxLayout(words);
    m_consequences->setContentsMargins(0, 0, 0, 0);
    m_settle = primaryButton(m_theme, foot);
    m_settle->setObjectName(QStringLiteral("settleConflict"));
    auto* later = new QPushButton(foot);
    later->setObjectName(QStringLiteral("settleLater"));
    later->setText(tr("Decide later"));
    later->setAutoDefault(false);
    auto* keys = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, foot);
    keys->setText(tr("1–%1 choose, Enter settles").arg(m_cards.size()));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.px(8));
    buttons->addWidget(m_settle);
    buttons->addWidget(later);
    buttons->addStretch();
    buttons->addWidget(keys);
    lines->addWidget(title);
    lines->addWidget(words);
    addReason(*lines);
    lines->addSpacing(m_theme.px(4));
    lines->addLayout(buttons);
    m_all->addWidget(foot);
    foot->setVisible(m_entry->isOpen() && m_pool.isWritable());
    connect(m_settle, &QPushButton::clicked, this, &ConflictPage::settle);
    connect(later, &QPushButton::clicked, this, &ConflictPage::laterWanted);
}

void ConflictPage::addReason(QVBoxLayout& lines)
{
    if (!canKeepReason(*m_entry))
        return;
    m_reason = new ValueEditor(m_theme, m_page);
    m_reason->setObjectName(QStringLiteral("settleReason"));
    m_reason->setPlaceholderText(tr("Why it is settled so (may stay empty)"));
    m_reason->setAccessibleName(tr("Why it is settled so"));
    connect(m_reason, &ValueEditor::committed, this, &ConflictPage::settle);
    lines.addSpacing(m_theme.px(4));
    lines.addWidget(m_reason);
}

bool ConflictPage::isOther() const
{
    return m_editor && m_cards.back()->isChosen();
}

void ConflictPage::choose(int choice)
{
    if (choice < 0 || choice >= static_cast<int>(m_cards.size()) || !m_entry || !m_entry->isOpen())
        return;
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setChosen(static_cast<int>(i) == choice);
    if (isOther() && !m_editor->hasFocus())
        m_editor->setFocus(Qt::ShortcutFocusReason);
    showConsequences();
}

Result<Value> ConflictPage::chosenValue() const
{
    if (isOther())
        return typedValue(*m_entry->conflict.conflict.field, m_offers, m_editor->text());
    for (size_t side = 0; side < m_entry->edits.size(); ++side)
        if (m_cards[side]->isChosen())
            return m_entry->conflict.conflict.sides[side].value;
    return failure({.fault = Fault::MissingField});
}

void ConflictPage::showConsequences()
{
    clearLayout(*m_consequences);
    if (m_note)
        m_note->hide();
    const auto value = chosenValue();
    const bool isGiven = value && !(isOther() && m_editor->text().isEmpty());
    m_settle->setEnabled(isGiven);
    const QString words = isGiven ? sideWords(m_pool, m_entry->conflict, *value) : QString();
    m_settle->setText(isGiven ? settleWords(*m_entry, words, isOther()) : tr("Settle"));
    m_settle->setAccessibleName(m_settle->text());
    if (!isGiven)
        return;
    for (const Consequence& consequence : consequencesOf(m_pool, *m_entry, *value))
        m_consequences->addWidget(new MarkedLine(m_theme, consequence.mark, consequence.words.toHtmlEscaped(), m_page));
}

void ConflictPage::settle()
{
    if (!m_entry || !m_entry->isOpen() || !m_pool.isWritable())
        return;
    const QString reason = m_reason ? m_reason->text().trimmed() : QString();
    const auto done = chosenValue().and_then(
        [&](const Value& value) { return advisorpool::settle(m_pool, *m_entry, value, reason); });
    if (!done && m_note && isOther())
        return m_note->say(StatusMark::Problem, describe(done.error()));
    if (!done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT settled();
}

void ConflictPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

// Side by side where there is room for it, else one below the other.
void ConflictPage::arrange()
{
    if (!m_sides)
        return;
    const bool isWide = viewport()->width() >= m_theme.px(48 + 230 * static_cast<int>(m_entry->edits.size()));
    m_sides->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sides->setContentsMargins(0, isWide ? 0 : m_theme.px(8), 0, isWide ? 0 : m_theme.px(8)); // else lines lead there
    for (QWidget* fork : m_forks)
        fork->setVisible(isWide);
}

} // namespace advisorpool
