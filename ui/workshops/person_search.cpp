#include "ui/workshops/person_search.h"

#include "core/people/administration.h"
#include "core/people/advisor.h"
#include "ui/forms/administration_words.h"
#include "ui/look/icons.h"
#include "ui/shell/search_box.h"

namespace advisorpool {

namespace {

constexpr int mostHits = 12;

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
    m_hits.clear();
    if (!text.trimmed().isEmpty()) {
        if (m_all || !m_changed.empty())
            m_all = !m_search.update(m_pool, m_all ? std::vector<Id>() : m_changed).has_value();
        m_changed.clear();
        m_hits = m_search.find(text, mostHits);
        std::erase_if(m_hits, [](const NameSearch::Hit& hit) { return hit.kind != &Advisor::kind(); });
    }
    endResetModel();
}

int PersonSearch::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant PersonSearch::data(const QModelIndex& index, int role) const
{
    const NameSearch::Hit& hit = m_hits[static_cast<size_t>(index.row())];
    if (role == Qt::AccessibleTextRole)
        return hit.name;
    if (role == SearchBox::KindIcon)
        return static_cast<int>(Icon::User);
    if (role != Qt::DisplayRole && role != SearchBox::SecondLine && role != SearchBox::KindWord)
        return {};
    const auto advisor = m_pool.find<Advisor>(hit.id);
    if (!advisor || !*advisor)
        return role == Qt::DisplayRole ? hit.name : QVariant();
    const QString name = fullName(**advisor, QLocale());
    if (role == Qt::DisplayRole)
        return name.section(QStringLiteral(" · "), 0, 0);
    if (role == SearchBox::SecondLine)
        return name.section(QStringLiteral(" · "), 1);
    const auto home = m_pool.find<Administration>((*advisor)->administration);
    return home && *home ? administrationCountry(**home) : QString();
}

} // namespace advisorpool
