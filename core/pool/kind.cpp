#include "core/pool/kind.h"

#include <QDate>
#include <QLocale>

namespace advisorpool {

namespace {

// The program's own space for derived keys; every file depends on it, so it never changes.
Id programSpace()
{
    return *Id::fromText(u"5b0cf1c2-6d0e-5f3a-9a54-0e2011021418");
}

bool isCode(QStringView text, qsizetype shortest, qsizetype longest, bool upper)
{
    const auto letter = [upper](QChar c) { return upper ? c >= u'A' && c <= u'Z' : c >= u'a' && c <= u'z'; };
    return text.size() >= shortest && text.size() <= longest && std::all_of(text.begin(), text.end(), letter);
}

// ISO 639-1, else 639-3: "rus" is "ru", so that nobody knows one language twice.
QString languageCode(const QString& text)
{
    QString code = text.toLower();
    if (code.size() != 3)
        return code;
    const QString shorter = QLocale::languageToCode(QLocale::codeToLanguage(code), QLocale::ISO639Part1);
    return shorter.isEmpty() ? code : shorter;
}

bool isDay(const QString& text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() && day.toString(Qt::ISODate) == text; // Qt also reads 2011/02/14
}

bool isHash(const QString& text)
{
    const auto digit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return text.size() == 64 && std::all_of(text.begin(), text.end(), digit);
}

// What a field takes, where that can be listed or shown in its own form; empty elsewhere.
QString formOf(const Field& field)
{
    switch (field.type) {
    case FieldType::Choice:
        return QStringList(field.choices.begin(), field.choices.end()).join(QStringLiteral(", "));
    case FieldType::YesNo:
        return QStringLiteral("true, false");
    case FieldType::Date:
        return QStringLiteral("YYYY-MM-DD");
    default:
        return {};
    }
}

Field metaField(const QString& name)
{
    Field field;
    field.name = name;
    field.label = "";
    field.type = FieldType::YesNo;
    return field;
}

} // namespace

Result<Value> Field::parse(const QString& raw) const
{
    const QString text = type == FieldType::LongText ? raw : raw.simplified();
    if (text.trimmed().isEmpty())
        return Value();
    Value value(text);
    if (type == FieldType::YesNo) {
        if (text == QLatin1String("true") || text == QLatin1String("false"))
            value = Value(text == QLatin1String("true"));
    } else if (type == FieldType::Number) {
        bool ok = false;
        if (const qint64 number = text.toLongLong(&ok); ok)
            value = Value(number);
    } else if (type == FieldType::Country) {
        value = Value(text.toUpper());
    } else if (type == FieldType::Language) {
        value = Value(languageCode(text));
    } else if (type == FieldType::Languages) {
        QStringList codes;
        for (const QString& code : text.split(u' '))
            codes << languageCode(code);
        value = Value(codes.join(u' '));
    } else if (type == FieldType::Reference || type == FieldType::Record) {
        value = Value(text.toLower());
    }
    if (type == FieldType::Choice)
        for (const QString& choice : choices)
            if (choice.compare(text, Qt::CaseInsensitive) == 0) // C1 is c1
                value = Value(choice);
    if (!accepts(value))
        return failure({.fault = Fault::BadValue, .field = name, .value = raw, .detail = formOf(*this)});
    return value;
}

bool Field::accepts(const Value& value) const
{
    if (value.isNull())
        return true;
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText:
        return value.isText();
    case FieldType::Choice:
        return std::find(choices.begin(), choices.end(), value.text()) != choices.end();
    case FieldType::Date:
        return isDay(value.text());
    case FieldType::Number:
        return value.isNumber() && value.number() > -Value::numberBound && value.number() < Value::numberBound;
    case FieldType::YesNo:
        return value.isYesNo();
    case FieldType::Country:
        return isCode(value.text(), 2, 2, true);
    case FieldType::Language:
        return isCode(value.text(), 2, 3, false);
    case FieldType::Languages: {
        const auto codes = QStringView(value.text()).split(u' ');
        return std::all_of(codes.begin(), codes.end(), [](QStringView code) { return isCode(code, 2, 3, false); });
    }
    case FieldType::Reference:
    case FieldType::Record: {
        const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'F'; };
        const QString& text = value.text();
        const auto id = Id::fromText(text);
        return id && !id->isNull() && std::none_of(text.begin(), text.end(), isCapital); // one way to write it
    }
    case FieldType::Blob:
        return isHash(value.text());
    }
    return false;
}

const Field* Kind::field(QStringView wanted) const
{
    for (const auto& field : fields)
        if (field->name == wanted)
            return field.get();
    for (const Field* field : {&deleted(), &erased()})
        if (field->name == wanted)
            return field;
    return nullptr;
}

const Field* Kind::ownerField() const
{
    for (const auto& field : fields)
        if (field->owner)
            return field.get();
    return nullptr;
}

void Kind::settle()
{
    m_keySpace = Id::derived(programSpace(), name.toUtf8());
}

Id Kind::derivedId(std::span<const Value> values) const
{
    QByteArray key;
    for (const auto& field : fields) {
        if (!field->key)
            continue;
        if (!key.isEmpty())
            key += '\x1f'; // unit separator: no field holds one
        key += values[static_cast<size_t>(field->index)].toText().toUtf8();
    }
    return Id::derived(m_keySpace, key);
}

Id Kind::idOfCode(const QString& code) const
{
    return Id::derived(m_keySpace, code.toUtf8());
}

const Field& Kind::deleted()
{
    static const Field field = metaField(QStringLiteral("deleted"));
    return field;
}

const Field& Kind::erased()
{
    static const Field field = metaField(QStringLiteral("erased"));
    return field;
}

const Kind* Kinds::find(QStringView name) const
{
    for (const Kind* kind : m_kinds)
        if (kind->name == name)
            return kind;
    return nullptr;
}

std::vector<Kinds::Link> Kinds::ownedBy(const Kind& owner) const
{
    std::vector<Link> links;
    for (const Kind* kind : m_kinds)
        if (const Field* field = kind->ownerField(); field && field->target == owner.name)
            links.push_back({kind, field});
    return links;
}

const Value& Record::operator[](QStringView name) const
{
    const Field* field = kind->field(name);
    Q_ASSERT(field && field->index >= 0);
    return (*this)[*field];
}

} // namespace advisorpool
