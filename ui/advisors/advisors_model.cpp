#include "ui/advisors/advisors_model.h"

namespace advisorpool {

namespace {

QStringList names(const char* list)
{
    return QString::fromLatin1(list).split(u' ');
}

// What is offered beside the composed columns.
const QStringList& usualPlain()
{
    static const QStringList usual =
        names("position email phone expertise status affiliation sex consent_on notes remarks");
    return usual;
}

QStringList composedNames(int column, const QString& group)
{
    switch (column) {
    case AdvisorsModel::Name:
        return names("family_name given_name family_name_ru given_name_ru patronymic_ru");
    case AdvisorsModel::Place:
        return names("administration_name country region");
    case AdvisorsModel::Languages:
        return names("languages");
    case AdvisorsModel::Stage:
        return {QStringLiteral("stage:") + group};
    default:
        return names("next_commitment");
    }
}

} // namespace

AdvisorsModel::AdvisorsModel(Pool& pool, QObject* parent)
    : QAbstractTableModel(parent), m_pool(pool), m_roster(pool), m_plain(usualPlain()), m_rows(pool)
{
    m_words.group = QStringLiteral("CMA");
    connect(&m_roster, &RosterIds::answered, this, &AdvisorsModel::take);
    connect(&m_roster, &RosterIds::failed, this, &AdvisorsModel::failed);
    connect(&m_rows, &AdvisorRows::arrived, this, [this](int first, int last) {
        repaint(first, last);
        Q_EMIT rowsArrived();
    });
    connect(&m_rows, &AdvisorRows::late, this, [this] { repaint(0, rowCount() - 1); });
    connect(&pool, &Pool::changed, this, &AdvisorsModel::onChanged);
    retranslate();
}

void AdvisorsModel::retranslate()
{
    m_words.today = m_pool.session().today();
    (void)loadAdministrations(m_pool, m_words);
    forgetRows();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    ask();
}

void AdvisorsModel::setFilter(const Filter& filter, const QStringList& languagesFirst)
{
    m_filter = filter;
    m_words.languagesFirst = languagesFirst;
    ask();
}

void AdvisorsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || !isSortable(column) || (column == m_sortColumn && order == m_order))
        return;
    m_sortColumn = column;
    m_order = order;
    ask();
}

// What no SQL gives a roster is not sorted by.
bool AdvisorsModel::isSortable(int column) const
{
    const auto found = columnNamed(m_pool, rosterNames(column).front(), QLocale().language());
    return found && !found->computed;
}

void AdvisorsModel::setGroup(const QString& code)
{
    if (code == m_words.group)
        return;
    m_words.group = code;
    Q_EMIT headerDataChanged(Qt::Horizontal, Stage, Stage);
    forgetRows();
    if (m_sortColumn == Stage)
        ask();
}

int AdvisorsModel::findColumn(const QString& rosterColumn) const
{
    for (int column = 0; column < columnCount(); ++column)
        if (rosterNames(column).contains(rosterColumn))
            return column;
    return -1;
}

int AdvisorsModel::columnFor(const QString& rosterColumn)
{
    if (const int column = findColumn(rosterColumn); column >= 0)
        return column;
    if (!columnNamed(m_pool, rosterColumn, QLocale().language()))
        return -1;
    beginInsertColumns({}, columnCount(), columnCount());
    m_plain << rosterColumn;
    endInsertColumns();
    return columnCount() - 1;
}

QStringList AdvisorsModel::rosterNames(int column) const
{
    return column < Composed ? composedNames(column, m_words.group) : QStringList{m_plain[column - Composed]};
}

// Rows of one value are ordered by name.
QStringList AdvisorsModel::sortNames(int column) const
{
    const QStringList byName = QLocale().language() == QLocale::Russian
                                   ? names("family_name_ru given_name_ru family_name given_name")
                                   : names("family_name given_name family_name_ru given_name_ru");
    if (column == Name)
        return byName;
    return QStringList{column == Place ? QStringLiteral("country") : rosterNames(column).front()} + byName;
}

void AdvisorsModel::setPlainShown(const QList<int>& columns)
{
    QStringList shown;
    for (int column : columns)
        if (column >= Composed)
            shown << m_plain[column - Composed];
    if (shown == m_words.plain)
        return;
    m_words.plain = shown;
    forgetRows();
}

QString AdvisorsModel::plainText(const AdvisorRow& row, int column) const
{
    return row.plain.value(m_words.plain.indexOf(m_plain[column - Composed]));
}

RosterSpec AdvisorsModel::asRoster(const QList<int>& columns) const
{
    RosterSpec spec{.filter = m_filter, .language = QLocale().language()};
    for (int column : columns)
        spec.columns << rosterNames(column);
    for (const QString& name : sortNames(m_sortColumn))
        spec.sort << (m_order == Qt::DescendingOrder ? u'-' + name : name);
    return spec;
}

void AdvisorsModel::ask()
{
    m_roster.ask(asRoster({}));
}

void AdvisorsModel::take(const std::vector<Id>& ids, int all)
{
    m_total = all;
    const bool first = this->ids().empty() && !ids.empty();
    if (ids == this->ids()) {
        forgetRows();
    } else {
        beginResetModel();
        m_rows.setIds(ids);
        m_rows.setWords(m_words);
        endResetModel();
    }
    if (first)
        (void)m_rows.read(0); // the first page is whole when it first shows
    Q_EMIT arrived();
}

void AdvisorsModel::forgetRows()
{
    m_rows.setWords(m_words);
    repaint(0, rowCount() - 1);
}

void AdvisorsModel::repaint(int first, int last)
{
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void AdvisorsModel::onChanged(const std::vector<Id>& records)
{
    const bool places = records.empty() || std::any_of(records.begin(), records.end(), [&](const Id& id) {
                            return m_words.administrations.contains(id);
                        });
    if (places)
        (void)loadAdministrations(m_pool, m_words);
    ask(); // who is in it, and where, may have changed; the rows are read anew with the answer
}

int AdvisorsModel::rowOf(const Id& id) const
{
    const auto found = std::find(ids().begin(), ids().end(), id);
    return found == ids().end() ? -1 : static_cast<int>(found - ids().begin());
}

int AdvisorsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ids().size());
}

int AdvisorsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Composed + static_cast<int>(m_plain.size());
}

QVariant AdvisorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Place:
        return tr("Administration");
    case Languages:
        return tr("Languages");
    case Stage:
        return tr("%1", "heading of an accreditation: its expert group's code").arg(m_words.group);
    case Next:
        return tr("Next");
    default: {
        const auto column = columnNamed(m_pool, m_plain[section - Composed], QLocale().language());
        return column ? column->label : m_plain[section - Composed];
    }
    }
}

} // namespace advisorpool
