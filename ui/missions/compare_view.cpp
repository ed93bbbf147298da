#include "ui/missions/compare_view.h"

#include "ui/forms/controls.h"
#include "ui/forms/marked_line.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/look/views.h"
#include "ui/missions/candidates_model.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace advisorpool {

namespace {

enum Aspect { Languages, Accreditation, Subject, Days, Experience, Release, Aspects };

Aspect aspectOf(ReasonCode code)
{
    switch (code) {
    case ReasonCode::LanguageMissing:
    case ReasonCode::LanguageLow:
    case ReasonCode::WrittenLow:
    case ReasonCode::CannotFacilitate:
    case ReasonCode::LevelUnknown:
    case ReasonCode::WrittenUnknown:
    case ReasonCode::FacilitationUnknown:
    case ReasonCode::LanguageFits:
    case ReasonCode::WrittenFits:
        return Languages;
    case ReasonCode::HasLeft:
    case ReasonCode::StageMissing:
    case ReasonCode::StageOther:
    case ReasonCode::AlreadyAccredited:
    case ReasonCode::StageFits:
    case ReasonCode::Waiting:
        return Accreditation;
    case ReasonCode::DepthUnknown:
    case ReasonCode::ExpertiseFits:
    case ReasonCode::ExpertiseLow:
    case ReasonCode::ExpertiseMissing:
        return Subject;
    case ReasonCode::InTeam:
    case ReasonCode::OverlapsMission:
    case ReasonCode::AtWorkshop:
    case ReasonCode::Unavailable:
    case ReasonCode::MissionsLately:
        return Days;
    case ReasonCode::WorkedThere:
    case ReasonCode::WorkedInRegion:
    case ReasonCode::NewRegion:
    case ReasonCode::InThisSeat:
        return Experience;
    default:
        return Release;
    }
}

QString aspectWords(int aspect)
{
    switch (aspect) {
    case Languages:
        return CompareView::tr("Languages");
    case Accreditation:
        return CompareView::tr("Accreditation");
    case Subject:
        return CompareView::tr("Subject");
    case Days:
        return CompareView::tr("Load");
    case Experience:
        return CompareView::tr("Experience and team");
    default:
        return CompareView::tr("Release");
    }
}

} // namespace

CompareView::CompareView(Pool& pool, const Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_pool(pool), m_theme(theme)
{
    setObjectName(QStringLiteral("compareView"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void CompareView::compare(const std::shared_ptr<const Shortlist>& list, const std::vector<Id>& advisors)
{
    m_advisors = advisors;
    refresh(list);
}

void CompareView::refresh(const std::shared_ptr<const Shortlist>& list)
{
    CandidatesModel model(m_pool, nullptr);
    model.showFitting(list);
    auto* page = new QFrame(this);
    page->setProperty("look", QStringLiteral("pane"));
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(m_theme.px(14), m_theme.px(10), m_theme.px(12), m_theme.px(10));
    auto* back = linkButton(m_theme, page, Icon::ArrowLeft);
    back->setObjectName(QStringLiteral("compareBack"));
    back->setText(tr("Back to the shortlist"));
    back->setAccessibleName(back->text());
    connect(back, &QPushButton::clicked, this, &CompareView::closed);
    all->addWidget(back, 0, Qt::AlignLeft);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(m_theme.px(16));
    grid->setVerticalSpacing(m_theme.px(8));
    int column = 0;
    for (const Id& advisor : m_advisors) {
        const int row = model.rowOf(advisor);
        if (row < 0)
            continue; // no longer fits
        grid->setColumnStretch(column, 1);
        addHead(*grid, column, model.row(row));
        for (int aspect = 0; aspect < Aspects; ++aspect) {
            if (column == 0) {
                auto* title = sectionTitle(m_theme, page);
                title->setText(aspectWords(aspect));
                grid->addWidget(title, 2 + 2 * aspect, 0, 1, static_cast<int>(m_advisors.size()));
            }
            grid->addWidget(addReasons(model.row(row), aspect), 3 + 2 * aspect, column, Qt::AlignTop);
        }
        ++column;
    }
    all->addLayout(grid);
    all->addStretch();
    setWidget(page); // deletes the former one
    setFocusProxy(back);
}

void CompareView::addHead(QGridLayout& grid, int column, const CandidateRow& row)
{
    auto* head = new QWidget(this);
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(m_theme.px(2));
    const auto add = [&](Type::Style style, Tokens::Role role, const QString& words) {
        auto* label = new TextLabel(m_theme, style, role, head);
        label->setWordWrap(true);
        label->setText(words);
        lines->addWidget(label);
    };
    add(Type::Style::Name, &Tokens::text,
        QString::number(row.rank) + QStringLiteral(". ") + row.name.strong + u' ' + row.name.plain);
    add(Type::Style::Second, &Tokens::text2, row.name.second);
    add(Type::Style::Second, &Tokens::text2, row.place);
    for (const LevelMark& level : row.levels) {
        auto* view = new LevelView(m_theme, head);
        view->setLevel(level);
        lines->addWidget(view);
    }
    lines->addStretch();
    grid.addWidget(head, 0, column, Qt::AlignTop);
    auto* button = smallButton(m_theme, this);
    button->setObjectName(QStringLiteral("propose_") + row.advisor.text());
    button->setText(row.isInSeat ? tr("in this seat") : tr("Propose"));
    button->setAccessibleName(button->text() + QStringLiteral(": ") + row.name.strong + u' ' + row.name.plain);
    button->setEnabled(!row.isInSeat && m_pool.isWritable());
    connect(
        button, &QPushButton::clicked, this, [this, id = row.advisor] { Q_EMIT proposed(id); }, Qt::QueuedConnection);
    grid.addWidget(button, 1, column, Qt::AlignLeft);
}

QWidget* CompareView::addReasons(const CandidateRow& row, int aspect)
{
    auto* cell = new QWidget(this);
    auto* lines = new QVBoxLayout(cell);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(m_theme.px(2));
    bool any = false;
    for (const ReasonLine& line : row.reasons)
        if (aspectOf(line.reason.code) == aspect) {
            lines->addWidget(new MarkedLine(m_theme, line.mark, line.text, cell));
            any = true;
        }
    if (!any) {
        auto* none = new TextLabel(m_theme, Type::Style::Second, &Tokens::text3, cell);
        none->setText(QStringLiteral("—"));
        lines->addWidget(none);
    }
    return cell;
}

void CompareView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace advisorpool
