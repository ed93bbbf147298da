#include "tests/cli/desk.h"

#include <QJsonDocument>
#include <QProcess>

namespace advisorpool {

using namespace Qt::StringLiterals;

namespace {

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    INFO(program.toStdString() << ' ' << arguments.join(u' ').toStdString());
    REQUIRE(process.waitForFinished(60'000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

// As one line: where a page breaks its lines says nothing.
QString textOf(const QString& pdf)
{
    return QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s})).simplified();
}

// What a mail program makes of a draft; the attachment is saved beside it.
QJsonObject readMail(const Desk& desk, const QString& file)
{
    const QString script = desk.write(u"read_mail.py"_s, R"(
import email, email.policy, json, sys
data = open(sys.argv[1], 'rb').read()
message = email.message_from_bytes(data, policy=email.policy.default)
body, attachment = list(message.iter_parts())
open(sys.argv[2], 'wb').write(attachment.get_content())
print(json.dumps({
    'to': [[' '.join(a.display_name.split()), a.addr_spec] for a in message['To'].addresses] if message['To'] else None,
    'from': [[a.display_name, a.addr_spec] for a in message['From'].addresses] if message['From'] else None,
    'subject': message['Subject'], 'unsent': message['X-Unsent'], 'date': message['Date'].datetime.isoformat(),
    'type': message.get_content_type(), 'text': body.get_content(), 'attachment': attachment.get_content_type(),
    'file': attachment.get_filename(),
    'defects': [str(d) for p in message.walk() for d in p.defects] +
               [str(d) for h in message.values() for d in getattr(h, 'defects', [])],
    'longest': max(len(line) for line in data.split(b'\r\n')),
    'lone': data.replace(b'\r\n', b'').count(b'\n') + data.replace(b'\r\n', b'').count(b'\r'),
    'ascii': data.isascii()})))");
    return QJsonDocument::fromJson(outputOf(u"python3"_s, {script, file, file + u".pdf"_s})).object();
}

// An advisor of Kazakhstan is asked for to lead a mission of one day, a leap day, to Kyrgyzstan.
struct LetterDesk : Desk
{
    QString contact = u"Бекмухамедова Гүлнұр Серікқызы"_s;
    QString administration = list(u"administration"_s, u"code = KZ"_s).first()[u"id"_s].toString();
    QString mission =
        add(u"mission"_s,
            {u"title_en=Strategic planning, Bishkek"_s, u"title_ru=Стратегическое планирование, Бишкек"_s,
             u"beneficiary=KG"_s, u"programme=columbus"_s, u"phase=2"_s, u"starts=2012-02-29"_s, u"ends=2012-02-29"_s});
    QString seat = add(u"seat"_s, {u"mission="_s + mission, u"role=leader"_s, u"expert_group=CMA"_s});
    QString advisor = add(u"advisor"_s, {u"family_name=Orlov"_s, u"given_name=Pavel"_s, u"family_name_ru=Орлов"_s,
                                         u"given_name_ru=Павел"_s, u"administration="_s + administration,
                                         u"position=Head of <Planning> & Analysis"_s});
    QString assignment = add(u"assignment"_s, {u"seat="_s + seat, u"advisor="_s + advisor});

    LetterDesk()
    {
        ask({u"set"_s, u"administration"_s, administration, u"contact_name="_s + contact,
             u"contact_email=release@kgd.gov.kz"_s});
        add(u"seat_language"_s, {u"seat="_s + seat, u"language=ru"_s, u"spoken=c1"_s, u"written=b2"_s});
    }

    QString letter(const QString& file, const QStringList& options = {}) const
    {
        const Run done = run(QStringList{u"letter"_s, pool(), assignment, u"-o"_s, path(file)} << options);
        INFO(done.err.toStdString());
        REQUIRE(done.exit == 0);
        return path(file);
    }
};

} // namespace

TEST_CASE("a release request as PDF says in English and in Russian who is asked for, for what and when")
{
    LetterDesk desk;
    const QString english = textOf(desk.letter(u"letter.pdf"_s));
    for (const QString& words :
         {u"ORLOV Pavel"_s, u"Head of <Planning> & Analysis"_s, u"Strategic planning, Bishkek"_s, u"29 February 2012"_s,
          u"28 February – 1 March 2012"_s, u"Columbus Programme, phase 2"_s, u"Russian C1, written B2"_s,
          u"team leader"_s, u"Kyrgyzstan"_s, u"Customs Modernization Advisor"_s}) {
        INFO(words.toStdString() << "\n" << english.toStdString());
        CHECK(english.contains(words));
    }
    const QString russian = textOf(desk.letter(u"letter-ru.pdf"_s, {u"--language"_s, u"ru"_s}));
    for (const QString& words :
         {u"Орлов Павел"_s, u"Стратегическое планирование, Бишкек"_s, u"29 февраля 2012 г."_s,
          u"28 февраля – 1 марта 2012 г."_s, u"Программа «Колумб», этап 2"_s, u"русский C1, письменно B2"_s,
          u"руководитель группы"_s, u"согласие на командирование"_s, desk.contact}) {
        INFO(words.toStdString() << "\n" << russian.toStdString());
        CHECK(russian.contains(words));
    }
}

TEST_CASE("a draft is mail as Python reads it: addressed to the contact point, not sent, with the PDF attached")
{
    LetterDesk desk;
    desk.add(u"setting"_s, {u"name=office_email"_s, u"value=pool@wcoomd.org"_s});
    for (const QString& language : {u"en"_s, u"ru"_s}) {
        const QString file = desk.letter(u"letter-"_s + language + u".eml"_s, {u"--language"_s, language});
        const QJsonObject mail = readMail(desk, file);
        INFO(QJsonDocument(mail).toJson().toStdString());
        CHECK(mail[u"defects"_s].toArray().isEmpty());
        CHECK(mail[u"ascii"_s].toBool());
        CHECK(mail[u"longest"_s].toInt() <= 78);
        CHECK(mail[u"lone"_s].toInt() == 0);
        CHECK(mail[u"unsent"_s] == u"1"_s);
        CHECK(mail[u"type"_s] == u"multipart/mixed"_s);
        CHECK(mail[u"to"_s][0].toArray() == QJsonArray{desk.contact, u"release@kgd.gov.kz"_s});
        CHECK(mail[u"from"_s][0].toArray() == QJsonArray{u"Anna"_s, u"pool@wcoomd.org"_s});
        CHECK(mail[u"subject"_s].toString().contains(language == u"en" ? u"ORLOV Pavel"_s : u"Орлов Павел"_s));
        CHECK(mail[u"subject"_s].toString().contains(language == u"en" ? u"29 February 2012"_s
                                                                       : u"29 февраля 2012 г."_s));
        CHECK(mail[u"text"_s].toString().contains(desk.contact));
        CHECK(mail[u"attachment"_s] == u"application/pdf"_s);
        CHECK(mail[u"file"_s] == u"release_request-Orlov.pdf"_s);
        CHECK(textOf(file + u".pdf"_s).contains(language == u"en" ? u"team leader"_s : u"руководитель группы"_s));
    }
}

TEST_CASE("a file name in Cyrillic, and an address that tries to add a header, stay what they are")
{
    LetterDesk desk;
    desk.ask({u"set"_s, u"advisor"_s, desk.advisor, u"family_name="_s, u"given_name="_s});
    desk.ask({u"set"_s, u"administration"_s, desk.administration, u"contact_name=\"Bek\", \\Head <x@y.z>"_s});
    const QJsonObject mail = readMail(desk, desk.letter(u"letter.eml"_s));
    INFO(QJsonDocument(mail).toJson().toStdString());
    CHECK(mail[u"file"_s] == u"release_request-Орлов.pdf"_s);
    CHECK(mail[u"to"_s].toArray().size() == 1);
    CHECK(mail[u"to"_s][0].toArray() == QJsonArray{u"\"Bek\", \\Head <x@y.z>"_s, u"release@kgd.gov.kz"_s});
    CHECK(mail[u"from"_s].isNull());
    CHECK(mail[u"defects"_s].toArray().isEmpty());
}

TEST_CASE("the letter that is next: a request, once asked a reminder, once completed thanks")
{
    LetterDesk desk;
    const auto subject = [&](const QStringList& options = {}) {
        return desk.ask(QStringList{u"letter"_s, desk.assignment} << options).object()[u"subject"_s].toString();
    };
    CHECK(subject().startsWith(u"Request to release"));
    const QString release = desk.add(u"release"_s, {u"assignment="_s + desk.assignment, u"asked_on=2011-12-30"_s,
                                                    u"deadline=2012-01-13"_s, u"letter_ref=11-0301"_s});
    CHECK(subject().startsWith(u"Reminder"));
    const QString html = desk.ask({u"letter"_s, desk.assignment}).object()[u"html"_s].toString();
    CHECK(html.contains(u"30 December 2011"));
    CHECK(html.contains(u"13 January 2012"));
    CHECK(html.contains(u"11-0301"));
    CHECK(subject({u"--template"_s, u"release_request"_s}).startsWith(u"Request to release"));
    desk.ask({u"set"_s, u"release"_s, release, u"answer=granted"_s, u"answered_on=2012-01-10"_s});
    desk.ask({u"set"_s, u"assignment"_s, desk.assignment, u"confirmed_on=2012-01-11"_s, u"completed_on=2012-02-29"_s});
    CHECK(subject().startsWith(u"Thank you"));
    desk.refuses({u"letter"_s, desk.mission}, desk.mission);
    CHECK(desk.run({u"letter"_s, desk.pool(), desk.assignment, u"--template"_s, u"love"_s}).exit == 2);
}

TEST_CASE("what was refused, or asked for other dates, is asked for anew: with the dates that are meant now")
{
    LetterDesk desk;
    const QString release =
        desk.add(u"release"_s, {u"assignment="_s + desk.assignment, u"asked_on=2011-12-30"_s, u"deadline=2012-01-13"_s,
                                u"covers_from=2012-02-28"_s, u"covers_to=2012-03-01"_s});
    const auto letter = [&] { return desk.ask({u"letter"_s, desk.assignment}).object(); };
    CHECK(letter()[u"subject"_s].toString().startsWith(u"Reminder"));
    SECTION("refused")
    {
        desk.ask({u"set"_s, u"release"_s, release, u"answer=refused"_s, u"answered_on=2012-01-10"_s});
        desk.ask({u"set"_s, u"mission"_s, desk.mission, u"starts=2012-12-28"_s, u"ends=2013-01-04"_s});
    }
    SECTION("asked, and the mission has moved since")
    {
        desk.ask({u"set"_s, u"mission"_s, desk.mission, u"starts=2012-12-28"_s, u"ends=2013-01-04"_s});
    }
    CHECK(letter()[u"subject"_s].toString().startsWith(u"Request to release"));
    const QString html = letter()[u"html"_s].toString();
    CHECK(html.contains(u"27 December 2012 – 5 January 2013"));
    CHECK_FALSE(html.contains(u"1 March"));
    CHECK_FALSE(html.contains(u"13 January 2012"));
}

TEST_CASE("staff change a letter's template, and a wrong field is named when it is stored")
{
    LetterDesk desk;
    desk.add(u"template"_s, {u"name=release_request"_s, u"language=en"_s, u"html=<h2>For {{advisor}}</h2>{{dates}}"_s});
    CHECK(desk.ask({u"letter"_s, desk.assignment}).object()[u"subject"_s] == u"For ORLOV Pavel"_s);
    desk.refuses({u"add"_s, u"template"_s, u"name=thanks"_s, u"language=en"_s, u"html=<p>{{shoe_size}}</p>"_s},
                 u"shoe_size"_s);
}

TEST_CASE("a draft without a contact point says so and is written all the same")
{
    LetterDesk desk;
    desk.ask({u"set"_s, u"administration"_s, desk.administration, u"contact_email="_s});
    const Run done = desk.run({u"letter"_s, desk.pool(), desk.assignment, u"-o"_s, desk.path(u"letter.eml"_s)});
    CHECK(done.exit == 0);
    CHECK(done.err.contains("contact"));
    CHECK(readMail(desk, desk.path(u"letter.eml"_s))[u"to"_s].isNull());
}

} // namespace advisorpool
