#include "core/shipped/kinds.h"

#include "core/accreditation/accreditation_step.h"
#include "core/accreditation/expert_group.h"
#include "core/checks/accepted_problem.h"
#include "core/documents/document_template.h"
#include "core/missions/assignment.h"
#include "core/missions/checklist_item.h"
#include "core/missions/mission.h"
#include "core/missions/release.h"
#include "core/missions/seat.h"
#include "core/people/administration.h"
#include "core/people/advisor.h"
#include "core/people/alias.h"
#include "core/people/expertise.h"
#include "core/people/language_skill.h"
#include "core/people/remark.h"
#include "core/people/same_person_verdict.h"
#include "core/people/setting.h"
#include "core/people/unavailability.h"
#include "core/rosters/import_mapping.h"
#include "core/rosters/roster.h"
#include "core/workshops/feedback.h"
#include "core/workshops/forum.h"
#include "core/workshops/mark.h"
#include "core/workshops/participation.h"
#include "core/workshops/requirement.h"
#include "core/workshops/workshop.h"

namespace advisorpool {

const Kinds& allKinds()
{
    static const Kinds kinds({
        &Administration::kind(),
        &Advisor::kind(),
        &LanguageSkill::kind(),
        &Subject::kind(),
        &Expertise::kind(),
        &Unavailability::kind(),
        &Remark::kind(),
        &ExpertGroup::kind(),
        &AccreditationStep::kind(),
        &Requirement::kind(),
        &Workshop::kind(),
        &Participation::kind(),
        &Attendance::kind(),
        &Screening::kind(),
        &Criterion::kind(),
        &Mark::kind(),
        &Mission::kind(),
        &Seat::kind(),
        &SeatLanguage::kind(),
        &Assignment::kind(),
        &Release::kind(),
        &Evaluation::kind(),
        &Roster::kind(),
        &Alias::kind(),
        &SamePerson::kind(),
        &AcceptedProblem::kind(),
        &ImportMapping::kind(),
        &ChecklistItem::kind(),
        &Setting::kind(),
        &DocumentTemplate::kind(),
        &FeedbackQuestion::kind(),
        &FeedbackSheet::kind(),
        &Material::kind(),
        &Post::kind(),
    });
    return kinds;
}

} // namespace advisorpool
