#include "ui/coverage/heat_legend.h"

#include "ui/coverage/coverage_words.h"
#include "ui/coverage/heat_map.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/flow_layout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace advisorpool {

namespace {

constexpr CoverageGrade inOrder[] = {CoverageGrade::Plenty, CoverageGrade::Enough, CoverageGrade::Fewer,
                                     CoverageGrade::Thin,   CoverageGrade::Nobody, CoverageGrade::NotAsked};

class HeatSwatch : public QWidget
{
public:
    HeatSwatch(const Theme& theme, CoverageGrade grade, QWidget* parent)
        : QWidget(parent), m_theme(theme), m_grade(grade)
    {
        setFixedSize(theme.px(24), theme.px(18));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintHeat(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_grade, m_theme, m_theme.px(11));
    }

private:
    const Theme& m_theme;
    CoverageGrade m_grade;
};

} // namespace

HeatLegend::HeatLegend(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_items(new FlowLayout(this, theme.px(14)))
{
    for (const CoverageGrade grade : inOrder) {
        auto* item = new QWidget(this);
        auto* line = new QHBoxLayout(item);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(theme.px(6));
        line->addWidget(new HeatSwatch(theme, grade, item));
        line->addWidget(new TextLabel(theme, Type::Style::Second, &Tokens::text2, item));
        m_items->addWidget(item);
    }
    retranslate();
}

void HeatLegend::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HeatLegend::retranslate()
{
    for (int i = 0; i < m_items->count(); ++i)
        m_items->itemAt(i)->widget()->findChild<TextLabel*>()->setText(gradeWords(inOrder[i]));
}

} // namespace advisorpool
