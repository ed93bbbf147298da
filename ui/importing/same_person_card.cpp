#include "ui/importing/same_person_card.h"

#include "ui/forms/controls.h"
#include "ui/importing/import_words.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/look/views.h"
#include "ui/shell/segmented.h"

#include <QGridLayout>
#include <QPushButton>

namespace advisorpool {

namespace {

TextLabel* label(const Theme& theme, Type::Style style, Tokens::Role role, const QString& text, QWidget* parent)
{
    auto* made = new TextLabel(theme, style, role, parent);
    made->setText(text);
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    return made;
}

} // namespace

SamePersonCard::SamePersonCard(const Theme& theme, const SamePersonQuestion& question, Compare compare, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_question(question), m_compare(std::move(compare))
{
    setObjectName(QStringLiteral("samePerson_%1").arg(question.line));
    setProperty("look", QStringLiteral("quiet"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(theme.px(10), theme.px(8), theme.px(10), theme.px(9));
    all->setSpacing(theme.px(6));
    auto* people = new QGridLayout;
    people->setHorizontalSpacing(theme.px(10));
    people->setVerticalSpacing(theme.px(2));
    addPeople(*people);
    all->addLayout(people);
    all->addWidget(makeReasons());
    all->addWidget(makeAnswers());
}

void SamePersonCard::addPeople(QGridLayout& grid)
{
    const auto add = [&](int column, const QString& place, const QString& name) {
        grid.addWidget(label(m_theme, Type::Style::Second, &Tokens::text2, place, this), 0, column);
        grid.addWidget(label(m_theme, Type::Style::Name, &Tokens::text, name, this), 1, column, Qt::AlignTop);
        grid.setColumnStretch(column, 1);
    };
    add(0, tr("row %1").arg(m_question.row), m_question.name);
    add(1, m_question.otherRow > 0 ? tr("row %1").arg(m_question.otherRow) : tr("in the pool"),
        QString(m_question.proposal.name).replace(QStringLiteral(" · "), QStringLiteral("\n")));
}

QWidget* SamePersonCard::makeReasons()
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.px(6));
    const QString words = reasonWords(m_question.proposal.reasons);
    auto* mark = new TextLabel(m_theme, Type::Style::Second, &Tokens::text, line);
    m_theme.follow(mark, [this, mark] {
        mark->setPixmap(m_theme.icon(Icon::CircleCheck, &Tokens::ok).pixmap(m_theme.px(14), m_theme.px(14)));
    });
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(label(m_theme, Type::Style::Second, &Tokens::text, words, line), 1);
    return line;
}

QWidget* SamePersonCard::makeAnswers()
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* answer = new Segmented(m_theme, Segmented::Size::Small, line);
    answer->addSegment(tr("Same person"), QStringLiteral("same_%1").arg(m_question.line));
    answer->addSegment(tr("Two people"), QStringLiteral("different_%1").arg(m_question.line));
    if (m_question.same)
        answer->setCurrent(*m_question.same ? 0 : 1);
    m_more = linkButton(m_theme, line);
    m_more->setObjectName(QStringLiteral("compare_%1").arg(m_question.line));
    m_more->setCheckable(true);
    m_more->setText(tr("Compare"));
    m_more->setAccessibleName(tr("Compare the two"));
    layout->addWidget(answer);
    layout->addStretch();
    layout->addWidget(m_more);
    connect(answer, &Segmented::chosen, this,
            [this](int segment) { Q_EMIT answered(m_question.line, m_question.proposal.other, segment == 0); });
    connect(m_more, &QPushButton::toggled, this, &SamePersonCard::unfold);
    return line;
}

void SamePersonCard::unfold(bool open)
{
    if (open && !m_details) {
        m_details = new QWidget(this);
        auto* grid = new QGridLayout(m_details);
        grid->setContentsMargins(0, m_theme.px(2), 0, 0);
        grid->setHorizontalSpacing(m_theme.px(8));
        grid->setVerticalSpacing(m_theme.px(4));
        int row = 0;
        for (const ComparedLine& line : m_compare(m_question)) {
            const bool differs = line.here.compare(line.there, Qt::CaseInsensitive) != 0;
            const auto cell = [&](const QString& text, Type::Style style, Tokens::Role role, int column) {
                grid->addWidget(label(m_theme, style, role, text, m_details), row, column, Qt::AlignTop);
            };
            const Type::Style style = differs ? Type::Style::SecondStrong : Type::Style::Second;
            grid->addWidget(label(m_theme, Type::Style::Axis, &Tokens::text2, line.label, m_details), row++, 0, 1, 2);
            cell(line.here.isEmpty() ? QStringLiteral("—") : line.here, style, &Tokens::text, 0);
            cell(line.there.isEmpty() ? QStringLiteral("—") : line.there, style, &Tokens::text, 1);
            ++row;
        }
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
        layout()->addWidget(m_details);
    }
    if (m_details)
        m_details->setVisible(open);
    m_more->setText(open ? tr("Fold") : tr("Compare"));
    if (open)
        Q_EMIT rowWanted(m_question.line);
}

} // namespace advisorpool
