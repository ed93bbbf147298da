#pragma once

#include "core/workshops/forum.h"

#include <QAbstractTableModel>

namespace advisorpool {

// A workshop's materials as a table of two-line cells.
class MaterialsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMaterials(std::vector<ForumMaterial> materials);
    const ForumMaterial* at(int row) const; // null outside
    int rowOf(const Id& material) const;    // -1 where it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { Title, Type, Origin, Columns };

    std::vector<ForumMaterial> m_materials;
};

} // namespace advisorpool
