#include "ui/window/search_model.h"

#include "core/people/administration.h"
#include "core/people/advisor.h"
#include "core/words/words.h"
#include "ui/forms/administration_words.h"
#include "ui/look/icons.h"
#include "ui/shell/search_box.h"

namespace advisorpool {

namespace {

constexpr int mostHits = 12;
constexpr size_t mostChanged = 1000; // records that a key may wait for; of more, all are read beside the interface

Icon iconOf(const Kind& kind)
{
    if (&kind == &Advisor::kind())
        return Icon::User;
    if (&kind == &Administration::kind())
        return Icon::Landmark;
    return kind.name == QLatin1String("mission") ? Icon::Send : Icon::Workshop;
}

} // namespace

SearchModel::SearchModel(Pool& pool, QObject* parent) : QAbstractListModel(parent), m_pool(pool)
{
    connect(&pool, &Pool::changed, this, [this](const std::vector<Id>& records) {
        m_changed.insert(m_changed.end(), records.begin(), records.end());
        m_everything |= records.empty() || m_changed.size() > mostChanged;
    });
}

void SearchModel::readAhead()
{
    if (!m_everything || m_coming.valid())
        return; // they are known, or on their way
    auto promise = std::make_shared<std::promise<std::optional<NameSearch>>>();
    m_coming = promise->get_future();
    m_everything = false;
    m_changed.clear();
    m_thread = std::make_unique<PoolThread>(m_pool);
    m_thread->run([this, promise](const Result<Pool*>& pool) {
        std::optional<NameSearch> search(std::in_place);
        if (!pool || !search->update(**pool, {}))
            search.reset();
        promise->set_value(std::move(search));
        QMetaObject::invokeMethod(this, [this] { m_thread.reset(); });
    });
}

void SearchModel::bringUpToDate()
{
    if (m_coming.valid()) {
        auto search = m_coming.get();
        m_everything |= !search;
        if (search)
            m_search = std::move(*search);
    }
    if (!m_everything && m_changed.empty())
        return;
    m_everything = !m_search.update(m_pool, m_everything ? std::vector<Id>() : m_changed);
    m_changed.clear();
}

void SearchModel::setQuery(const QString& text)
{
    beginResetModel();
    m_query = text.simplified();
    bringUpToDate();
    m_hits = m_query.isEmpty() ? std::vector<NameSearch::Hit>() : m_search.find(m_query, mostHits);
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_query.isEmpty() ? 0 : static_cast<int>(m_hits.size()) + 1;
}

QVariant SearchModel::lastRow(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return tr("Show only advisors with “%1”").arg(m_query);
    case Qt::AccessibleTextRole:
        return tr("Show only advisors with “%1”").arg(m_query);
    case SearchBox::SecondLine:
        return tr("in any text field or remark");
    case SearchBox::KindIcon:
        return static_cast<int>(Icon::Funnel);
    default:
        return {};
    }
}

// Many are called Petrov; where they work tells them apart.
QString SearchModel::officeOf(const Id& advisor) const
{
    const auto person = m_pool.find<Advisor>(advisor);
    if (!person || !*person || (*person)->administration.isNull())
        return labelOf(Advisor::kind()).toLower();
    const auto office = m_pool.find<Administration>((*person)->administration);
    return office && *office
               ? administrationCountry(**office) + QStringLiteral(" · ") + administrationShortName(**office)
               : QString();
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (isLast(index))
        return lastRow(role);
    const NameSearch::Hit& hit = m_hits[static_cast<size_t>(index.row())];
    QStringList names = hit.name.split(QStringLiteral(" · "));
    if (QLocale().language() == QLocale::Russian && names.size() == 2)
        names.swapItemsAt(0, 1);
    switch (role) {
    case Qt::DisplayRole:
        return names.front();
    case Qt::AccessibleTextRole:
        return hit.kind == &Advisor::kind() ? hit.name + QStringLiteral(", ") + officeOf(hit.id) : hit.name;
    case SearchBox::SecondLine:
        return names.mid(1).join(QStringLiteral(" · "));
    case SearchBox::KindWord:
        return hit.kind == &Advisor::kind() ? officeOf(hit.id) : labelOf(*hit.kind).toLower();
    case SearchBox::KindIcon:
        return static_cast<int>(iconOf(*hit.kind));
    case KindName:
        return hit.kind->name;
    case RecordId:
        return hit.id.text();
    default:
        return {};
    }
}

} // namespace advisorpool
