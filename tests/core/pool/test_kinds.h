#pragma once

#include "core/pool/describe.h"

namespace advisorpool {

// Three small record kinds and one that points anywhere, so that pool's tests know nothing of advisors: a sailor, the
// sailor's knots (derived key, owned), each knot's photos (owned in turn), and a log entry about any record.
enum class Rank { Deckhand, Mate, Captain };

inline std::span<const char* const> choiceNames(Rank)
{
    static constexpr const char* names[] = {"deckhand", "mate", "captain"};
    return names;
}

struct Sailor
{
    static const Kind& kind()
    {
        using S = Sailor;
        static const Kind kind = Describe<S>("sailor", "Sailor")
                                     .field("name", &S::name, "Name")
                                     .required()
                                     .field("rank", &S::rank, "Rank")
                                     .field("born", &S::born, "Born")
                                     .field("age", &S::age, "Age")
                                     .field("swims", &S::swims, "Swims")
                                     .field("country", &S::country, "Country")
                                     .as(FieldType::Country)
                                     .field("languages", &S::languages, "Languages")
                                     .as(FieldType::Languages)
                                     .field("mentor", &S::mentor, "Mentor")
                                     .to("sailor")
                                     .done();
        return kind;
    }

    Id id;
    QString name;
    std::optional<Rank> rank;
    QDate born;
    std::optional<int> age;
    std::optional<bool> swims;
    QString country;
    QString languages;
    Id mentor;
};

struct Knot
{
    static const Kind& kind()
    {
        using K = Knot;
        static const Kind kind = Describe<K>("knot", "Knot")
                                     .field("sailor", &K::sailor, "Sailor")
                                     .to("sailor")
                                     .owner()
                                     .key()
                                     .field("name", &K::name, "Name")
                                     .key()
                                     .field("seconds", &K::seconds, "Seconds")
                                     .field("remark", &K::remark, "Remark")
                                     .as(FieldType::LongText)
                                     .done();
        return kind;
    }

    Id id;
    Id sailor;
    QString name;
    std::optional<int> seconds;
    QString remark;
};

struct Photo
{
    static const Kind& kind()
    {
        using P = Photo;
        static const Kind kind = Describe<P>("photo", "Photo")
                                     .field("knot", &P::knot, "Knot")
                                     .to("knot")
                                     .owner()
                                     .required()
                                     .field("caption", &P::caption, "Caption")
                                     .field("picture", &P::picture, "Picture")
                                     .as(FieldType::Blob)
                                     .done();
        return kind;
    }

    Id id;
    Id knot;
    QString caption;
    QString picture; // the hash of its bytes
};

struct LogEntry
{
    static const Kind& kind()
    {
        using L = LogEntry;
        static const Kind kind = Describe<L>("log_entry", "Log entry")
                                     .field("text", &L::text, "Text")
                                     .field("about", &L::about, "About")
                                     .as(FieldType::Record)
                                     .done();
        return kind;
    }

    Id id;
    QString text;
    Id about;
};

inline const Kinds& testKinds()
{
    static const Kinds kinds({&Sailor::kind(), &Knot::kind(), &Photo::kind(), &LogEntry::kind()});
    return kinds;
}

inline const Field& fieldOf(const Kind& kind, QStringView name)
{
    const Field* field = kind.field(name);
    Q_ASSERT(field);
    return *field;
}

// A patch of fields and values: patch<Sailor>({{u"name", u"Anna"_s}}).
template <class R> Patch patch(std::initializer_list<std::pair<QStringView, Value>> values)
{
    Patch patch;
    for (const auto& [name, value] : values)
        patch.emplace_back(&fieldOf(R::kind(), name), value);
    return patch;
}

} // namespace advisorpool
