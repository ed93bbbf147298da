#pragma once

#include "ui/look/icons.h"

#include <QKeySequence>
#include <QPushButton>

namespace advisorpool {

class Theme;

// One way to start: an icon, what happens, a line about it, and its keys.
class WelcomeCard : public QPushButton
{
    Q_OBJECT

public:
    enum class Weight { First, Other }; // the first has the accent's frame

    WelcomeCard(const Theme& theme, Weight weight, Icon icon, const QKeySequence& keys, QWidget* parent);

    void setWords(const QString& title, const QString& line);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString keyText() const;
    int textWidth(int width) const;
    int lineHeight(int width) const; // of the wrapped second line

    const Theme& m_theme;
    Weight m_weight;
    Icon m_icon;
    QKeySequence m_keys;
    QString m_title;
    QString m_line;
};

} // namespace advisorpool
