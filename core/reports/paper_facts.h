#pragma once

#include "core/accreditation/accreditation_step.h"
#include "core/accreditation/expert_group.h"
#include "core/documents/document_fields.h"
#include "core/people/administration.h"
#include "core/people/advisor.h"
#include "core/pool/pool.h"
#include "core/workshops/participation.h"
#include "core/workshops/workshop.h"

namespace advisorpool {

// A participant as papers name them, in the papers' language.
struct PaperPerson
{
    Participation part;
    Advisor advisor;
    QString name;
    QString administration;
    std::vector<Attendance> days;
    std::optional<AccreditationStep> decision;  // of this workshop, signed or a draft
    std::optional<AccreditationStep> signedOne; // the one that counts, also while a correction of it is a draft
    bool attended = false;                      // at least once; where nobody's attendance is kept: was to come

    bool isCandidate() const
    {
        return part.role.value_or(ParticipationRole::Candidate) == ParticipationRole::Candidate;
    }
    bool passed() const; // by the decision that counts
};

// What a workshop's papers say, read once.
struct PaperFacts
{
    Workshop workshop;
    std::optional<ExpertGroup> group;
    std::vector<PaperPerson> participants; // candidates, facilitators, observers; each by their names
    QLocale language;

    DocumentFields head(QDate today) const; // the fields that all papers of a workshop have
    QString inLanguage(const QString& english, const QString& russian) const;
    std::vector<const PaperPerson*> candidates() const;
};

// NoRecord where there is no such workshop. The head alone leaves its people out.
Result<PaperFacts> paperHead(Pool& pool, const Id& workshop, const QString& language);
Result<PaperFacts> paperFacts(Pool& pool, const Id& workshop, const QString& language);

// "14–18 February 2011", «14–18 февраля 2011 г.»; empty where there is no first day.
QString daysWords(QDate from, QDate to, const QLocale& language);
// Each with its place: the fields of one row.
DocumentFields numbered(int number, const PaperPerson& participant);
// The field that a template's section asks for: any text will do.
inline const QString flagged = QStringLiteral("+");

} // namespace advisorpool
