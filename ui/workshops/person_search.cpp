#include "ui/workshops/person_search.h"

#include "core/people/administration.h"
#include "core/people/fold.h"
#include "core/people/name_key.h"
#include "core/people/transliteration.h"
#include "core/rosters/name_cell.h"
#include "ui/forms/administration_words.h"
#include "ui/look/icons.h"
#include "ui/shell/search_box.h"

namespace advisorpool {

namespace {

constexpr int mostHits = 12;

// How each word of a name starts, as it is heard first: in small Latin letters.
QStringList startsOf(const QString& name)
{
    constexpr qsizetype enough = 3;
    QStringList starts;
    for (const QStringView word : wordsOf(name)) {
        const QString latin = passportSpelling(word);
        starts << folded(latin.isEmpty() ? word.toString() : latin).left(enough);
    }
    return starts;
}

// Each typed word is the beginning of one of the names, not of patronymics alone. What a search finds else may be
// meant, but is nobody to take unseen.
bool isCalled(const Advisor& advisor, const QString& typed)
{
    const QStringList names = startsOf(
        QStringList{advisor.familyName, advisor.givenName, advisor.familyNameRu, advisor.givenNameRu}.join(u' '));
    const QStringList fathers = startsOf(advisor.patronymicRu);
    bool isNamed = false;
    for (const QString& start : startsOf(typed)) {
        const auto fits = [&](const QString& name) { return name.startsWith(start); };
        const bool fitsName = std::ranges::any_of(names, fits);
        if (!fitsName && std::ranges::none_of(fathers, fits))
            return false;
        isNamed |= fitsName;
    }
    return isNamed;
}

std::optional<Advisor> newcomer(const QString& typed)
{
    Advisor advisor;
    advisor.status = AdvisorStatus::Active;
    const bool isWhole = putFullName(advisor, typed) && !(advisor.familyName + advisor.familyNameRu).isEmpty() &&
                         !(advisor.givenName + advisor.givenNameRu).isEmpty();
    return isWhole ? std::optional(advisor) : std::nullopt;
}

} // namespace

PersonSearch::PersonSearch(Pool& pool, QObject* parent) : QAbstractListModel(parent), m_pool(pool)
{
    connect(&pool, &Pool::changed, this, [this](const std::vector<Id>& records) {
        m_all = m_all || records.empty();
        m_changed.insert(m_changed.end(), records.begin(), records.end());
    });
}

void PersonSearch::setQuery(const QString& text)
{
    beginResetModel();
    m_found.clear();
    m_new.reset();
    const QString typed = text.simplified();
    if (!typed.isEmpty()) {
        if (m_all || !m_changed.empty())
            m_all = !m_search.update(m_pool, m_all ? std::vector<Id>() : m_changed).has_value();
        m_changed.clear();
        for (const NameSearch::Hit& hit : m_search.find(typed, mostHits, &Advisor::kind()))
            if (auto advisor = m_pool.find<Advisor>(hit.id); advisor && *advisor)
                m_found.push_back(std::move(**advisor));
        m_isSure = !m_found.empty() && isCalled(m_found.front(), typed);
        m_new = newcomer(typed);
    }
    endResetModel();
}

Advisor PersonSearch::at(const QModelIndex& index) const
{
    const auto row = static_cast<size_t>(index.row());
    return row < m_found.size() ? m_found[row] : m_new.value_or(Advisor());
}

int PersonSearch::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size()) + (m_new ? 1 : 0);
}

QVariant PersonSearch::data(const QModelIndex& index, int role) const
{
    const Advisor advisor = at(index);
    const bool isNew = advisor.id.isNull();
    const QString name = fullName(advisor, QLocale());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return isNew ? tr("New in the pool: %1").arg(name) : name.section(QStringLiteral(" · "), 0, 0);
    case SearchBox::SecondLine:
        return isNew ? tr("Takes part at once") : name.section(QStringLiteral(" · "), 1);
    case SearchBox::KindIcon:
        return static_cast<int>(isNew ? Icon::Plus : Icon::User);
    case SearchBox::Doubtful:
        return !m_isSure;
    case SearchBox::KindWord:
        break;
    default:
        return {};
    }
    const auto home = m_pool.find<Administration>(advisor.administration);
    return home && *home ? administrationCountry(**home) : QString();
}

} // namespace advisorpool
