#include "app/console/usage.h"

#include "core/rosters/csv_reader.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

// The name of what CLI11 complains about stands before these words of its.
QString nameBefore(const QString& what, const char* words)
{
    return what.section(QLatin1String(words), 0, 0);
}

} // namespace

QString usageReason(const CLI::ParseError& error, const std::vector<std::string>& unknown)
{
    const QString what = QString::fromUtf8(error.what());
    if (dynamic_cast<const CLI::ExcludesError*>(&error))
        return Words::tr("%1 and %2 do not go together.")
            .arg(nameBefore(what, " excludes "), what.section(QLatin1String(" excludes "), 1));
    if (dynamic_cast<const CLI::ConversionError*>(&error))
        return Words::tr("This is no number: %1").arg(what.section(QLatin1String(": "), 1));
    if (dynamic_cast<const CLI::RequiredError*>(&error)) {
        const QString missing = nameBefore(what, " is required");
        if (missing == QLatin1String("A subcommand") && !unknown.empty())
            return Words::tr("There is no command called \"%1\". --help lists them.")
                .arg(QString::fromStdString(unknown.front()));
        return missing == QLatin1String("A subcommand")
                   ? Words::tr("A command is missing. --help lists them.")
                   : Words::tr("%1 is missing. --help shows what belongs there.").arg(missing);
    }
    if (dynamic_cast<const CLI::ExtrasError*>(&error))
        return Words::tr("Not understood: %1").arg(what.section(QLatin1String(": "), 1));
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error))
        return Words::tr("%1: its value is missing, or there is more than one.").arg(nameBefore(what, ":"));
    if (dynamic_cast<const CLI::RequiresError*>(&error))
        return Words::tr("%1 needs %2.")
            .arg(nameBefore(what, " requires "), what.section(QLatin1String(" requires "), 1));
    return what; // what our own validators say
}

CLI::Validator fromOne()
{
    const auto check = [](const std::string& given) {
        bool isNumber = false;
        const int number = QString::fromStdString(given).toInt(&isNumber);
        return isNumber && number >= 1 ? std::string()
                                       : QCoreApplication::translate("Console", "\"%1\" is no number from 1.")
                                             .arg(QString::fromStdString(given))
                                             .toStdString();
    };
    return CLI::Validator(check, "");
}

CLI::Validator oneOf(const QStringList& words)
{
    const auto check = [words](const std::string& given) {
        const QString word = QString::fromStdString(given);
        return words.contains(word) ? std::string()
                                    : QCoreApplication::translate("Console", "\"%1\" is none of %2.")
                                          .arg(word, words.join(QStringLiteral(", ")))
                                          .toStdString();
    };
    return CLI::Validator(check, "");
}

CLI::Validator aDelimiter()
{
    const auto check = [](const std::string& given) {
        const bool fits = given == "tab" || given == "\\t" || (given.size() == 1 && canDelimit(given.front()));
        return fits ? std::string()
                    : QCoreApplication::translate("Console", "\"%1\" can't separate columns.")
                          .arg(QString::fromStdString(given))
                          .toStdString();
    };
    return CLI::Validator(check, "");
}

char delimiterFrom(const std::string& text)
{
    return text == "tab" || text == "\\t" ? '\t' : text.front();
}

} // namespace advisorpool
