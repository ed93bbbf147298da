#pragma once

#include <QWidget>

namespace advisorpool {

class Theme;

// "Drop a pool or a spreadsheet here."
class DropZone : public QWidget
{
    Q_OBJECT

public:
    explicit DropZone(const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void dropped(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const Theme& m_theme;
    QString m_words;
    bool m_over = false;
};

} // namespace advisorpool
