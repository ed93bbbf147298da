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

    void say(StatusMark mark, const QString& words, const QStringList& choices = {});

Q_SIGNALS:
    void chosen(int choice); // from 0

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addChoice();

    const Theme& m_theme;
    StatusMark m_mark = StatusMark::Problem;
    TextLabel* m_words;
    QWidget* m_buttons;
    QList<QPushButton*> m_choices; // made when they are first needed
};

} // namespace advisorpool
