#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;
class QTimer;

namespace advisorpool {

class TextLabel;
class Theme;

// Under the top bar while long work runs: what is done, how far, and Cancel. Work that ends within a second shows none.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(const Theme& theme, QWidget* parent = nullptr);

    void begin(const QString& work);
    void advance(int done, int total); // total 0: nobody knows
    void end();

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const Theme& m_theme;
    TextLabel* m_work;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer* m_patience;
};

} // namespace advisorpool
