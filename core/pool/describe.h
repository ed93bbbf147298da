#pragma once

#include "core/pool/kind.h"

#include <QDate>

#include <optional>

namespace advisorpool {

// How a member of a record struct and a Value become each other. An enum takes part by a function
// `std::span<const char* const> choiceNames(TheEnum)`, found beside it: the names, in the enum's order.
template <class T> struct Member;

template <> struct Member<QString>
{
    static constexpr FieldType type = FieldType::Text;
    static Value toValue(const QString& text) { return Value(text); }
    static QString fromValue(const Value& value) { return value.text(); }
};

template <> struct Member<QDate>
{
    static constexpr FieldType type = FieldType::Date;
    static Value toValue(QDate day) { return day.isValid() ? Value(day.toString(Qt::ISODate)) : Value(); }
    static QDate fromValue(const Value& value) { return QDate::fromString(value.text(), Qt::ISODate); }
};

template <> struct Member<std::optional<int>>
{
    static constexpr FieldType type = FieldType::Number;
    static Value toValue(std::optional<int> number) { return number ? Value(qint64{*number}) : Value(); }
    static std::optional<int> fromValue(const Value& value)
    {
        return value.isNumber() ? std::optional<int>(static_cast<int>(value.number())) : std::nullopt;
    }
};

template <> struct Member<std::optional<bool>>
{
    static constexpr FieldType type = FieldType::YesNo;
    static Value toValue(std::optional<bool> yes) { return yes ? Value(*yes) : Value(); }
    static std::optional<bool> fromValue(const Value& value)
    {
        return value.isYesNo() ? std::optional<bool>(value.yes()) : std::nullopt;
    }
};

template <> struct Member<Id>
{
    static constexpr FieldType type = FieldType::Reference;
    static Value toValue(const Id& id) { return id.isNull() ? Value() : Value(id.text()); }
    static Id fromValue(const Value& value) { return Id::fromText(value.text()).value_or(Id()); }
};

template <class E>
requires std::is_enum_v<E>
struct Member<std::optional<E>>
{
    static constexpr FieldType type = FieldType::Choice;
    static Value toValue(std::optional<E> choice)
    {
        static const std::vector<Value> values = [] { // an import asks for millions
            std::vector<Value> all;
            for (const char* name : choiceNames(E{}))
                all.emplace_back(QString::fromLatin1(name));
            return all;
        }();
        return choice ? values[static_cast<size_t>(*choice)] : Value();
    }
    static std::optional<E> fromValue(const Value& value)
    {
        const auto names = choiceNames(E{});
        for (size_t i = 0; i < names.size(); ++i)
            if (value.text() == QLatin1String(names[i]))
                return static_cast<E>(i);
        return std::nullopt;
    }
};

// Builds the description beside the struct:
//   return Describe<Expertise>("expertise", label).owner("advisor", ...).key("subject", ...).field("depth",
//   ...).done();
template <class R> class Describe
{
public:
    Describe(const char* name, const char* label)
    {
        m_kind.name = QString::fromLatin1(name);
        m_kind.label = label;
    }

    template <class T> Describe&& field(const char* name, T R::*member, const char* label) &&
    {
        auto field = std::make_unique<Field>();
        field->name = QString::fromLatin1(name);
        field->label = label;
        field->type = Member<T>::type;
        field->index = static_cast<int>(m_kind.fields.size());
        field->read = [member](const void* record) {
            return Member<T>::toValue(static_cast<const R*>(record)->*member);
        };
        field->write = [member](void* record, const Value& value) {
            static_cast<R*>(record)->*member = Member<T>::fromValue(value);
        };
        if constexpr (Member<T>::type == FieldType::Choice)
            for (const char* choice : choiceNames(typename T::value_type{}))
                field->choices.push_back(QString::fromLatin1(choice));
        m_kind.fields.push_back(std::move(field));
        return std::move(*this);
    }

    // The ones below say more about the field described last.
    Describe&& as(FieldType type) &&
    {
        return last([=](Field& f) { f.type = type; });
    }
    Describe&& to(const char* kind) &&
    {
        return last([=](Field& f) { f.target = QString::fromLatin1(kind); });
    }
    Describe&& owner() &&
    {
        return last([](Field& f) { f.owner = true; });
    }
    Describe&& indexed() &&
    {
        return last([](Field& f) { f.indexed = true; });
    }
    Describe&& required() &&
    {
        return last([](Field& f) { f.required = true; });
    }
    Describe&& key() &&
    {
        m_kind.keyRule = KeyRule::Derived;
        return last([](Field& f) { f.key = f.required = true; });
    }

    Describe&& shippedByCode() &&
    {
        m_kind.keyRule = KeyRule::Code;
        return std::move(*this);
    }
    Kind done() &&
    {
        m_kind.settle();
        return std::move(m_kind);
    }

private:
    template <class F> Describe&& last(F change)
    {
        change(*m_kind.fields.back());
        return std::move(*this);
    }

    Kind m_kind;
};

template <class R> Record toRecord(const R& plain)
{
    const Kind& kind = R::kind();
    Record record{plain.id, &kind, {}};
    record.values.reserve(kind.fields.size());
    for (const auto& field : kind.fields)
        record.values.push_back(field->read(&plain));
    return record;
}

template <class R> R fromRecord(const Record& record)
{
    Q_ASSERT(record.kind == &R::kind());
    R plain;
    plain.id = record.id;
    for (const auto& field : record.kind->fields)
        field->write(&plain, record[*field]);
    return plain;
}

} // namespace advisorpool
