#pragma once

#include <QPixmap>
#include <QScrollArea>

namespace advisorpool {

class Theme;

// The pages of a document as they come from the printer, one below the other, as wide as there is room.
class PagePreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(const Theme& theme, QWidget* parent = nullptr);

    void setPage(const QString& html);
    int pages() const { return static_cast<int>(m_pages.size()); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; // paints the ground

private:
    void draw();

    const Theme& m_theme;
    QString m_html;
    QWidget* m_ground;
    std::vector<QPixmap> m_pages;
    int m_drawnFor = 0; // the width
};

} // namespace advisorpool
