#include "ui/shell/segmented.h"

#include "ui/shell/segment.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace advisorpool {

Segmented::Segmented(const Theme& theme, Size size, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_size(size), m_group(new QButtonGroup(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
}

int Segmented::addSegment(const QString& text, const QString& objectName)
{
    const int number = static_cast<int>(m_group->buttons().size());
    auto* segment = new Segment(m_theme, m_size, this);
    segment->setObjectName(objectName);
    segment->setEdges(number == 0, true);
    if (number > 0) {
        static_cast<Segment*>(m_group->button(number - 1))->setEdges(number == 1, false);
    }
    m_group->addButton(segment, number);
    layout()->addWidget(segment);
    setText(number, text);
    return number;
}

void Segmented::setText(int segment, const QString& text)
{
    QAbstractButton* button = m_group->button(segment);
    button->setText(text);
    button->setAccessibleName(text);
    button->updateGeometry();
}

void Segmented::setCurrent(int segment)
{
    if (QAbstractButton* button = m_group->button(segment)) {
        button->setChecked(true);
    }
}

int Segmented::current() const
{
    return m_group->checkedId();
}

} // namespace advisorpool
