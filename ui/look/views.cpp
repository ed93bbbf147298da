#include "ui/look/views.h"

#include "ui/look/avatar.h"
#include "ui/look/theme.h"

#include <QPainter>

namespace advisorpool {

namespace {

void keepSizeAndFollow(QWidget* view, const Theme& theme, QSizePolicy::Policy horizontal = QSizePolicy::Fixed)
{
    view->setSizePolicy(horizontal, QSizePolicy::Fixed);
    theme.follow(view, [view] {
        view->updateGeometry();
        view->update();
    });
}

void showAgain(QWidget* view, const QString& words)
{
    view->setAccessibleName(words);
    view->updateGeometry();
    view->update();
}

} // namespace

ChipView::ChipView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    keepSizeAndFollow(this, theme);
}

void ChipView::setChip(const Chip& chip)
{
    m_chip = chip;
    showAgain(this, chip.text);
}

QSize ChipView::sizeHint() const
{
    return chipSize(m_chip, m_theme.look());
}

void ChipView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, {0, 0}, m_chip, m_theme.look());
}

LevelView::LevelView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    keepSizeAndFollow(this, theme);
}

void LevelView::setLevel(const LevelMark& level)
{
    m_level = level;
    showAgain(this, QStringList{level.language, level.word, level.more}.join(u' ').simplified());
}

QSize LevelView::sizeHint() const
{
    const int text = QFontMetrics(m_theme.type().font(Type::Style::Second)).height();
    return {levelWidth(m_level, m_theme.look()), std::max(text, m_theme.px(16))};
}

void LevelView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLevel(painter, rect(), m_level, m_theme.look());
}

AvatarView::AvatarView(const Theme& theme, int side, QWidget* parent) : QWidget(parent), m_theme(theme), m_side(side)
{
    keepSizeAndFollow(this, theme);
}

void AvatarView::setName(const QString& name)
{
    m_name = name;
    showAgain(this, name);
}

QSize AvatarView::sizeHint() const
{
    return {m_theme.px(m_side), m_theme.px(m_side)};
}

void AvatarView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_name, m_theme.look());
}

StepperView::StepperView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    keepSizeAndFollow(this, theme, QSizePolicy::Expanding);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StepperView::setSteps(const QList<StepMark>& steps)
{
    m_steps = steps;
    QStringList words;
    for (const StepMark& step : steps) {
        words << step.label + QStringLiteral(": ") + step.note;
    }
    showAgain(this, words.join(QStringLiteral("; ")));
}

QSize StepperView::sizeHint() const
{
    const int width = m_theme.px(340);
    return {width, heightForWidth(width)};
}

int StepperView::heightForWidth(int width) const
{
    return stepperHeight(m_steps, width, m_theme.look());
}

void StepperView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintStepper(painter, rect(), m_steps, m_theme.look());
}

} // namespace advisorpool
