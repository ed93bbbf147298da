#include "ui/workshops/participants_model.h"

#include "core/words/words.h"
#include "ui/forms/conflict_marks.h"
#include "ui/forms/days.h"
#include "ui/forms/lines_delegate.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::Participants)
};

TwoLines comesWords(const Participation& part)
{
    TwoLines lines;
    if (part.answer)
        lines.plain = choiceOf(Participation::kind(), u"answer", static_cast<int>(*part.answer));
    const QDate day = part.answeredOn.isValid() ? part.answeredOn : part.invitedOn;
    lines.second = part.reason.isEmpty() ? dayWords(day) : part.reason;
    return lines;
}

} // namespace

QString choiceOf(const Kind& kind, QStringView field, int choice)
{
    const Field& described = *kind.field(field);
    return valueWords(described, Value(described.choices[static_cast<size_t>(choice)]));
}

QString fitWords(const Participant& one, const std::vector<Requirement>& profile)
{
    if (!one.isCandidate() || profile.empty())
        return {};
    int met = 0;
    int notMet = 0;
    for (const Requirement& requirement : profile) {
        const auto result = one.screening.value(requirement.id).result;
        met += result == Fit::Met ? 1 : 0;
        notMet += result == Fit::NotMet ? 1 : 0;
    }
    const int all = static_cast<int>(profile.size());
    if (met + notMet == 0)
        return Words::tr("not screened yet");
    QString words = Words::tr("%1 of %2 met").arg(met).arg(all);
    if (notMet > 0)
        words += QStringLiteral(", ") + Words::tr("%n not met", nullptr, notMet);
    if (met + notMet < all)
        words += QStringLiteral(", ") + Words::tr("%n unknown", nullptr, all - met - notMet);
    return words;
}

void ParticipantsModel::setFacts(const WorkshopFacts& facts)
{
    beginResetModel();
    m_people = facts.people;
    m_profile = facts.profile;
    endResetModel();
}

int ParticipantsModel::rowOf(const Id& participation) const
{
    for (size_t i = 0; i < m_people.size(); ++i)
        if (m_people[i].part.id == participation)
            return static_cast<int>(i);
    return -1;
}

int ParticipantsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int ParticipantsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

namespace {

// Marks and attendance have their own grids; what no column shows stands at the name.
int columnOf(const ConflictPlace& place)
{
    const QString& field = place.field->name;
    if (place.kind == &Screening::kind())
        return ParticipantsModel::Fits;
    if (place.kind != &Participation::kind())
        return ParticipantsModel::Name;
    if (field == u"role" || field == u"nominated_on")
        return ParticipantsModel::Role;
    return field == u"invited_on" || field.startsWith(u"answer") ? ParticipantsModel::Comes : ParticipantsModel::Name;
}

} // namespace

QVariant ParticipantsModel::data(const QModelIndex& index, int role) const
{
    const Participant& one = m_people[static_cast<size_t>(index.row())];
    TwoLines lines;
    switch (index.column()) {
    case Name:
        lines = {one.name, {}, {}, one.administration};
        break;
    case Role:
        if (one.part.role)
            lines.plain = choiceOf(Participation::kind(), u"role", static_cast<int>(*one.part.role));
        if (one.part.nominatedOn.isValid())
            lines.second = Words::tr("nominated %1").arg(dayWords(one.part.nominatedOn));
        break;
    case Fits:
        lines.plain = fitWords(one, m_profile);
        break;
    default:
        lines = comesWords(one.part);
        break;
    }
    if (role == LinesDelegate::Lines)
        return QVariant::fromValue(lines);
    return cellWords(m_pool, role,
                     lines.strong + lines.plain + (lines.second.isEmpty() ? QString() : u'\n' + lines.second),
                     ConflictMarks::of(m_pool).about(
                         one.part.id, [&](const ConflictPlace& place) { return columnOf(place) == index.column(); }));
}

QVariant ParticipantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return Words::tr("Participant");
    case Role:
        return Words::tr("Role");
    case Fits:
        return Words::tr("Profile");
    default:
        return Words::tr("Invitation");
    }
}

} // namespace advisorpool
