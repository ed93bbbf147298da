#include "ui/feedback/question_card.h"

#include "core/people/locale_names.h"
#include "ui/feedback/rating_view.h"
#include "ui/forms/controls.h"
#include "ui/forms/record_form.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace advisorpool {

namespace {

QString questionWords(const FeedbackQuestion& question)
{
    return inLanguage(question.textEn, question.textRu);
}

} // namespace

QuestionCard::QuestionCard(Pool& pool, const Theme& theme, const FeedbackResults& results, const QuestionResult& result,
                           bool isEdited, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_theme(theme), m_question(result.question.id)
{
    setObjectName(QStringLiteral("questionCard"));
    m_label = new TextLabel(theme, Type::Style::Record, &Tokens::text, this);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setText(questionWords(result.question));
    auto* pencil = tinyButton(theme, Icon::Pencil, this);
    pencil->setObjectName(QStringLiteral("editQuestion"));
    pencil->setCheckable(true);
    pencil->setChecked(isEdited);
    setIconWords(pencil, tr("Edit the question"));
    auto* bin = tinyButton(theme, Icon::Trash2, this);
    bin->setObjectName(QStringLiteral("deleteQuestion"));
    setIconWords(bin, tr("Delete the question"));
    for (QToolButton* button : {pencil, bin})
        button->setVisible(pool.isWritable());
    auto* head = new QHBoxLayout;
    head->addWidget(m_label, 1);
    head->addWidget(pencil, 0, Qt::AlignTop);
    head->addWidget(bin, 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, theme.px(14));
    lines->setSpacing(theme.px(4));
    lines->addLayout(head);
    if (isEdited) {
        m_form = new RecordForm(
            pool, theme, FeedbackQuestion::kind(),
            {QStringLiteral("text_en"), QStringLiteral("text_ru"), QStringLiteral("type"), QStringLiteral("position")},
            this);
        m_form->setRecord(m_question);
        lines->addWidget(m_form);
    }
    lines->addWidget(makeAnswers(results, result));
    connect(pencil, &QToolButton::toggled, this, &QuestionCard::editWanted);
    connect(bin, &QToolButton::clicked, this, &QuestionCard::remove);
}

void QuestionCard::setWords(const FeedbackQuestion& question)
{
    m_label->setText(questionWords(question));
    if (m_form)
        m_form->refresh();
}

QWidget* QuestionCard::makeAnswers(const FeedbackResults& results, const QuestionResult& result)
{
    if (results.isShown(result) && result.question.type != QuestionType::Text)
        return new RatingView(m_theme, result, this);
    auto* words = new TextLabel(m_theme, results.isShown(result) ? Type::Style::Base : Type::Style::Second,
                                results.isShown(result) ? &Tokens::text : &Tokens::text3, this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    if (results.isShown(result)) {
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->setText(QStringLiteral("– ") + result.texts.join(QStringLiteral("\n– ")));
    } else if (results.sheets == 0) {
        words->setText(result.question.type == QuestionType::Text ? tr("answered in words")
                                                                  : tr("answered by a rating, 1 to 5"));
    } else {
        words->setText(tr("Shown from %n answers on.", nullptr, results.least));
    }
    return words;
}

void QuestionCard::remove()
{
    if (auto done = removeRecord(m_pool, FeedbackQuestion::kind(), m_question); !done)
        Q_EMIT failed(done.error());
}

} // namespace advisorpool
