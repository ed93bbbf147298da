#include "ui/missions/candidates_model.h"

#include "core/people/advisor.h"
#include "core/words/reasons.h"
#include "ui/forms/administration_words.h"
#include "ui/forms/level_mark.h"
#include "ui/forms/person_words.h"

#include <QMimeData>

namespace advisorpool {

namespace {

constexpr size_t mostRows = 2000; // then the cache starts anew

} // namespace

QString advisorMimeType()
{
    return QStringLiteral("application/x-advisorpool-advisor");
}

std::optional<FunnelStep> dropsOutAt(const Candidate& candidate)
{
    if (candidate.fits() || candidate.reasons.empty())
        return std::nullopt;
    return stepOf(candidate.reasons.front().code);
}

StatusMark markOf(const Reason& reason)
{
    if (keepsOut(reason.code))
        return StatusMark::Excluded;
    if (isGap(reason.code))
        return StatusMark::Unknown;
    const bool against =
        reason.weight < 0 || reason.code == ReasonCode::ExpertiseLow || reason.code == ReasonCode::Unanswered;
    return against ? StatusMark::Warn : StatusMark::Ok;
}

CandidatesModel::CandidatesModel(Pool& pool, QObject* parent) : QAbstractTableModel(parent), m_pool(pool) {}

void CandidatesModel::showFitting(std::shared_ptr<const Shortlist> list)
{
    beginResetModel();
    m_list = std::move(list);
    m_rows.clear();
    m_administrations.clear();
    m_places.clear();
    for (size_t i = 0; m_list && i < m_list->candidates.size() && m_list->candidates[i].fits(); ++i)
        m_places.push_back(i);
    endResetModel();
}

void CandidatesModel::showDropped(std::shared_ptr<const Shortlist> list, std::optional<FunnelStep> step)
{
    beginResetModel();
    m_list = std::move(list);
    m_rows.clear();
    m_administrations.clear();
    m_places.clear();
    for (size_t i = 0; m_list && i < m_list->candidates.size(); ++i)
        if (const auto at = dropsOutAt(m_list->candidates[i]); at && (!step || at == step))
            m_places.push_back(i);
    // Those who came furthest are the likeliest to be let in after all.
    std::stable_sort(m_places.begin(), m_places.end(), [this](size_t a, size_t b) {
        return dropsOutAt(m_list->candidates[a]) > dropsOutAt(m_list->candidates[b]);
    });
    endResetModel();
}

const Candidate& CandidatesModel::candidate(int row) const
{
    return m_list->candidates[m_places[static_cast<size_t>(row)]];
}

Id CandidatesModel::at(int row) const
{
    return candidate(row).advisor;
}

int CandidatesModel::rowOf(const Id& advisor) const
{
    for (size_t i = 0; i < m_places.size(); ++i)
        if (m_list->candidates[m_places[i]].advisor == advisor)
            return static_cast<int>(i);
    return -1;
}

const CandidateRow& CandidatesModel::row(int number) const
{
    const size_t place = m_places[static_cast<size_t>(number)];
    if (const auto found = m_rows.find(place); found != m_rows.end())
        return found->second;
    if (m_rows.size() >= mostRows)
        m_rows.clear();
    return m_rows.emplace(place, read(m_list->candidates[place])).first->second;
}

const Administration* CandidatesModel::administration(const Id& id) const
{
    if (id.isNull())
        return nullptr;
    auto found = m_administrations.find(id);
    if (found == m_administrations.end()) {
        const auto read = m_pool.find<Administration>(id);
        found = m_administrations.emplace(id, read ? read->value_or(Administration{}) : Administration{}).first;
    }
    return &found->second;
}

QList<LevelMark> CandidatesModel::levelsOf(const Id& advisor) const
{
    QList<LevelMark> levels;
    const Field& spoken = *LanguageSkill::kind().field(u"spoken");
    for (const SeatLanguage& wanted : m_list->request.languages) {
        const LanguageSkill skill{.advisor = advisor, .language = wanted.language};
        const auto found = m_pool.find<LanguageSkill>(LanguageSkill::kind().derivedId(toRecord(skill).values));
        LevelMark mark = levelMark(found && *found ? spoken.read(&**found).text() : QString());
        mark.language = wanted.language.toUpper();
        levels << mark;
    }
    return levels;
}

CandidateRow CandidatesModel::read(const Candidate& candidate) const
{
    CandidateRow made{.advisor = candidate.advisor, .rank = candidate.rank};
    const auto advisor = m_pool.find<Advisor>(candidate.advisor);
    if (advisor && *advisor) {
        made.name = personLines(**advisor);
        if (const Administration* employer = administration((*advisor)->administration)) {
            made.country = administrationCountry(*employer);
            const QString name = administrationShortName(*employer);
            made.place = made.country.isEmpty() ? name : made.country + QStringLiteral(" · ") + name;
            if (made.country.isEmpty())
                made.country = name;
        }
    }
    made.levels = levelsOf(candidate.advisor);
    for (const Reason& reason : candidate.reasons) {
        made.isInSeat |= reason.code == ReasonCode::InThisSeat;
        made.reasons.push_back({markOf(reason), describe(m_pool, m_list->request, reason), reason});
    }
    return made;
}

int CandidatesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int CandidatesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant CandidatesModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const CandidateRow& shown = row(index.row());
    QStringList parts{shown.name.strong + u' ' + shown.name.plain, shown.name.second, shown.place};
    for (const ReasonLine& line : shown.reasons)
        parts << line.text;
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

Qt::ItemFlags CandidatesModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled;
}

QStringList CandidatesModel::mimeTypes() const
{
    return {advisorMimeType()};
}

QMimeData* CandidatesModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(advisorMimeType(), at(indexes.front().row()).text().toLatin1());
    return data;
}

} // namespace advisorpool
