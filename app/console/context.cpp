#include "app/console/context.h"

#include "core/shipped/kinds.h"
#include "core/shipped/pool_files.h"
#include "core/words/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace advisorpool {

namespace {

// Names and texts come from spreadsheets and other copies: none of them is to steer a terminal.
QByteArray harmless(QString line)
{
    for (QChar& c : line)
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    return line.toUtf8();
}

void writeLine(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fputc('\n', stream);
}

QByteArray compact(const QJsonValue& value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
}

} // namespace

std::string checkGiven(const std::string& text)
{
    return text.empty() ? QCoreApplication::translate("Console", "It is empty.").toStdString() : std::string();
}

QDate dayFrom(const std::string& text)
{
    return QDate::fromString(fromArgument(text), QStringLiteral("yyyy-MM-dd"));
}

std::string checkDay(const std::string& text)
{
    if (dayFrom(text).isValid())
        return {};
    return QCoreApplication::translate("Console", "\"%1\" is no day (YYYY-MM-DD).")
        .arg(fromArgument(text))
        .toStdString();
}

Session Context::session() const
{
    const auto composed = [](const std::string& name) {
        return fromArgument(name).normalized(QString::NormalizationForm_C);
    };
    return {composed(author), composed(copy)};
}

std::unique_ptr<Pool> Context::open(const std::string& path)
{
    auto pool = openPool(fromArgument(path), session());
    if (!succeeded(pool))
        return nullptr;
    QObject::connect(pool->get(), &Pool::changed, [this] { hasWritten = true; });
    return std::move(*pool);
}

void Context::print(const QString& line) const
{
    writeLine(stdout, harmless(line));
}

void Context::print(const QJsonValue& value) const
{
    writeLine(stdout, compact(value));
}

void Context::write(const QByteArray& bytes) const
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

void Context::warn(const QString& line) const
{
    writeLine(stderr, harmless(line));
}

void Context::fail(const Error& error)
{
    warn(describe(error));
    exit = error.fault == Fault::Usage ? Exit::Usage : hasWritten ? Exit::LookHere : Exit::Refused;
}

void Context::wrote(const QString& path)
{
    hasWritten = true;
    if (json)
        print(QJsonObject{{QStringLiteral("file"), path}});
    else
        print(QCoreApplication::translate("Console", "Written to %1.").arg(path));
}

void Context::wrote(const QStringList& paths)
{
    hasWritten = true;
    if (json)
        return print(QJsonObject{{QStringLiteral("files"), QJsonArray::fromStringList(paths)}});
    for (const QString& path : paths)
        print(QCoreApplication::translate("Console", "Written to %1.").arg(path));
}

const Kind* Context::kind(const std::string& name)
{
    const Kind* kind = allKinds().find(fromArgument(name));
    if (!kind)
        fail({.fault = Fault::UnknownKind, .value = fromArgument(name)});
    return kind;
}

std::optional<Id> Context::id(const std::string& text)
{
    auto id = Id::fromText(fromArgument(text));
    if (!id)
        fail({.fault = Fault::NoRecord, .value = fromArgument(text)});
    return id;
}

} // namespace advisorpool
