#include "core/rosters/heading.h"

#include "core/rosters/heading_words.h"
#include "core/rosters/vocabulary.h"

#include <QRegularExpression>

namespace advisorpool {

namespace {

using What = ColumnMeaning::What;

// What stands before a colon and what one thing it is about, as our own rosters have it: "Spoken: ru", "Stage: CMA".
constexpr std::pair<const char16_t*, What> aboutOne[] = {
    {u"spoken", What::Spoken},
    {u"устно", What::Spoken},
    {u"written", What::Written},
    {u"письменно", What::Written},
    {u"can facilitate", What::Facilitates},
    {u"ведет семинары", What::Facilitates},
    {u"stage", What::Stage},
    {u"аккредитация", What::Stage},
    {u"expertise", What::Depth},
    {u"специализация", What::Depth},
};

// As it is; without what stands in brackets, "Sex (M/F)"; in two languages, "Surname / Фамилия".
QStringList waysToRead(const QString& heading)
{
    static const QRegularExpression brackets(QStringLiteral(R"([(\[][^)\]]*[)\]])"));
    static const QRegularExpression between(QStringLiteral(R"([/|\n])"));
    const QString bare = QString(heading).remove(brackets);
    return QStringList{heading, bare} + bare.split(between, Qt::SkipEmptyParts);
}

} // namespace

ColumnMeaning meaningOf(const QString& heading)
{
    if (const auto own = meaningOfCode(heading.trimmed()); own && heading.trimmed() != QLatin1String("status"))
        return *own;
    for (const QString& words : waysToRead(heading)) {
        if (const ColumnMeaning meaning = headingWord(Vocabulary::keyOf(words)); meaning.what != What::Nothing)
            return meaning;
    }
    const QString one = heading.section(u':', 1).trimmed();
    const QString before = Vocabulary::keyOf(heading.section(u':', 0, 0));
    for (const auto& [word, what] : aboutOne)
        if (!one.isEmpty() && before == QStringView(word))
            return {what, nullptr, one};
    return {};
}

bool isFamilyName(const ColumnMeaning& meaning)
{
    return meaning.field && meaning.field->name.startsWith(QLatin1String("family_name"));
}

bool isWhoItIs(const ColumnMeaning& meaning)
{
    return meaning.what == What::FullName || isFamilyName(meaning);
}

QString columnTitle(const QStringList& headings, qsizetype column)
{
    const QString heading = headings.value(column).trimmed();
    if (!heading.isEmpty())
        return heading;
    QString letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + static_cast<char16_t>((rest - 1) % 26)));
    return letters;
}

} // namespace advisorpool
