#include "core/rosters/cell_items.h"
#include "core/rosters/draft.h"

#include <QRegularExpression>

namespace advisorpool {

// What a row says of where somebody works.

using What = ColumnMeaning::What;
using Why = Misfit::Why;

// "Head of Division\nTariff Department" is one line of a form, "Head of Division, Tariff Department".
QString DraftReader::onOneLine(const QString& cell)
{
    if (!cell.contains(u'\n') && !cell.contains(u'\r'))
        return cell.simplified();
    static const QRegularExpression lineBreaks(QStringLiteral("\\s*[,;]?\\s*[\\r\\n]+\\s*"));
    return QString(cell).trimmed().replace(lineBreaks, QStringLiteral(", ")).simplified();
}

// What the cells of that meaning say; the first one that is understood counts.
DraftReader::Place DraftReader::readOnce(Draft& draft, What what, Why unknown,
                                         const std::function<QString(const QString&)>& understand) const
{
    Place place;
    for (size_t column = 0; column < m_mapping.columns.size(); ++column) {
        const QString cell =
            meaning(column).what == what ? onOneLine(draft.cells.value(static_cast<qsizetype>(column))) : QString();
        if (cell.isEmpty() || saysNothing(cell))
            continue;
        const QString means = understand(cell);
        if (means.isEmpty())
            place.lost.push_back({column, cell, unknown});
        else if (place.means.isEmpty())
            place = {cell, means, column, std::move(place.lost)};
        else if (means != place.means)
            doubt(draft, column, cell, Why::Twice);
    }
    return place;
}

// Its id; empty where it is not known.
QString DraftReader::administrationCalled(const QString& name, const QString& country) const
{
    return m_administrations.of(country + u'\x1f' + name, [&](const QString&) {
        const auto administration = m_words.administration(name, country);
        return administration ? administration->text() : QString();
    });
}

// A country and an administration, which explain one another.
void DraftReader::readPlace(Draft& draft) const
{
    const Place country = readOnce(draft, What::Country, Why::UnknownCountry, [&](const QString& cell) {
        return m_countries.of(cell, [this](const QString& said) { return m_words.country(said).value_or(QString()); });
    });
    draft.country = country.means;
    const Place office = readOnce(draft, What::Administration, Why::UnknownAdministration,
                                  [&](const QString& cell) { return administrationCalled(cell, country.means); });
    for (const Place* place : {&country, &office})
        for (const auto& [column, cell, why] : place->lost)
            doubt(draft, column, cell, why);
    auto administration = Id::fromText(office.means);
    if (!administration && !country.means.isEmpty()) {
        if (office.lost.empty())
            administration = Id::fromText(administrationCalled(QString(), country.means));
        if (!administration) // it is the administration that says in which country somebody is
            doubt(draft, *country.column, country.cell, Why::UnknownAdministration);
    }
    if (!administration)
        return;
    if (const QString own = m_words.countryOf(*administration);
        country.column && !own.isEmpty() && !country.means.isEmpty() && own != country.means)
        doubt(draft, *country.column, country.cell, Why::Twice);
    draft.person.administration = *administration;
    if (!draft.person.affiliation)
        draft.person.affiliation =
            m_words.isSecretariat(*administration) ? Affiliation::Secretariat : Affiliation::Member;
}

} // namespace advisorpool
