#include "ui/history/history_room.h"

#include "core/pool/undo.h"
#include "ui/forms/controls.h"
#include "ui/forms/lines_table.h"
#include "ui/history/edit_page.h"
#include "ui/history/history_model.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>

namespace advisorpool {

HistoryRoom::HistoryRoom(Pool& pool, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_theme(theme), m_model(new HistoryModel(pool, this))
{
    setObjectName(QStringLiteral("historyRoom"));
    auto* splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    m_page = new EditPage(pool, theme, splitter);
    splitter->addWidget(makeList());
    splitter->addWidget(m_page);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({theme.px(640), theme.px(392)});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
    connect(&pool, &Pool::changed, this, [this] { isVisible() ? reload() : void(m_stale = true); });
    connect(m_table, &LinesTable::currentChosen, this,
            [this](int row) { m_page->setEdit(row < 0 ? EditRow{} : m_model->at(row)); });
    connect(m_page, &EditPage::undoWanted, this, &HistoryRoom::takeBack);
    connect(m_author, &QComboBox::activated, this, [this](int index) {
        m_model->setAuthor(m_author->itemData(index).toString());
        m_count->setText(QLocale().toString(m_model->rowCount()));
    });
    setFocusProxy(m_table);
    retranslate();
}

QWidget* HistoryRoom::makeList()
{
    auto* list = new QFrame(this);
    list->setProperty("look", QStringLiteral("pane"));
    list->setMinimumWidth(m_theme.px(420));
    m_title = new TextLabel(m_theme, Type::Style::PageTitle, &Tokens::text, list);
    m_count = new TextLabel(m_theme, Type::Style::Base, &Tokens::text2, list);
    m_author = new QComboBox(list);
    m_author->setObjectName(QStringLiteral("historyAuthor"));
    m_author->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table = new LinesTable(m_theme, *m_model, list);
    m_table->setObjectName(QStringLiteral("historyTable"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), m_theme.px(12));
    head->setSpacing(m_theme.px(8));
    head->addWidget(m_title);
    head->addWidget(m_count, 1, Qt::AlignBottom);
    head->addWidget(m_author);
    auto* all = new QVBoxLayout(list);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(hairline(list));
    all->addWidget(m_table, 1);
    return list;
}

int HistoryRoom::shown() const
{
    return m_model->rowCount();
}

void HistoryRoom::reload()
{
    m_stale = false;
    const int row = m_table->currentIndex().row();
    const Id current = row < 0 ? Id() : m_model->at(row).id;
    m_model->load();
    for (int i = 0; !current.isNull() && i < m_model->rowCount(); ++i)
        if (m_model->at(i).id == current)
            m_table->setCurrentIndex(m_model->index(i, 0));
    m_count->setText(QLocale().toString(m_model->rowCount()));
    const QString chosen = m_author->currentData().toString();
    m_author->clear();
    m_author->addItem(tr("Everybody"), QString());
    for (const QString& author : m_model->authors())
        m_author->addItem(author, author);
    m_author->setCurrentIndex(std::max(0, m_author->findData(chosen)));
}

void HistoryRoom::takeBack(const Id& edit, const std::optional<Id>& record)
{
    if (const auto done = undo(m_pool, edit, record); !done)
        Q_EMIT failed(done.error());
}

void HistoryRoom::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void HistoryRoom::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryRoom::retranslate()
{
    m_title->setText(tr("History"));
    m_table->setAccessibleName(tr("Edits, the newest first"));
    m_author->setAccessibleName(tr("Whose edits"));
    reload();
}

} // namespace advisorpool
