#include "ui/feedback/sheet_form.h"

#include "ui/feedback/fill_words.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace advisorpool {

SheetForm::SheetForm(const Theme& theme, std::vector<FeedbackQuestion> questions, QWidget* parent)
    : QWidget(parent), m_theme(theme)
{
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(theme.px(6));
    int number = 0;
    for (FeedbackQuestion& question : questions) {
        Line line{.question = std::move(question),
                  .label = new TextLabel(theme, Type::Style::Record, &Tokens::text, this)};
        line.label->setWordWrap(true);
        lines->addWidget(line.label);
        ++number;
        lines->addWidget(line.question.type == QuestionType::Text ? makeText(line, number) : makeRatings(line, number));
        lines->addSpacing(theme.px(14));
        m_lines.push_back(line);
    }
}

QWidget* SheetForm::makeRatings(Line& line, int number)
{
    auto* row = new QWidget(this);
    auto* places = new QHBoxLayout(row);
    places->setContentsMargins(0, 0, 0, 0);
    places->setSpacing(m_theme.px(18));
    line.least = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, row);
    line.most = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, row);
    line.ratings = new QButtonGroup(row);
    places->addWidget(line.least);
    for (int rating = 1; rating <= bestRating; ++rating) {
        auto* button = new QRadioButton(QString::number(rating), row);
        button->setObjectName(QStringLiteral("rating_%1_%2").arg(number).arg(rating));
        button->installEventFilter(this);
        line.ratings->addButton(button, rating);
        places->addWidget(button);
    }
    places->addWidget(line.most);
    places->addStretch();
    connect(line.ratings, &QButtonGroup::idToggled, this, &SheetForm::changed);
    return row;
}

QWidget* SheetForm::makeText(Line& line, int number)
{
    line.text = new QPlainTextEdit(this);
    line.text->setObjectName(QStringLiteral("text_%1").arg(number));
    line.text->setTabChangesFocus(true);
    line.text->setFixedHeight(m_theme.px(84));
    connect(line.text, &QPlainTextEdit::textChanged, this, &SheetForm::changed);
    return line.text;
}

void SheetForm::retranslate(const FillWords& words)
{
    for (Line& line : m_lines) {
        line.label->setText(words.question(line.question));
        if (line.text)
            line.text->setAccessibleName(line.label->text());
        if (!line.ratings)
            continue;
        line.least->setText(words.of(QT_TRANSLATE_NOOP("advisorpool::FillWords", "not at all")));
        line.most->setText(words.of(QT_TRANSLATE_NOOP("advisorpool::FillWords", "fully")));
        for (QAbstractButton* button : line.ratings->buttons())
            button->setAccessibleName(QStringLiteral("%1: %2").arg(line.label->text(), button->text()));
    }
}

FeedbackAnswers SheetForm::answers() const
{
    FeedbackAnswers answers;
    for (const Line& line : m_lines) {
        if (line.text && !line.text->toPlainText().trimmed().isEmpty())
            answers[line.question.id] = Value(line.text->toPlainText().trimmed());
        if (line.ratings && line.ratings->checkedId() > 0)
            answers[line.question.id] = Value(qint64{line.ratings->checkedId()});
    }
    return answers;
}

// A digit rates, Backspace takes the rating back.
bool SheetForm::eventFilter(QObject* watched, QEvent* event)
{
    auto* button = qobject_cast<QRadioButton*>(watched);
    if (!button || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    QButtonGroup* group = button->group();
    if (key >= Qt::Key_1 && key < Qt::Key_1 + bestRating) {
        QAbstractButton* chosen = group->button(key - Qt::Key_0);
        chosen->setChecked(true);
        chosen->setFocus();
        return true;
    }
    if (key != Qt::Key_Backspace && key != Qt::Key_Delete)
        return QWidget::eventFilter(watched, event);
    group->setExclusive(false);
    for (QAbstractButton* each : group->buttons())
        each->setChecked(false);
    group->setExclusive(true);
    return true;
}

} // namespace advisorpool
