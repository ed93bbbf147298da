#include "ui/shell/legend.h"

#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/flow_layout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace advisorpool {

namespace {

class Swatch : public QWidget
{
public:
    Swatch(QSize size, std::function<void(QPainter&, const QRect&)> paint, QWidget* parent)
        : QWidget(parent), m_paint(std::move(paint))
    {
        setFixedSize(size);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_paint(painter, rect());
    }

private:
    std::function<void(QPainter&, const QRect&)> m_paint;
};

} // namespace

Legend::Legend(const Theme& theme, QSize swatch, std::vector<Item> items, QWidget* parent)
    : QWidget(parent), m_layout(new FlowLayout(this, theme.px(14))), m_items(std::move(items))
{
    for (const Item& item : m_items) {
        auto* entry = new QWidget(this);
        auto* line = new QHBoxLayout(entry);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(theme.px(6));
        line->addWidget(new Swatch({theme.px(swatch.width()), theme.px(swatch.height())}, item.paint, entry));
        line->addWidget(new TextLabel(theme, Type::Style::Second, &Tokens::text2, entry));
        m_layout->addWidget(entry);
    }
    retranslate();
}

void Legend::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Legend::retranslate()
{
    for (size_t i = 0; i < m_items.size(); ++i)
        m_layout->itemAt(static_cast<int>(i))->widget()->findChild<TextLabel*>()->setText(m_items[i].words());
}

} // namespace advisorpool
