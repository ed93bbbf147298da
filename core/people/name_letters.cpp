#include "core/people/name_letters.h"

namespace advisorpool {

// Sources: ICAO Doc 9303 part 3 section 6 (Latin and Cyrillic letters in passports); ISO 9 / GOST 7.79-2000 A (â ŝ û) and
// B; GOST R 52535.1-2006 (tc) and the orders of the Russian Federal Migration Service 2010 and Ministry of Foreign Affairs 2016;
// BGN/PCGN 1947 Russian; Ukraine, Cabinet of Ministers resolution 55 of 2010; Belarus, instruction of 2007 (č, š, ž, ch);
// Kazakhstan, passport practice and the Latin alphabet of 2021; Georgia's national system of 2002; BGN/PCGN 1981 Armenian;
// French passport spelling of the USSR until 1990 (ou, tch, dj, gu, ine); Duden's transcription (sch, tsch, w, ch, j);
// Polish, Hungarian, Romanian and Turkic orthographies, whose spellings live on in family names.
std::span<const Letters> nameLetters()
{
    static constexpr Letters table[] = {
        // Latin, several letters
        {u"schtsch", "Q"}, {u"chtch", "Q"}, {u"shtch", "Q"}, {u"chtsch", "Q"}, {u"shch", "Q"}, {u"stch", "Q"}, {u"szcz", "Q"}, {u"scz", "Q"}, {u"šč", "Q"},
        {u"tsch", "C"}, {u"tch", "C"}, {u"tč", "C"}, {u"tsh", "C"}, {u"cz", "C"}, {u"cs", "C"},
        {u"dsch", "J"}, {u"dzh", "J"}, {u"dsh", "J"}, {u"dž", "J"}, {u"dj", "J"},
        {u"sch", "2"}, {u"sh", "S"}, {u"sz", "S"}, {u"zh", "Z"}, {u"zs", "Z"}, {u"dz", "D"},
        {u"ch", "4"}, {u"kh", "h"}, {u"kch", "h"}, {u"gh", "g"}, {u"th", "t"}, {u"ph", "f"}, {u"rh", "r"}, {u"wh", "w"},
        {u"ts", "c"}, {u"tz", "c"}, {u"tc", "c"}, {u"tç", "c"}, {u"ck", "k"}, {u"cq", "k"}, {u"ks", "x"},
        {u"qu", "kw"}, {u"ou", "u"}, {u"eo", "E"}, {u"eaux", "o"}, {u"eau", "o"}, {u"gue", "ge"}, {u"gui", "gi"}, {u"guy", "gi"},
        // Latin, one letter
        {u"a", "a"}, {u"b", "b"}, {u"c", "3"}, {u"d", "d"}, {u"e", "e"}, {u"f", "f"}, {u"g", "g"}, {u"h", "H"}, {u"i", "i"},
        {u"j", "j"}, {u"k", "k"}, {u"l", "l"}, {u"m", "m"}, {u"n", "n"}, {u"o", "o"}, {u"p", "p"}, {u"q", "q"}, {u"r", "r"},
        {u"s", "s"}, {u"t", "t"}, {u"u", "u"}, {u"v", "v"}, {u"w", "w"}, {u"x", "x"}, {u"y", "Y"}, {u"z", "z"},
        {u"ä", "e"}, {u"ö", "E"}, {u"ø", "E"}, {u"ü", "iu"}, {u"å", "o"}, {u"ë", "E"}, {u"â", "ia"}, {u"û", "iu"}, {u"ě", "ie"},
        {u"č", "C"}, {u"ć", "C"}, {u"š", "S"}, {u"ş", "S"}, {u"ș", "S"}, {u"ž", "Z"}, {u"ż", "Z"}, {u"ŝ", "Q"}, {u"ĝ", "g"},
        {u"ç", "1"}, {u"ţ", "c"}, {u"ț", "c"}, {u"đ", "J"}, {u"õ", "i"}, {u"ĵ", "J"}, {u"ə", "a"}, {u"þ", "t"},
        // Cyrillic, several letters
        {u"дж", "J"}, {u"дз", "D"}, {u"тс", "c"}, {u"тц", "c"}, {u"тч", "C"}, {u"шч", "Q"}, {u"сч", "Q"}, {u"кс", "x"},
        {u"ео", "E"}, {u"иа", "Ia"}, {u"иу", "Iu"}, {u"ье", "ie"}, {u"ъе", "ie"}, {u"ьо", "E"},
        // Cyrillic, one letter: Russian
        {u"а", "a"}, {u"б", "b"}, {u"в", "v"}, {u"г", "g"}, {u"д", "d"}, {u"е", "e"}, {u"ё", "E"}, {u"ж", "Z"}, {u"з", "z"},
        {u"и", "i"}, {u"й", "i"}, {u"к", "k"}, {u"л", "l"}, {u"м", "m"}, {u"н", "n"}, {u"о", "o"}, {u"п", "p"}, {u"р", "r"},
        {u"с", "s"}, {u"т", "t"}, {u"у", "u"}, {u"ф", "f"}, {u"х", "h"}, {u"ц", "c"}, {u"ч", "C"}, {u"ш", "S"}, {u"щ", "Q"},
        {u"ъ", ""}, {u"ы", "Y"}, {u"ь", ""}, {u"э", "e"}, {u"ю", "iu"}, {u"я", "ia"},
        // Ukrainian, Belarusian, Serbian, Macedonian
        {u"ґ", "g"}, {u"є", "ie"}, {u"і", "i"}, {u"ї", "i"}, {u"ў", "w"}, {u"ј", "i"}, {u"љ", "l"}, {u"њ", "n"}, {u"џ", "J"},
        {u"ђ", "J"}, {u"ћ", "C"}, {u"ѓ", "g"}, {u"ќ", "k"},
        // Kazakh, Kyrgyz, Tajik, Tatar, Azerbaijani
        {u"ә", "a"}, {u"ғ", "g"}, {u"қ", "k"}, {u"ң", "n"}, {u"ө", "o"}, {u"ұ", "u"}, {u"ү", "iu"}, {u"һ", "H"}, {u"җ", "J"},
        {u"ҷ", "J"}, {u"ҳ", "H"}, {u"ӣ", "i"}, {u"ӯ", "u"}, {u"ҹ", "J"}, {u"ҝ", "g"},
    };
    return table;
}

} // namespace advisorpool
