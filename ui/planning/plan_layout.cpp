#include "ui/planning/plan_layout.h"

namespace advisorpool {

namespace {

// In which lane each bar lies: the first in which no bar has its days.
std::vector<int> lanesOf(const PlanRow& row)
{
    std::vector<int> lanes;
    for (size_t i = 0; i < row.bars.size(); ++i) {
        int lane = 0;
        for (size_t j = 0; j < i; ++j)
            if (lanes[j] == lane && overlap(row.bars[i].dates, row.bars[j].dates)) {
                lane += 1;
                j = static_cast<size_t>(-1); // ask all again, of the next lane
            }
        lanes.push_back(lane);
    }
    return lanes;
}

class Layout
{
public:
    Layout(const PlanRow& row, const PlanScale& scale, const PlanMetrics& metrics)
        : m_row(row), m_scale(scale), m(metrics), m_lanes(lanesOf(row))
    {
    }

    PlanLayout make()
    {
        PlanLayout made;
        for (size_t i = 0; i < m_row.bars.size(); ++i)
            made.bars.push_back({boxOf(i), {}, false});
        for (size_t i = 0; i < m_row.bars.size(); ++i)
            placeWords(made, i);
        for (const Clash& clash : m_row.clashes)
            made.boxes.push_back(boxOf(clash));
        placeNote(made);
        return made;
    }

private:
    int laneHeight() const
    {
        const int lanes = m_lanes.empty() ? 1 : *std::max_element(m_lanes.begin(), m_lanes.end()) + 1;
        return lanes == 1 ? m.barHeight : std::clamp((m.rowHeight - m.gap) / lanes - 1, 5, m.twoHeight);
    }

    QRect boxOf(size_t i) const
    {
        const int height = laneHeight();
        const int lanes = *std::max_element(m_lanes.begin(), m_lanes.end()) + 1;
        const int top = (m.rowHeight - lanes * (height + 1) + 1) / 2 + m_lanes[i] * (height + 1);
        const DateRange& dates = m_row.bars[i].dates;
        if (!overlap(dates, {m_scale.first(), m_scale.last()}))
            return {};
        const int left = dates.from.isValid() ? m_scale.x(dates.from) : m_scale.left();
        const int right = dates.to.isValid() ? m_scale.x(dates.to.addDays(1)) : m_scale.right();
        return {left + 1, top, std::max(right - left - 1, m.gap), height};
    }

    QRect boxOf(const Clash& clash) const
    {
        const int left = m_scale.x(clash.days.from);
        const int right = clash.days.to.isValid() ? m_scale.x(clash.days.to.addDays(1)) : m_scale.right();
        return {left - 1, 2, std::max(right - left, m.gap) + 3, m.rowHeight - 4};
    }

    void placeWords(PlanLayout& made, size_t i)
    {
        PlanLayout::Bar& bar = made.bars[i];
        const PlanBar& what = m_row.bars[i];
        const bool hasGlyph = what.kind == TimeBarKind::Asked || what.kind == TimeBarKind::Released;
        const int words = m.words.horizontalAdvance(what.words);
        const int wanted = words + 3 * m.gap + (hasGlyph ? m.glyph + m.gap : 0);
        if (bar.box.isEmpty() || what.words.isEmpty() || m.words.height() > bar.box.height() + m.gap)
            return;
        if (wanted <= bar.box.width()) {
            bar.isInside = true;
            bar.words = bar.box.adjusted(2 * m.gap + (hasGlyph ? m.glyph : 0), 0, -m.gap, 0);
            return;
        }
        const QRect beside(bar.box.right() + m.gap + 2, bar.box.top(), words + m.gap, bar.box.height());
        const auto meets = [&](size_t j) { return j != i && made.bars[j].box.intersects(beside); };
        bool isFree = beside.right() <= m_scale.right();
        for (size_t j = 0; j < made.bars.size(); ++j)
            isFree = isFree && !meets(j) && !made.bars[j].words.intersects(beside);
        for (const Clash& clash : m_row.clashes)
            isFree = isFree && !boxOf(clash).intersects(beside);
        if (isFree)
            bar.words = beside;
    }

    // After all that is drawn, two lines high.
    void placeNote(PlanLayout& made) const
    {
        if (m_row.clashes.empty())
            return;
        int from = m_scale.left();
        for (const PlanLayout::Bar& bar : made.bars)
            from = std::max({from, bar.box.right(), bar.words.right()});
        for (const QRect& box : made.boxes)
            from = std::max(from, box.right());
        from += 2 * m.gap;
        const int wanted = m.title.horizontalAdvance(clashTitle(m_row, m_row.clashes.front())) + m.glyph + 3 * m.gap;
        if (from + wanted <= m_scale.right())
            made.note = QRect(from, 0, wanted, m.rowHeight);
    }

    const PlanRow& m_row;
    const PlanScale& m_scale;
    const PlanMetrics& m;
    std::vector<int> m_lanes;
};

} // namespace

PlanLayout layOut(const PlanRow& row, const PlanScale& scale, const PlanMetrics& metrics)
{
    return Layout(row, scale, metrics).make();
}

} // namespace advisorpool
