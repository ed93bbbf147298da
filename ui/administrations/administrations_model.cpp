#include "ui/administrations/administrations_model.h"

#include "core/people/headcount.h"
#include "ui/forms/administration_words.h"
#include "ui/forms/conflict_marks.h"
#include "ui/forms/lines_delegate.h"

#include <QCollator>

namespace advisorpool {

AdministrationsModel::AdministrationsModel(Pool& pool, QObject* parent) : QAbstractTableModel(parent), m_pool(pool) {}

void AdministrationsModel::load()
{
    beginResetModel();
    m_all.clear();
    (void)m_pool.tables().readAll(Administration::kind(), [&](const Record& record) {
        if (!record.isAlive())
            return true;
        auto administration = fromRecord<Administration>(record);
        m_all.push_back({administration, administrationName(administration), administrationCountry(administration),
                         administrationRegion(administration)});
        return true;
    });
    if (const auto counts = headcounts(m_pool))
        for (Row& row : m_all)
            if (const auto its = counts->find(row.administration.id); its != counts->end())
                row.advisors = its->second;
    const QCollator collator{QLocale()};
    std::sort(m_all.begin(), m_all.end(), [&](const Row& a, const Row& b) {
        if (const int byRegion = collator.compare(a.region, b.region); byRegion != 0)
            return byRegion < 0;
        const int byCountry = collator.compare(a.country, b.country);
        return byCountry != 0 ? byCountry < 0 : collator.compare(a.name, b.name) < 0;
    });
    choose();
    endResetModel();
}

void AdministrationsModel::show(const QString& region, bool withAdvisors)
{
    beginResetModel();
    m_region = region;
    m_withAdvisors = withAdvisors;
    choose();
    endResetModel();
}

void AdministrationsModel::choose()
{
    m_rows.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_rows), [this](const Row& row) {
        return (m_region.isEmpty() || row.region == m_region) && (!m_withAdvisors || row.advisors > 0);
    });
}

QStringList AdministrationsModel::regions() const
{
    QStringList regions;
    for (const Row& row : m_all)
        if (!row.region.isEmpty() && !regions.contains(row.region))
            regions << row.region;
    return regions;
}

int AdministrationsModel::rowOf(const Id& id) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].administration.id == id)
            return static_cast<int>(i);
    return -1;
}

int AdministrationsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AdministrationsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

namespace {

// The rest is marked at the name.
int columnOf(const ConflictPlace& place)
{
    const QString& field = place.field->name;
    if (field == u"region")
        return AdministrationsModel::Region;
    return field == u"contact_name" || field == u"contact_email" ? AdministrationsModel::Contact
                                                                 : AdministrationsModel::Name;
}

} // namespace

QVariant AdministrationsModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    TwoLines lines;
    switch (index.column()) {
    case Name:
        lines = row.country.isEmpty() ? TwoLines{row.name} : TwoLines{row.country, {}, {}, row.name};
        break;
    case Region:
        lines.plain = row.region;
        break;
    case Advisors:
        lines.plain = row.advisors > 0 ? QLocale().toString(row.advisors) : QString();
        break;
    default:
        lines = {{}, row.administration.contactName, {}, row.administration.contactEmail};
        break;
    }
    if (role == LinesDelegate::Lines)
        return QVariant::fromValue(lines);
    const QString words =
        QString(lines.strong + lines.plain + (lines.second.isEmpty() ? QString() : u' ' + lines.second)).trimmed();
    return cellWords(m_pool, role, words,
                     ConflictMarks::of(m_pool).about(row.administration.id, [&](const ConflictPlace& place) {
                         return columnOf(place) == index.column();
                     }));
}

QVariant AdministrationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Administration");
    case Region:
        return tr("Region");
    case Advisors:
        return tr("Advisors");
    default:
        return tr("Contact point");
    }
}

} // namespace advisorpool
