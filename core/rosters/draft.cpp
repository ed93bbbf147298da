#include "core/rosters/draft.h"

#include "core/rosters/cell_items.h"
#include "core/rosters/heading.h"

namespace advisorpool {

namespace {

using What = ColumnMeaning::What;
using Why = Misfit::Why;

void addRemark(Draft& draft, const QString& text)
{
    const QString stored = Value(text).text(); // one that is stored alike is the same
    if (!stored.isEmpty() && !draft.remarks.contains(stored))
        draft.remarks << stored;
}

// The same name, perhaps in the other script.
bool isSameName(const Field& a, const Field& b)
{
    const auto inAnyScript = [](const Field& field) { return QString(field.name).remove(QLatin1String("_ru")); };
    return isName(a) && isName(b) && inAnyScript(a) == inAnyScript(b);
}

} // namespace

QString DraftReader::nameHeading() const
{
    for (const auto& [heading, meaning] : m_mapping.columns)
        if (meaning.what == What::FullName ||
            (meaning.field && meaning.field->name.startsWith(QLatin1String("family_name"))))
            return heading;
    return {};
}

QString DraftReader::title(size_t column) const
{
    return column < m_mapping.columns.size() ? m_mapping.columns[column].heading
                                             : columnTitle({}, static_cast<qsizetype>(column));
}

std::optional<size_t> DraftReader::columnWhere(const std::function<bool(const ColumnMeaning&)>& fits) const
{
    for (size_t column = 0; column < m_mapping.columns.size(); ++column)
        if (fits(meaning(column)))
            return column;
    return std::nullopt;
}

std::optional<size_t> DraftReader::columnOf(What what) const
{
    return columnWhere([&](const ColumnMeaning& each) { return each.what == what; });
}

std::optional<size_t> DraftReader::columnOf(const Field& ofAdvisor) const
{
    if (ofAdvisor.name == QLatin1String("administration")) {
        const auto office = columnOf(What::Administration);
        return office ? office : columnOf(What::Country);
    }
    return columnWhere([&](const ColumnMeaning& each) {
        return each.field == &ofAdvisor || (each.field && isSameName(*each.field, ofAdvisor)) ||
               (each.what == What::FullName && isName(ofAdvisor));
    });
}

std::vector<size_t> DraftReader::columnsOfWho() const
{
    std::vector<size_t> columns;
    for (size_t column = 0; column < m_mapping.columns.size(); ++column)
        if (const ColumnMeaning& each = meaning(column); each.what == What::FullName || each.what == What::Country ||
                                                         each.what == What::Administration ||
                                                         (each.field && isName(*each.field)))
            columns.push_back(column);
    return columns;
}

Result<Draft> DraftReader::read(qint64 line, const QStringList& cells) const
{
    Draft draft{.line = line, .cells = cells, .reader = this};
    for (size_t column = 0; column < static_cast<size_t>(cells.size()); ++column) {
        const QString cell = cells[static_cast<qsizetype>(column)].trimmed();
        if (cell.isEmpty())
            continue;
        if (column < m_mapping.columns.size())
            readCell(draft, column, cell);
        else
            doubt(draft, column, cell, Why::NoHeading);
    }
    for (const Misfit& misfit : draft.doubtful)
        if (misfit.why == Why::TwoPeople)
            return failure({.fault = Fault::BadValue, .line = line, .field = misfit.column, .detail = misfit.value});
    readPlace(draft);
    readStageOn(draft);
    readAbsences(draft);
    if ((draft.person.familyName.isEmpty() && draft.person.familyNameRu.isEmpty()) || isHeadingBetween(cells))
        return failure({.fault = Fault::MissingField, .line = line, .field = nameHeading()});
    return draft;
}

bool DraftReader::understands(size_t column, const QString& cell) const
{
    Draft draft{.cells = QStringList(static_cast<qsizetype>(column) + 1), .reader = this};
    draft.cells.last() = cell;
    readCell(draft, column, cell.trimmed());
    readPlace(draft);
    readAbsences(draft);
    return draft.doubtful.empty();
}

void DraftReader::readCell(Draft& draft, size_t column, const QString& cell) const
{
    const What what = meaning(column).what;
    if (what != What::Field && what != What::FullName && what != What::Remark && saysNothing(cell))
        return;
    switch (what) {
    case What::Nothing:
    case What::Country: // what explains one another is read together: readPlace(), readStageOn(), readAbsences()
    case What::Administration:
    case What::StageOn:
    case What::Unavailable:
    case What::UnavailableFrom:
    case What::UnavailableTo:
    case What::UnavailableReason:
        return;
    case What::ExpertGroup:
        if (!hasStage(draft) || !m_words.expertGroup(cell))
            doubt(draft, column, cell, Why::UnknownStage);
        return;
    case What::Field:
        return readField(draft, column, cell);
    case What::FullName:
        return readFullName(draft, column, cell);
    case What::Id:
        draft.id = Id::fromText(cell).value_or(Id());
        return draft.id.isNull() ? doubt(draft, column, cell, Why::NoValue) : void();
    case What::Languages:
        return readLanguages(draft, column, cell);
    case What::LevelBeside:
        if (column == 0 || cellOf(draft, column - 1).isEmpty())
            doubt(draft, column, cell, Why::NoLevel);
        return;
    case What::Spoken:
    case What::Written:
    case What::Facilitates:
        return readLanguage(draft, column, cell);
    case What::Expertise:
        return readExpertise(draft, column, cell);
    case What::Depth:
        return readDepth(draft, column, cell);
    case What::Remark:
        return addRemark(draft, cell);
    case What::Stage:
        return readStage(draft, column, cell);
    }
}

void DraftReader::doubt(Draft& draft, size_t column, const QString& part, Misfit::Why why) const
{
    note(draft, column, part, why);
    addRemark(draft, asRemark(draft, column));
}

QString DraftReader::asRemark(const Draft& draft, size_t column) const
{
    const QString cell = draft.cells.value(static_cast<qsizetype>(column)).trimmed();
    return Value(title(column) + QStringLiteral(": ") + cell).text();
}

void DraftReader::note(Draft& draft, std::optional<size_t> column, const QString& what, Misfit::Why why) const
{
    draft.doubtful.push_back({draft.line, column ? title(*column) : QString(), what, why,
                              column ? static_cast<qsizetype>(*column) : qsizetype{-1}});
}

Misfit misfitOf(const Error& noDraft)
{
    return {noDraft.line, noDraft.field, noDraft.detail,
            noDraft.fault == Fault::BadValue ? Why::TwoPeople : Why::NoName};
}

} // namespace advisorpool
