#include "ui/forms/record_history.h"

#include "core/pool/undo.h"
#include "ui/forms/change_words.h"
#include "ui/forms/controls.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/when.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace advisorpool {

namespace {

constexpr size_t fewLines = 5;

} // namespace

RecordHistory::RecordHistory(Pool& pool, const Theme& theme, Belonging belongs, QWidget* parent)
    : Section(pool, theme, QStringLiteral("history"), false, parent), m_belongs(std::move(belongs))
{
}

QString RecordHistory::title() const
{
    return tr("History");
}

void RecordHistory::look()
{
    if (!owner().isNull())
        rebuild();
}

std::vector<Change> RecordHistory::changes() const
{
    std::vector<Id> records = m_belongs(owner());
    records.push_back(owner());
    std::vector<Change> all;
    for (const Id& record : records)
        if (auto changes = m_pool.changelog().ofRecord(record))
            std::move(changes->begin(), changes->end(), std::back_inserter(all));
    std::stable_sort(all.begin(), all.end(), [](const Change& a, const Change& b) { return a.edit > b.edit; });
    return all;
}

void RecordHistory::build(const std::vector<Record>&)
{
    const auto all = changes();
    for (size_t i = 0; i < all.size() && i < fewLines; ++i)
        addLine(all[i]);
    if (all.size() <= fewLines)
        return;
    auto* more = linkButton(m_theme, this);
    more->setObjectName(QStringLiteral("allChanges"));
    more->setText(tr("All %n change(s)", nullptr, static_cast<int>(all.size())));
    more->setAccessibleName(more->text());
    connect(more, &QPushButton::clicked, this, &RecordHistory::allWanted, Qt::QueuedConnection);
    lines().addWidget(more);
}

void RecordHistory::addLine(const Change& change)
{
    const auto edit = m_pool.changelog().edit(change.edit);
    if (!edit || !*edit)
        return;
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.px(8));
    const QDateTime now = m_pool.session().now().toLocalTime();
    auto* when = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, row);
    when->setText(dayAndTime((*edit)->at, now));
    when->setWordWrap(true);
    when->setFixedWidth(m_theme.px(108));
    auto* what = new TextLabel(m_theme, Type::Style::Second, &Tokens::text, row);
    what->setWordWrap(true);
    what->setText(
        QStringLiteral("%1 <span style='color:%2'>· %3</span>")
            .arg(changeWords(change).toHtmlEscaped(), m_theme.tokens().text2.name(), (*edit)->author.toHtmlEscaped()));
    for (TextLabel* label : {when, what}) // level with the button's mark
        label->setContentsMargins(0, m_theme.px(4), 0, 0);
    layout->addWidget(when, 0, Qt::AlignTop);
    layout->addWidget(what, 1, Qt::AlignTop);
    if (m_pool.isWritable()) {
        auto* back = tinyButton(m_theme, Icon::Undo2, row);
        back->setObjectName(QStringLiteral("undo_") + change.edit.text() + u'_' + change.record.text());
        setIconWords(back, tr("Undo this: %1").arg(changeWords(change)));
        connect(
            back, &QToolButton::clicked, this,
            [this, edit = change.edit, record = change.record] {
                const auto done = undo(m_pool, edit, record);
                if (succeeded(done))
                    Q_EMIT undone(done->edit);
            },
            Qt::QueuedConnection);
        layout->addWidget(back, 0, Qt::AlignTop);
    }
    lines().addWidget(row);
}

} // namespace advisorpool
