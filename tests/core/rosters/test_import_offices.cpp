#include "core/people/remark.h"
#include "core/people/unavailability.h"
#include "tests/core/rosters/import_fixture.h"

#include <QStringEncoder>

#include <set>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// Lists as offices keep them. Each comes in whole, and imported again changes nothing.
class Office : public ImportPool
{
public:
    ImportReport take(const QByteArray& csv)
    {
        ImportReport report = import(csv);
        const QByteArray once = dump();
        CHECK(import(csv).edit.isNull());
        CHECK(dump() == once);
        return report;
    }
    template <class R> std::vector<R> all()
    {
        std::vector<R> records;
        REQUIRE((*this)->tables().readAll(R::kind(), [&](const Record& record) {
            if (record.isAlive())
                records.push_back(fromRecord<R>(record));
            return true;
        }));
        return records;
    }
    std::set<QString> remarks()
    {
        std::set<QString> texts;
        for (const Remark& remark : all<Remark>())
            texts.insert(remark.text);
        return texts;
    }
    QString country(const Advisor& person)
    {
        const auto office = (*this)->find<Administration>(person.administration);
        return office && *office ? (*office)->country : QString();
    }
    // "family | given | patronymic"
    std::multiset<QString> names()
    {
        std::multiset<QString> lines;
        for (const Advisor& a : advisors())
            lines.insert(
                QStringList{a.familyName + a.familyNameRu, a.givenName + a.givenNameRu, a.patronymicRu}.join(u" | "_s));
        return lines;
    }
    std::multiset<QString> all(QString Advisor::*field)
    {
        std::multiset<QString> values;
        for (const Advisor& a : advisors())
            values.insert(a.*field);
        return values;
    }
    std::set<std::tuple<QDate, QDate, QString>> absences()
    {
        std::set<std::tuple<QDate, QDate, QString>> found;
        for (const Unavailability& absence : all<Unavailability>())
            found.insert({absence.starts, absence.ends, absence.reason});
        return found;
    }
};

std::multiset<QString> named(const std::vector<Misfit>& misfits)
{
    std::multiset<QString> values;
    for (const Misfit& misfit : misfits)
        values.insert(misfit.column + u": "_s + misfit.value);
    return values;
}

} // namespace

TEST_CASE("headings in two rows, below a title, with the columns' numbers under them")
{
    Office office;
    const auto report = office.take("Список экспертов;;;;;;;;\n;;;;;;;;\n"
                                    ";№;ФИО;Страна;Русский язык;;Английский язык;;Недоступен;\n"
                                    ";;;;устно;письменно;устно;письменно;с;по\n"
                                    ";1;2;3;4;5;6;7;8;9\n"
                                    ";1;ИВАНОВ Иван Иванович;Россия;родной;родной;B2;B1;01.04.2011;15.04.2011\n"
                                    ";2;Петрова Анна Юрьевна;Киргизия;C2;C1;A2;;3 марта 2011 г.;20 марта 2011 г.\n");
    CHECK(report.created == 2);
    CHECK(named(report.rejected) == std::multiset<QString>{u": Список экспертов"_s});
    CHECK(report.doubtful.empty());
    CHECK(report.unmapped == QStringList{u"№"_s});
    CHECK(office.names() == std::multiset<QString>{u"Иванов | Иван | Иванович"_s, u"Петрова | Анна | Юрьевна"_s});
    CHECK(office.absences() ==
          std::set<std::tuple<QDate, QDate, QString>>{{QDate(2011, 4, 1), QDate(2011, 4, 15), QString()},
                                                      {QDate(2011, 3, 3), QDate(2011, 3, 20), QString()}});
    const auto skills = office.all<LanguageSkill>();
    CHECK(skills.size() == 4);
    CHECK(std::ranges::count_if(skills, [](const LanguageSkill& s) {
              return s.language == u"en"_s && s.spoken == Level::B2 && s.written == Level::B1;
          }) == 1);
}

TEST_CASE("the row of the names may be the lower one of two, and a mapping brings both rows back")
{
    const QByteArray csv = ";;Languages;;Unavailable;\nName;Country;Russian;English;from;to\n"
                           "Nino Lapteva;Georgia;C1;B2;01/04/2011;\n";
    Office office;
    const auto report = office.take(csv);
    CHECK(report.rejected.empty());
    CHECK(report.mapping.headingLine == 1);
    CHECK(report.mapping.headingRows == 2);
    CHECK(office.all<LanguageSkill>().size() == 2);
    CHECK(office.absences() == std::set<std::tuple<QDate, QDate, QString>>{{QDate(2011, 4, 1), QDate(), QString()}});
    const auto written = mappingFromJson(toJson(report.mapping));
    REQUIRE(written);
    CHECK(*written == report.mapping);
    Office other;
    CHECK(other.import(csv, {.mapping = *written}).mapping == report.mapping);
    CHECK(other.all<LanguageSkill>().size() == 2);
}

TEST_CASE("a row of data below the headings is none of them")
{
    Office office;
    const auto report = office.take("Surname;Russian;English\n;C1;\nIvanov;C1;B2\n");
    CHECK(report.created == 1);
    CHECK(report.rejected.size() == 1);
    CHECK(report.mapping.headingRows == 1);
}

TEST_CASE("a heading that could be anything is asked what stands below it")
{
    Office office;
    const auto report = office.take("Surname;Title;Group;Contact;Leave;Languages\n;Mr;A;Anna;28;Russian\n"
                                    "Ivanov;Mr;A;Anna;28;Russian\nPetrova;Ms;B;Olga;14;English\n");
    CHECK(report.created == 2);
    CHECK(report.rejected.size() == 1);
    CHECK(report.doubtful.empty());
    CHECK(report.unmapped == QStringList{u"Group"_s, u"Contact"_s, u"Leave"_s});
    CHECK(office.all(&Advisor::position) == std::multiset<QString>{QString(), QString()});
}

TEST_CASE("initials are given names, wherever they stand")
{
    Office office;
    office.take("ФИО;Страна\nИ. И. Сидоров;Казахстан\nКим О.Р.;Узбекистан\nА.А.Орлов;Россия\nБагратиони Н.;Грузия\n"
                "John A. Smith;Ireland\n");
    const std::multiset<QString> expected{u"Сидоров | И. | И."_s, u"Ким | О. | Р."_s, u"Орлов | А. | А."_s,
                                          u"Багратиони | Н. | "_s, u"Smith | John A. | "_s};
    CHECK(office.names() == expected);
}

TEST_CASE("where a name does not tell what its given name is, the others of its column do")
{
    Office office;
    CHECK(
        office.take("Name;Country\nSergei Ivanov;Russia\nGia Kipiani;Georgia\nOtar Beridze;Georgia\n").mapping.names ==
        NameOrder::GivenFirst);
    CHECK(office.names() ==
          std::multiset<QString>{u"Ivanov | Sergei | "_s, u"Kipiani | Gia | "_s, u"Beridze | Otar | "_s});
    Office listed;
    CHECK(listed.take("Name;Country\nIvanov Sergei;Russia\nBeridze Otar;Georgia\n").mapping.names ==
          NameOrder::FamilyFirst);
    CHECK(listed.names() == std::multiset<QString>{u"Ivanov | Sergei | "_s, u"Beridze | Otar | "_s});
}

TEST_CASE("family and given name under one heading, which may say their order")
{
    Office office;
    office.take("Surname, Given;Country\nSantos, Rui;Portugal\n");
    office.take("First name, surname;Country\nTo Kwok;China\n");
    CHECK(office.names() == std::multiset<QString>{u"Santos | Rui | "_s, u"Kwok | To | "_s});
}

TEST_CASE("an e-mail beside a name, a telephone, another e-mail")
{
    Office office;
    const auto report = office.take("Surname,First name,E-mail\n"
                                    "Ivanov,Oleg,Oleg Ivanov <oleg@x.example>\n"
                                    "Petrov,Petr,mailto:petr@x.example\n"
                                    "Orlov,Ilya,\"ilya@x.example; orlov@y.example\"\n"
                                    "Kim,Anna,\"kim@x.example, tel. +7 495 123-45-67\"\n"
                                    "Li,Vera,li @x.example\n"
                                    "Pak,Inna,-\n");
    CHECK(office.all(&Advisor::email) == std::multiset<QString>{u"oleg@x.example"_s, u"petr@x.example"_s,
                                                                u"ilya@x.example"_s, u"kim@x.example"_s, QString(),
                                                                QString()});
    CHECK(office.all(&Advisor::phone).count(u"+7 495 123-45-67"_s) == 1);
    CHECK(named(report.doubtful) == std::multiset<QString>{u"E-mail: orlov@y.example"_s, u"E-mail: li @x.example"_s});
    CHECK(office.remarks() ==
          std::set<QString>{u"E-mail: ilya@x.example; orlov@y.example"_s, u"E-mail: li @x.example"_s});
}

TEST_CASE("a telephone keeps its plus; one that a spreadsheet rounded is none")
{
    Office office;
    const auto report = office.take("Surname,Phone\nIvanov,\"=\"\"+7 495 1234567\"\"\"\nPetrov,+74951234567\n"
                                    "Orlov,'+74951234568\nSidorov,7.4951E+10\n");
    CHECK(office.all(&Advisor::phone) ==
          std::multiset<QString>{u"+7 495 1234567"_s, u"+74951234567"_s, u"+74951234568"_s, QString()});
    CHECK(named(report.doubtful) == std::multiset<QString>{u"Phone: 7.4951E+10"_s});
    Office two;
    CHECK(two.take("Surname,Work phone,Mobile\nIvanov,+7 495 1,+7 916 2\n").doubtful.empty());
    CHECK(two.only().phone == u"+7 495 1, +7 916 2"_s);
}

TEST_CASE("absences: from and to, a period in one cell, with a reason; none of it vanishes")
{
    Office office;
    const auto report = office.take("Name,Unavailable from,Unavailable until,Reason,Absences\n"
                                    "Sergei Ivanov,01/03/2011,14/03/2011,leave,\n"
                                    "Anna Petrova,1 Apr 2011,,study,\n"
                                    "Nino Lapteva,,,,\"12-16 Sep 2011; отпуск с 1 по 14 июля 2012 г.\"\n"
                                    "Gia Kipiani,,30/06/2011,,-\n"
                                    "Otar Orlov,20/03/2011,10/03/2011,,in spring\n"
                                    "Olga Kim,,,ill,28.02-03.03.2013\n"
                                    "Vera Pak,,,ill,\n");
    using Absence = std::tuple<QDate, QDate, QString>;
    CHECK(office.absences() == std::set<Absence>{{QDate(2011, 3, 1), QDate(2011, 3, 14), u"leave"_s},
                                                 {QDate(2011, 4, 1), QDate(), u"study"_s},
                                                 {QDate(2011, 9, 12), QDate(2011, 9, 16), QString()},
                                                 {QDate(2012, 7, 1), QDate(2012, 7, 14), u"отпуск"_s},
                                                 {QDate(2013, 2, 28), QDate(2013, 3, 3), u"ill"_s}});
    CHECK(named(report.doubtful) ==
          std::multiset<QString>{u"Unavailable until: 30/06/2011"_s, u"Unavailable from: 20/03/2011"_s,
                                 u"Unavailable until: 10/03/2011"_s, u"Absences: in spring"_s, u"Reason: ill"_s});
    CHECK(office.remarks().size() == 5);
}

TEST_CASE("an absence that somebody took back does not come again by itself")
{
    Office office;
    const QByteArray csv = "Surname,E-mail,Unavailable from,Unavailable to\nIvanov,i@x.example,2011-03-01,2011-03-14\n";
    office.import(csv);
    Edit edit(*office, Label::Delete);
    REQUIRE(edit.remove(Unavailability::kind(), office.all<Unavailability>().front().id));
    REQUIRE(edit.commit());
    const auto report = office.import(csv);
    REQUIRE(report.doubtful.size() == 1);
    CHECK(report.doubtful.front().why == Misfit::Why::WasDeleted);
    CHECK(office.absences().empty());
}

TEST_CASE("whose stage it is, and since when, each row may say")
{
    Office office;
    const auto report = office.take("Surname;Expert group;Status;Accredited on;DF\nIvanov;TOA;accredited;18.02.2011;\n"
                                    "Petrov;;nominated;;accredited\nOrlov;Jesters;accredited;;\nKim;CMA;;;\n");
    std::map<QString, QDate> steps;
    std::map<Id, QString> groups;
    for (const ExpertGroup& group : office.all<ExpertGroup>())
        groups[group.id] = group.code;
    for (const AccreditationStep& step : office.all<AccreditationStep>())
        steps[groups[step.expertGroup]] = step.onDate;
    CHECK(steps == std::map<QString, QDate>{{u"TOA"_s, QDate(2011, 2, 18)}, {u"CMA"_s, QDate()}, {u"DF"_s, QDate()}});
    CHECK(named(report.doubtful) ==
          std::multiset<QString>{u"Expert group: Jesters"_s, u"Status: accredited"_s, u"Expert group: CMA"_s});
}

TEST_CASE("a spreadsheet's own number of a day is that day, and no telephone is a day")
{
    Office office;
    office.take("Surname;Consent on;Vacation\nIvanov;40588;01.07.2011 - 28.07.2011\n");
    CHECK(office.only().consentOn == QDate(2011, 2, 14));
    CHECK(office.only().phone.isEmpty());
}

TEST_CASE("a country whose administration is not known stays in a remark, an abbreviation is the country's own")
{
    Office office;
    const auto report = office.take("Surname;Country;Organisation\nIvanov;Liechtenstein;Customs\nKim;KGZ;ГТС при ПКР\n"
                                    "Pak;Казахстан;КГД МФ РК\nLi;Uzbekistan;World Bank\n");
    CHECK(office.remarks() == std::set<QString>{u"Country: Liechtenstein"_s, u"Organisation: Customs"_s,
                                                u"Country: Uzbekistan"_s, u"Organisation: World Bank"_s});
    CHECK(report.doubtful.size() == 4);
    std::multiset<QString> countries;
    for (const Advisor& person : office.advisors())
        countries.insert(office.country(person));
    CHECK(countries == std::multiset<QString>{QString(), u"KG"_s, u"KZ"_s, QString()});
}

TEST_CASE("several subjects joined by and, a slash, numbers, with depths")
{
    Office office;
    const auto report = office.take("Name\tExpertise\nIvanov Ivan\trisk management / управление рисками; 2) HS\n"
                                    "Pak Oleg\tRules of Origin (3), Valuation (2)\n"
                                    "Li Oleg\tТаможенная стоимость и происхождение товаров\n"
                                    "Kim Oleg\tstrategic planning and herbology\n");
    CHECK(office.all<Expertise>().size() == 6);
    CHECK(std::ranges::count_if(office.all<Expertise>(), [](const Expertise& e) { return e.depth == 3; }) == 1);
    CHECK(named(report.doubtful) == std::multiset<QString>{u"Expertise: strategic planning and herbology"_s});
}

TEST_CASE("levels in words beside a level, ticks for languages, what each column of a language says")
{
    Office office;
    const auto report = office.take("Name;Languages;Georgian;Владение французским;Can facilitate in Russian\n"
                                    "Ivanov Ivan;\"Russian: native\nEnglish: C1 (spoken), B2 (written)\";+;B1;x\n"
                                    "Pak Oleg;English – Intermediate (B1), UA (native);-;свободно;no\n");
    CHECK(named(report.doubtful) == std::multiset<QString>{u"Владение французским: свободно"_s});
    std::multiset<QString> said;
    for (const LanguageSkill& s : office.all<LanguageSkill>()) {
        const auto word = [](const std::optional<Level>& level) {
            return level ? Member<std::optional<Level>>::toValue(level).text() : u"-"_s;
        };
        said.insert(u"%1 %2 %3%4"_s.arg(s.language, word(s.spoken), word(s.written),
                                        s.facilitates.value_or(false) ? u" teaches"_s : QString()));
    }
    CHECK(said == std::multiset<QString>{u"ru native native teaches"_s, u"en c1 b2"_s, u"ka - -"_s, u"fr b1 -"_s,
                                         u"en b1 -"_s, u"uk native native"_s, u"fr - -"_s, u"ru - -"_s});
}

TEST_CASE("a language and its level side by side, a mother tongue, a stage with its group in brackets")
{
    Office office;
    const auto report = office.take("Name,Language,Level,Language,Level,Native language,Status\n"
                                    "Ivanov Ivan,Russian,C2,English,B2/B1,Tatar,accredited (ET)\n"
                                    "Pak Oleg,Russian,,,B1,Korean,nominated (2010)\n");
    std::multiset<QString> said;
    for (const LanguageSkill& s : office.all<LanguageSkill>())
        said.insert(s.language + u' ' + Member<std::optional<Level>>::toValue(s.spoken).text() + u' ' +
                    Member<std::optional<Level>>::toValue(s.written).text());
    CHECK(said ==
          std::multiset<QString>{u"ru c2 "_s, u"en b2 b1"_s, u"tt native native"_s, u"ru  "_s, u"ko native native"_s});
    CHECK(named(report.doubtful) == std::multiset<QString>{u"Level: B1"_s, u"Status: 2010"_s});
    CHECK(office.all<AccreditationStep>().size() == 2);
}

TEST_CASE("a country between the people is nobody, and sep= is no row")
{
    Office office;
    const auto report = office.take("sep=;\nФИО;E-mail\nКазахстан;\nКим Олег;kim@x.example\nГрузия;\nОрлова Анна;\n");
    CHECK(report.created == 2);
    CHECK(report.rejected.size() == 2);
    CHECK(report.blank == 1);
    CHECK(report.mapping.delimiter == ';');
}

TEST_CASE("a list in capitals in any code page")
{
    const QString text = u"ФАМИЛИЯ;ИМЯ;ОТЧЕСТВО;ДОЛЖНОСТЬ;СТРАНА\nИВАНОВ;СЕРГЕЙ;ЮРЬЕВИЧ;НАЧАЛЬНИК ОТДЕЛА;РФ\n"
                         "БЕРДЫМУХАМЕДОВА;ОГУЛЬНАБАТ;;ИНСПЕКТОР;ТУРКМЕНИЯ\n"_s;
    const char* name = GENERATE("windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "UTF-16LE", "UTF-16BE");
    Office office;
    office.take(QByteArray(QStringEncoder(name).encode(text)));
    CHECK(office.names() ==
          std::multiset<QString>{u"Иванов | Сергей | Юрьевич"_s, u"Бердымухамедова | Огульнабат | "_s});
}
