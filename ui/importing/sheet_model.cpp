#include "ui/importing/sheet_model.h"

#include "core/rosters/draft.h"
#include "core/words/words.h"
#include "ui/importing/cell_levels.h"
#include "ui/importing/import_words.h"

#include <numeric>
#include <set>

namespace advisorpool {

namespace {

// A cell's line breaks may have been read as commas.
bool saysTheSame(const QString& a, const QString& b)
{
    return Vocabulary::keyOf(a) == Vocabulary::keyOf(b);
}

bool isName(const ColumnMeaning& meaning)
{
    return meaning.what == ColumnMeaning::What::FullName ||
           (meaning.field && meaning.field->name.contains(QLatin1String("_name")));
}

} // namespace

SheetModel::SheetModel(QObject* parent) : QAbstractTableModel(parent) {}

void SheetModel::setPlan(const Mapping& mapping, std::vector<RowPlan> rows, bool anew)
{
    QSet<qint64> staying;
    if (anew)
        for (const size_t place : m_shown)
            staying.insert(m_plans[place].line);
    beginResetModel();
    m_mapping = mapping;
    m_plans = std::move(rows);
    m_nameColumn = findNameColumn();
    choose(staying);
    endResetModel();
}

void SheetModel::setShow(Show show)
{
    beginResetModel();
    m_show = show;
    choose();
    endResetModel();
}

bool SheetModel::shows(const RowPlan& plan, Show show) const
{
    switch (show) {
    case Show::All:
        return true;
    case Show::ToLookAt:
        return !plan.misfits.empty() || !plan.proposals.empty();
    case Show::Rejected:
        return plan.fate == RowFate::Rejected;
    }
    Q_UNREACHABLE();
}

void SheetModel::choose(const QSet<qint64>& staying)
{
    m_shown.clear();
    for (size_t place = 0; place < m_plans.size(); ++place)
        if (shows(m_plans[place], m_show) || staying.contains(m_plans[place].line))
            m_shown.push_back(place);
}

int SheetModel::countOf(Show show) const
{
    return static_cast<int>(
        std::count_if(m_plans.begin(), m_plans.end(), [&](const RowPlan& plan) { return shows(plan, show); }));
}

int SheetModel::rowOfLine(qint64 line) const
{
    const auto found = std::lower_bound(m_shown.begin(), m_shown.end(), line,
                                        [this](size_t place, qint64 wanted) { return m_plans[place].line < wanted; });
    return found != m_shown.end() && m_plans[*found].line == line ? static_cast<int>(found - m_shown.begin()) : -1;
}

qsizetype SheetModel::placeOf(qint64 line) const
{
    const auto found = std::ranges::lower_bound(m_plans, line, {}, &RowPlan::line);
    return found - m_plans.begin();
}

int SheetModel::numberOf(qint64 line) const
{
    const qint64 heading = m_mapping.headingLine.value_or(0);
    return static_cast<int>(placeOf(line)) + (heading > 0 && line > heading ? m_mapping.headingRows + 1 : 1);
}

const RowPlan* SheetModel::planFrom(qint64 line) const
{
    const auto place = static_cast<size_t>(placeOf(line));
    return place < m_plans.size() && m_plans[place].line == line ? &m_plans[place] : nullptr;
}

QString SheetModel::nameIn(const RowPlan& plan) const
{
    QStringList parts;
    for (size_t column = 0; column < m_mapping.columns.size(); ++column)
        if (isName(m_mapping.columns[column].meaning))
            parts << plan.cells.value(static_cast<qsizetype>(column)).simplified();
    return parts.join(u' ').simplified();
}

bool SheetModel::isMarked(int row) const
{
    return shows(plan(row), Show::ToLookAt);
}

// Where a row's person is named: what concerns the whole row is marked there.
qsizetype SheetModel::findNameColumn() const
{
    const auto names = [](const Mapping::Column& column) {
        return column.meaning.what == ColumnMeaning::What::FullName ||
               (column.meaning.field && column.meaning.field->name.startsWith(QLatin1String("family_name")));
    };
    const auto found = std::find_if(m_mapping.columns.begin(), m_mapping.columns.end(), names);
    return found == m_mapping.columns.end() ? 0 : found - m_mapping.columns.begin();
}

// A heading between the people, or what stands below them: all of it in columns that are not read.
bool SheetModel::saysNothingRead(const RowPlan& plan) const
{
    for (size_t column = 0; column < m_mapping.columns.size(); ++column)
        if (m_mapping.columns[column].meaning.what != ColumnMeaning::What::Nothing &&
            !plan.cells.value(static_cast<qsizetype>(column)).trimmed().isEmpty())
            return false;
    return true;
}

CellNote SheetModel::noteOf(const RowPlan& plan, qsizetype column) const
{
    QStringList reasons;
    for (const Misfit& misfit : plan.misfits) {
        if (columnOf(misfit) != column)
            continue;
        const QString value = saysNothingRead(plan) ? plan.cells.join(u' ').simplified() : misfit.value;
        const bool part = !value.isEmpty() && !saysTheSame(value, plan.cells.value(column));
        const bool ofThisFile = misfit.why == Misfit::Why::Differs && plan.person.line > 0;
        const QString why =
            ofThisFile ? tr("row %1 says otherwise, which stays").arg(numberOf(plan.person.line)) : describe(misfit);
        reasons << (part ? tr("“%1”: %2").arg(value, why) : why);
    }
    reasons.removeDuplicates();
    if (!reasons.isEmpty())
        return {plan.fate == RowFate::Rejected ? CellNote::Kind::Reject : CellNote::Kind::Doubt,
                reasons.join(QStringLiteral("; "))};
    if (column == m_nameColumn && !plan.proposals.empty()) {
        const Proposal& proposal = plan.proposals.front();
        return {CellNote::Kind::Same, proposal.other.line > 0 ? tr("= row %1?").arg(numberOf(proposal.other.line))
                                                              : tr("= %1?").arg(nameInOwnScript(proposal.name))};
    }
    return {};
}

int SheetModel::markedColumn(int row) const
{
    const auto& misfits = plan(row).misfits;
    return static_cast<int>(misfits.empty() ? m_nameColumn : columnOf(misfits.front())) + 1;
}

// As the file has them where nothing is marked. A mark that lies out of sight is of no use.
std::vector<int> SheetModel::bestOrder() const
{
    std::set<qsizetype> marked;
    for (const RowPlan& plan : m_plans)
        for (const Misfit& misfit : plan.misfits)
            marked.insert(columnOf(misfit));
    std::vector<int> order(static_cast<size_t>(columnCount()));
    std::iota(order.begin(), order.end(), 0);
    const auto rank = [&](int section) {
        if (section == 0)
            return 0;
        const ColumnMeaning& meaning = m_mapping.columns[static_cast<size_t>(section - 1)].meaning;
        if (isName(meaning))
            return 1;
        return marked.contains(section - 1) ? 2 : meaning.what == ColumnMeaning::What::Nothing ? 4 : 3;
    };
    if (!marked.empty())
        std::ranges::stable_sort(order, {}, rank);
    return order;
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_mapping.columns.size()) + 1;
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    const RowPlan& plan = this->plan(index.row());
    const qsizetype column = index.column() - 1;
    if (role == Blank)
        return plan.fate == RowFate::Blank;
    if (column < 0)
        return role == Qt::DisplayRole ? QVariant(numberOf(plan.line)) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return plan.cells.value(column).simplified();
    case Qt::EditRole:
        return plan.cells.value(column);
    case Note:
        return QVariant::fromValue(noteOf(plan, column));
    case Levels:
        return m_words ? QVariant::fromValue(levelsIn(*m_words, m_mapping, plan, column)) : QVariant();
    case Corrected:
        return m_corrected.contains({plan.line, column});
    case Qt::ToolTipRole: {
        const QString words = noteOf(plan, column).words;
        return words.isEmpty() ? plan.cells.value(column) : plan.cells.value(column) + u'\n' + words;
    }
    case Qt::AccessibleTextRole: {
        const QString words = noteOf(plan, column).words;
        return words.isEmpty() ? plan.cells.value(column) : plan.cells.value(column) + QStringLiteral(" – ") + words;
    }
    default:
        return {};
    }
}

// What a row says is known at once; whom it is about comes with the next plan.
void SheetModel::judge(RowPlan& plan) const
{
    if (!m_words)
        return;
    if (std::all_of(plan.cells.begin(), plan.cells.end(),
                    [](const QString& cell) { return cell.trimmed().isEmpty(); })) {
        plan.misfits.clear();
        plan.fate = RowFate::Blank;
        return;
    }
    const DraftReader reader(*m_words, m_mapping);
    if (const auto draft = reader.read(plan.line, plan.cells)) {
        plan.misfits = draft->doubtful;
        if (plan.fate == RowFate::Rejected || plan.fate == RowFate::Blank)
            plan.fate = RowFate::Created;
    } else {
        plan.misfits = {misfitOf(draft.error())};
        plan.fate = RowFate::Rejected;
    }
}

bool SheetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const qsizetype column = index.column() - 1;
    if (role != Qt::EditRole || column < 0)
        return false;
    RowPlan& plan = m_plans[m_shown[static_cast<size_t>(index.row())]];
    const QString text = value.toString();
    if (plan.cells.value(column) == text)
        return false;
    while (plan.cells.size() <= column)
        plan.cells << QString();
    plan.cells[column] = text;
    judge(plan);
    m_corrected.insert({plan.line, column});
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columnCount() - 1));
    Q_EMIT corrected(plan.line, column, text);
    return true;
}

Qt::ItemFlags SheetModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() > 0 ? usual | Qt::ItemIsEditable : usual;
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Row") : m_mapping.columns[static_cast<size_t>(section - 1)].heading;
}

} // namespace advisorpool
