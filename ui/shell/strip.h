#pragma once

#include "ui/look/status_glyph.h"

#include <QFrame>

class QPushButton;
class QToolButton;

namespace advisorpool {

class TextLabel;
class Theme;

// A message across the page, under the top bar: what happened and what to do about it. Not a dialog.
class Strip : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Ok, Warn, Problem };

    explicit Strip(const Theme& theme, QWidget* parent = nullptr);

    // `action` names what the button does; without it there is none.
    void tell(Kind kind, const QString& text, const QString& action = {});
    void dismiss();

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void retranslate();

    const Theme& m_theme;
    Kind m_kind = Kind::Info;
    TextLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
};

} // namespace advisorpool
