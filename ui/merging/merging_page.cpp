#include "ui/merging/merging_page.h"

#include "core/words/words.h"
#include "ui/forms/controls.h"
#include "ui/forms/scroll.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/merging/merge_lines.h"
#include "ui/merging/past_merge.h"
#include "ui/shell/when.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace advisorpool {

namespace {

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
      m_first(primaryButton(theme, m_page)), m_second(new QPushButton(m_page)), m_lines(new MergeLines(theme, m_page))
{
    setObjectName(QStringLiteral("mergingPage"));
    scrollDown(*this);
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
    all->addWidget(m_lines);
    all->addStretch();
    theme.follow(this, [this, all, words, head] {
        all->setContentsMargins(m_theme.px(16), m_theme.px(14), m_theme.px(16), m_theme.px(16));
        all->setSpacing(m_theme.px(12));
        words->setSpacing(m_theme.px(2));
        head->setSpacing(m_theme.px(8));
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
    connect(m_lines, &MergeLines::linkActivated, this, &MergingPage::followLink);
    connect(m_lines, &MergeLines::answered, this, &MergingPage::enableMerge);
    setTabOrder(m_second, m_first); // as they stand
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_state != State::Waiting && !m_isBeside)
            Q_EMIT closed();
    });
    connect(m_second, &QPushButton::clicked, this,
            [this] { m_state == State::Done ? Q_EMIT undoWanted(m_number) : Q_EMIT closed(); });
    connect(&pool, &Pool::changed, this, [this] {
        if (m_state == State::Done && isVisible())
            fill();
    });
}

void MergingPage::setBeside()
{
    m_isBeside = true;
    setObjectName(QStringLiteral("mergeBeside"));
    m_first->setObjectName({});
    m_second->setObjectName(QStringLiteral("undoMergeBeside"));
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

void MergingPage::showMerge(qint64 number, const QStringList& newProblems)
{
    m_state = State::Done;
    m_number = number;
    m_newProblems = newProblems;
    fill();
    if (!m_isBeside)
        m_first->setFocus();
}

void MergingPage::fill()
{
    m_lines->clear();
    m_first->setVisible(m_state != State::Waiting && !m_isBeside);
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
        tellOfTakenBack(m_files, m_pool, *m_lines);
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
    m_lines->addCards(report.arrivals);
    addQuestions();
    tellOfTakenBack(m_files, m_pool, *m_lines);
    m_lines->addLine(
        StatusMark::Ok,
        tr("Records: %1 new, %2 changed, %3 deleted").arg(report.created).arg(report.changed).arg(report.deleted));
    if (report.conflicts == 0)
        m_lines->addLine(StatusMark::Ok, tr("Everything fits together by itself."));
    m_lines->addList(tr("%n conflict(s) to settle afterwards", nullptr, static_cast<int>(m_preview.conflicts.size())),
                     m_preview.conflicts, StatusMark::Problem);
    m_lines->addList(tr("%n new problem(s)", nullptr, static_cast<int>(m_preview.problems.size())), m_preview.problems,
                     StatusMark::Warn);
    QStringList left;
    for (const Error& error : report.left)
        left << describe(error);
    m_lines->addList(tr("Not taken, because it is not sound"), left, StatusMark::Excluded);
    const QLocale locale;
    m_lines->addNames(tr("New: %1").arg(locale.toString(report.created)), m_preview.created);
    m_lines->addNames(tr("Changed: %1").arg(locale.toString(report.changed)), m_preview.changed);
    m_lines->addNames(tr("Deleted: %1").arg(locale.toString(report.deleted)), m_preview.deleted);
    enableMerge();
}

void MergingPage::fillRefused()
{
    m_title->setText(tr("Bring copies together"));
    m_subtitle->setText(tr("%1 can't be brought in. Nothing was changed.").arg(baseNames(m_files)));
    m_lines->addLine(StatusMark::Problem, describe(*m_error).toHtmlEscaped());
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
    m_second->setVisible(m_pool.isWritable() && !isTakenBack(m_pool, m_number));
    tellOf(*merge, m_newProblems, m_pool, *m_lines);
}

void MergingPage::addQuestions()
{
    const MergeReport& report = m_preview.report;
    if (!m_preview.erased.isEmpty())
        m_lines->ask(tr("These people were erased on the other copy, and will be erased here, too, for good: %1.")
                         .arg(m_preview.erased.join(QStringLiteral(", "))));
    if (!report.strangers.isEmpty())
        m_lines->ask(tr("%1 shares no work with this pool: it was started apart. Bring them together all the same.")
                         .arg(baseNames(report.strangers)));
    if (!report.clocksAhead.isEmpty())
        m_lines->ask(
            tr("In %1 a clock was more than a day ahead, so the times of its edits are wrong. Bring them in as they "
               "are.")
                .arg(baseNames(report.clocksAhead)));
}

void MergingPage::enableMerge()
{
    const bool answered = m_lines->isAnswered();
    m_first->setEnabled(answered && m_pool.isWritable() && m_preview.report.edits > 0);
    m_first->setToolTip(answered ? QString() : tr("Say yes to each question first."));
}

void MergingPage::followLink(const QString& link)
{
    if (link == u"conflicts")
        Q_EMIT conflictsWanted(m_number);
    else if (link == u"problems")
        Q_EMIT problemsWanted();
    else
        showMerge(link.toLongLong());
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
