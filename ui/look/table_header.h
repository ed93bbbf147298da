#pragma once

#include <QHeaderView>

namespace advisorpool {

class Theme;

// A table's heading: raised ground, the sorted column in the stronger colour with its arrow right after the word.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    int margin(int section) const;

    const Theme& m_theme;
};

} // namespace advisorpool
