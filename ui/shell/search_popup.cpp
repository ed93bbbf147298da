#include "ui/shell/search_popup.h"

#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/result_delegate.h"
#include "ui/shell/search_box.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace advisorpool {

namespace {

constexpr int mostRows = 8;

} // namespace

SearchPopup::SearchPopup(const Theme& theme, QWidget* owner)
    : QFrame(owner), m_theme(theme), m_list(new QListView(this)),
      m_nothing(new TextLabel(theme, Type::Style::Base, &Tokens::text2, this))
{
    setObjectName(QStringLiteral("searchPopup"));
    setProperty("look", QStringLiteral("popup"));
    hide();
    m_list->setObjectName(QStringLiteral("searchResults"));
    m_list->setItemDelegate(new ResultDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    m_nothing->setWordWrap(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    connect(m_list, &QListView::clicked, this, &SearchPopup::chosen);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
}

void SearchPopup::setResults(QAbstractItemModel* results)
{
    if (m_results) {
        m_results->disconnect(this);
    }
    m_results = results;
    m_list->setModel(results);
    m_list->setAccessibleName(tr("Found"));
    if (!results) {
        return;
    }
    // A search answers a moment later; the list follows while it is open.
    connect(results, &QAbstractItemModel::modelReset, this, &SearchPopup::fit);
    connect(results, &QAbstractItemModel::layoutChanged, this, &SearchPopup::fit);
    connect(results, &QAbstractItemModel::rowsInserted, this, &SearchPopup::fit);
    connect(results, &QAbstractItemModel::rowsRemoved, this, &SearchPopup::fit);
}

void SearchPopup::showBelow(const QLineEdit& box, const QString& query)
{
    m_box = &box;
    m_nothing->setText(tr("Nothing found for “%1”").arg(query.toHtmlEscaped()));
    m_nothing->setTextFormat(Qt::RichText);
    setParent(box.window()); // above everything else in it
    fit();
    show();
    raise();
}

void SearchPopup::fit()
{
    if (!m_box || !m_results) {
        return;
    }
    const int rows = m_results->rowCount();
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    m_nothing->setContentsMargins(m_theme.px(12), m_theme.px(6), m_theme.px(12), m_theme.px(6));
    const QPoint corner = m_box->mapTo(m_box->window(), QPoint(0, m_box->height() + 4));
    const int row = m_list->sizeHintForRow(0);
    const int room = m_box->window()->height() - corner.y() - m_theme.px(40);
    const int height =
        rows > 0 ? std::min(std::min(rows, mostRows) * row, room) : m_nothing->heightForWidth(m_box->width() - 2);
    setGeometry(QRect(corner, QSize(m_box->width(), height + 2 * (4 + 1))));
    selectFirst();
}

void SearchPopup::selectFirst()
{
    const QModelIndex first = m_results->index(0, 0);
    if (!m_list->currentIndex().isValid() && first.isValid() && !first.data(SearchBox::Doubtful).toBool()) {
        m_list->setCurrentIndex(first);
    }
}

void SearchPopup::pressKey(int key)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(m_list, &press);
}

void SearchPopup::takeCurrent()
{
    if (m_list->currentIndex().isValid()) {
        Q_EMIT chosen(m_list->currentIndex());
    }
}

} // namespace advisorpool
