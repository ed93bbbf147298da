#pragma once

#include "ui/look/text_label.h"

namespace advisorpool {

// A value at rest: looks like text, shows its box under the mouse and with the keyboard's focus. A click, F2, Enter,
// typing, or reaching it by Tab asks to edit it.
class ValueLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit ValueLabel(const Theme& theme, QWidget* parent = nullptr);

    void setEditable(bool editable);
    bool isEditable() const { return m_editable; }
    void setTall(bool tall); // several lines: the text stands at the top

Q_SIGNALS:
    void editWanted(const QString& typed); // what was typed so far replaces the value; empty: keep it

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    const Theme& m_theme;
    bool m_editable = true;
};

} // namespace advisorpool
