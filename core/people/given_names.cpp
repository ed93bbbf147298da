#include "core/people/given_names.h"

#include "core/people/sound.h"

#include <QStringList>

#include <unordered_map>

namespace advisorpool {

namespace {

std::unordered_map<std::string, std::string> readForms()
{
    std::unordered_map<std::string, std::string> usual;
    for (const char* group : givenNameForms()) {
        std::string first;
        for (const QString& form : QString::fromLatin1(group).split(u' ')) {
            const std::string sound = soundOf(form);
            if (first.empty())
                first = sound;
            usual.emplace(sound, first);
        }
    }
    return usual;
}

} // namespace

// Russian, Ukrainian, Belarusian, Georgian, Armenian and the western forms that passports and signatures carry. What
// sounds alike in all of them (Ruslan, Armen) needs no line, nor do spellings of one form (Sergey, Sergei, Serguei).
// Sources: the national forms in the birth name registers of Ukraine and Belarus; Superanskaya, "Slovar russkikh
// lichnykh imen" (1998), for which are the same name.
std::span<const char* const> givenNameForms()
{
    static constexpr const char* groups[] = {
        "Aleksandr Oleksandr Aliaksandr Alexander Aleksandre Alexandre Olexandr Oleksander",
        "Aleksandra Oleksandra Aliaksandra Alexandra",
        "Aleksei Oleksii Aliaksei Alexis",
        "Anastasia Anastasiia Nastassia",
        "Andrei Andrii Andrew Andreas",
        "Anna Hanna Ganna Anne",
        "Anton Antonii Anthony",
        "Artem Artyom Artsiom Artemii",
        "Daniil Danylo Danila Daniel",
        "Dmitri Dmytro Dzmitry Dimitri Dmitro",
        "Ekaterina Kateryna Katsiaryna Katerina Catherine Katarina",
        "Elena Olena Alena Helena Helen Elene",
        "Evgeni Yevhen Yauhen Eugene Jewhen",
        "Evgenia Yevheniia Yauheniya Eugenia",
        "Filipp Pylyp Philip Philippe",
        "Fyodor Fedir Fiodar Theodor Theodore",
        "Galina Halyna",
        "Georgi Giorgi Heorhii George Heorhi Georges Gevorg",
        "Grigori Hryhorii Ryhor Gregory Grigor",
        "Igor Ihor Ihar",
        "Ilya Illia",
        "Irina Iryna Irene Irene Irine",
        "Ivan Ivane",
        "Kirill Kyrylo Kiryl Cyril",
        "Konstantin Kostiantyn Kanstantsin Constantine Kostyantyn",
        "Ksenia Kseniia Xenia Kseniya",
        "Leonid Leanid",
        "Lyudmila Liudmyla Liudmila Ludmila",
        "Maksim Maksym Maxim Maxime",
        "Maria Mariia Maryia Marie Mary",
        "Mikhail Mykhailo Mikhas Michael Mikheil Mihail Michel Mykhaylo",
        "Natalya Natalia Nataliia Natallia Natalie",
        "Nikolai Mykola Mikalai Nicholas Nikoloz Nicolas",
        "Oleg Oleh Aleh",
        "Olga Olha Volha",
        "Pavel Pavlo Paul Pavle",
        "Petr Pyotr Petro Piotr Peter Petre Pierre",
        "Semyon Semen Siamion Simon",
        "Sergei Serhii Siarhei Sergi Serge Sergo",
        "Sofia Sofiia Sophia Sophie",
        "Stepan Stsiapan Stephen Stepane",
        "Svetlana Svitlana Sviatlana",
        "Tatiana Tetiana Tatsiana Tetyana",
        "Valeri Valerii Valery",
        "Vasili Vasyl Vasil Basil Vasiliy",
        "Viktor Viktar Victor",
        "Vladimir Volodymyr Uladzimir Wladimir",
        "Vladislav Vladyslav Uladzislau",
        "Vyacheslav Viacheslav Viachaslau",
        "Yakov Yakiv Yakau Jacob",
        "Yulia Yuliia Julia Julie",
        "Yuri Yurii Iouri Juri",
    };
    return groups;
}

std::string_view usualFormOf(const std::string& sound)
{
    static const auto usual = readForms();
    const auto found = usual.find(sound);
    return found == usual.end() ? std::string_view() : found->second;
}

} // namespace advisorpool
