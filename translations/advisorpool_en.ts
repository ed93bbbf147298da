<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Accreditation</name>
    <message numerus="yes">
        <source>Lapsed after %1: valid for %n month(s) from %2, and neither mission nor refresher since.</source>
        <translation>
            <numerusform>Lapsed after %1: valid for %n month from %2, and neither mission nor refresher since.</numerusform>
            <numerusform>Lapsed after %1: valid for %n months from %2, and neither mission nor refresher since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the pool</source>
        <translation>
            <numerusform>%n in the pool</numerusform>
            <numerusform>%n in the pool</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %1, copy %2: %n edit(s)</source>
        <translation>
            <numerusform>  %1, copy %2: %n edit</numerusform>
            <numerusform>  %1, copy %2: %n edits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait until the questionnaire is closed</source>
        <translation>
            <numerusform>%n more waits until the questionnaire is closed</numerusform>
            <numerusform>%n more wait until the questionnaire is closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shown from %n answers on</source>
        <translation>
            <numerusform>shown from %n answer on</numerusform>
            <numerusform>shown from %n answers on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) put into the forum.</source>
        <translation>
            <numerusform>%n file put into the forum.</numerusform>
            <numerusform>%n files put into the forum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) came in</source>
        <translation>
            <numerusform>%n sheet came in</numerusform>
            <numerusform>%n sheets came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) would come in.</source>
        <translation>
            <numerusform>%n edit would come in.</numerusform>
            <numerusform>%n edits would come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) came in.</source>
        <translation>
            <numerusform>%n edit came in.</numerusform>
            <numerusform>%n edits came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePreview</name>
    <message numerus="yes">
        <source>%1, with %n record(s) of theirs</source>
        <translation>
            <numerusform>%1, with %n record of theirs</numerusform>
            <numerusform>%1, with %n records of theirs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message numerus="yes">
        <source>%n mission(s) in the last 12 months</source>
        <translation>
            <numerusform>%n mission in the last 12 months</numerusform>
            <numerusform>%n missions in the last 12 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the administration owes %n answer(s)</source>
        <translation>
            <numerusform>the administration owes %n answer</numerusform>
            <numerusform>the administration owes %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the administration answers in %n day(s)</source>
        <translation>
            <numerusform>the administration answers in %n day</numerusform>
            <numerusform>the administration answers in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n edit(s) that the backup lacks came in from the damaged file.</source>
        <translation>
            <numerusform>%n edit that the backup lacks came in from the damaged file.</numerusform>
            <numerusform>%n edits that the backup lacks came in from the damaged file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relaxing</name>
    <message numerus="yes">
        <source>%1 %2 instead of %3: %n more</source>
        <translation>
            <numerusform>%1 %2 instead of %3: %n more</numerusform>
            <numerusform>%1 %2 instead of %3: %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written %1 %2 instead of %3: %n more</source>
        <translation>
            <numerusform>written %1 %2 instead of %3: %n more</numerusform>
            <numerusform>written %1 %2 instead of %3: %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %1: %n more</source>
        <comment>a language</comment>
        <translation>
            <numerusform>without %1: %n more</numerusform>
            <numerusform>without %1: %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without facilitating: %n more</source>
        <translation>
            <numerusform>%1 without facilitating: %n more</numerusform>
            <numerusform>%1 without facilitating: %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 instead of %2: %n more</source>
        <comment>stages of accreditation</comment>
        <translation>
            <numerusform>%1 instead of %2: %n more</numerusform>
            <numerusform>%1 instead of %2: %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from outside the expert group: %n more</source>
        <translation>
            <numerusform>from outside the expert group: %n more</numerusform>
            <numerusform>from outside the expert group: %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message numerus="yes">
        <source>%n seats are a leader&apos;s, one is enough</source>
        <translation>
            <numerusform>%n seat is a leader&apos;s, one is enough</numerusform>
            <numerusform>%n seats are a leader&apos;s, one is enough</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not released yet, %n day(s) to the start</source>
        <translation>
            <numerusform>%1 is not released yet, %n day to the start</numerusform>
            <numerusform>%1 is not released yet, %n days to the start</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::AccreditationSection</name>
    <message numerus="yes">
        <source>%n step(s) recorded</source>
        <translation>
            <numerusform>%n step recorded</numerusform>
            <numerusform>%n steps recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::AdministrationPage</name>
    <message numerus="yes">
        <source>%n advisor(s)</source>
        <translation>
            <numerusform>%n advisor</numerusform>
            <numerusform>%n advisors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers in %n day(s) on average</source>
        <translation>
            <numerusform>Answers in %n day on average</numerusform>
            <numerusform>Answers in %n days on average</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::AdvisorsList</name>
    <message numerus="yes">
        <source>No advisor fits these filters (%n).</source>
        <translation>
            <numerusform>No advisor fits this filter.</numerusform>
            <numerusform>No advisor fits all %n filters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without “%1”, %n do.</source>
        <translation>
            <numerusform>Without “%1”, %n does.</numerusform>
            <numerusform>Without “%1”, %n do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::AdvisorsRoom</name>
    <message numerus="yes">
        <source>%n advisor(s) deleted</source>
        <translation>
            <numerusform>%n advisor deleted</numerusform>
            <numerusform>%n advisors deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n advisor(s)</source>
        <translation>
            <numerusform>Delete %n advisor</numerusform>
            <numerusform>Delete %n advisors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n conflict(s)…</source>
        <translation>
            <numerusform>Settle %n conflict…</numerusform>
            <numerusform>Settle %n conflicts…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::ArrivalCard</name>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n edit</numerusform>
            <numerusform>%n edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::BulkPage</name>
    <message numerus="yes">
        <source>%1 set for %n advisor(s).</source>
        <translation>
            <numerusform>%1 set for %n advisor.</numerusform>
            <numerusform>%1 set for %n advisors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advisor(s) selected</source>
        <translation>
            <numerusform>%n advisor selected</numerusform>
            <numerusform>%n advisors selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n advisor(s)</source>
        <translation>
            <numerusform>Delete %n advisor</numerusform>
            <numerusform>Delete %n advisors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::Changes</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::Condition</name>
    <message numerus="yes">
        <source>%1: waiting over %n day(s)</source>
        <translation>
            <numerusform>%1: waiting over %n day</numerusform>
            <numerusform>%1: waiting over %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::ConflictMarks</name>
    <message numerus="yes">
        <source>and %n more conflict(s)</source>
        <translation>
            <numerusform>and %n more conflict</numerusform>
            <numerusform>and %n more conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::ConflictsNote</name>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n conflict to settle</numerusform>
            <numerusform>%n conflicts to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::ConflictsRoom</name>
    <message numerus="yes">
        <source>Take the side of %1 in %n conflict(s)</source>
        <translation>
            <numerusform>Take the side of %1 in %n conflict</numerusform>
            <numerusform>Take the side of %1 in %n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled, all as on %1</source>
        <translation>
            <numerusform>%n conflict settled as on %1</numerusform>
            <numerusform>%n conflicts settled, all as on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::Coverage</name>
    <message numerus="yes">
        <source>%1: %n person(s), nobody asked for.</source>
        <translation>
            <numerusform>%1: %n person, nobody asked for.</numerusform>
            <numerusform>%1: %n people, nobody asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: nobody for %n seat(s).</source>
        <translation>
            <numerusform>%1: nobody for %n seat.</numerusform>
            <numerusform>%1: nobody for %n seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 for %n seat(s).</source>
        <translation>
            <numerusform>%1: %2 for %n seat.</numerusform>
            <numerusform>%1: %2 for %n seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pre-accredited, waiting for an in-field mission</source>
        <translation>
            <numerusform>pre-accredited, waiting for an in-field mission</numerusform>
            <numerusform>pre-accredited, waiting for an in-field mission</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>speak it one level below %1</source>
        <translation>
            <numerusform>speaks it one level below %1</numerusform>
            <numerusform>speak it one level below %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>speak it, how well is not known</source>
        <translation>
            <numerusform>speaks it, how well is not known</numerusform>
            <numerusform>speak it, how well is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>workshop(s) planned for it</source>
        <translation>
            <numerusform>workshop planned for it</numerusform>
            <numerusform>workshops planned for it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::CoverageHead</name>
    <message numerus="yes">
        <source>who can be sent, for the seats of %n mission(s) to come</source>
        <translation>
            <numerusform>who can be sent, for the seats of %n mission to come</numerusform>
            <numerusform>who can be sent, for the seats of %n missions to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missions of the next %n month(s)</source>
        <translation>
            <numerusform>Missions of the next month</numerusform>
            <numerusform>Missions of the next %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::CoveragePanel</name>
    <message numerus="yes">
        <source>%n of these accreditation(s) lapse by %1.</source>
        <translation>
            <numerusform>%n of these accreditations lapses by %1.</numerusform>
            <numerusform>%n of these accreditations lapse by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thin place(s)</source>
        <translation>
            <numerusform>%n thin place</numerusform>
            <numerusform>%n thin places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::Decisions</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::DecisionsTab</name>
    <message numerus="yes">
        <source>Sign %n draft(s)</source>
        <translation>
            <numerusform>Sign %n draft</numerusform>
            <numerusform>Sign %n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::DroppedPanel</name>
    <message numerus="yes">
        <source>%n dropped out</source>
        <translation>
            <numerusform>%n dropped out</numerusform>
            <numerusform>%n dropped out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::EditPage</name>
    <message numerus="yes">
        <source>and %n more record(s)</source>
        <translation>
            <numerusform>and %n more record</numerusform>
            <numerusform>and %n more records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::EraseQuestion</name>
    <message numerus="yes">
        <source>%n backup(s) in %1 and exported rosters may still hold the person.</source>
        <translation>
            <numerusform>%n backup in %1 and exported rosters may still hold the person.</numerusform>
            <numerusform>%n backups in %1 and exported rosters may still hold the person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in missions, workshops and saved rosters stay, and may name the person: evaluations, reasons, remarks to marks.</source>
        <translation>
            <numerusform>%n text in missions, workshops and saved rosters stays, and may name the person: an evaluation, a reason, a remark to a mark.</numerusform>
            <numerusform>%n texts in missions, workshops and saved rosters stay, and may name the person: evaluations, reasons, remarks to marks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::Errands</name>
    <message numerus="yes">
        <source>%n row(s) copied, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>%n row copied, to be pasted into a spreadsheet.</numerusform>
            <numerusform>%n rows copied, to be pasted into a spreadsheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::ExpiringPage</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::Exports</name>
    <message numerus="yes">
        <source>%n advisor(s)</source>
        <translation>
            <numerusform>%n advisor</numerusform>
            <numerusform>%n advisors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::FeedbackTab</name>
    <message numerus="yes">
        <source>%n sheet(s) in the pool.</source>
        <translation>
            <numerusform>%n sheet in the pool.</numerusform>
            <numerusform>%n sheets in the pool.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) wait on this laptop, in no copy and no backup, until the questionnaire is closed.</source>
        <translation>
            <numerusform>%n sheet waits on this laptop, in no copy and no backup, until the questionnaire is closed.</numerusform>
            <numerusform>%n sheets wait on this laptop, in no copy and no backup, until the questionnaire is closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) taken in.</source>
        <translation>
            <numerusform>%n sheet taken in.</numerusform>
            <numerusform>%n sheets taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The questionnaire is closed with at least %n sheets, so that nobody can be told apart.</source>
        <translation>
            <numerusform>The questionnaire is closed with at least %n sheet, so that nobody can be told apart.</numerusform>
            <numerusform>The questionnaire is closed with at least %n sheets, so that nobody can be told apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::FittingView</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare the %n marked</source>
        <translation>
            <numerusform>Compare the %n marked</numerusform>
            <numerusform>Compare the %n marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare the first %n</source>
        <translation>
            <numerusform>Compare the first %n</numerusform>
            <numerusform>Compare the first %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::GroupsModel</name>
    <message numerus="yes">
        <source>valid for %n month(s)</source>
        <translation>
            <numerusform>valid for %n month</numerusform>
            <numerusform>valid for %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::HeatModel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::HistoryModel</name>
    <message numerus="yes">
        <source>%n edit(s) came in</source>
        <translation>
            <numerusform>%n edit came in</numerusform>
            <numerusform>%n edits came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n edit(s)</source>
        <translation>
            <numerusform>%1 of %n edit</numerusform>
            <numerusform>%1 of %n edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::HistoryRoom</name>
    <message numerus="yes">
        <source>No edit fits these filters; %n there are without them.</source>
        <translation>
            <numerusform>No edit fits these filters; without them there is %n.</numerusform>
            <numerusform>No edit fits these filters; without them there are %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::ImportHead</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s), %1 of them used</source>
        <translation>
            <numerusform>%n column, %1 of them used</numerusform>
            <numerusform>%n columns, %1 of them used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::ImportReportPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank</source>
        <translation>
            <numerusform>%n blank</numerusform>
            <numerusform>%n blank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that nobody can be made of</source>
        <translation>
            <numerusform>%n row that nobody can be made of</numerusform>
            <numerusform>%n rows that nobody can be made of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::MarksTab</name>
    <message numerus="yes">
        <source>%n mark(s) still blank; a blank counts as no mark, not as 0.</source>
        <translation>
            <numerusform>%n mark still blank; a blank counts as no mark, not as 0.</numerusform>
            <numerusform>%n marks still blank; a blank counts as no mark, not as 0.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::MergeLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::MergingPage</name>
    <message numerus="yes">
        <source>Bring in %n edit(s)</source>
        <translation>
            <numerusform>Bring in %n edit</numerusform>
            <numerusform>Bring in %n edits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle afterwards</source>
        <translation>
            <numerusform>%n conflict to settle afterwards</numerusform>
            <numerusform>%n conflicts to settle afterwards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new problem(s)</source>
        <translation>
            <numerusform>%n new problem</numerusform>
            <numerusform>%n new problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) came in</source>
        <translation>
            <numerusform>%n edit came in</numerusform>
            <numerusform>%n edits came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n conflict to settle</numerusform>
            <numerusform>%n conflicts to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more edit(s)</source>
        <translation>
            <numerusform>and %n more edit</numerusform>
            <numerusform>and %n more edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::MissionHead</name>
    <message numerus="yes">
        <source>Find people: %1 of %n seat(s) taken</source>
        <translation>
            <numerusform>Find people: %1 of %n seat taken</numerusform>
            <numerusform>Find people: %1 of %n seats taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::OutcomePanel</name>
    <message numerus="yes">
        <source>new advisors</source>
        <translation>
            <numerusform>new advisor</numerusform>
            <numerusform>new advisors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rows do not fit</source>
        <translation>
            <numerusform>row does not fit</numerusform>
            <numerusform>rows do not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>empty rows skipped</source>
        <translation>
            <numerusform>empty row skipped</numerusform>
            <numerusform>empty rows skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cells do not fit</source>
        <translation>
            <numerusform>cell does not fit</numerusform>
            <numerusform>cells do not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %n row(s) that do not fit as CSV…</source>
        <translation>
            <numerusform>Save the %n row that does not fit as CSV…</numerusform>
            <numerusform>Save the %n rows that do not fit as CSV…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out</source>
        <translation>
            <numerusform>left out</numerusform>
            <numerusform>left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n not answered are the same person</source>
        <translation>
            <numerusform>The one not answered is the same person</numerusform>
            <numerusform>All %n not answered are the same people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>known already, gain details</source>
        <translation>
            <numerusform>known already, gains details</numerusform>
            <numerusform>known already, gain details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>known already, as they are</source>
        <translation>
            <numerusform>known already, unchanged</numerusform>
            <numerusform>known already, unchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::Participants</name>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n not met</numerusform>
            <numerusform>%n not met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::ParticipantsTab</name>
    <message numerus="yes">
        <source>%n nominated</source>
        <translation>
            <numerusform>%n nominated</numerusform>
            <numerusform>%n nominated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::PlanningRoom</name>
    <message numerus="yes">
        <source>of %n advisor(s)</source>
        <translation>
            <numerusform>of %n advisor</numerusform>
            <numerusform>of %n advisors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::PoolView</name>
    <message numerus="yes">
        <source>Show what did not fit (%n)</source>
        <translation>
            <numerusform>Show what did not fit (%n)</numerusform>
            <numerusform>Show what did not fit (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::QuestionCard</name>
    <message numerus="yes">
        <source>Shown from %n answers on.</source>
        <translation>
            <numerusform>Shown from %n answer on.</numerusform>
            <numerusform>Shown from %n answers on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::QueueModel</name>
    <message numerus="yes">
        <source>%n mission(s) to come would fit</source>
        <translation>
            <numerusform>%n mission to come would fit</numerusform>
            <numerusform>%n missions to come would fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::RatingView</name>
    <message numerus="yes">
        <source>Mean %1 of %n answer(s)</source>
        <translation>
            <numerusform>Mean %1 of %n answer</numerusform>
            <numerusform>Mean %1 of %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::RecentPools</name>
    <message numerus="yes">
        <source>%n advisor(s)</source>
        <translation>
            <numerusform>%n advisor</numerusform>
            <numerusform>%n advisors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::RecordHistory</name>
    <message numerus="yes">
        <source>All %n change(s)</source>
        <translation>
            <numerusform>All %n change</numerusform>
            <numerusform>All %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::SeatCard</name>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n conflict to settle</numerusform>
            <numerusform>%n conflicts to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::StaffingHead</name>
    <message numerus="yes">
        <source>%1 · %2 of %n seat(s)</source>
        <comment>a mission&apos;s status</comment>
        <translation>
            <numerusform>%1 · %2 of %n seat</numerusform>
            <numerusform>%1 · %2 of %n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::StatusLine</name>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::TogetherTab</name>
    <message numerus="yes">
        <source>%n step(s) apart: talk about it</source>
        <translation>
            <numerusform>%n step apart: talk about it</numerusform>
            <numerusform>%n steps apart: talk about it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::WorkshopsModel</name>
    <message numerus="yes">
        <source>%n attended</source>
        <translation>
            <numerusform>%n attended</numerusform>
            <numerusform>%n attended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
</context>
</TS>
