#pragma once

#include "ui/look/status_glyph.h"

#include <QWidget>

class QPushButton;

namespace advisorpool {

class TextLabel;
class Theme;

// Below a field: what is wrong with what was typed, or who changed the value meanwhile, and what to do about it.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNote(const Theme& theme, QWidget* parent = nullptr);

    void say(StatusMark mark, const QString& words, const QString& first = {}, const QString& second = {});

Q_SIGNALS:
    void firstChosen();
    void secondChosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    StatusMark m_mark = StatusMark::Problem;
    TextLabel* m_words;
    QWidget* m_buttons;
    QPushButton* m_first;
    QPushButton* m_second;
};

} // namespace advisorpool
