#include "ui/shell/welcome_page.h"

#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/about_you.h"
#include "ui/shell/drop_zone.h"
#include "ui/shell/logo_view.h"
#include "ui/shell/recent_row.h"
#include "ui/shell/welcome_card.h"

#include <QEvent>
#include <QKeySequence>
#include <QVBoxLayout>

namespace advisorpool {

namespace {

constexpr int contentWidth = 984;
constexpr int oneColumnBelow = 720;
constexpr int leftShare = 420;
constexpr int rightShare = 532;

} // namespace

WelcomePage::WelcomePage(const Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_theme(theme), m_content(new QWidget), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_aboutYou(new AboutYou(theme, m_content))
{
    setObjectName(QStringLiteral("welcomePage"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_content);
    auto* rule = new QFrame(m_content);
    rule->setProperty("look", QStringLiteral("rule"));

    auto* all = new QVBoxLayout(m_content);
    all->setSpacing(0);
    all->addWidget(makeHead());
    all->addSpacing(m_theme.px(32));
    all->addLayout(m_columns);
    m_columns->addWidget(makeStart(), leftShare);
    m_columns->addWidget(makeRecent(), rightShare);
    all->addSpacing(m_theme.px(40));
    all->addWidget(rule);
    all->addSpacing(m_theme.px(20));
    all->addWidget(m_aboutYou);
    all->addStretch(1);

    m_theme.follow(this, [this] { dress(); });
    retranslate();
    setRecent({});
}

QWidget* WelcomePage::makeHead()
{
    auto* head = new QWidget(m_content);
    m_title = new TextLabel(m_theme, Type::Style::Hero, &Tokens::text, head);
    m_title->setObjectName(QStringLiteral("welcomeTitle"));
    m_about = new TextLabel(m_theme, Type::Style::Base, &Tokens::text2, head);
    m_about->setObjectName(QStringLiteral("welcomeAbout"));
    m_about->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_about);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.px(16));
    line->addWidget(new LogoView(m_theme, 52, head));
    line->addLayout(words, 1);
    return head;
}

QWidget* WelcomePage::makeStart()
{
    auto* side = new QWidget(m_content);
    m_start = new TextLabel(m_theme, Type::Style::SecondStrong, &Tokens::text2, side);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(8));
    column->addWidget(m_start);
    using Weight = WelcomeCard::Weight;
    const auto card = [&](Weight weight, Icon icon, QKeyCombination keys) {
        return new WelcomeCard(m_theme, weight, icon, QKeySequence(keys), side);
    };
    m_sample = addCard(*column, card(Weight::First, Icon::Star, Qt::CTRL | Qt::Key_T), QStringLiteral("trySample"));
    m_new = addCard(*column, card(Weight::Other, Icon::Plus, Qt::CTRL | Qt::Key_N), QStringLiteral("newPool"));
    m_import = addCard(*column, card(Weight::Other, Icon::Sheet, Qt::CTRL | Qt::Key_I), QStringLiteral("importFile"));
    m_open = addCard(*column, card(Weight::Other, Icon::Folder, Qt::CTRL | Qt::Key_O), QStringLiteral("openPool"));
    connect(m_sample, &WelcomeCard::clicked, this, &WelcomePage::sampleChosen);
    connect(m_new, &WelcomeCard::clicked, this, &WelcomePage::newChosen);
    connect(m_import, &WelcomeCard::clicked, this, &WelcomePage::importChosen);
    connect(m_open, &WelcomeCard::clicked, this, &WelcomePage::openChosen);
    column->addStretch(1);
    return side;
}

WelcomeCard* WelcomePage::addCard(QVBoxLayout& column, WelcomeCard* card, const QString& objectName)
{
    card->setObjectName(objectName);
    column.addWidget(card);
    return card;
}

QWidget* WelcomePage::makeRecent()
{
    auto* side = new QWidget(m_content);
    m_recent = new TextLabel(m_theme, Type::Style::SecondStrong, &Tokens::text2, side);
    QSizePolicy keepsPlace = m_recent->sizePolicy(); // so that what is below is level with the cards
    keepsPlace.setRetainSizeWhenHidden(true);
    m_recent->setSizePolicy(keepsPlace);
    m_list = new QFrame(side);
    m_list->setObjectName(QStringLiteral("recentList"));
    m_list->setProperty("look", QStringLiteral("card"));
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    m_drop = new DropZone(m_theme, side);
    connect(m_drop, &DropZone::dropped, this, &WelcomePage::fileDropped);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(8));
    column->addWidget(m_recent);
    column->addWidget(m_list);
    column->addWidget(m_drop, 1);
    return side;
}

void WelcomePage::setRecent(const QList<RecentPool>& pools)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the row whose signal brought us here
        delete item;
    }
    for (qsizetype i = 0; i < pools.size(); ++i) {
        auto* row = new RecentRow(m_theme, pools[i], i + 1 == pools.size(), m_list);
        connect(row, &RecentRow::clicked, this, [this, row] { Q_EMIT recentChosen(row->pool()); });
        connect(row, &RecentRow::forgotten, this, [this, row] { Q_EMIT recentForgotten(row->pool()); });
        m_rows->addWidget(row);
    }
    m_list->setVisible(!pools.isEmpty());
    m_recent->setVisible(!pools.isEmpty());
}

void WelcomePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QScrollArea::changeEvent(event);
}

void WelcomePage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    dress();
}

void WelcomePage::dress()
{
    const int width = viewport()->width();
    const int side = std::max(m_theme.px(24), (width - m_theme.px(contentWidth)) / 2);
    // Above the middle on a tall screen, close to the menu on a low one.
    const QMargins now = m_content->layout()->contentsMargins();
    const int needed = m_content->layout()->sizeHint().height() - now.top() - now.bottom();
    const int top = std::max((viewport()->height() - needed) / 3, m_theme.px(24));
    m_content->layout()->setContentsMargins(side, top, side, m_theme.px(24));
    m_columns->setSpacing(m_theme.px(32));
    m_columns->setDirection(width < m_theme.px(oneColumnBelow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WelcomePage::retranslate()
{
    setAccessibleName(tr("Start"));
    m_title->setText(tr("Advisor Pool"));
    m_about->setText(tr("Customs experts, their languages, accreditations and missions. "
                        "One file, on this computer, with or without a network."));
    m_start->setText(tr("Start"));
    m_recent->setText(tr("Open recent"));
    m_sample->setWords(tr("Try the sample pool"), tr("Made-up advisors, missions and a workshop to look around in"));
    m_new->setWords(tr("New pool"), tr("An empty file with regions, languages and expert groups"));
    m_import->setWords(tr("Import a spreadsheet"),
                       tr("Excel or CSV, English or Russian; what does not fit is named and kept"));
    m_open->setWords(tr("Open a pool"), tr("A *.pool file from a disk or a USB stick"));
}

} // namespace advisorpool
