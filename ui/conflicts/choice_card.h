#pragma once

#include <QWidget>

class QHBoxLayout;
class QRadioButton;
class QVBoxLayout;

namespace advisorpool {

class Theme;

// One of several things to choose: its radio button and, below, what it is about. A click anywhere chooses it.
class ChoiceCard : public QWidget
{
    Q_OBJECT

public:
    enum class Border { Solid, Dashed };
    ChoiceCard(const Theme& theme, Border border, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setChosen(bool chosen);
    bool isChosen() const;
    QVBoxLayout& body() { return *m_body; }
    void addToHead(QWidget* widget);

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    const Theme& m_theme;
    Border m_border;
    QRadioButton* m_radio;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
};

} // namespace advisorpool
