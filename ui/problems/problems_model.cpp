#include "ui/problems/problems_model.h"

#include "core/accreditation/expert_group.h"
#include "core/missions/mission.h"
#include "core/people/administration.h"
#include "core/people/advisor.h"
#include "core/words/names.h"
#include "core/words/words.h"
#include "core/workshops/workshop.h"
#include "core/words/conflict_words.h"
#include "ui/forms/lines_delegate.h"

#include <QCoreApplication>

#include <algorithm>

namespace advisorpool {

namespace {

QString titleOf(const QString& rule)
{
    const auto say = [](const char* words) { return QCoreApplication::translate("advisorpool::Problems", words); };
    static const std::pair<QLatin1String, const char*> titles[] = {
        {QLatin1String("same_person"), QT_TRANSLATE_NOOP("advisorpool::Problems", "The same person twice?")},
        {QLatin1String("orphan"), QT_TRANSLATE_NOOP("advisorpool::Problems", "Belongs to a deleted record")},
        {QLatin1String("dangling"), QT_TRANSLATE_NOOP("advisorpool::Problems", "Names a deleted record")},
        {QLatin1String("double_correction"), QT_TRANSLATE_NOOP("advisorpool::Problems", "Corrected twice")},
        {QLatin1String("circular_correction"), QT_TRANSLATE_NOOP("advisorpool::Problems", "Corrects itself")},
        {QLatin1String("no_reason"), QT_TRANSLATE_NOOP("advisorpool::Problems", "No reason given")},
        {QLatin1String("no_field_mission"),
         QT_TRANSLATE_NOOP("advisorpool::Problems", "Accredited without a field mission")},
        {QLatin1String("overlap"), QT_TRANSLATE_NOOP("advisorpool::Problems", "Two missions at once")},
        {QLatin1String("unavailable"), QT_TRANSLATE_NOOP("advisorpool::Problems", "Confirmed while not available")},
        {QLatin1String("not_released"), QT_TRANSLATE_NOOP("advisorpool::Problems", "Confirmed without a release")},
        {QLatin1String("own_administration"),
         QT_TRANSLATE_NOOP("advisorpool::Problems", "Sent to their own administration")},
        {QLatin1String("no_name"), QT_TRANSLATE_NOOP("advisorpool::Problems", "No family name")},
        {QLatin1String("ends_before_start"), QT_TRANSLATE_NOOP("advisorpool::Problems", "Ends before it starts")},
        {QLatin1String("completed_early"), QT_TRANSLATE_NOOP("advisorpool::Problems", "Completed before it begins")},
        {QLatin1String("wrong_order"), QT_TRANSLATE_NOOP("advisorpool::Problems", "Days in the wrong order")},
        {QLatin1String("no_minimum"), QT_TRANSLATE_NOOP("advisorpool::Problems", "A stage that is no minimum")},
        {QLatin1String("twice_in_team"), QT_TRANSLATE_NOOP("advisorpool::Problems", "In two seats of one mission")},
        {QLatin1String("bad_setting"), QT_TRANSLATE_NOOP("advisorpool::Problems", "Settings that can't be used")},
        {QLatin1String("own_supervisor"), QT_TRANSLATE_NOOP("advisorpool::Problems", "Supervises themselves")},
        {QLatin1String("own_evaluator"), QT_TRANSLATE_NOOP("advisorpool::Problems", "Evaluates themselves")},
        {QLatin1String("candidate_alone"),
         QT_TRANSLATE_NOOP("advisorpool::Problems", "Candidate without an accredited advisor")},
        {QLatin1String("out_of_range"), QT_TRANSLATE_NOOP("advisorpool::Problems", "Number out of range")},
        {QLatin1String("unknown_code"), QT_TRANSLATE_NOOP("advisorpool::Problems", "Unknown country or language")},
        {QLatin1String("two_decisions"), QT_TRANSLATE_NOOP("advisorpool::Problems", "Decided twice")},
        {QLatin1String("not_head_facilitator"),
         QT_TRANSLATE_NOOP("advisorpool::Problems", "Not signed by the head facilitator")},
        {QLatin1String("other_workshop"), QT_TRANSLATE_NOOP("advisorpool::Problems", "Mark across workshops")},
        {QLatin1String("no_candidate"), QT_TRANSLATE_NOOP("advisorpool::Problems", "Mark for no candidate")},
        {QLatin1String("no_facilitator"), QT_TRANSLATE_NOOP("advisorpool::Problems", "Mark from no facilitator")},
        {QLatin1String("off_scale"), QT_TRANSLATE_NOOP("advisorpool::Problems", "Mark outside its scale")},
        {QLatin1String("outside_workshop"),
         QT_TRANSLATE_NOOP("advisorpool::Problems", "Attendance outside the workshop")},
        {QLatin1String("bad_email"), QT_TRANSLATE_NOOP("advisorpool::Problems", "No e-mail address")},
        {QLatin1String("bad_link"), QT_TRANSLATE_NOOP("advisorpool::Problems", "A link that no browser opens")},
        {QLatin1String("bad_template"),
         QT_TRANSLATE_NOOP("advisorpool::Problems", "A document template can't be filled")},
    };
    for (const auto& [code, words] : titles)
        if (rule == code)
            return say(words);
    return rule;
}

class Places
{
public:
    Places(Pool& pool, ProblemLine& line) : m_pool(pool), m_line(line) {}

    void find()
    {
        add(*m_line.problem.kind, m_line.problem.record);
        for (const Id& other : m_line.problem.others)
            add(*m_line.problem.kind, other);
    }

private:
    static bool hasPage(const Kind& kind)
    {
        return &kind == &Advisor::kind() || &kind == &Administration::kind() || &kind == &Workshop::kind() ||
               &kind == &Mission::kind() || &kind == &ExpertGroup::kind();
    }

    // The advisor that it names, an assignment's, and the record's owner where that has a page of its own.
    void add(const Kind& kind, const Id& id)
    {
        if (const Field* field = kind.field(u"advisor"); field && !field->owner)
            if (const auto own = m_pool.record(kind, id); own && *own && !(**own)[*field].isNull())
                if (const auto advisor = Id::fromText((**own)[*field].text()))
                    add(Advisor::kind(), *advisor);
        const RecordPlace root = rootOf(m_pool, kind, id);
        const auto record = m_pool.record(*root.kind, root.id);
        if (record && *record && !(*record)->erased && hasPage(*root.kind))
            addPlace(**record);
    }

    void addPlace(const Record& record)
    {
        const auto isIt = [&](const ProblemLine::Place& place) { return place.record == record.id; };
        if (record.isAlive() && std::none_of(m_line.places.begin(), m_line.places.end(), isIt))
            m_line.places.push_back({record.kind->name, record.id, nameOf(m_pool, record)});
    }

    Pool& m_pool;
    ProblemLine& m_line;
};

} // namespace

void ProblemsModel::setProblems(std::vector<Problem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    choose();
    endResetModel();
}

void ProblemsModel::setRule(const QString& rule)
{
    beginResetModel();
    m_rule = rule;
    choose();
    endResetModel();
}

void ProblemsModel::choose()
{
    m_lines.clear();
    m_rows.clear();
    for (size_t i = 0; i < m_problems.size(); ++i)
        if (m_rule.isEmpty() || m_problems[i].rule == m_rule)
            m_rows.push_back(i);
}

const ProblemLine& ProblemsModel::at(int row) const
{
    const auto known = m_lines.constFind(row);
    if (known != m_lines.constEnd())
        return *known;
    const Problem& problem = m_problems[m_rows[static_cast<size_t>(row)]];
    ProblemLine line{problem, titleOf(problem.rule), describe(m_pool, problem), {}};
    Places(m_pool, line).find();
    return *m_lines.insert(row, std::move(line));
}

int ProblemsModel::rowOf(const Problem& problem) const
{
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (const Problem& each = m_problems[m_rows[row]];
            each.rule == problem.rule && each.record == problem.record && each.others == problem.others)
            return static_cast<int>(row);
    return -1;
}

std::vector<std::pair<QString, QString>> ProblemsModel::rules() const
{
    std::vector<std::pair<QString, QString>> rules;
    for (const Problem& problem : m_problems)
        if (std::none_of(rules.begin(), rules.end(), [&](const auto& rule) { return rule.first == problem.rule; }))
            rules.emplace_back(problem.rule, titleOf(problem.rule));
    return rules;
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProblemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    const ProblemLine& line = at(index.row());
    const QStringList names = [&] {
        QStringList all;
        for (const auto& place : line.places)
            all << place.name.section(QStringLiteral(" · "), 0, 0);
        return all;
    }();
    const TwoLines lines = index.column() == What
                               ? TwoLines{{}, line.title, {}, {}}
                               : TwoLines{names.value(0), {}, {}, names.mid(1).join(QStringLiteral(", "))};
    if (role == LinesDelegate::Lines)
        return QVariant::fromValue(lines);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return index.column() == What ? line.title : names.join(QStringLiteral(", "));
    return role == Qt::ToolTipRole ? QVariant(line.words) : QVariant();
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("What is wrong") : tr("With whom");
}

} // namespace advisorpool
