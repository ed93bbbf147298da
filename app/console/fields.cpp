#include "app/console/fields.h"

#include "app/console/context.h"

#include "core/rosters/vocabulary.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

// An administration, a subject or an expert group can be given by its code or a name of its.
Result<Value> valueFrom(Pool& pool, const Field& field, const QString& text)
{
    auto value = field.parse(text);
    if (value || field.type != FieldType::Reference)
        return value;
    return Vocabulary::load(pool).and_then([&](const Vocabulary& words) -> Result<Value> {
        const std::optional<Id> id = field.target == u"administration" ? words.administration(text, {})
                                     : field.target == u"subject"      ? words.subject(text)
                                     : field.target == u"expert_group" ? words.expertGroup(text)
                                                                       : std::nullopt;
        return id ? Result<Value>(Value(id->text())) : value;
    });
}

} // namespace

Result<Patch> patchFrom(Pool& pool, const Kind& kind, const std::vector<std::string>& arguments)
{
    Patch patch;
    for (const std::string& argument : arguments) {
        const QString text = fromArgument(argument);
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return failure(
                {.fault = Fault::Usage, .detail = Words::tr("\"%1\" is not of the form field=value.").arg(text)});
        const QString name = text.left(equals);
        const Field* field = kind.field(name);
        if (!field || field->index < 0)
            return failure({.fault = Fault::UnknownField, .field = name, .detail = kind.name});
        auto value = valueFrom(pool, *field, text.mid(equals + 1));
        if (!value)
            return failure(value.error());
        std::erase_if(patch, [field](const auto& entry) { return entry.first == field; }); // the last one counts
        patch.emplace_back(field, std::move(*value));
    }
    return patch;
}

} // namespace advisorpool
