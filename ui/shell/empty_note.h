#pragma once

#include "ui/look/icons.h"

#include <QWidget>

class QPushButton;

namespace advisorpool {

class TextLabel;
class Theme;

// In the middle of an empty list: an icon, one sentence that says why it is empty, and the one thing to do about it.
class EmptyNote : public QWidget
{
    Q_OBJECT

public:
    EmptyNote(const Theme& theme, Icon icon, QWidget* parent = nullptr);

    void setIcon(Icon icon);
    void say(const QString& sentence, const QString& action = {});

Q_SIGNALS:
    void actionTriggered();

private:
    const Theme& m_theme;
    Icon m_which;
    TextLabel* m_icon;
    TextLabel* m_sentence;
    QPushButton* m_action;
};

} // namespace advisorpool
