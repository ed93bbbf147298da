#pragma once

#include <QWidget>

class QToolButton;

namespace advisorpool {

class LanguageSwitch;
class Theme;

// The right end of the menu bar: the language and light or dark, both switched at once.
class Corner : public QWidget
{
    Q_OBJECT

public:
    explicit Corner(Theme& theme, QWidget* parent = nullptr);

    LanguageSwitch* language() const { return m_language; }

Q_SIGNALS:
    void themeChosen(); // to remember theme.chosen()

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void switchTheme();

    Theme& m_theme;
    LanguageSwitch* m_language;
    QToolButton* m_button;
};

} // namespace advisorpool
