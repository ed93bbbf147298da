#pragma once

#include "ui/look/chip.h"
#include "ui/look/level_bar.h"
#include "ui/look/stepper.h"

#include <QWidget>

namespace advisorpool {

class Theme;

// The painters as small widgets, for forms and detail pages. Each says in words what it shows.

class ChipView : public QWidget
{
    Q_OBJECT

public:
    explicit ChipView(const Theme& theme, QWidget* parent = nullptr);
    void setChip(const Chip& chip);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Chip m_chip;
};

class LevelView : public QWidget
{
    Q_OBJECT

public:
    explicit LevelView(const Theme& theme, QWidget* parent = nullptr);
    void setLevel(const LevelMark& level);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    LevelMark m_level;
};

class AvatarView : public QWidget
{
    Q_OBJECT

public:
    AvatarView(const Theme& theme, int side, QWidget* parent = nullptr);
    void setName(const QString& name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_side;
    QString m_name;
};

class StepperView : public QWidget
{
    Q_OBJECT

public:
    explicit StepperView(const Theme& theme, QWidget* parent = nullptr);
    void setSteps(const QList<StepMark>& steps);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QList<StepMark> m_steps;
};

} // namespace advisorpool
