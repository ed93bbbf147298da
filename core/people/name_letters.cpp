#include "core/people/name_letters.h"

namespace advisorpool {

// Sources: ICAO Doc 9303 part 3 section 6 (Latin and Cyrillic letters in passports); ISO 9 / GOST 7.79-2000 A (â ŝ û)
// and B; GOST R 52535.1-2006 (tc) and the orders of the Russian Federal Migration Service 2010 and Ministry of Foreign
// Affairs 2016; BGN/PCGN 1947 Russian; Ukraine, Cabinet of Ministers resolution 55 of 2010; Belarus, instruction of
// 2007 (č, š, ž, ch); Kazakhstan, passport practice and the Latin alphabet of 2021; Georgia's national system of 2002;
// BGN/PCGN 1981 Armenian; French passport spelling of the USSR until 1990 (ou, tch, dj, gu, ine); Duden's transcription
// (sch, tsch, w, ch, j); Polish, Hungarian, Romanian and Turkic orthographies, whose spellings live on in family names.
std::span<const Letters> nameLetters()
{
    static constexpr Letters table[] = {
        // Latin
        {"a", u"a ə"},
        {"E", u"ë ö ø eo"},
        {"e", u"e ä"},
        {"i", u"i õ"},
        {"o", u"o å eau eaux"},
        {"u", u"u ou"},
        {"Y", u"y"},
        {"ge", u"gue"},
        {"gi", u"gui guy"},
        {"ia", u"â"},
        {"ie", u"ě"},
        {"iu", u"û ü"},
        {"kw", u"qu"},
        {"1", u"ç"},
        {"2", u"sch"},
        {"3", u"c"},
        {"4", u"ch"},
        {"b", u"b"},
        {"C", u"ć č cs cz tč tch tsh tsch"},
        {"c", u"ţ ț tc ts tz tç"},
        {"D", u"dz"},
        {"d", u"d"},
        {"f", u"f ph"},
        {"g", u"g ĝ gh"},
        {"H", u"h"},
        {"h", u"kh"},
        {"J", u"đ ĵ dj dž dsh dzh dsch"},
        {"j", u"j"},
        {"k", u"k ck cq"},
        {"l", u"l"},
        {"m", u"m"},
        {"n", u"n"},
        {"p", u"p"},
        {"Q", u"ŝ šč scz shch stch szcz chtch shtch chtsch schtsch"},
        {"q", u"q"},
        {"r", u"r rh"},
        {"S", u"ş š ș sh sz"},
        {"s", u"s"},
        {"t", u"t þ th"},
        {"v", u"v"},
        {"w", u"w wh"},
        {"x", u"x ks"},
        {"Z", u"ż ž zh zs"},
        {"z", u"z"},
        // Cyrillic: Russian, Ukrainian, Belarusian, Serbian, Macedonian, Kazakh, Kyrgyz, Tajik, Tatar, Azerbaijani
        {"", u"ъ ь"},
        {"a", u"а ә"},
        {"E", u"ё ео ьо"},
        {"e", u"е э"},
        {"i", u"и й і ї ј ӣ"},
        {"o", u"о ө"},
        {"u", u"у ұ ӯ"},
        {"Y", u"ы"},
        {"Ia", u"иа"},
        {"ia", u"я"},
        {"ie", u"є ъе ье"},
        {"Iu", u"иу"},
        {"iu", u"ю ү"},
        {"b", u"б"},
        {"C", u"ч ћ тч"},
        {"c", u"ц тс тц"},
        {"D", u"дз"},
        {"d", u"д"},
        {"f", u"ф"},
        {"g", u"г ѓ ґ ғ ҝ"},
        {"H", u"ҳ һ"},
        {"h", u"х"},
        {"J", u"ђ џ җ ҷ ҹ дж"},
        {"k", u"к ќ қ"},
        {"l", u"л љ"},
        {"m", u"м"},
        {"n", u"н њ ң"},
        {"p", u"п"},
        {"Q", u"щ сч шч"},
        {"r", u"р"},
        {"S", u"ш"},
        {"s", u"с"},
        {"t", u"т"},
        {"v", u"в"},
        {"w", u"ў"},
        {"x", u"кс"},
        {"Z", u"ж"},
        {"z", u"з"},
    };
    return table;
}

} // namespace advisorpool
