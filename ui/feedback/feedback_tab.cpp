#include "ui/feedback/feedback_tab.h"

#include "core/rosters/feedback_import.h"
#include "ui/feedback/fill_window.h"
#include "ui/feedback/question_card.h"
#include "ui/forms/controls.h"
#include "ui/forms/scroll.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/empty_note.h"

#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

namespace advisorpool {

FeedbackTab::FeedbackTab(Pool& pool, const Theme& theme, QWidget* parent)
    : WorkshopTab(pool, theme, QStringLiteral("feedback"), parent)
{
    auto* page = new QWidget(this);
    auto* scroll = new QScrollArea(page);
    auto* ground = paneIn(*scroll);
    m_add = linkButton(theme, ground, Icon::Plus);
    m_add->setObjectName(QStringLiteral("addQuestion"));
    m_cards = new QVBoxLayout;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(theme.px(16), theme.px(12), theme.px(12), theme.px(12));
    column->addLayout(m_cards);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch();
    auto* lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(makeHead(page));
    lines->addWidget(hairline(page));
    lines->addWidget(scroll, 1);
    m_empty = new EmptyNote(theme, Icon::MessageSquare, this);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    connect(m_empty, &EmptyNote::actionTriggered, this, &FeedbackTab::takeUsual);
    connect(m_add, &QPushButton::clicked, this, &FeedbackTab::addQuestion);
    setFocusProxy(m_fill);
}

QWidget* FeedbackTab::makeHead(QWidget* page)
{
    auto* head = new QWidget(page);
    m_state = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, head);
    m_state->setObjectName(QStringLiteral("feedbackState"));
    m_state->setWordWrap(true);
    m_fill = primaryButton(m_theme, head, Icon::Laptop);
    m_fill->setObjectName(QStringLiteral("fillFeedback"));
    m_import = smallButton(m_theme, head, Icon::Upload);
    m_import->setObjectName(QStringLiteral("importFeedback"));
    m_close = smallButton(m_theme, head, Icon::Lock);
    m_close->setObjectName(QStringLiteral("closeFeedback"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.px(8));
    buttons->addWidget(m_fill);
    buttons->addWidget(m_import);
    buttons->addWidget(m_close);
    buttons->addStretch();
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(m_theme.px(16), m_theme.px(8), m_theme.px(12), m_theme.px(8));
    lines->addLayout(buttons);
    lines->addWidget(m_state);
    connect(m_fill, &QPushButton::clicked, this, &FeedbackTab::fill);
    connect(m_import, &QPushButton::clicked, this, &FeedbackTab::importForms);
    connect(m_close, &QPushButton::clicked, this, &FeedbackTab::closeSheets);
    return head;
}

QString FeedbackTab::title() const
{
    return tr("Feedback");
}

void FeedbackTab::retranslate()
{
    m_fill->setText(tr("Fill in here"));
    m_fill->setToolTip(tr("The laptop goes round: the whole screen shows one empty sheet after the other"));
    m_import->setText(tr("Paper forms…"));
    m_import->setToolTip(tr("Forms that were typed in as CSV: a column for each question, a row for each sheet"));
    m_close->setText(tr("Close the questionnaire"));
    m_add->setText(tr("Add a question"));
    for (QPushButton* button : {m_fill, m_import, m_close, m_add})
        button->setAccessibleName(button->text());
    m_empty->say(tr("Nothing is asked yet. Take the usual questions, and change them as you like."),
                 tr("Take the usual questions"));
}

void FeedbackTab::show(const WorkshopFacts& facts)
{
    if (facts.workshop.id != m_workshop)
        m_edited = {};
    m_workshop = facts.workshop.id;
    reload();
}

void FeedbackTab::reload()
{
    const auto results = feedbackResults(m_pool, m_workshop);
    const auto waiting = sheetsWaiting(m_pool, m_workshop);
    if (!results || !waiting)
        return Q_EMIT failed(results ? waiting.error() : results.error());
    m_stack->setCurrentIndex(results->questions.empty() ? 0 : 1);
    showQuestions(*results);
    QStringList state;
    if (results->sheets > 0)
        state << tr("%n sheet(s) in the pool.", nullptr, results->sheets);
    if (*waiting > 0)
        state << tr("%n sheet(s) wait on this laptop, in no copy and no backup, until the questionnaire is closed.",
                    nullptr, *waiting);
    if (*waiting < results->least && (*waiting > 0 || results->sheets == 0))
        state << tr("The questionnaire is closed with at least %n sheets, so that nobody can be told apart.", nullptr,
                    results->least);
    m_state->setText(state.join(u' '));
    const bool canWrite = m_pool.isWritable();
    m_close->setEnabled(canWrite && *waiting >= results->least);
    for (QPushButton* button : {m_fill, m_import, m_add})
        button->setEnabled(canWrite);
}

// A question whose words change keeps its card, where somebody may be typing.
void FeedbackTab::showQuestions(const FeedbackResults& results)
{
    QStringList parts{m_workshop.text(), m_edited.text(), QString::number(results.sheets), QLocale().name()};
    for (const QuestionResult& result : results.questions)
        parts << result.question.id.text()
              << QString::number(static_cast<int>(result.question.type.value_or(QuestionType::Rating)));
    if (const QString shown = parts.join(u' '); shown != std::exchange(m_shown, shown)) {
        clearLayout(*m_cards);
        for (const QuestionResult& result : results.questions) {
            auto* card = new QuestionCard(m_pool, m_theme, results, result, result.question.id == m_edited, this);
            m_cards->addWidget(card);
            connect(card, &QuestionCard::failed, this, &WorkshopTab::failed);
            const auto open = [this, id = result.question.id](bool edited) {
                m_edited = edited ? id : Id();
                reload();
            };
            connect(card, &QuestionCard::editWanted, this, open, Qt::QueuedConnection); // the card itself goes
        }
        return;
    }
    for (size_t i = 0; i < results.questions.size(); ++i)
        if (auto* card = qobject_cast<QuestionCard*>(m_cards->itemAt(static_cast<int>(i))->widget()))
            card->setWords(results.questions[i].question);
}

void FeedbackTab::fill()
{
    auto* window = new FillWindow(m_pool, m_theme, m_workshop, this);
    connect(window, &FillWindow::left, this, &FeedbackTab::reload);
    window->begin();
}

void FeedbackTab::importForms()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Paper forms that were typed in"), {}, tr("Tables (*.csv *.txt)"),
                                     nullptr, QFileDialog::DontUseNativeDialog);
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Q_EMIT failed({.fault = Fault::FileUnreadable, .file = path, .detail = file.errorString()});
    const QByteArray bytes = file.readAll();
    const auto questions = questionnaireOf(m_pool, m_workshop);
    auto sheets = questions ? readSheets(*questions, bytes) : failure(questions.error());
    const auto done = sheets.and_then([&](const auto& all) { return handInAll(m_pool, m_workshop, all); });
    if (!done) {
        Error error = done.error();
        error.file = path;
        return Q_EMIT failed(error);
    }
    Q_EMIT told(tr("%n sheet(s) taken in.", nullptr, static_cast<int>(sheets->size())));
    reload();
}

void FeedbackTab::closeSheets()
{
    const auto done = closeQuestionnaire(m_pool, m_workshop);
    if (!done)
        return Q_EMIT failed(done.error());
    Q_EMIT did(tr("The questionnaire is closed; its sheets are in the pool, all at once."));
    reload();
}

void FeedbackTab::addQuestion()
{
    const auto asked = questionnaireOf(m_pool, m_workshop);
    FeedbackQuestion question{.id = {},
                              .workshop = m_workshop,
                              .textEn = {},
                              .textRu = {},
                              .type = QuestionType::Rating,
                              .position = asked ? static_cast<int>(asked->size()) + 1 : 1};
    (QLocale().language() == QLocale::Russian ? question.textRu : question.textEn) = tr("New question");
    write(Label::Add, [&](Edit& edit) { return edit.save(question).map([&] { m_edited = question.id; }); });
    reload();
}

void FeedbackTab::takeUsual()
{
    write(Label::Add, [&](Edit& edit) { return addUsualQuestions(edit, m_workshop); });
    reload();
}

} // namespace advisorpool
