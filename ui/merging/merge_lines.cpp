#include "ui/merging/merge_lines.h"

#include "ui/forms/controls.h"
#include "ui/forms/marked_line.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/merging/arrival_card.h"
#include "ui/shell/flow_layout.h"

#include <QCheckBox>
#include <QHBoxLayout>

#include <algorithm>

namespace advisorpool {

MergeLines::MergeLines(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(0, 0, 0, 0);
    theme.follow(this, [this] { m_body->setSpacing(m_theme.px(6)); });
}

void MergeLines::clear()
{
    m_questions.clear();
    clearLayout(*m_body);
}

void MergeLines::addCards(const std::vector<Arrival>& arrivals)
{
    auto* cards = new QWidget(this);
    auto* flow = new FlowLayout(cards, m_theme.px(8));
    flow->setContentsMargins(0, 0, 0, 0);
    for (const Arrival& arrival : arrivals) {
        auto* card = new ArrivalCard(m_theme, arrival, cards);
        card->setMinimumWidth(m_theme.px(320));
        flow->addWidget(card);
    }
    m_body->addWidget(cards);
}

void MergeLines::addLine(StatusMark mark, const QString& text)
{
    auto* line = new MarkedLine(m_theme, mark, text, this);
    connect(line, &MarkedLine::linkActivated, this, &MergeLines::linkActivated);
    m_body->addWidget(line);
}

void MergeLines::addHeading(const QString& title)
{
    m_body->addSpacing(m_theme.px(4));
    auto* heading = sectionTitle(m_theme, this);
    heading->setText(title);
    m_body->addWidget(heading);
}

void MergeLines::addList(const QString& title, const QStringList& lines, StatusMark mark)
{
    if (lines.isEmpty())
        return;
    addHeading(title);
    for (const QString& line : lines.mid(0, mostLines))
        addLine(mark, line.toHtmlEscaped());
    if (lines.size() > mostLines)
        addLine(mark, tr("and %n more", nullptr, static_cast<int>(lines.size() - mostLines)));
}

void MergeLines::addNames(const QString& title, const QStringList& names)
{
    if (names.isEmpty())
        return;
    addHeading(title);
    auto* list = new TextLabel(m_theme, Type::Style::Base, &Tokens::text, this);
    list->setObjectName(QStringLiteral("mergedNames"));
    list->setTextFormat(Qt::PlainText);
    list->setWordWrap(true);
    QStringList shown = names.mid(0, mostLines * 2);
    if (names.size() > shown.size())
        shown << tr("and %n more", nullptr, static_cast<int>(names.size() - shown.size()));
    list->setText(shown.join(u'\n'));
    m_body->addWidget(list);
}

void MergeLines::addQuiet(const QString& text)
{
    auto* label = new TextLabel(m_theme, Type::Style::Second, &Tokens::text3, this);
    label->setWordWrap(true);
    label->setText(text);
    m_body->addWidget(label);
}

void MergeLines::ask(const QString& words)
{
    auto* card = new QFrame(this);
    card->setProperty("look", QStringLiteral("card"));
    auto* yes = new QCheckBox(card);
    yes->setObjectName(QStringLiteral("mergeYes"));
    yes->setAccessibleName(words);
    auto* text = new TextLabel(m_theme, Type::Style::Base, &Tokens::text, card);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setText(words);
    text->setBuddy(yes);
    auto* line = new QHBoxLayout(card);
    line->setContentsMargins(m_theme.px(12), m_theme.px(8), m_theme.px(12), m_theme.px(8));
    line->addWidget(yes, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    connect(yes, &QCheckBox::toggled, this, &MergeLines::answered);
    m_questions << yes;
    m_body->addWidget(card);
}

bool MergeLines::isAnswered() const
{
    return std::all_of(m_questions.begin(), m_questions.end(), [](QCheckBox* yes) { return yes->isChecked(); });
}

} // namespace advisorpool
