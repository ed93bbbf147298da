#include "ui/history/edit_page.h"

#include "core/pool/undo.h"

#include "ui/forms/change_words.h"
#include "ui/forms/controls.h"
#include "ui/forms/scroll.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/when.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace advisorpool {

namespace {

constexpr int atOnce = 20; // records: an import touches thousands

} // namespace

EditPage::EditPage(Pool& pool, const Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_pool(pool), m_theme(theme), m_page(new QFrame(this)),
      m_title(new TextLabel(theme, Type::Style::Record, &Tokens::text, m_page)),
      m_who(new TextLabel(theme, Type::Style::Base, &Tokens::text2, m_page)),
      m_undo(smallButton(theme, m_page, Icon::Undo2)), m_asOf(linkButton(theme, m_page, Icon::Eye)), m_most(atOnce),
      m_records(new QVBoxLayout)
{
    setObjectName(QStringLiteral("editPage"));
    scrollDown(*this);
    setMinimumWidth(theme.px(340));
    m_page->setProperty("look", QStringLiteral("pane"));
    m_undo->setObjectName(QStringLiteral("undoEdit"));
    m_asOf->setObjectName(QStringLiteral("poolAsOf"));
    m_title->setObjectName(QStringLiteral("editTitle"));
    for (TextLabel* label : {m_title, m_who})
        label->setWordWrap(true);
    auto* deeds = new QHBoxLayout;
    deeds->addWidget(m_asOf);
    deeds->addStretch();
    deeds->addWidget(m_undo);
    auto* all = new QVBoxLayout(m_page);
    all->setContentsMargins(theme.px(16), theme.px(14), theme.px(12), theme.px(16));
    all->setSpacing(theme.px(4));
    all->addWidget(m_title);
    all->addWidget(m_who);
    all->addLayout(deeds);
    all->addSpacing(theme.px(4));
    all->addLayout(m_records);
    all->addStretch();
    setWidget(m_page);
    m_page->hide();
    theme.follow(this, [this] { fill(); });
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoWanted(m_edit.id, std::nullopt); });
    connect(m_asOf, &QPushButton::clicked, this, [this] { Q_EMIT asOfWanted(m_edit.at); });
}

void EditPage::setEdit(const EditRow& edit)
{
    m_most = atOnce;
    m_edit = edit;
    fill();
}

void EditPage::fill()
{
    m_page->setVisible(!m_edit.id.isNull());
    clearLayout(*m_records);
    if (m_edit.id.isNull())
        return;
    m_title->setText(editTitle(m_pool, m_edit));
    m_who->setText(tr("%1 · %2, copy %3")
                       .arg(dayAndTime(m_edit.at, m_pool.session().now().toLocalTime()), m_edit.author, m_edit.copy));
    const bool isPast = isUndone(m_pool, m_edit.id).value_or(false);
    m_undo->setText(isPast ? tr("Taken back") : tr("Undo this edit"));
    m_undo->setToolTip(isPast ? tr("All that this edit did is taken back already") : QString());
    m_undo->setAccessibleName(m_undo->text());
    m_undo->setEnabled(!isPast);
    m_undo->setVisible(m_pool.isWritable());
    m_asOf->setText(tr("Show the pool as of then"));
    m_asOf->setAccessibleName(m_asOf->text());
    const auto changes = m_pool.changelog().ofEdit(m_edit.id, m_most);
    const auto count = m_pool.changelog().countOfEdit(m_edit.id);
    if (!changes || !count)
        return;
    for (const Change& change : *changes)
        addRecord(change);
    if (*count > m_most)
        addMore(static_cast<int>(*count - m_most));
}

void EditPage::addMore(int left)
{
    auto* more = linkButton(m_theme, m_page);
    more->setObjectName(QStringLiteral("moreRecords"));
    more->setText(tr("and %n more record(s)", nullptr, left));
    more->setAccessibleName(more->text());
    connect(
        more, &QPushButton::clicked, this,
        [this] {
            m_most += atOnce;
            fill();
        },
        Qt::QueuedConnection);
    m_records->addWidget(more, 0, Qt::AlignLeft);
}

void EditPage::addRecord(const Change& change)
{
    auto* box = new QWidget(m_page);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, m_theme.px(4), 0, m_theme.px(4));
    lines->setSpacing(m_theme.px(2));
    lines->addWidget(hairline(box));
    auto* head = new QHBoxLayout;
    auto* name = new TextLabel(m_theme, Type::Style::Name, &Tokens::text, box);
    name->setWordWrap(true);
    const QString subject = subjectOf(m_pool, change);
    name->setText(subject.isEmpty() ? changeWords(change) : subject);
    head->addWidget(name, 1);
    auto* others = tinyButton(m_theme, Icon::History, box);
    others->setObjectName(QStringLiteral("editsOf_") + change.record.text());
    setIconWords(others, tr("All edits of this record"));
    connect(
        others, &QToolButton::clicked, this,
        [this, kind = change.kind, record = change.record] { Q_EMIT recordWanted(kind, record); },
        Qt::QueuedConnection);
    head->addWidget(others, 0, Qt::AlignTop);
    if (m_pool.isWritable()) {
        auto* back = tinyButton(m_theme, Icon::Undo2, box);
        back->setObjectName(QStringLiteral("undoRecord_") + change.record.text());
        setIconWords(back, tr("Undo for this record only"));
        connect(
            back, &QToolButton::clicked, this, [this, record = change.record] { Q_EMIT undoWanted(m_edit.id, record); },
            Qt::QueuedConnection);
        head->addWidget(back, 0, Qt::AlignTop);
    }
    lines->addLayout(head);
    QStringList fields;
    for (const FieldChange& field : fieldChanges(m_pool, change).value_or(std::vector<FieldChange>()))
        fields << field.field;
    const QString words = changeWords(change);
    if (!subject.isEmpty() && words != fields.join(QStringLiteral(", "))) { // these stand below
        auto* what = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, box);
        what->setWordWrap(true);
        what->setText(words);
        lines->addWidget(what);
    }
    addFields(*lines, change);
    m_records->addWidget(box);
}

// What each field is called stands in a column of its own; what was is quieter than what became of it.
void EditPage::addFields(QVBoxLayout& lines, const Change& change)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(m_theme.px(8));
    grid->setVerticalSpacing(m_theme.px(3));
    grid->setColumnStretch(1, 1);
    const QString nothing = QStringLiteral("—");
    for (const FieldChange& field : fieldChanges(m_pool, change).value_or(std::vector<FieldChange>())) {
        auto* name = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, m_page);
        name->setText(field.field);
        name->setWordWrap(true);
        name->setFixedWidth(m_theme.px(104));
        auto* line = new TextLabel(m_theme, Type::Style::Base, &Tokens::text, m_page);
        line->setObjectName(QStringLiteral("fieldChange"));
        line->setTextFormat(Qt::RichText);
        line->setWordWrap(true);
        const QString after = field.after.isEmpty() ? nothing : field.after;
        const QString before = field.before.isEmpty() ? nothing : field.before;
        const bool isNew = change.parents.empty();
        line->setAccessibleName(field.field + QStringLiteral(": ") +
                                (isNew ? after : before + QStringLiteral(" → ") + after));
        const QString became = after.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        line->setText(isNew ? became
                            : QStringLiteral("<span style='color:%1'>%2 →</span> %3")
                                  .arg(m_theme.tokens().text2.name(), before.toHtmlEscaped(), became));
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(line, row, 1, Qt::AlignTop);
    }
    lines.addLayout(grid);
}

void EditPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QScrollArea::changeEvent(event);
}

} // namespace advisorpool
