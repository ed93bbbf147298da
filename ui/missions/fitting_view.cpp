#include "ui/missions/fitting_view.h"

#include "ui/forms/controls.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/missions/candidates_model.h"
#include "ui/missions/compare_view.h"
#include "ui/missions/shortlist_table.h"
#include "ui/shell/empty_note.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace advisorpool {

FittingView::FittingView(Pool& pool, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_model(new CandidatesModel(pool, this)), m_body(new QStackedWidget(this)),
      m_table(new ShortlistTable(theme, *m_model, m_body)), m_nobody(new EmptyNote(theme, Icon::Users, m_body)),
      m_compare(new CompareView(pool, theme, m_body)),
      m_count(new TextLabel(theme, Type::Style::Second, &Tokens::text2, this)), m_compareLink(linkButton(theme, this))
{
    m_table->setWritable(pool.isWritable());
    for (QWidget* page :
         {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_nobody), static_cast<QWidget*>(m_compare)})
        m_body->addWidget(page);
    setFocusProxy(m_table);
    m_count->setObjectName(QStringLiteral("shortlistCount"));
    m_compareLink->setObjectName(QStringLiteral("compareLink"));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(theme.px(14), theme.px(5), theme.px(12), theme.px(5));
    foot->addWidget(m_count, 1);
    foot->addWidget(m_compareLink);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_body, 1);
    all->addWidget(hairline(this));
    all->addLayout(foot);
    connectParts();
}

void FittingView::connectParts()
{
    connect(m_table, &ShortlistTable::proposed, this, &FittingView::proposed);
    connect(m_table, &ShortlistTable::advisorWanted, this, &FittingView::advisorWanted);
    connect(m_table, &ShortlistTable::gapWanted, this, &FittingView::gapWanted);
    connect(m_table, &ShortlistTable::marksChanged, this, &FittingView::showMarks);
    connect(m_nobody, &EmptyNote::actionTriggered, this, &FittingView::actionTriggered);
    connect(m_compareLink, &QPushButton::clicked, this, &FittingView::showCompare);
    connect(m_compare, &CompareView::proposed, this, &FittingView::proposed);
    connect(m_compare, &CompareView::closed, this, [this] {
        m_body->setCurrentWidget(m_table);
        showMarks();
        m_table->setFocus();
    });
}

void FittingView::startAnew()
{
    m_table->startAnew();
    if (m_body->currentWidget() == m_compare)
        m_body->setCurrentWidget(m_table);
}

void FittingView::clear(const QString& sentence, const QString& action)
{
    m_list.reset();
    m_model->showFitting({});
    m_count->clear();
    m_compareLink->hide();
    if (sentence.isEmpty())
        return;
    m_nobody->say(sentence, action);
    m_body->setCurrentWidget(m_nobody);
}

void FittingView::setList(const std::shared_ptr<const Shortlist>& list)
{
    m_table->keep();
    m_list = list;
    m_model->showFitting(list);
    m_table->restore();
    const int fitting = count();
    m_count->setText(tr("%n candidate(s)", nullptr, fitting));
    m_table->setAccessibleName(tr("Shortlist"));
    if (fitting == 0) {
        m_nobody->say(list->inPool == 0 ? tr("There is nobody in the pool yet.")
                                        : tr("Nobody fits this seat. The funnel tells where people drop out."));
        m_body->setCurrentWidget(m_nobody);
    } else if (m_body->currentWidget() == m_compare) {
        m_compare->refresh(list);
    } else {
        m_body->setCurrentWidget(m_table);
    }
    showMarks();
}

int FittingView::count() const
{
    return m_model->rowCount();
}

void FittingView::showMarks()
{
    const int marked = static_cast<int>(m_table->marked().size());
    m_compareLink->setVisible(count() > 1 && m_body->currentWidget() == m_table);
    m_compareLink->setText(marked > 1 ? tr("Compare the %n marked", nullptr, marked)
                                      : tr("Compare the first %n", nullptr, std::min(3, count())));
    m_compareLink->setAccessibleName(m_compareLink->text());
}

void FittingView::showCompare()
{
    std::vector<Id> ids = m_table->marked();
    if (ids.size() < 2) {
        ids.clear();
        for (int row = 0; row < std::min(3, count()); ++row)
            ids.push_back(m_model->at(row));
    }
    m_compare->compare(m_list, ids);
    m_body->setCurrentWidget(m_compare);
    m_compareLink->hide();
    m_compare->setFocus();
}

} // namespace advisorpool
