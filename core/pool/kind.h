#pragma once

#include "core/pool/id.h"
#include "core/pool/result.h"
#include "core/pool/value.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace advisorpool {

enum class FieldType {
    Text,      // one line
    LongText,  // several
    Choice,    // one of `choices`, lower_snake
    Date,      // YYYY-MM-DD
    Number,    // whole
    YesNo,     // true, false
    Country,   // ISO 3166-1 alpha-2, or a code a customs administration has of its own (EU)
    Language,  // ISO 639-1, else 639-3
    Languages, // several of them, separated by a space
    Reference, // the id of a record of the kind `target`
    Record,    // the id of a record of any kind (an accepted problem's)
    Blob,      // the SHA-256 of bytes that the pool keeps (blobs.h), 64 hexadecimal digits
};

// One field of a record kind. Table column, change, CSV column, console word and form label all come from here.
struct Field
{
    QString name;      // in the file and on the console, lower_snake
    const char* label; // for people; translated in the context "Field"
    FieldType type;
    std::vector<QString> choices;
    QString target;     // Reference: the kind it names
    bool owner = false; // the record belongs to the one named here; set once
    bool key = false;   // the record's id is derived from it; set once
    bool required = false;
    bool indexed = false; // searched by its value; references always are
    int index = -1;       // its place in the kind, and in a Record's values; -1 for deleted and erased

    // What the text means as a value of this field; an Error that names field and value where it means none.
    Result<Value> parse(const QString& text) const;
    // Whether a value from another copy's patch has this field's type and form.
    bool accepts(const Value& value) const;

    // Between the plain struct and the value; empty for a kind that has no struct.
    std::function<Value(const void*)> read;
    std::function<void(void*, const Value&)> write;
};

enum class KeyRule {
    Random,  // version 7, made where the record is made
    Derived, // version 5 of the key fields: two people who make the same record make one
    Code,    // version 5 of `code` where shipped, version 7 where made in the pool
};

// The one description of a record kind.
class Kind
{
public:
    QString name;      // "language_skill"
    const char* label; // singular, for people; translated in the context "Kind"
    KeyRule keyRule = KeyRule::Random;
    std::vector<std::unique_ptr<Field>> fields;

    // Null where there is none. Also finds `deleted` and `erased`, which every record has.
    const Field* field(QStringView name) const;
    const Field* ownerField() const;

    // Kind and key fields together make the id; `values` are by field index.
    Id derivedId(std::span<const Value> values) const;
    Id idOfCode(const QString& code) const;

    static const Field& deleted();
    static const Field& erased();

    // The description is whole: done() of describe.h.
    void settle();

private:
    Id m_keySpace; // of derived ids
};

// All the kinds that a pool stores, in the order in which they are shown. Passed in: pool knows nothing of advisors.
class Kinds
{
public:
    explicit Kinds(std::vector<const Kind*> kinds) : m_kinds(std::move(kinds)) {}

    const Kind* find(QStringView name) const;
    auto begin() const { return m_kinds.begin(); }
    auto end() const { return m_kinds.end(); }

    struct Link
    {
        const Kind* kind;
        const Field* field;
    };
    // The fields, of any kind, by which records belong to a record of `owner`.
    std::vector<Link> ownedBy(const Kind& owner) const;

private:
    std::vector<const Kind*> m_kinds;
};

// A record as its fields' values, for whatever treats all kinds alike. `values` are by field index.
struct Record
{
    Id id;
    const Kind* kind = nullptr;
    std::vector<Value> values;
    bool deleted = false;
    bool erased = false;

    const Value& operator[](const Field& field) const { return values[static_cast<size_t>(field.index)]; }
    // Asserts that the kind has such a field.
    const Value& operator[](QStringView field) const;
    bool isAlive() const { return !deleted && !erased; }
};

} // namespace advisorpool
