#pragma once

#include "core/pool/pool.h"

#include <QJsonValue>

#include <CLI/CLI.hpp>

#include <string>

namespace advisorpool {

// Exit statuses of DESIGN 8.
enum class Exit { Done = 0, Refused = 1, Usage = 2, LookHere = 3 };

// What every command shares: the global options, the streams, the status it ends with.
struct Context
{
    std::string author;
    std::string copy;
    std::string reason;
    std::string language;
    bool json = false;
    Exit exit = Exit::Done;
    bool hasWritten = false; // a pool or another file: so it was done, whatever becomes of the answer

    Session session() const;
    // The pool at the path; nothing where it can't be opened, which has been said and set in `exit` then.
    std::unique_ptr<Pool> open(const std::string& path);

    void print(const QString& line) const;     // to standard output
    void print(const QJsonValue& value) const; // one JSON value
    void write(const QByteArray& bytes) const; // as they are
    void warn(const QString& line) const;      // to standard error; nothing has failed
    // To standard error, and Exit::Refused; where something was written before, Exit::LookHere.
    void fail(const Error& error);
    // A file was written, or several: remembers it, and says where.
    void wrote(const QString& path);
    void wrote(const QStringList& paths);
    // Says what went wrong and gives false, or gives true.
    template <class T> bool succeeded(const Result<T>& result)
    {
        if (!result)
            fail(result.error());
        return result.has_value();
    }
    // The kind of that name; null, said and set, where there is none.
    const Kind* kind(const std::string& name);
    std::optional<Id> id(const std::string& text);
};

// For what may be left out but, where it is given, not be empty: a script's unset variable is no wish.
std::string checkGiven(const std::string& text);

// A day as YYYY-MM-DD; checkDay() says what is wrong with it.
QDate dayFrom(const std::string& text);
std::string checkDay(const std::string& text);

inline QString fromArgument(const std::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// Each adds its commands to the console.
void addFileCommands(CLI::App& console, Context& context);
void addRecordCommands(CLI::App& console, Context& context);
void addImportCommand(CLI::App& console, Context& context);
void addExportCommand(CLI::App& console, Context& context);
void addHistoryCommands(CLI::App& console, Context& context);
void addMergeCommands(CLI::App& console, Context& context);
void addSearchCommands(CLI::App& console, Context& context);
void addEraseCommand(CLI::App& console, Context& context);
void addShortlistCommand(CLI::App& console, Context& context);
void addPaperCommands(CLI::App& console, Context& context);
void addWorkshopCommands(CLI::App& console, Context& context);
void addLetterCommand(CLI::App& console, Context& context);
void addMatrixCommand(CLI::App& console, Context& context);

} // namespace advisorpool
