#pragma once

#include <QString>
#include <QVariant>

#include <variant>

class QJsonValue;

namespace advisorpool {

// What a field holds, as a patch writes it: nothing, yes or no, a whole number, or text. Dates (ISO 8601), choices and
// references are text whose form the field's type gives. Text is NFC and never empty: an empty one is nothing.
class Value
{
public:
    // Whole numbers lie between -numberBound and numberBound, so that a struct's int and JSON hold each exactly.
    static constexpr qint64 numberBound = 2'000'000'000;

    Value() = default;
    Value(bool yes) : m_value(yes) {}
    Value(qint64 number) : m_value(number) {}
    Value(const QString& text);

    bool isNull() const { return m_value.index() == 0; }
    bool isText() const { return std::holds_alternative<QString>(m_value); }
    bool isNumber() const { return std::holds_alternative<qint64>(m_value); }
    bool isYesNo() const { return std::holds_alternative<bool>(m_value); }

    // Each gives the empty value where this holds another type.
    bool yes() const { return isYesNo() && std::get<bool>(m_value); }
    qint64 number() const { return isNumber() ? std::get<qint64>(m_value) : 0; }
    const QString& text() const;

    // The value as a person would type it on the console; empty for nothing.
    QString toText() const;
    QJsonValue toJson() const;
    // Arrays, objects and fractions are no values; they become nothing, and `ok` false.
    static Value fromJson(const QJsonValue& json, bool* ok);
    // Appends the JSON form. Our own few lines: QJsonDocument costs an import three times as much.
    void appendJson(QByteArray& out) const;

    friend bool operator==(const Value&, const Value&) = default;
    // Any total order, false before true: conflicts list their sides by it only where edits do not decide.
    friend bool operator<(const Value& a, const Value& b) { return a.m_value < b.m_value; }

private:
    std::variant<std::monostate, bool, qint64, QString> m_value;
};

void appendJsonString(QByteArray& out, QStringView text);

} // namespace advisorpool
