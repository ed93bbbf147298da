#include "ui/advisors/advisor_row.h"

#include "core/accreditation/next_step.h"
#include "core/people/advisor.h"
#include "core/people/locale_names.h"
#include "core/rosters/roster_query.h"
#include "core/words/words.h"
#include "ui/forms/administration_words.h"
#include "ui/forms/days.h"
#include "ui/forms/field_words.h"
#include "ui/forms/level_mark.h"
#include "ui/forms/person_words.h"
#include "ui/forms/stage_chip.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::AdvisorRow)
};

// The columns that a row is made of, by their place.
enum Column { Family, Given, FamilyRu, GivenRu, PatronymicRu, AdministrationId, Languages, Next, Stage };

const QStringList columns{QStringLiteral("family_name"),    QStringLiteral("given_name"),
                          QStringLiteral("family_name_ru"), QStringLiteral("given_name_ru"),
                          QStringLiteral("patronymic_ru"),  QStringLiteral("administration"),
                          QStringLiteral("languages"),      QStringLiteral("next_commitment")};

TwoLines nameOf(const RosterRow& row)
{
    Advisor advisor;
    advisor.familyName = row.text(Family);
    advisor.givenName = row.text(Given);
    advisor.familyNameRu = row.text(FamilyRu);
    advisor.givenNameRu = row.text(GivenRu);
    return personLines(advisor);
}

void putPlace(AdvisorRow& made, const RosterRow& row, const RowWords& words)
{
    const auto found = words.administrations.find(
        row.value(AdministrationId).isNull() ? Id() : Id::fromText(row.text(AdministrationId)).value_or(Id()));
    if (found == words.administrations.end()) {
        made.place = made.placeShort = {{}, QStringLiteral("—")};
        return;
    }
    const QString country = administrationCountry(found->second);
    const QString region = administrationShortRegion(found->second);
    const QString name = administrationShortName(found->second);
    if (country.isEmpty()) {
        made.place = made.placeShort = {{}, name, {}, region};
        return;
    }
    made.place = {{}, country, region.isEmpty() ? QString() : QStringLiteral("· ") + region, name};
    made.placeShort = {{}, country, {}, region.isEmpty() ? name : region};
}

// From "ru C1/B2; en ?/B2; fr": a code, and what is spoken.
QList<LevelMark> allLevelsIn(const QString& text, const QStringList& first)
{
    QList<LevelMark> all;
    for (const QString& skill : text.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        LevelMark mark = levelMark(skill.section(u' ', 1).section(u'/', 0, 0).toLower());
        mark.language = skill.section(u' ', 0, 0).toUpper();
        all << mark;
    }
    std::stable_sort(all.begin(), all.end(), [&](const LevelMark& a, const LevelMark& b) {
        return first.contains(a.language, Qt::CaseInsensitive) > first.contains(b.language, Qt::CaseInsensitive);
    });
    return all;
}

QList<LevelMark> firstTwo(QList<LevelMark> all)
{
    if (all.size() > 2) {
        all[1].more = QLatin1Char('+') + QString::number(all.size() - 2);
        all.resize(2);
    }
    return all;
}

QString onTwoLines(const QList<LevelMark>& levels)
{
    QStringList words;
    for (const LevelMark& level : levels)
        words << (level.language + u' ' + level.word).trimmed();
    const qsizetype half = (words.size() + 1) / 2;
    return words.mid(0, half).join(QStringLiteral(", ")) + u'\n' + words.mid(half).join(QStringLiteral(", "));
}

// From "2011-03-07/2011-03-18 mission KG".
TwoLines nextIn(const QString& text, QDate today)
{
    if (text.isEmpty())
        return {{}, {}, QStringLiteral("—")};
    const QString days = text.section(u' ', 0, 0);
    const QString what = text.section(u' ', 1, 1);
    const QString country = text.section(u' ', 2, 2);
    const QDate from = QDate::fromString(days.section(u'/', 0, 0), Qt::ISODate);
    const QDate to = QDate::fromString(days.section(u'/', 1, 1), Qt::ISODate);
    QString words = what == QLatin1String("absence")    ? Words::tr("Unavailable")
                    : what == QLatin1String("workshop") ? Words::tr("Workshop")
                                                        : Words::tr("Mission");
    if (what == QLatin1String("mission") && !country.isEmpty())
        words = countryName(country, QLocale());
    return {{}, words, {}, dayRangeWords(from, to, today)};
}

QString nextStepWords(const QString& code)
{
    static constexpr const char* words[] = {"",
                                            QT_TRANSLATE_NOOP("advisorpool::AdvisorRow", "screening"),
                                            QT_TRANSLATE_NOOP("advisorpool::AdvisorRow", "workshop"),
                                            QT_TRANSLATE_NOOP("advisorpool::AdvisorRow", "signature"),
                                            QT_TRANSLATE_NOOP("advisorpool::AdvisorRow", "in-field mission"),
                                            QT_TRANSLATE_NOOP("advisorpool::AdvisorRow", "evaluation"),
                                            QT_TRANSLATE_NOOP("advisorpool::AdvisorRow", "decision"),
                                            QT_TRANSLATE_NOOP("advisorpool::AdvisorRow", "renewal"),
                                            QT_TRANSLATE_NOOP("advisorpool::AdvisorRow", "new nomination")};
    const auto codes = choiceNames(NextStep{});
    const auto found = std::ranges::find(codes, code, [](const char* name) { return QString::fromLatin1(name); });
    return found == codes.end() ? code : Words::tr(words[std::distance(codes.begin(), found)]);
}

// A cell of a plain column: a field's value in words, anything else as a roster has it.
QString plainCell(Pool& pool, const RosterRow& row, size_t column, const QString& name)
{
    if (row.isNull(column))
        return {};
    if (name.startsWith(QLatin1String("expires:")))
        return dayWords(QDate::fromString(row.text(column), Qt::ISODate));
    if (name.startsWith(QLatin1String("next_step:")))
        return nextStepWords(row.text(column));
    const Field* field = Advisor::kind().field(name);
    const QString words = field ? shownWords(pool, *field, row.value(column)) : row.text(column);
    return words.simplified();
}

AdvisorRow rowFrom(Pool& pool, const RosterRow& row, const RowWords& words)
{
    AdvisorRow made;
    made.name = nameOf(row);
    putPlace(made, row, words);
    const QList<LevelMark> levels = allLevelsIn(row.text(Languages), words.languagesFirst);
    made.levels = firstTwo(levels);
    made.languages = onTwoLines(levels);
    made.next = nextIn(row.text(Next), words.today);
    size_t column = Stage;
    if (!words.group.isEmpty())
        made.stage = stageChip(row.text(column++));
    for (const QString& name : words.plain)
        made.plain << plainCell(pool, row, column++, name);
    return made;
}

} // namespace

Result<void> loadAdministrations(Pool& pool, RowWords& words)
{
    words.administrations.clear();
    return pool.tables().readAll(Administration::kind(), [&](const Record& record) {
        if (record.isAlive())
            words.administrations.emplace(record.id, fromRecord<Administration>(record));
        return true;
    });
}

Result<std::vector<AdvisorRow>> readAdvisorRows(Pool& pool, std::span<const Id> ids, const RowWords& words)
{
    RosterSpec spec{.columns = columns, .language = QLocale().language()};
    if (!words.group.isEmpty())
        spec.columns << QStringLiteral("stage:") + words.group;
    spec.columns << words.plain;
    spec.filter.shape = Filter::Shape::Test;
    spec.filter.test = {.name = {QStringLiteral("id")}, .op = Operator::In};
    std::unordered_map<Id, size_t> places;
    for (size_t i = 0; i < ids.size(); ++i) {
        spec.filter.test.values.push_back({ids[i].text()});
        places.emplace(ids[i], i);
    }
    std::vector<AdvisorRow> rows(ids.size());
    return readRoster(pool, spec,
                      [&](const RosterRow& row) {
                          rows[places[row.id()]] = rowFrom(pool, row, words);
                          return true;
                      })
        .map([&] { return std::move(rows); });
}

} // namespace advisorpool
