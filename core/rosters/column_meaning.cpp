#include "core/rosters/column_meaning.h"

#include "core/people/advisor.h"

namespace advisorpool {

namespace {

using What = ColumnMeaning::What;

constexpr std::pair<What, const char*> words[] = {
    {What::FullName, "full_name"},
    {What::Id, "id"},
    {What::Country, "country"},
    {What::Administration, "administration"},
    {What::LevelBeside, "level"},
    {What::Languages, "languages"},

    {What::Spoken, "language"},
    {What::Written, "written"},
    {What::Facilitates, "facilitates"},
    {What::Stage, "stage"},
    {What::Expertise, "expertise"},
    {What::Depth, "expertise"}, // of one subject
    {What::ExpertGroup, "expert_group"},
    {What::StageOn, "stage_on"},
    {What::Unavailable, "unavailable"},
    {What::UnavailableFrom, "unavailable_from"},
    {What::UnavailableTo, "unavailable_to"},
    {What::UnavailableReason, "unavailable_reason"},
    {What::Remark, "remarks"},
};

bool needsOf(What what)
{
    return what == What::Spoken || what == What::Written || what == What::Facilitates || what == What::Depth;
}

bool takesOf(What what)
{
    return needsOf(what) || what == What::Stage || what == What::Languages;
}

} // namespace

QString code(const ColumnMeaning& meaning)
{
    if (meaning.field)
        return meaning.field->name;
    for (const auto& [what, word] : words)
        if (what == meaning.what)
            return QString::fromLatin1(word) + (meaning.of.isEmpty() ? QString() : u':' + meaning.of);
    return {};
}

std::optional<ColumnMeaning> meaningOfCode(const QString& code)
{
    if (code.isEmpty())
        return ColumnMeaning{};
    const QString name = code.section(u':', 0, 0);
    const QString of = code.section(u':', 1);
    for (const auto& [what, word] : words)
        if (name == QLatin1String(word) && (of.isEmpty() ? !needsOf(what) : takesOf(what)))
            return ColumnMeaning{what, nullptr, of};
    if (const Field* field = Advisor::kind().field(code); field && field->index >= 0)
        return ColumnMeaning{What::Field, field, {}};
    return std::nullopt;
}

std::vector<ColumnMeaning> plainMeanings()
{
    std::vector<ColumnMeaning> meanings{{}, {What::FullName, nullptr, {}}};
    for (const auto& field : Advisor::kind().fields)
        if (field->type != FieldType::Reference)
            meanings.push_back({What::Field, field.get(), {}});
    for (const auto& [what, word] : words)
        if (!needsOf(what) && what != What::FullName)
            meanings.push_back({what, nullptr, {}});
    return meanings;
}

} // namespace advisorpool
