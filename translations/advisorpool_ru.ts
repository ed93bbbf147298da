<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Choice</name>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WCO Secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>native</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Americas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asia/Pacific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>East and Southern Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle East and North Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>West and Central Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nominated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre-accredited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accredited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not retained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accreditation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nominations open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marking closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decisions signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>co-facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columbus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mercator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staffing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staffed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WCO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beneficiary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Made %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pool file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a pool, with its reference lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the sample of 2011: made-up advisors, a workshop, missions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count what a pool holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a whole pool for damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole copy of a pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the kinds of records, or the fields of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 keeps a later value in: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone, as edit %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no conflicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what, when and on which copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of one record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back an edit; without its name, your last one on this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the edit; an undo is taken back likewise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what it did to this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print all that the edits say, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is known now about that day (YYYY-MM-DD, UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the fields that people set differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en or ru: the language of what is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who does this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what this copy of the pool is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why, where a rule asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one JSON value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisor Pool: customs experts, their languages, accreditations and missions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form field=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, as edit %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of record; &quot;kinds&quot; lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values by field; nothing after = clears it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change fields of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a record, and what belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the records of a kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only those that a condition fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, %2: &quot;%3&quot;: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>: %1 new, %2 updated, %3 unchanged, %4 blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that nobody can be made of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at (imported without it, kept as a remark):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns left aside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring advisors in from a spreadsheet saved as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file&apos;s encoding, where it is not found right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what separates its columns: a character, or &quot;tab&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased for good, as edit %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These backups may still hold the person; so may rosters that were exported:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people and more by name, in either script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to find; - reads a line each from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what the rules find wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a person for good (data protection)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the advisor&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an in-field mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can facilitate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name in Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact&apos;s position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact&apos;s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name in Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name in Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks handed in on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Accreditation step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Pool made, with its reference lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>advisorpool</name>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is text after a closing quotation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a space before a quotation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encoding is called &quot;%1&quot;. Known are UTF-8, UTF-16, windows-1251, KOI8-R, IBM866, ISO-8859-5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a NUL character among the text: this is no text file, or it has another encoding. Name it with --encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bytes mean nothing in %1. Name the file&apos;s encoding with --encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field or condition that a filter knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value that fits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark or parenthesis is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An advisor needs a family name, in Latin or Cyrillic script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed step never changes. Record a new one that corrects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody becomes accredited here without an evaluated in-field mission. Give a reason to record it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advisor comes from the beneficiary&apos;s own administration. Give a reason to assign all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advisor is confirmed on another mission at that time. Give a reason to confirm all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advisor is not available at that time. Give a reason to confirm all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administration has not released the advisor for these dates. Give a reason to confirm all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody supervises or evaluates themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule does not allow this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read. See whether you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be written. See whether you may write there, and whether it is open elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no pool file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Advisor Pool has written this pool. It can be read here; to change it, update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Run &quot;verify&quot; to see what, and go back to the newest backup beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this pool. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool can only be read here: the file or its folder is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of record called &quot;%1&quot;. &quot;kinds&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field called &quot;%1&quot;. &quot;kinds KIND&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set when the record is made and never changes. Delete the record and make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a record already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such record: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was deleted: %1. Undo the deletion first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was erased for good: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such record: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such edit: %1. &quot;history&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of yours to undo on this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An erasure can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of headings was found: no column is called like a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for a table: at most 1,000 columns and 1 MiB a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1. Set it right first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at character %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite finds its structure damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change is not what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an edit is not what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edits have vanished, or come by another way than this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change without its edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change builds on one that is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change takes back one that it can&apos;t have seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change is missing without an erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change holds what no record can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table does not show what the edits say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no family name, so nobody can be made of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no level: A1 to C2, or native</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no language that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no country that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no administration that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no subject that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stage of an accreditation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pool holds another value, which stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was deleted from the pool, and stays so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
