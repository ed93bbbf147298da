#pragma once

#include <QHeaderView>

namespace advisorpool {

class Theme;

// The heading of a grid whose columns are called by sentences: several lines, as many as the longest needs.
class EntryHeader : public QHeaderView
{
    Q_OBJECT

public:
    EntryHeader(const Theme& theme, QWidget* parent);
    int heightFor() const;           // at the columns' present widths
    int leastFor(int section) const; // so that no word is cut

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    QRect words(const QRect& rect, int section) const;

    const Theme& m_theme;
};

} // namespace advisorpool
