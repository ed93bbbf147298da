#include "ui/coverage/coverage_panel.h"

#include "core/words/words.h"
#include "ui/coverage/coverage_words.h"
#include "ui/forms/administration_words.h"
#include "ui/forms/controls.h"
#include "ui/look/status_glyph.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/flow_layout.h"

#include <QEvent>
#include <QGridLayout>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>

namespace advisorpool {

namespace {

enum Role { Place = Qt::UserRole + 1 }; // a QModelIndex of the map

StatusMark markOf(CoverageGrade grade)
{
    switch (grade) {
    case CoverageGrade::Nobody:
        return StatusMark::Problem;
    case CoverageGrade::Thin:
        return StatusMark::Warn;
    case CoverageGrade::NotAsked:
        return StatusMark::Unknown;
    default:
        return StatusMark::Ok;
    }
}

QPixmap pixmapOf(CoverageGrade grade, const Theme& theme, double ratio)
{
    const int side = theme.px(14);
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStatus(painter, QRectF(0, 0, side, side), markOf(grade), theme.look());
    return pixmap;
}

} // namespace

CoveragePanel::CoveragePanel(const Theme& theme, HeatModel& model, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_model(model),
      m_title(new TextLabel(theme, Type::Style::Record, &Tokens::text, this)),
      m_count(new TextLabel(theme, Type::Style::Second, &Tokens::text2, this)), m_card(makeCard()),
      m_thin(new QStandardItemModel(this)), m_list(new QListView(this)),
      m_none(new TextLabel(theme, Type::Style::Base, &Tokens::text2, this)), m_below(new QStackedWidget(this))
{
    setProperty("look", QStringLiteral("pane"));
    setMinimumWidth(theme.px(300));
    m_list->setObjectName(QStringLiteral("thinPlaces"));
    m_list->setModel(m_thin);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(theme.px(6));
    m_list->setIconSize({theme.px(14), theme.px(14)});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop);
    m_none->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(12));
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(hairline(this));
    all->addWidget(m_card);
    all->addWidget(hairline(this));
    all->addWidget(m_below, 1);
    m_below->addWidget(m_list);
    m_below->addWidget(m_none);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT cellChosen(index.data(Place).toModelIndex()); });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT cellChosen(index.data(Place).toModelIndex()); });
    connect(m_plan, &QPushButton::clicked, this, &CoveragePanel::workshopWanted);
    connect(m_people, &QPushButton::clicked, this, &CoveragePanel::peopleWanted);
    theme.follow(this, [this] { listThin(); });
    retranslate();
}

QWidget* CoveragePanel::makeCard()
{
    auto* card = new QWidget(this);
    m_mark = new TextLabel(m_theme, Type::Style::Base, &Tokens::text, card);
    m_sentence = new TextLabel(m_theme, Type::Style::Name, &Tokens::text, card);
    m_who = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, card);
    m_lapsing = new TextLabel(m_theme, Type::Style::Base, &Tokens::text, card);
    m_storyTitle = new TextLabel(m_theme, Type::Style::SecondStrong, &Tokens::text2, card);
    m_plan = primaryButton(m_theme, card);
    m_people = smallButton(m_theme, card);
    m_sentence->setObjectName(QStringLiteral("coverageSentence"));
    m_plan->setObjectName(QStringLiteral("coveragePlan"));
    m_people->setObjectName(QStringLiteral("coveragePeople"));
    for (TextLabel* label : {m_sentence, m_who, m_lapsing})
        label->setWordWrap(true);
    m_story = new QGridLayout;
    m_story->setHorizontalSpacing(m_theme.px(10));
    m_story->setVerticalSpacing(m_theme.px(4));
    m_story->setColumnStretch(1, 1);
    auto* deeds = new QWidget(card);
    auto* buttons = new FlowLayout(deeds, m_theme.px(8));
    buttons->addWidget(m_plan);
    buttons->addWidget(m_people);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(m_theme.px(6));
    for (QWidget* part : {static_cast<QWidget*>(m_sentence), static_cast<QWidget*>(m_who),
                          static_cast<QWidget*>(m_lapsing), static_cast<QWidget*>(m_storyTitle)})
        lines->addWidget(part);
    lines->addLayout(m_story);
    lines->addSpacing(m_theme.px(4));
    lines->addWidget(deeds);
    auto* all = new QHBoxLayout(card);
    all->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), m_theme.px(14));
    all->setSpacing(m_theme.px(10));
    all->addWidget(m_mark, 0, Qt::AlignTop);
    all->addLayout(lines, 1);
    return card;
}

void CoveragePanel::setWritable(bool writable)
{
    m_plan->setVisible(writable);
}

void CoveragePanel::tell(const QModelIndex& index, const CoverageStory& story, const CoverageQuestion& question)
{
    m_card->setVisible(index.isValid());
    if (!index.isValid())
        return;
    const CoverageCell& cell = m_model.cell(index);
    m_mark->setPixmap(pixmapOf(cell.grade(), m_theme, devicePixelRatioF()));
    m_sentence->setText(m_model.sentence(index));
    QStringList beneficiaries;
    for (const Administration& beneficiary : story.beneficiaries)
        beneficiaries << administrationCountry(beneficiary);
    m_who->setText(beneficiaries.join(QStringLiteral(", ")));
    m_who->setVisible(!beneficiaries.isEmpty());
    m_lapsing->setText(
        tr("%n of these accreditation(s) lapse by %1.", nullptr, story.lapsing).arg(dayWords(question.until)));
    m_lapsing->setVisible(story.lapsing > 0);
    m_people->setEnabled(cell.people > 0);
    m_storyTitle->setVisible(cell.seats > 0);
    fillStory(cell.seats > 0 ? storyLines(story, question) : std::vector<StoryLine>());
}

void CoveragePanel::fillStory(const std::vector<StoryLine>& story)
{
    while (QLayoutItem* item = m_story->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    for (const StoryLine& line : story) {
        auto* number = new TextLabel(m_theme, Type::Style::Record, &Tokens::accent, m_card);
        auto* words = new TextLabel(m_theme, Type::Style::Base, &Tokens::text, m_card);
        number->setText(QLocale().toString(line.number));
        words->setText(line.words);
        words->setWordWrap(true);
        m_story->addWidget(number, row, 0, Qt::AlignTop | Qt::AlignRight);
        m_story->addWidget(words, row++, 1, Qt::AlignVCenter);
    }
}

void CoveragePanel::listThin()
{
    m_thin->clear();
    for (const QModelIndex& index : m_model.thin()) {
        auto* item = new QStandardItem(pixmapOf(m_model.cell(index).grade(), m_theme, devicePixelRatioF()),
                                       m_model.sentence(index));
        item->setData(QVariant::fromValue(index), Place);
        m_thin->appendRow(item);
    }
    const int number = m_thin->rowCount();
    m_count->setText(tr("%n thin place(s)", nullptr, number));
    m_below->setCurrentWidget(number > 0 ? static_cast<QWidget*>(m_list) : m_none);
}

void CoveragePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CoveragePanel::retranslate()
{
    m_title->setText(tr("In plain words"));
    m_storyTitle->setText(tr("Who could fill it"));
    m_plan->setText(tr("Plan a workshop…"));
    m_people->setText(tr("Show people"));
    m_none->setText(tr("No thin place: at least half as many people as seats everywhere."));
    m_list->setAccessibleName(tr("Thin places"));
    listThin();
}

} // namespace advisorpool
