"""The shapes of dates, as patterns over classes of words (:mod:`teikit.dates.wordclass`).

A production is a name, the classes that it can begin with, and a pattern with named groups; what the groups mean
is read in :mod:`teikit.dates.reading`. Productions are tried in the order of the table, so longer shapes stand first.
"""

from teikit.dates import wordclass as kind
from teikit.dates.pieces import (
    AND,
    ARTICLE,
    BEFORE_ROMAN,
    BOUNDARY,
    CENTURY,
    CENTURY_NOUN,
    CENTURY_PART,
    COMMA_LIST,
    DASH,
    DAY,
    DAYS,
    FRONT_FRACTION,
    GAP,
    IN,
    LAST,
    LAST_OF,
    MONTH,
    NO_NUMBER,
    OF,
    PART,
    PART_OF,
    RANGE,
    SHORT_YEAR,
    SLASH,
    STYLE_IN_FRONT,
    THE,
    THIS,
    THIS_ANY,
    THIS_MONTH,
    THIS_YEAR,
    TO,
    UNIT,
    WEEKDAY,
    WEEKDAY_IN_FRONT,
    YEAR,
    YEAR_BOUNDARY,
    YEAR_NOUN,
    YEAR_WORD,
    _,
)

PRODUCTIONS: tuple[tuple[str, str, str], ...] = (
    # 1960-07-24
    (
        "iso",
        "Y",
        rf"(?:(?<=-[ij]/)|{BOUNDARY})(?P<year>Y)(?P<mark>[-/.])(?P<month>i)(?P=mark)(?P<day>[ij])(?![ijkl:]|[/-](?!Y[-/.]i))",
    ),
    # III Nonas Maii 1521; pridie Kal. Ian.; Idibus Martiis
    (
        "roman_day_of_month",
        "14Rijnr",
        rf"(?:(?P<count>[ijRrn]|{kind.PRIDIE})\.?{_})?(?P<day>{kind.ROMAN_DAY})\.?{_}(?P<month>{MONTH})"
        rf"(?:{YEAR}|{THIS_YEAR})?",
    ),
    # the twenty-seventh (27th) day of May 1863
    (
        "day_twice",
        "Nn",
        rf"(?P<days>[nN]){_}\((?P<figures>[ij]o?\.?)\){_}(?:{kind.DAY_WORD}{_},?{_})?(?:{OF}'?{_})?(?P<month>{MONTH})"
        rf"(?:{YEAR}|{THIS_YEAR})?",
    ),
    # Friday, 24th of July, 1960; 12, 13 et 15 novembre 1895; 1. und 2. Mai
    (
        "day_month",
        "NVWijnw",
        rf"{WEEKDAY_IN_FRONT}{BOUNDARY}(?P<days>{DAYS}|{kind.WORD_NUMBER}){_},?{_}(?:[-/,=][ ]?)?"
        rf"(?:{kind.DAY_WORD}{_},?{_})?(?:{kind.UNIT}{_}(?={MONTH}))?"
        rf"(?:{OF}'?{_}(?:(?:{kind.UNIT}{_}{OF}|{IN})'?{_})?)?(?:{THE}{_})?(?:(?P<which>{THIS_ANY}){_})?(?P<month>{MONTH})"
        rf"(?!\n?[ ]?{DAY},?{_}Y){STYLE_IN_FRONT}(?:{YEAR}|{THIS_YEAR})?",
    ),
    # 12.–13.11.1705; 30.11.-2.12.1956; 30 XI–2 XII 1956
    (
        "numeric_range",
        "ij",
        rf"{BOUNDARY}(?P<first>[ij])\.?(?:[ /]?(?P<first_month>[ijR])\.?)?{_}{DASH}{_}(?P<last>[ij])(?:[./]{_}|[ ](?=R))"
        rf"(?P<month>[ijR])(?:[./][ ]?|[ ])(?P<year>Y){NO_NUMBER}(?:\.?[ ]?(?P<year_word>{kind.YEAR_AFTER}\.?))?",
    ),
    # 27-29. IV.; 12. u. 13. XII. 04
    (
        "days_roman",
        "ijn",
        rf"{BOUNDARY}(?P<days>{COMMA_LIST}|{RANGE})[ ]?/?[ ]?(?P<month>R)(?![RrQ])\.?"
        rf"(?:{SLASH}?{_}(?P<year>Y{NO_NUMBER})|{SLASH}{_}?(?P<short_year>{SHORT_YEAR}))?",
    ),
    # XXV aprile 1945
    (
        "roman_day_month",
        "Rr",
        rf"(?<![Rr][ .])(?P<days>[Rr])\.?{_}(?:{OF}'?{_})?(?P<month>{MONTH})(?:{YEAR}|{THIS_YEAR})",
    ),
    # 1960. július 24.; 1963 FEB. 26
    (
        "year_month_day",
        "VWYw",
        rf"(?:(?P<weekday>{WEEKDAY}),?{_})?{YEAR_BOUNDARY}(?P<year>Y)[.,]?{_}(?:{kind.YEAR_AFTER}\.?,?{_})?(?P<month>{MONTH}),?{_}(?P<days>{DAYS})"
        rf"(?:{_}(?:{kind.DAY_WORD}|{kind.HALF_DAY}))?(?![/:][ijk]|[ ][lyz])",
    ),
    # 1960. 7. 24.; 1960. VII. 24
    (
        "year_first",
        "Y",
        rf"{YEAR_BOUNDARY}(?P<year>Y)(?:\.[ ]?|[ ]?/[ ]?|[ ](?=R))(?P<month>[iR])(?:\.[ ]?|[ ]?/[ ]?|[ ])(?P<day>[ij])\.?"
        rf"(?![ijklYyz%½]|[/:][ijklYyz]|-[ijklyz])",
    ),
    # July 24th, 1960; November 12 and 13; Sept. 8–9, 1999
    (
        "month_day",
        "MVWmw",
        rf"(?:(?P<weekday>{WEEKDAY}),?{_}(?:{THE}{_})?)?(?P<month>{MONTH})[,:;|]?{_}(?:{THE}{_})?(?:[-/][ ]?)?"
        rf"(?P<days>{COMMA_LIST}|{RANGE}(?![ ]?[ijkl])|{DAY})(?:{_}(?:{kind.DAY_WORD}|{kind.HALF_DAY}(?={_}Y)))?"
        rf"(?!(?<!{kind.SUFFIX})[ijkYlyz]|[:.][ijklHu]|[ ]l[ ][$l]|{_}{MONTH}{_}Y|{_}{kind.FRACTION_NOUN})"
        rf"(?:{YEAR}|{THIS_YEAR})?",
    ),
    # 24.VII.1960; 24/7/60; 27./3 903; 27 XI. 03
    (
        "numeric",
        "VWijkw",
        rf"{WEEKDAY_IN_FRONT}(?:(?<=[./][ijk]-)|{BOUNDARY})(?P<first>[ijk]o?){BEFORE_ROMAN}(?P<second>[ijR])"
        rf"{_}(?:{SLASH}|[ ])(?P<third>[Yijkl]|'[ ]?[ijkl])(?:(?=-[ij][./][ijR][./])|{NO_NUMBER})"
        rf"(?:\.?[ ]?(?P<year_word>{kind.YEAR_AFTER}\.?))?",
    ),
    # 10 (23) марта 1910 г.: Old and New Style
    (
        "double_day",
        "ij",
        rf"{BOUNDARY}(?P<old>[ij](?:-?o)?\.?)[ ]?\([ ]?(?P<new>[ij](?:-?o)?\.?)[ ]?\){_}(?:{OF}'?{_})?"
        rf"(?P<month>{MONTH})(?:{YEAR}|{THIS_YEAR})?",
    ),
    # 10/23. IV. 1913
    (
        "double_numeric",
        "ij",
        rf"{BOUNDARY}(?P<old>[ij])[ ]?/[ ]?(?P<first>[ij])\.{_}(?P<second>[ijR])\.?{_}(?P<third>[Yijk])"
        rf"{NO_NUMBER}",
    ),
    # 061944Z Jun 44
    (
        "date_time_group",
        "z",
        rf"(?P<group>z){kind.OTHER}[ ](?P<month>{MONTH})[ ]?(?:(?P<year>Y)|(?P<short_year>[ijk])){NO_NUMBER}",
    ),
    # I. II. 04
    (
        "roman_day",
        "R",
        rf"{BOUNDARY}(?P<first>R){SLASH}(?P<second>R){_}{SLASH}?(?P<third>[Yijk]|'[ijk]){NO_NUMBER}",
    ),
    # l'an VIII
    ("republican_year", "v", rf"(?P<word>{kind.YEAR_BEFORE}){_}(?P<year>[Rr])(?!{_}?[.:]?[ijRr])"),
    # 19 vendémiaire an III; 5 Tishri 5721; 9 Rajab 734
    (
        "other_calendar",
        "DVWZijnw",
        rf"(?:(?P<weekday>{WEEKDAY}),?{_})?(?:(?P<day_name>{kind.DAY_WORD}){_}(?=[ijn]))?"
        rf"(?:{BOUNDARY}(?P<days>{DAYS}){_}(?:{kind.DAY_WORD}{_})?(?:{OF}'?{_})?)?"
        rf"(?P<month>{kind.FOREIGN_MONTH}\.?)"
        rf"(?:,?{_}(?:{OF}'?{_})?(?:(?P<year_word_in_front>{kind.YEAR_BEFORE}\.?){_})?"
        rf"\[?(?P<year>[ijklYyrRNn](?:\][ijk])?)(?:{_}\(?(?P<era>{kind.ERA})\)?)?)?",
    ),
    # 15th inst.; 20. v. M.; the 9th of last month
    (
        "day_of_this_month",
        "VWijnw",
        rf"(?:(?P<weekday>{WEEKDAY}),?{_}(?:{ARTICLE}\.?{_})?)?{BOUNDARY}(?P<days>{DAYS}){_}(?:{kind.DAY_WORD}{_})?"
        rf"{THIS_MONTH}",
    ),
    # f. hó 15-én
    (
        "this_month_day",
        "g",
        rf"(?P<this_month>{kind.THIS_MONTH}\.?){_}(?P<days>{RANGE}|{DAY})(?![ijklYyz]|[/:-][ijklYyz])",
    ),
    # w połowie maja
    (
        "middle_of_month",
        "q",
        rf"(?<![nijR][ ])(?<![nijR]\.[ ])(?P<half>{kind.FRACTION_NOUN}){_}(?:{OF}'?{_})?(?P<month>{MONTH})"
        rf"(?:{YEAR}|{THIS_YEAR})?",
    ),
    # maaliskuun alussa 1953
    ("month_part_year", "MVm", rf"(?P<month>{MONTH}){_}(?P<part>{kind.PART})(?:{YEAR}|{THIS_YEAR})"),
    # 1953 nyarán; 1941/42 telén
    (
        "year_season",
        "Y",
        rf"{BOUNDARY}(?P<year>Y\.?(?:[/-](?:[ijk]|Y)\.?)?)(?:{_}{kind.YEAR_AFTER})?{_}(?P<season>{kind.SEASON})",
    ),
    # summer of 1960; Winter 1962/63
    (
        "season",
        "ES",
        rf"{PART}(?P<season>{kind.SEASON}){_}(?:[{OF}{IN}{kind.AT}]{_})?(?:{THE}{_})?(?:{YEAR_WORD})"
        rf"(?P<year>Y(?:\.?{_}[/-]{_}(?:[ijk]|Y)\.?)?|['|][ijk](?:/[ijk])?)(?![ijklYyz])"
        rf"(?:\.?[ ]?(?P<year_word>{kind.YEAR_AFTER}\.?))?",
    ),
    # last winter; kommenden Sommer; l'été dernier; the present summer
    (
        "this_season",
        "LSef",
        rf"(?:(?P<which>{THIS_ANY}|{LAST}){_}(?P<season>{kind.SEASON})"
        rf"|(?P<season_first>{kind.SEASON}){_}(?P<which_behind>[{THIS}{kind.THIS_YEAR}{kind.THIS_MONTH}]))(?!-)",
    ),
    # fourth quarter of 1956; last third of the month; erste Hälfte 1950
    (
        "fraction",
        "LRefijn",
        rf"(?P<number>[ijRn](?:-?o)?\.?|{LAST_OF}){_}(?P<fraction>{kind.FRACTION_NOUN}|n(?=[ ][Og])){_}"
        rf"(?:(?P<of_this_month>{kind.THIS_MONTH})|(?:{OF}'?{_})?(?:{THE}{_})?(?:{YEAR_WORD})"
        rf"(?:(?P<month>{MONTH})(?:,?{_}(?:{OF}{_})?(?P<month_year>Y))?"
        rf"|(?P<year>Y)(?:\.?[ ]?(?P<year_word>{kind.YEAR_AFTER}\.?))?|(?P<unit>{UNIT})))"
        rf"(?![/-]?[ijkY]|-[{kind.SUFFIX}{kind.DECADE_SUFFIX}])",
    ),
    # Q2 1956; 1956 Q2
    (
        "quarter",
        "<Y",
        rf"(?P<quarter>{kind.QUARTER})[ ]?[/,]?{_}(?:{OF}{_})?(?P<year>Y){NO_NUMBER}"
        rf"|{BOUNDARY}(?P<year_in_front>Y)[ /-]?(?P<quarter_behind>{kind.QUARTER})",
    ),
    # last Monday in August 1935; last week of December
    (
        "last_of_month",
        "Lefn",
        rf"(?P<which>{LAST_OF}|n){_}(?:(?P<weekday>{kind.WEEKDAY})|(?P<unit>{UNIT})){_}"
        rf"(?:[{OF}{IN}]'?{_})(?:{THE}{_})?(?P<month>{MONTH})(?:,?{_}(?:{OF}{_})?(?P<year>Y))?",
    ),
    # último de enero 1538; ce dernier de may 1545; the last day of February
    (
        "last_day",
        "Lefg",
        rf"(?P<which>[{LAST}{THIS}{kind.THIS_YEAR}{kind.THIS_MONTH}]){_}(?:(?P<noun>{kind.DAY_WORD}){_})?{OF}'?{_}(?:{THE}{_})?(?P<month>{MONTH})"
        rf"(?:{YEAR}|{THIS_YEAR})?",
    ),
    # May Term of the Circuit Court 1856
    (
        "court_term",
        "MVm",
        rf"(?P<month>{MONTH}){_}{kind.TERM}"
        rf"(?:{_}[{kind.OTHER}{kind.COMMON}{OF}{THE}{IN}{THIS}{kind.CENTURY_SIGN}]\.?){{1,9}}{_}"
        rf"(?:{kind.YEAR_BEFORE}{_})?(?:{OF}{_})?\|?(?P<year>Y){NO_NUMBER}",
    ),
    # May and June 1950
    ("month_list", "MVm", rf"(?P<month>{MONTH}){_}{AND}\.?{_}(?P<month_to>{MONTH}){YEAR}"),
    # May-June 1640; März/April 1945
    ("months", "MVm", rf"(?P<month>{MONTH}){_}(?:{DASH}|{TO}|/){_}(?P<month_to>{MONTH}){YEAR}"),
    # March 1953; Sept. '45; October Term, 1862; Nov […] 1865
    (
        "month_year",
        "EMVm",
        rf"{PART}(?P<month>{MONTH})(?:{_}{kind.TERM}[.,]?(?:{_}{IN})?|{_}{GAP}(?:{_}{kind.TERM})?,?(?={_}Y))?"
        rf"(?:{_}{OF})?(?:{YEAR}|{THIS_YEAR})",
    ),
    # 1956 October-December
    (
        "year_months",
        "Y",
        rf"{YEAR_BOUNDARY}(?P<year>Y)[ ](?P<month>{MONTH}){_}{DASH}{_}(?P<month_to>{MONTH})(?!{_}[ijY'])",
    ),
    # 1953. március; 1918 Nov.
    (
        "year_month",
        "Y",
        rf"{YEAR_BOUNDARY}(?P<year>Y)[.,]?{_}(?:{kind.YEAR_AFTER}{_})?(?P<month>{MONTH})(?!{_}[ijY])",
    ),
    (
        "month_number_year",
        "Ri",
        rf"{BOUNDARY}(?P<month_number>[iR])[ ]?/[ ]?(?P<year>Y)(?![/:.-]?[ijklYyz])",
    ),
    # 24/7; 8.4.; 26/VII; 18 IX
    (
        "numeric_pair",
        "VWijw",
        rf"{WEEKDAY_IN_FRONT}{BOUNDARY}(?P<first>[ij]o?)(?P<mark>[ ]?\.?/[ ]?|\.[ ]?|[ ](?=R))(?P<second>[ijR])"
        rf"(?P<last>\.?)(?![ijklYyz%o½R]|[/:-][ijklYyz]|{_}[H%])",
    ),
    # late 13th or early 14th cent.; 13th century, second half
    (
        "century",
        "ELRefijnr",
        rf"(?:(?P<part_from>{kind.PART})-?{_}(?:{TO}|{DASH}|{AND}|/){_}(?={kind.PART}))?"
        rf"{FRONT_FRACTION}{PART}(?P<number>{CENTURY})(?:{_}(?:{DASH}|{AND}|{TO}|/){_}(?:(?P<part_to>{kind.PART})\.?-?{_})?"
        rf"(?P<to>{CENTURY}))?{_}-?(?P<noun>{CENTURY_NOUN})(?:{_}(?P<era>{kind.ERA}))?{CENTURY_PART}"
        rf"(?:[ ]?\(\?\))?",
    ),
    # siglo XV; sec. XIII
    (
        "century_noun",
        "ELRcefijn",
        rf"{FRONT_FRACTION}{PART}(?P<noun>{kind.CENTURY}\.?){_}(?:{THE}{_})?(?P<number>[Rr](?:-?o)?|[ij](?!o))(?:{_}(?:{DASH}|{AND}|{TO}|/){_}"
        rf"(?P<to>[Rr](?:-?o)?))?(?:{_}(?P<era>{kind.ERA}))?{CENTURY_PART}",
    ),
    # s. xiii²; s. xiv in.
    (
        "century_sign",
        "s",
        rf"{kind.CENTURY_SIGN}\.?[ ]?(?P<number>[Rr])(?:(?P<exponent>½/?½?)|[ ]?(?P<part>[A-Z~_I]\.?))?"
        rf"(?:[/-](?P<to>[Rr])(?P<exponent_to>½/?½?)?)?",
    ),
    # the 1950s; '60s; 1950-х гг.; 20-х годах; 60er Jahre
    (
        "decade",
        "'ELRYefijknt|",
        rf"(?P<article>{THE}{_})?{FRONT_FRACTION}{PART}(?P<year>Y|['|]?[jk])'?"
        rf"(?:[ ]?-)?(?P<suffix>{kind.DECADE_SUFFIX}|{kind.SUFFIX})"
        rf"\.?(?:{_}(?P<noun>{YEAR_NOUN}\.?))?",
    ),
    # v 50. letech; 1950. aastad
    ("decade_noun_behind", "EYjk", rf"{BOUNDARY}{PART}(?P<year>[Yjk])\.{_}(?P<noun>{YEAR_NOUN}\.?)"),
    # années 1950; anni '30; década de 1950; lat 30.
    (
        "decade_noun",
        "ETUv",
        rf"{PART}(?P<noun>{YEAR_NOUN}){_}(?:{OF}{_})?"
        rf"(?:{THE}{_})?(?P<year>Y|'?[jk])(?:\.(?!{_}[~_])|-?[ho])?(?![ijklYyz%½:]|[/.-][ijklYyz]|{_}(?:{DASH}|{TO}|/|,){_}[ijkY])(?:{_}{AND}{_}(?P<second>[Yjk])(?![ijklYyz%½:]|[/.-][ijklYyz]))?",
    ),
    (
        "decade_in_words",
        "Etx",
        rf"(?P<article>{THE}{_})?{PART}(?P<decade>{kind.DECADE})(?:{_}(?P<noun>{UNIT}))?",
    ),
    # Easter 1871; Lady Day
    (
        "feast",
        "P",
        rf"(?P<feast>{kind.FEAST})(?:,?{_}(?:{OF}{_})?(?P<year>Y(?![/:-]?[ijklYyz])|['|][ijk])|{THIS_YEAR})?",
    ),
    # Sunday 24; Friday, 29th; Sonntag, den 13.
    (
        "weekday_day",
        "VWw",
        rf"(?P<weekday>{WEEKDAY}){_},?{_}(?:{ARTICLE}\.?{_})?(?P<days>{DAYS})"
        rf"(?![ijklYyz]|[ ]?[/:.-][ijklYyz]|,l|[ ]?[./]?[ ]?R|{_}[HuU%$½]|{_}{MONTH})(?:,?{_}(?P<year>Y))?",
    ),
    # yesterday; morgen, Donnerstag
    (
        "relative_day",
        "@",
        rf"(?P<day>{kind.RELATIVE_DAY})"
        rf"(?:(?P<gloss>,?{_}\(?(?P<weekday>{kind.WEEKDAY})\)?)(?!{_},?{_}(?:{THE}\.?{_})?[ijn]|{_}[{THIS}{kind.THIS_YEAR}{kind.THIS_MONTH}]))?",
    ),
    # vor 8 Tagen; three days ago; il y a trois jours
    (
        "distance",
        "Nijn",
        rf"(?:(?<=[{kind.BEFORE}{kind.AGO}][ ])(?P<count>[ijnN]){_}(?P<unit>[{kind.DAY_WORD}{YEAR_NOUN[1:-1]}])"
        rf"|(?P<count_first>[ijnN]){_}(?P<unit_first>[{kind.DAY_WORD}{YEAR_NOUN[1:-1]}]){_}(?P<behind>{kind.AGO}))",
    ),
    # last Monday; lundi prochain; Monday of last week
    (
        "this_weekday",
        "LWef",
        rf"(?:(?P<which>{THIS_ANY}|{LAST}){_}(?P<weekday>{kind.WEEKDAY})|(?P<weekday_first>{kind.WEEKDAY}){_}"
        rf"(?P<which_behind>[{THIS}{kind.THIS_YEAR}{kind.THIS_MONTH}](?!{_}(?:{UNIT}|{kind.OTHER}))"
        rf"|(?:{OF}{_})?{THIS_ANY}{_}(?P<unit>{UNIT})))",
    ),
    (
        "this_unit",
        "LTUeftv",
        rf"(?P<article>{THE}'?{_})?(?:(?P<which>{THIS_ANY}|{LAST}){_}(?P<unit>{UNIT})|(?P<unit_first>{UNIT}){_}"
        rf"(?P<which_behind>[{THIS}{kind.THIS_YEAR}]))(?!{_}[{OF}{IN}]'?{_}(?:{THE}{_})?[MmV])(?!{_}{UNIT})",
    ),
    ("relative_year", "3", rf"(?P<year>{kind.RELATIVE_YEAR})"),
    ("this_year", "fg", rf"(?P<phrase>[{kind.THIS_YEAR}{kind.THIS_MONTH}])(?!{_}Y)"),
    (
        "this_month_name",
        "Laef",
        rf"(?P<which>[{THIS}{LAST}{kind.AT}{kind.THIS_YEAR}]){_}(?P<month>{MONTH})(?!{_}{kind.TERM}|,?{_}(?:{THE}{_})?[ijnY'])",
    ),
    ("month_term", "MVm", rf"(?P<month>{MONTH}){_}(?P<term>{kind.TERM})(?P<which>{_}{THIS_ANY})?"),
    # the 15th (with evidence around)
    ("day", "ijn", rf"{BOUNDARY}(?P<days>{DAYS})(?![ijklYyz%½]|[/:-][ijklYyz]|[.,][ijklYyz]|{_}[HU$])"),
    ("weekday", "W", rf"(?P<weekday>{kind.WEEKDAY})"),
    ("month", "EMVm", rf"(?:{PART_OF}(?P<month>{MONTH})(?!,?{_}(?:{THE}{_})?[ijn])|(?P<bare_month>{MONTH}))"),
    # 1962–64; 1731/2
    (
        "years",
        "Y",
        rf"{BOUNDARY}(?P<year>Y)(?P<mark>{_}(?:{DASH}|/|{TO}|×){_})(?P<to>Y|[ijkl](?![/:.-]?[ijklYyz%o]))"
        rf"(?![ijklyz%o$]|[/:][ijklYyz])(?:\.?[ ]?(?P<year_word>{kind.YEAR_AFTER}\.?))?(?:{_}(?P<era>{kind.ERA}))?",
    ),
    # 1914; 1935-м году
    (
        "year",
        "QY",
        rf"{BOUNDARY}(?P<year>Y|{kind.ROMAN_YEAR})(?![ijklyz%½]|[/:.][ijklYyz])(?P<suffix>-?o)?"
        rf"(?:\.?{_}(?P<year_word>{kind.YEAR_AFTER}\.?))?(?:{_}(?P<era>{kind.ERA}))?",
    ),
    # im Jahre 97; в 41-м году
    (
        "year_of_two_digits",
        "Ejkv",
        rf"(?:{kind.YEAR_BEFORE}\.?|{kind.PART}{_}{OF}){_}'?(?P<year>k)(?![ijklYyz%½:]|[/.-][ijklYyz])"
        rf"|{BOUNDARY}(?P<year_in_front>[jk])(?:-?o)?\.?{_}(?P<year_word>{kind.YEAR_AFTER}\.?)",
    ),
    (
        "small_year",
        "Gijkly",
        rf"{BOUNDARY}(?P<year>[ijkly])(?:\.?[ ]?{kind.YEAR_AFTER}\.?)?{_}(?P<era>{kind.ERA})"
        rf"|(?P<era_in_front>{kind.ERA})\.?{_}(?P<year_behind>[jklyY]){NO_NUMBER}",
    ),
    ("apostrophe_year", "'", r"(?<![ijklYyz~_])(?P<year>'[ijk])(?![ijklYyz%'-]|[/:.][ijklYyz])"),
    ("year_in_words", "N", rf"(?P<year>{kind.WORD_NUMBER})"),
)
