#pragma once

#include <QStyledItemDelegate>

namespace advisorpool {

class CandidatesModel;
class Theme;
struct CandidateRow;

// A candidate with rank, name in both scripts, levels and every reason; as tall as the reasons need.
class ShortlistDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ShortlistDelegate(const Theme& theme, const CandidatesModel& model, QObject* parent);

    void setWritable(bool writable) { m_writable = writable; }
    void setMarked(const std::function<bool(int row)>& isMarked) { m_isMarked = isMarked; }
    void setHovered(int row) { m_hovered = row; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    int heightFor(const CandidateRow& row, int width) const;

    // What a click at this place of a row means.
    enum class Spot { None, Propose, Mark, Gap };
    struct Hit
    {
        Spot spot = Spot::None;
        size_t reason = 0; // of a gap
    };
    Hit hit(const CandidateRow& row, const QRect& box, const QPoint& place) const;

private:
    struct Places
    {
        QRect rank;
        QRect mark;
        QRect first;  // the names
        QRect second; // the place
        QRect button;
        QList<QRect> levels;
        std::vector<QRect> reasons;
        int bottom = 0;
    };
    Places placesIn(const CandidateRow& row, const QRect& box) const;
    QString buttonWords(const CandidateRow& row) const;
    void paintButton(QPainter& painter, const QRect& box, const CandidateRow& row, bool isCurrent) const;
    void paintReasons(QPainter& painter, const CandidateRow& row, const Places& places) const;

    const Theme& m_theme;
    const CandidatesModel& m_model;
    std::function<bool(int row)> m_isMarked;
    bool m_writable = true;
    int m_hovered = -1;
};

} // namespace advisorpool
