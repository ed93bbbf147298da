#include "ui/forum/materials_model.h"

#include "core/words/words.h"
#include "ui/forms/lines_delegate.h"
#include "ui/shell/when.h"

#include <algorithm>

namespace advisorpool {

void MaterialsModel::setMaterials(std::vector<ForumMaterial> materials)
{
    beginResetModel();
    m_materials = std::move(materials);
    endResetModel();
}

const ForumMaterial* MaterialsModel::at(int row) const
{
    return row >= 0 && row < static_cast<int>(m_materials.size()) ? &m_materials[static_cast<size_t>(row)] : nullptr;
}

int MaterialsModel::rowOf(const Id& material) const
{
    const auto found = std::find_if(m_materials.begin(), m_materials.end(),
                                    [&](const ForumMaterial& one) { return one.material.id == material; });
    return found == m_materials.end() ? -1 : static_cast<int>(found - m_materials.begin());
}

int MaterialsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_materials.size());
}

int MaterialsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant MaterialsModel::data(const QModelIndex& index, int role) const
{
    const ForumMaterial& one = m_materials[static_cast<size_t>(index.row())];
    TwoLines lines;
    if (index.column() == Title) {
        lines.strong = one.material.title;
        lines.second = one.material.fileName.isEmpty() ? one.material.link : one.material.fileName;
        if (one.material.size)
            lines.second += QStringLiteral(" · ") + QLocale().formattedDataSize(*one.material.size);
    } else if (index.column() == Type) {
        lines.plain = one.material.type == MaterialKind::Output ? tr("output") : tr("material");
    } else {
        lines.plain = one.origin.author;
        lines.second = one.origin.at.isValid() ? dayAndTime(one.origin.at.toLocalTime()) : QString();
    }
    if (role == LinesDelegate::Lines)
        return QVariant::fromValue(lines);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return QStringList{lines.strong + lines.plain, lines.second}.join(QStringLiteral(", "));
    if (role == Qt::ToolTipRole)
        return one.material.link.isEmpty() ? one.material.fileName : one.material.link;
    return {};
}

QVariant MaterialsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Title ? tr("Title") : section == Type ? tr("Kind") : tr("From");
}

} // namespace advisorpool
