#include "ui/forms/two_panes.h"

#include "ui/forms/controls.h"
#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace advisorpool {

namespace {

constexpr int narrowBelow = 960;

} // namespace

TwoPanes::TwoPanes(const Theme& theme, QWidget* parent)
    : QSplitter(parent), m_theme(theme), m_side(new QFrame(this)), m_back(linkButton(theme, m_side, Icon::ArrowLeft))
{
    m_side->setProperty("look", QStringLiteral("pane"));
    setHandleWidth(1);
    setChildrenCollapsible(false);
    m_back->setObjectName(QStringLiteral("backToList"));
    connect(m_back, &QPushButton::clicked, this, &TwoPanes::openList);
}

void TwoPanes::setPanes(QWidget* list, QWidget* page)
{
    m_list = list;
    auto* lines = new QVBoxLayout(m_side);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto* way = new QHBoxLayout;
    way->setContentsMargins(m_theme.px(10), 0, 0, 0);
    way->addWidget(m_back);
    way->addStretch();
    lines->addLayout(way);
    lines->addWidget(page, 1);
    addWidget(list);
    addWidget(m_side);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setSizes({m_theme.px(684), m_theme.px(380)});
    connect(this, &QSplitter::splitterMoved, this, [this] { m_byHand = true; });
    fit();
}

// Where the list takes what there is, the page has what it needs; in a wide window, a quarter.
void TwoPanes::share()
{
    if (m_byHand || m_narrow || !m_list || m_list->sizePolicy().horizontalStretch() == 0)
        return;
    const int needed = std::min(m_theme.px(410), width() * 9 / 25);
    const int page = std::clamp(width() / 4, needed, std::max(needed, m_theme.px(560)));
    setSizes({width() - page, page});
}

void TwoPanes::setBackWords(const QString& words)
{
    m_back->setText(words);
    m_back->setAccessibleName(tr("Back to the list: %1").arg(words));
}

void TwoPanes::openPage()
{
    m_pageWanted = true;
    fit();
    if (m_back->isVisible())
        m_back->setFocus(); // the list had the keyboard
}

void TwoPanes::openList()
{
    m_pageWanted = false;
    fit();
    m_list->setFocus();
}

void TwoPanes::fit()
{
    if (!m_list)
        return;
    const bool covered = m_narrow && m_pageWanted;
    m_list->setVisible(!covered);
    m_side->setVisible(!m_narrow || m_pageWanted);
    m_back->setVisible(covered);
}

// What nobody on the page had a use for.
void TwoPanes::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_back->isVisible())
        m_back->click();
    else
        QSplitter::keyPressEvent(event);
}

void TwoPanes::resizeEvent(QResizeEvent* event)
{
    const bool narrow = window()->width() < m_theme.px(narrowBelow);
    if (narrow != m_narrow) {
        if (narrow)
            m_wide = saveState();
        m_narrow = narrow;
        fit();
        if (!narrow && !m_wide.isEmpty())
            restoreState(m_wide);
    }
    QSplitter::resizeEvent(event);
    share();
}

QByteArray TwoPanes::state() const
{
    return !m_byHand ? QByteArray() : m_narrow ? m_wide : saveState();
}

void TwoPanes::restore(const QByteArray& state)
{
    if (state.isEmpty())
        return;
    m_byHand = true;
    m_wide = state;
    if (!m_narrow)
        restoreState(state);
}

} // namespace advisorpool
