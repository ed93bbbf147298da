#pragma once

#include "core/missions/shortlist.h"
#include "core/people/administration.h"
#include "ui/look/level_bar.h"
#include "ui/look/row.h"
#include "ui/look/status_glyph.h"

#include <QAbstractTableModel>

namespace advisorpool {

// A reason in words, with its mark.
struct ReasonLine
{
    StatusMark mark = StatusMark::Ok;
    QString text;
    Reason reason;
};
StatusMark markOf(const Reason& reason);

// One candidate as a shortlist shows them.
struct CandidateRow
{
    Id advisor;
    int rank = 0; // 0: does not fit
    TwoLines name;
    QString country;
    QString place;           // with the administration
    QList<LevelMark> levels; // of the languages that are asked for
    std::vector<ReasonLine> reasons;
    bool isInSeat = false;
};

// Some of a shortlist's candidates: places in it, rows read as they come into sight.
class CandidatesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CandidatesModel(Pool& pool, QObject* parent);

    void showFitting(std::shared_ptr<const Shortlist> list);
    // At this step of the funnel, or at any.
    void showDropped(std::shared_ptr<const Shortlist> list, std::optional<FunnelStep> step);

    const CandidateRow& row(int number) const;
    Id at(int row) const;
    int rowOf(const Id& advisor) const; // -1: not here
    const Candidate& candidate(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    CandidateRow read(const Candidate& candidate) const;
    QList<LevelMark> levelsOf(const Id& advisor) const;
    const Administration* administration(const Id& id) const;

    Pool& m_pool;
    std::shared_ptr<const Shortlist> m_list;
    std::vector<size_t> m_places;
    mutable std::unordered_map<size_t, CandidateRow> m_rows; // those seen so far
    mutable std::unordered_map<Id, Administration> m_administrations;
};

// Of an advisor that is dragged: the id's text.
QString advisorMimeType();

// The first thing that keeps a candidate out.
std::optional<FunnelStep> dropsOutAt(const Candidate& candidate);

} // namespace advisorpool
