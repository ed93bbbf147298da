#include "core/rosters/name_cell.h"
#include "core/rosters/name_signs.h"
#include "tests/catch.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

struct Read
{
    QString family, given, patronymic;
    friend bool operator==(const Read&, const Read&) = default;
    friend std::ostream& operator<<(std::ostream& out, const Read& read)
    {
        return out << QStringList{read.family, read.given, read.patronymic}.join(u" | "_s).toStdString();
    }
};

Read read(const QString& cell)
{
    Advisor person;
    putFullName(person, cell);
    return {person.familyName + person.familyNameRu, person.givenName + person.givenNameRu, person.patronymicRu};
}

} // namespace

TEST_CASE("a full name in one cell is taken apart in either order")
{
    CHECK(read(u"Иванов Пётр Ильич"_s) == Read{u"Иванов"_s, u"Пётр"_s, u"Ильич"_s});
    CHECK(read(u"Пётр Ильич Иванов"_s) == Read{u"Иванов"_s, u"Пётр"_s, u"Ильич"_s});
    CHECK(read(u"Пётр Соколов"_s) == Read{u"Соколов"_s, u"Пётр"_s, {}});
    CHECK(read(u"Соколов Пётр"_s) == Read{u"Соколов"_s, u"Пётр"_s, {}});
    CHECK(read(u"Sergey NAYDENOV"_s) == Read{u"Naydenov"_s, u"Sergey"_s, {}});
    CHECK(read(u"Sokolov, Anna Maria"_s) == Read{u"Sokolov"_s, u"Anna Maria"_s, {}});
}

TEST_CASE("a family name of several words stays whole, a title is no name")
{
    CHECK(read(u"van der Berg Jan"_s) == Read{u"van der Berg"_s, u"Jan"_s, {}});
    CHECK(read(u"Jan van der Berg"_s) == Read{u"van der Berg"_s, u"Jan"_s, {}});
    CHECK(read(u"DA SILVA Maria"_s) == Read{u"Da Silva"_s, u"Maria"_s, {}});
    CHECK(read(u"Dr. Ortega Luis"_s) == Read{u"Ortega"_s, u"Luis"_s, {}});
    CHECK(read(u"г-жа Соколова Анна"_s) == Read{u"Соколова"_s, u"Анна"_s, {}});
}

TEST_CASE("the sum below a list is nobody")
{
    CHECK(read(u"Итого"_s) == Read{});
    CHECK(read(u"Total: 42"_s) == Read{});
}

TEST_CASE("several people in one cell are told from one with a long name")
{
    CHECK(namesSeveral(u"Сидоров Н.А., Кузнецов П.П."_s, 1));
    CHECK(namesSeveral(u"Н. А. Сидоров\nП. П. Кузнецов"_s, 2));
    CHECK(namesSeveral(u"Anna Petrova; Olga Kim"_s, 2));
    CHECK(namesSeveral(u"Иванов и Петров"_s, 1));
    CHECK_FALSE(namesSeveral(u"Sokolov, Anna Maria"_s, 1));
    CHECK_FALSE(namesSeveral(u"van der Berg, Jan Pieter"_s, 2));
    CHECK_FALSE(namesSeveral(u"Соколова/Петрова"_s, 1)); // what she was called once
    CHECK_FALSE(namesSeveral(u"Фолин Нурлан\nFOLLIN Nurlan"_s, 2));
    CHECK_FALSE(namesSeveral(u"Сидоров Н.А."_s, 1));
}
