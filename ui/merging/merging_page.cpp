#include "ui/merging/merging_page.h"

#include "core/pool/conflicts.h"
#include "core/words/words.h"
#include "ui/forms/change_words.h"
#include "ui/forms/controls.h"
#include "ui/forms/marked_line.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/merging/arrival_card.h"
#include "ui/shell/flow_layout.h"
#include "ui/shell/when.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace advisorpool {

namespace {

constexpr qsizetype mostNames = 40;

QString baseNames(const QStringList& files)
{
    QStringList names;
    for (const QString& file : files)
        names << QFileInfo(file).fileName();
    return names.join(QStringLiteral(", "));
}

} // namespace

MergingPage::MergingPage(Pool& pool, const Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_pool(pool), m_theme(theme), m_page(new QWidget(this)),
      m_title(new TextLabel(theme, Type::Style::PageTitle, &Tokens::text, m_page)),
      m_subtitle(new TextLabel(theme, Type::Style::Base, &Tokens::text2, m_page)),
      m_first(primaryButton(theme, m_page)), m_second(new QPushButton(m_page)), m_body(new QVBoxLayout)
{
    setObjectName(QStringLiteral("mergingPage"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title->setObjectName(QStringLiteral("mergingTitle"));
    m_subtitle->setObjectName(QStringLiteral("mergingSubtitle"));
    m_first->setObjectName(QStringLiteral("mergeFirst"));
    m_second->setObjectName(QStringLiteral("mergeSecond"));
    m_second->setAutoDefault(false);
    for (TextLabel* label : {m_title, m_subtitle})
        label->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto* head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(m_second, 0, Qt::AlignTop);
    head->addWidget(m_first, 0, Qt::AlignTop);
    auto* all = new QVBoxLayout(m_page);
    all->addLayout(head);
    all->addLayout(m_body);
    all->addStretch();
    theme.follow(this, [this, all, words, head] {
        all->setContentsMargins(m_theme.px(16), m_theme.px(14), m_theme.px(16), m_theme.px(16));
        all->setSpacing(m_theme.px(12));
        words->setSpacing(m_theme.px(2));
        head->setSpacing(m_theme.px(8));
        m_body->setSpacing(m_theme.px(6));
        m_second->setIconSize(m_theme.leadingIcon(14));
    });
    setWidget(m_page);
    connect(m_first, &QPushButton::clicked, this, [this] {
        if (m_state == State::Preview)
            Q_EMIT mergeWanted(m_preview);
        else if (m_state == State::Refused)
            Q_EMIT previewWanted(m_files, true);
        else
            Q_EMIT closed();
    });
    connect(m_second, &QPushButton::clicked, this,
            [this] { m_state == State::Done ? Q_EMIT undoWanted(m_number) : Q_EMIT closed(); });
    connect(&pool, &Pool::changed, this, [this] {
        if (m_state == State::Done && isVisible())
            fill();
    });
}

void MergingPage::showWaiting(const QStringList& files)
{
    m_state = State::Waiting;
    m_files = files;
    fill();
}

void MergingPage::showPreview(const MergePreview& preview)
{
    m_state = preview.report.edits == 0 && preview.report.left.empty() ? State::Nothing : State::Preview;
    m_files = preview.files;
    m_preview = preview;
    fill();
    m_first->setFocus();
}

void MergingPage::showRefused(const QStringList& files, const Error& error)
{
    m_state = State::Refused;
    m_files = files;
    m_error = error;
    fill();
}

void MergingPage::showMerge(qint64 number)
{
    m_state = State::Done;
    m_number = number;
    fill();
    m_first->setFocus();
}

void MergingPage::fill()
{
    m_questions.clear();
    clearLayout(*m_body);
    m_first->setVisible(m_state != State::Waiting);
    m_first->setEnabled(true);
    m_second->setIcon(m_state == State::Done ? m_theme.icon(Icon::Undo2, &Tokens::text) : QIcon());
    m_second->setVisible(true);
    m_second->setText(tr("Cancel"));
    switch (m_state) {
    case State::Waiting:
        m_title->setText(tr("Bring copies together"));
        m_subtitle->setText(tr("Reading %1…").arg(baseNames(m_files)));
        m_second->hide();
        break;
    case State::Nothing:
        m_title->setText(tr("Bring copies together"));
        m_subtitle->setText(tr("%1: everything that is in there is here already.").arg(baseNames(m_files)));
        m_first->setText(tr("Close"));
        m_second->hide();
        break;
    case State::Preview:
        fillPreview();
        break;
    case State::Refused:
        fillRefused();
        break;
    case State::Done:
        fillDone();
        break;
    }
    m_first->setAccessibleName(m_first->text());
    m_second->setAccessibleName(m_second->text());
}

void MergingPage::fillPreview()
{
    const MergeReport& report = m_preview.report;
    m_title->setText(tr("Bring copies together"));
    m_subtitle->setText(tr("This would come in. Nothing has happened yet; a backup is made first."));
    m_first->setText(tr("Bring in %n edit(s)", nullptr, static_cast<int>(report.edits)));
    addCards(report.arrivals);
    addQuestions();
    addLine(StatusMark::Ok,
            tr("Records: %1 new, %2 changed, %3 deleted").arg(report.created).arg(report.changed).arg(report.deleted));
    if (report.conflicts == 0)
        addLine(StatusMark::Ok, tr("Everything fits together by itself."));
    addList(tr("%n conflict(s) to settle afterwards", nullptr, static_cast<int>(m_preview.conflicts.size())),
            m_preview.conflicts, StatusMark::Problem);
    addList(tr("%n new problem(s)", nullptr, static_cast<int>(m_preview.problems.size())), m_preview.problems,
            StatusMark::Warn);
    QStringList left;
    for (const Error& error : report.left)
        left << describe(error);
    addList(tr("Not taken, because it is not sound"), left, StatusMark::Excluded);
    const QLocale locale;
    addNames(tr("New: %1").arg(locale.toString(m_preview.created.size())), m_preview.created);
    addNames(tr("Changed: %1").arg(locale.toString(m_preview.changed.size())), m_preview.changed);
    addNames(tr("Deleted: %1").arg(locale.toString(m_preview.deleted.size())), m_preview.deleted);
    enableMerge();
}

void MergingPage::fillRefused()
{
    m_title->setText(tr("Bring copies together"));
    m_subtitle->setText(tr("%1 can't be brought in. Nothing was changed.").arg(baseNames(m_files)));
    addLine(StatusMark::Problem, describe(*m_error).toHtmlEscaped());
    const bool isPartlySound = m_error->fault == Fault::BadChange || m_error->fault == Fault::Damaged ||
                               m_error->fault == Fault::OtherEdit || m_error->fault == Fault::UnknownKind;
    m_first->setVisible(isPartlySound);
    m_first->setText(tr("See what is sound in it"));
    m_second->setText(tr("Close"));
}

void MergingPage::fillDone()
{
    const auto merge = pastMerge(m_pool, m_number);
    if (!merge) {
        m_title->setText(describe(merge.error()));
        return;
    }
    m_title->setText(tr("%n edit(s) came in", nullptr, static_cast<int>(merge->edits())));
    m_subtitle->setText(dayAndTime(merge->at, m_pool.session().now().toLocalTime()));
    m_first->setText(tr("Close"));
    m_second->setText(tr("Undo this merge"));
    m_second->setVisible(m_pool.isWritable());
    addCards(merge->arrivals);
    addChanges(*merge);
}

// What is still to settle among what came in, and what came in.
void MergingPage::addChanges(const PastMerge& merge)
{
    const std::vector<Id> edits = editsOfMerge(m_pool, merge.number).value_or(std::vector<Id>());
    if (const int open = openConflicts(QSet<Id>(edits.begin(), edits.end())); open == 0)
        addLine(StatusMark::Ok, tr("Nothing of it is left to settle."));
    else
        addLine(StatusMark::Problem,
                QStringLiteral("<a href=\"conflicts\">%1</a>").arg(tr("%n conflict(s) to settle", nullptr, open)));
    QStringList lines;
    size_t read = 0;
    for (; read < edits.size() && lines.size() < mostNames; ++read) {
        const auto changes = m_pool.changelog().ofEdit(edits[read]);
        for (const Change& change : changes.value_or(std::vector<Change>())) {
            const QString subject = subjectOf(m_pool, change);
            if (lines.size() < mostNames)
                lines << (subject.isEmpty() ? changeWords(change)
                                            : subject + QStringLiteral(" – ") + changeWords(change));
        }
    }
    addNames(tr("What came in, the newest first"), lines);
    if (read < edits.size()) {
        auto* rest = new TextLabel(m_theme, Type::Style::Second, &Tokens::text3, m_page);
        rest->setText(tr("and %n more edit(s)", nullptr, static_cast<int>(edits.size() - read)));
        m_body->addWidget(rest);
    }
}

int MergingPage::openConflicts(const QSet<Id>& edits) const
{
    const auto open = conflicts(m_pool).value_or(std::vector<OpenConflict>());
    return static_cast<int>(std::count_if(open.begin(), open.end(), [&](const OpenConflict& conflict) {
        const auto& sides = conflict.conflict.sides;
        return std::any_of(sides.begin(), sides.end(), [&](const Side& side) { return edits.contains(side.edit); });
    }));
}

void MergingPage::addCards(const std::vector<Arrival>& arrivals)
{
    auto* cards = new QWidget(m_page);
    auto* flow = new FlowLayout(cards, m_theme.px(8));
    flow->setContentsMargins(0, 0, 0, 0);
    for (const Arrival& arrival : arrivals) {
        auto* card = new ArrivalCard(m_theme, arrival, cards);
        card->setMinimumWidth(m_theme.px(320));
        flow->addWidget(card);
    }
    m_body->addWidget(cards);
}

void MergingPage::addLine(StatusMark mark, const QString& text)
{
    auto* line = new MarkedLine(m_theme, mark, text, m_page);
    connect(line, &MarkedLine::linkActivated, this, &MergingPage::followLink);
    m_body->addWidget(line);
}

void MergingPage::addList(const QString& title, const QStringList& lines, StatusMark mark)
{
    if (lines.isEmpty())
        return;
    m_body->addSpacing(m_theme.px(4));
    auto* heading = sectionTitle(m_theme, m_page);
    heading->setText(title);
    m_body->addWidget(heading);
    for (const QString& line : lines.mid(0, mostNames))
        addLine(mark, line.toHtmlEscaped());
    if (lines.size() > mostNames)
        addLine(mark, tr("and %n more", nullptr, static_cast<int>(lines.size() - mostNames)));
}

void MergingPage::addNames(const QString& title, const QStringList& names)
{
    if (names.isEmpty())
        return;
    m_body->addSpacing(m_theme.px(4));
    auto* heading = sectionTitle(m_theme, m_page);
    heading->setText(title);
    auto* list = new TextLabel(m_theme, Type::Style::Base, &Tokens::text, m_page);
    list->setObjectName(QStringLiteral("mergedNames"));
    list->setTextFormat(Qt::PlainText);
    list->setWordWrap(true);
    QStringList shown = names.mid(0, mostNames * 2);
    if (names.size() > shown.size())
        shown << tr("and %n more", nullptr, static_cast<int>(names.size() - shown.size()));
    list->setText(shown.join(u'\n'));
    m_body->addWidget(heading);
    m_body->addWidget(list);
}

void MergingPage::addQuestions()
{
    const MergeReport& report = m_preview.report;
    if (!m_preview.erased.isEmpty())
        ask(tr("These people were erased on the other copy, and will be erased here, too, for good: %1.")
                .arg(m_preview.erased.join(QStringLiteral(", "))));
    if (!report.strangers.isEmpty())
        ask(tr("%1 shares no work with this pool: it was started apart. Bring them together all the same.")
                .arg(baseNames(report.strangers)));
    if (!report.clocksAhead.isEmpty())
        ask(tr("In %1 a clock was more than a day ahead, so the times of its edits are wrong. Bring them in as they "
               "are.")
                .arg(baseNames(report.clocksAhead)));
}

void MergingPage::ask(const QString& words)
{
    auto* card = new QFrame(m_page);
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
    connect(yes, &QCheckBox::toggled, this, &MergingPage::enableMerge);
    m_questions << yes;
    m_body->addWidget(card);
}

void MergingPage::enableMerge()
{
    const bool answered =
        std::all_of(m_questions.begin(), m_questions.end(), [](QCheckBox* yes) { return yes->isChecked(); });
    m_first->setEnabled(answered && m_pool.isWritable() && m_preview.report.edits > 0);
    m_first->setToolTip(answered ? QString() : tr("Say yes to each question first."));
}

void MergingPage::followLink(const QString& link)
{
    if (link == u"conflicts")
        Q_EMIT conflictsWanted(m_number);
    else
        Q_EMIT problemsWanted();
}

void MergingPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        if (m_state == State::Preview) // its words were made beside the interface
            Q_EMIT previewWanted(m_files, m_preview.salvage);
        else
            fill();
    }
    QScrollArea::changeEvent(event);
}

} // namespace advisorpool
