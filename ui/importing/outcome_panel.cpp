#include "ui/importing/outcome_panel.h"

#include "ui/forms/controls.h"
#include "ui/forms/scroll.h"
#include "ui/importing/count_line.h"
#include "ui/importing/outcome_bar.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace advisorpool {

namespace {

constexpr size_t mostCards = 40; // more come up as these are answered

QVBoxLayout* column(QWidget* widget, const QMargins& margins, int spacing)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(margins);
    layout->setSpacing(spacing);
    return layout;
}

// What stands around it stays where it is.
void keepsPlace(QWidget& widget)
{
    QSizePolicy policy = widget.sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget.setSizePolicy(policy);
}

} // namespace

OutcomePanel::OutcomePanel(const Theme& theme, SamePersonCard::Compare compare, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_compare(std::move(compare))
{
    setObjectName(QStringLiteral("outcomePanel"));
    setProperty("look", QStringLiteral("pane"));
    auto* all = column(this, {1, 0, 0, 0}, 0); // beside the edge
    all->addWidget(makeCounts());
    all->addWidget(hairline(this));
    all->addWidget(makeQuestions(), 1);
    all->addWidget(hairline(this));
    all->addWidget(makeFoot());
    m_theme.follow(this, [this] { setFixedWidth(m_theme.px(340)); });
    retranslate();
}

QWidget* OutcomePanel::makeCounts()
{
    auto* part = new QWidget(this);
    const int margin = m_theme.px(16);
    auto* layout = column(part, {margin, m_theme.px(14), margin, m_theme.px(8)}, 0);
    m_title = new TextLabel(m_theme, Type::Style::Record, &Tokens::text, part);
    m_bar = new OutcomeBar(m_theme, part);
    layout->addWidget(m_title);
    layout->addSpacing(m_theme.px(8));
    layout->addWidget(m_bar);
    layout->addSpacing(m_theme.px(8));
    const auto add = [&](const char* name, const Glyph& glyph, Tokens::Role ink) {
        auto* line = new CountLine(m_theme, glyph, ink, part);
        line->setObjectName(QString::fromLatin1(name));
        layout->addWidget(line);
        return line;
    };
    m_created = add("countCreated", Icon::Plus, &Tokens::accent);
    m_updated = add("countUpdated", Icon::Pencil, &Tokens::accent);
    m_unchanged = add("countUnchanged", Icon::Check, &Tokens::text2);
    m_asked = add("countAsked", Icon::Link, &Tokens::accent);
    m_rejected = add("countRejected", StatusMark::Problem, &Tokens::problem);
    m_blank = add("countBlank", StatusMark::Excluded, &Tokens::text2);
    m_doubtful = add("countDoubtful", StatusMark::Warn, &Tokens::warn);
    return part;
}

QWidget* OutcomePanel::makeQuestions()
{
    auto* part = new QWidget(this);
    auto* layout = column(part, {}, 0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(m_theme.px(16), m_theme.px(10), m_theme.px(16), m_theme.px(6));
    m_question = new TextLabel(m_theme, Type::Style::Name, &Tokens::text, part);
    m_answered = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, part);
    m_answered->setObjectName(QStringLiteral("importAnswered"));
    head->addWidget(m_question, 1);
    head->addWidget(m_answered);
    layout->addLayout(head);
    m_allSame = linkButton(m_theme, part);
    m_allSame->setObjectName(QStringLiteral("importAllSame"));
    keepsPlace(*m_allSame);
    connect(m_allSame, &QPushButton::clicked, this, &OutcomePanel::allSameWanted);
    auto* all = new QHBoxLayout;
    all->setContentsMargins(m_theme.px(14), 0, m_theme.px(16), m_theme.px(6));
    all->addWidget(m_allSame);
    all->addStretch();
    layout->addLayout(all);
    m_scroll = new QScrollArea(part);
    m_scroll->setObjectName(QStringLiteral("importQuestions"));
    auto* inside = paneIn(*m_scroll);
    auto* cards = column(inside, {m_theme.px(16), 0, m_theme.px(16), m_theme.px(12)}, 0);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(m_theme.px(8));
    cards->addLayout(m_cards);
    cards->addStretch();
    layout->addWidget(m_scroll, 1);
    return part;
}

QWidget* OutcomePanel::makeFoot()
{
    auto* part = new QWidget(this);
    const int margin = m_theme.px(16);
    auto* layout = column(part, {margin, m_theme.px(10), margin, m_theme.px(12)}, m_theme.px(8));
    m_import = primaryButton(m_theme, part);
    m_cancel = new QPushButton(part);
    m_saveRejected = linkButton(m_theme, part);
    m_import->setObjectName(QStringLiteral("importButton"));
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    m_saveRejected->setObjectName(QStringLiteral("saveRejected"));
    keepsPlace(*m_saveRejected);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.px(8));
    buttons->addWidget(m_import);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(m_saveRejected, 0, Qt::AlignLeft);
    connect(m_import, &QPushButton::clicked, this, &OutcomePanel::importWanted);
    connect(m_cancel, &QPushButton::clicked, this, &OutcomePanel::cancelled);
    connect(m_saveRejected, &QPushButton::clicked, this, &OutcomePanel::saveRejectedWanted);
    return part;
}

std::array<CountLine*, 7> OutcomePanel::counts() const
{
    return {m_created, m_updated, m_unchanged, m_asked, m_rejected, m_blank, m_doubtful};
}

void OutcomePanel::restart()
{
    m_outcome = {};
    setQuestions({});
    for (CountLine* line : counts())
        line->keepPlace(false);
}

void OutcomePanel::setOutcome(const Outcome& outcome)
{
    m_outcome = outcome;
    retranslate();
}

void OutcomePanel::setBusy(bool busy)
{
    m_busy = busy;
    m_import->setEnabled(!busy && m_outcome.willImport() > 0);
}

void OutcomePanel::setQuestions(const std::vector<SamePersonQuestion>& questions)
{
    m_questions = questions;
    if (!questions.empty()) // where the answers go
        for (CountLine* line : {m_created, m_updated, m_unchanged, m_doubtful})
            line->keepPlace(true);
    fillQuestions();
    retranslate();
}

int OutcomePanel::answeredQuestions() const
{
    return static_cast<int>(std::count_if(m_questions.begin(), m_questions.end(),
                                          [](const SamePersonQuestion& question) { return question.same; }));
}

// In the order of the file; for each that is answered another comes up.
void OutcomePanel::fillQuestions()
{
    const QString focused = QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget())
                                ? QApplication::focusWidget()->objectName()
                                : QString();
    const int scrolled = m_scroll->verticalScrollBar()->value();
    clearLayout(*m_cards);
    const size_t shown = std::min(mostCards + static_cast<size_t>(answeredQuestions()), m_questions.size());
    for (size_t place = 0; place < shown; ++place) {
        auto* card = new SamePersonCard(m_theme, m_questions[place], m_compare, m_scroll->widget());
        connect(card, &SamePersonCard::answered, this, &OutcomePanel::answered);
        connect(card, &SamePersonCard::rowWanted, this, &OutcomePanel::rowWanted);
        m_cards->addWidget(card);
        if (auto* again = focused.isEmpty() ? nullptr : card->findChild<QWidget*>(focused))
            again->setFocus();
    }
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

void OutcomePanel::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, 1, height()), m_theme.tokens().line);
}

void OutcomePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillQuestions();
    }
    QFrame::changeEvent(event);
}

void OutcomePanel::retranslate()
{
    const Outcome& o = m_outcome;
    m_title->setText(tr("What will happen"));
    m_bar->setOutcome(o);
    m_created->say(o.created, tr("new advisors", nullptr, o.created));
    m_updated->say(o.updated, tr("known already, gain details", nullptr, o.updated));
    m_unchanged->say(o.unchanged, tr("known already, as they are", nullptr, o.unchanged));
    m_asked->say(o.asked, tr("the same person?"), tr("answer below"));
    m_rejected->say(o.rejected, tr("rows do not fit", nullptr, o.rejected), tr("left out", nullptr, o.rejected));
    m_blank->say(o.blank, tr("empty rows skipped", nullptr, o.blank));
    m_doubtful->say(o.doubtfulCells, tr("cells do not fit", nullptr, o.doubtfulCells), tr("kept as remarks"));
    m_question->setText(m_questions.empty() ? QString() : tr("The same person?"));
    m_answered->setText(m_questions.empty() ? QString()
                                            : tr("%1 of %2 answered").arg(answeredQuestions()).arg(m_questions.size()));
    const int open = static_cast<int>(m_questions.size()) - answeredQuestions();
    m_allSame->setText(open > 0 ? tr("All %n not answered are the same person", nullptr, open) : QString());
    m_allSame->setAccessibleName(m_allSame->text());
    m_allSame->setVisible(m_questions.size() > 2 && open > 0);
    m_import->setText(tr("Import %n row(s)", nullptr, o.willImport()));
    m_import->setAccessibleName(m_import->text());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the import"));
    m_saveRejected->setText(tr("Save the %n row(s) that do not fit as CSV…", nullptr, o.rejected));
    m_saveRejected->setAccessibleName(m_saveRejected->text());
    m_saveRejected->setVisible(o.rejected > 0);
    setBusy(m_busy);
}

} // namespace advisorpool
