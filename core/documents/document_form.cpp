#include "core/documents/document_form.h"

#include <QCoreApplication>

#include <algorithm>

namespace advisorpool {

namespace {

// What every paper of a workshop can name.
const QStringList workshop{QStringLiteral("title"),   QStringLiteral("group"), QStringLiteral("city"),
                           QStringLiteral("country"), QStringLiteral("dates"), QStringLiteral("donor"),
                           QStringLiteral("today")};

QStringList names(const char* words)
{
    return QString::fromLatin1(words).split(u' ');
}

// What every letter about an advisor's mission can name.
QStringList letter()
{
    return names(
        "today author administration contact_name contact_position advisor position mission beneficiary country "
        "columbus mercator phase purpose donor dates leader candidate supervisor expert_group subject languages "
        "release_dates asked_on deadline reminded_on letter_ref");
}

std::vector<DocumentForm> forms()
{
    return {
        {QStringLiteral("attendance"),
         QT_TRANSLATE_NOOP("Document", "Attendance list"),
         workshop,
         {{QStringLiteral("days"), names("day weekday")},
          {QStringLiteral("participants"),
           names("number name administration candidate facilitator co_facilitator observer")},
          {QStringLiteral("presence"), names("present absent partly"), QStringLiteral("participants")}}},
        {QStringLiteral("marks"),
         QT_TRANSLATE_NOOP("Document", "Marks sheet"),
         workshop + names("hidden"),
         {{QStringLiteral("criteria"), names("number name weight scale")},
          {QStringLiteral("participants"), names("number name administration mean")},
          {QStringLiteral("marks"), names("mean count apart"), QStringLiteral("participants")}}},
        {QStringLiteral("decisions"),
         QT_TRANSLATE_NOOP("Document", "Decisions"),
         workshop,
         {{QStringLiteral("decisions"), names("number name administration pre_accredited accredited not_retained "
                                              "repeat refreshed reason signed_on decided_by")},
          {QStringLiteral("facilitators"), names("name administration head")}}},
        {QStringLiteral("certificates"),
         QT_TRANSLATE_NOOP("Document", "Certificates"),
         workshop,
         {{QStringLiteral("certificates"),
           names("name administration pre_accredited accredited refreshed signed_on decided_by next")}}},
        {QStringLiteral("figures"),
         QT_TRANSLATE_NOOP("Document", "The workshop in figures"),
         workshop + names("attended passed share has_others"),
         {{QStringLiteral("administrations"), names("name attended passed")},
          {QStringLiteral("others"), names("title place dates attended passed share note")}}},
        {QStringLiteral("forum"),
         QT_TRANSLATE_NOOP("Document", "Forum"),
         workshop + names("other_language"),
         {{QStringLiteral("materials"), names("name output path link file size author when")},
          {QStringLiteral("posts"), names("author when text indent")}}},
        {QStringLiteral("release_request"), QT_TRANSLATE_NOOP("Document", "Release request"), letter()},
        {QStringLiteral("release_reminder"), QT_TRANSLATE_NOOP("Document", "Release reminder"), letter()},
        {QStringLiteral("thanks"), QT_TRANSLATE_NOOP("Document", "Letter of thanks"), letter()},
        {QStringLiteral("matrix"),
         QT_TRANSLATE_NOOP("Document", "Requirement matrix"),
         names("today from to"),
         {{QStringLiteral("missions"), names("mission beneficiary dates programme status")},
          {QStringLiteral("needs"), names("role expert languages seats open"), QStringLiteral("missions")}}},
    };
}

void putRows(DocumentFields& fields, const DocumentForm& form, const QString& within)
{
    for (const DocumentForm::List& list : form.lists) {
        if (list.within != within)
            continue;
        DocumentFields row;
        for (const QString& text : list.texts)
            row.texts[text] = text;
        putRows(row, form, list.name);
        fields.lists[list.name] = {row, row};
    }
}

} // namespace

DocumentFields exampleOf(const DocumentForm& form)
{
    DocumentFields fields;
    for (const QString& text : form.texts)
        fields.texts[text] = text;
    putRows(fields, form, {});
    return fields;
}

bool DocumentForm::hasText(const QString& text, const QStringList& within) const
{
    return texts.contains(text) || std::any_of(lists.begin(), lists.end(), [&](const List& list) {
               return within.contains(list.name) && list.texts.contains(text);
           });
}

bool DocumentForm::hasList(const QString& list, const QStringList& within) const
{
    return std::any_of(lists.begin(), lists.end(), [&](const List& known) {
        return known.name == list && (known.within.isEmpty() || within.contains(known.within));
    });
}

std::span<const DocumentForm> allForms()
{
    static const std::vector<DocumentForm> all = forms();
    return all;
}

const DocumentForm* findForm(const QString& name)
{
    for (const DocumentForm& form : allForms())
        if (form.name == name)
            return &form;
    return nullptr;
}

} // namespace advisorpool
