#include "core/words/input_words.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Error)
};

} // namespace

QString csvReason(const Error& error)
{
    const QString& code = error.detail;
    if (code == u"open_quote")
        return Words::tr("A quotation mark is opened here and never closed.");
    if (code == u"text_after_quote")
        return Words::tr("There is text after a closing quotation mark.");
    if (code == u"space_before_quote")
        return Words::tr("There is a space before a quotation mark.");
    if (code == u"bad_mapping")
        return Words::tr("This is no mapping of columns, as \"import --dry-run --mapping\" writes it.");
    if (code == u"bad_workbook")
        return Words::tr("This workbook can't be read. Save it once more in your spreadsheet program, or as CSV.");
    if (code == u"old_workbook")
        return Words::tr("This is an old workbook (.xls) or one under a password. Save it as .xlsx or CSV, without a "
                         "password.");
    return Words::tr("The file can't be read as a table.");
}

QString encodingReason(const Error& error)
{
    if (error.detail == u"unknown_encoding")
        return Words::tr(
                   "No encoding is called \"%1\". Known are UTF-8, UTF-16, windows-1251, KOI8-R, IBM866, ISO-8859-5.")
            .arg(error.value);
    if (error.detail == u"nul")
        return Words::tr("There is a NUL character among the text: this is no text file, or it has another encoding. "
                         "Name it with --encoding.");
    return Words::tr("These bytes mean nothing in %1. Name the file's encoding with --encoding.").arg(error.value);
}

QString filterReason(const Error& error)
{
    const QString& code = error.detail;
    const QString& word = error.value;
    if (code == u"unknown_field")
        return Words::tr("\"%1\" is no field or condition that a filter knows.").arg(word);
    if (code == u"unknown_value")
        return Words::tr("\"%1\" is no value that fits here.").arg(word);
    if (code == u"unexpected_end")
        return Words::tr("The filter ends too early.");
    if (code == u"unclosed")
        return Words::tr("A quotation mark or parenthesis is not closed.");
    if (code == u"expected_test")
        return Words::tr("A condition is missing here.");
    if (code == u"expected_operator")
        return Words::tr("A comparison is missing here: = != < <= > >= ~ or in.");
    if (code == u"expected_value")
        return Words::tr("A value is missing here.");
    if (code == u"wrong_operator")
        return Words::tr("This comparison does not fit here: \"%1\".").arg(word);
    if (code == u"wrong_arguments")
        return Words::tr("\"%1\" takes other arguments.").arg(word);
    if (code == u"bad_range")
        return Words::tr("The second day lies before the first.");
    if (code == u"too_deep" || code == u"too_long")
        return Words::tr("The filter is too long.");
    return Words::tr("\"%1\" does not fit here.").arg(word);
}

QString templateReason(const Error& error)
{
    const QString& code = error.detail;
    if (code == u"unknown_field")
        return Words::tr("This document has no field called \"%1\" here.").arg(error.field);
    if (code == u"not_closed")
        return Words::tr("{{#%1}} is opened here and never closed by {{/%1}}.").arg(error.field);
    if (code == u"not_open")
        return Words::tr("{{/%1}} closes what is not open here.").arg(error.field);
    if (code == u"no_end")
        return Words::tr("A field is opened by {{ and not ended by }}: %1").arg(error.field);
    return Words::tr("A template runs nothing and fetches nothing; pictures stand in it as data: \"%1\"")
        .arg(error.field);
}

} // namespace advisorpool
