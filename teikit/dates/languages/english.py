"""English, British and American, from the seventeenth century on."""

from teikit.dates.language import LATEST, NEXT, SAME, DateLanguage

LANGUAGE = DateLanguage(
    xml_lang="en",
    order="dmy/mdy",
    month_first=True,
    double_years_until=1752,
    months=(
        "Jany., Janry., Januar., Jay., Janu.",
        "Feby., Febry., Febr., Februar., Febuary, Februrary, Fby.",
        "Mch., March.",
        "Apl., Ap., Apr., Aprl., Ap'l",
        "",
        "Jun., June.",
        "Jly., July., Jul., Juley",
        "Augt., Augst., Ag., Aug.",
        "Septr., Sept'r, Sepr., Septbr., Septem., Sept., Sepbr., Sep., 7ber, 7br., 7bre",
        "Octr., Oct'r, Octbr., Octo., Oct., 8ber, 8br., 8bre",
        "Novr., Nov'r, Novem'r, Novbr., Nov., Novem., 9ber, 9br., 9bre",
        "Decr., Decbr., Decer., Debr., Dec., Decem., Xber, Xbr., 10ber, 10br., 10bre",
    ),
    weekdays=(
        "Mon.",
        "Tues., Tue., Tuesay, Tusday",
        "Wed., Weds., Wednes., Wedensday",
        "Thurs., Thur., Thu., Thurday, Thurdsay",
        "Fri.",
        "Sat.",
        "Sun., Sabbath",
    ),
    weak="may, march, august, mar, sun, sat, mon, wed, dec, jun, jan, ag, sabbath, jay, janu, ap",
    ordinals=(
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
        "twentieth",
        "twenty first",
        "twenty second",
        "twenty third",
        "twenty fourth",
        "twenty fifth",
        "twenty sixth",
        "twenty seventh",
        "twenty eighth",
        "twenty ninth",
        "thirtieth",
        "thirty first",
    ),
    ordinal_suffixes="st, nd, rd, th, d, ths, t, s, tt, h, dth",
    numerals={
        1: "one",
        2: "two",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve",
        13: "thirteen",
        14: "fourteen",
        15: "fifteen",
        16: "sixteen",
        17: "seventeen",
        18: "eighteen",
        19: "nineteen",
        20: "twenty",
        30: "thirty",
        40: "forty, fourty",
        50: "fifty",
        60: "sixty",
        70: "seventy",
        80: "eighty",
        90: "ninety",
        100: "hundred",
        1000: "thousand",
    },
    and_behind_hundreds="and",
    of="of",
    the="the, ye",
    indefinite="a, an",
    day_words="day, days, dy, inst day",
    at="on, upon, this",
    since="since",
    in_="in, during, since, until, till, of, by, for, throughout, from, to, after, before, early, next, "
    "at, the, "
    "each, through, last, mid, that, and, or, between",
    dated="dated, date, recd., received, apptd., issd., issued, filed, signed, approved, born, died, est., "
    "established, founded, written, completed, published, copied, sent, entered, remitted, pardoned, "
    "ansd., "
    "answered, adopted, enacted, session",
    and_="and, or, &",
    to="to, through, thru, until, till",
    from_="from",
    between="between",
    before="before, prior to, pre",
    after="after, post",
    not_="not, no later than",
    about="about, around, circa, ca., c., abt., approximately, approx., roughly",
    relative_days={
        -2: "the day before yesterday",
        -1: "yesterday, yesterday's, yesternight, last night",
        0: "today, to day, tonight, to night, this day",
        1: "tomorrow, to morrow, to morow",
        2: "the day after tomorrow, the day after to morrow",
    },
    parts_of_day="morning, evening, afternoon, night, noon, morn, forenoon, eve",
    this={
        -1: "last, past, previous, preceding",
        0: "this, present, current",
        1: "approaching, following, forthcoming, next, coming, ensuing",
    },
    units={"week": "week", "month": "month", "year": "year"},
    this_month={
        -1: "ult., ulto., ultmo., ultimo, of last month, of the last month, of the past month",
        0: "inst., instt., instant, of this month, of the present month, of the month, of the current month, current",
        1: "prox., proxo., proximo, of next month, of the next month, of the coming month",
        SAME: "of {that|the same|said|that same} month",
    },
    this_year={
        LATEST: "last, ult., ultimo",
        -1: "of last year, last year, of the past year",
        0: "of this year, of the present year, of the current year, this year, inst., instant, present",
        NEXT: "next",
        1: "of next year, next year, of the following year",
        SAME: "of {that|the same|said|that same} year, same year",
    },
    past="was, were, had, did, came, went, reached, received, wrote, arrived, saw, took, sent, told, "
    "said, met, "
    "left, got, gave, called, began, ended, been, last, telephone",
    future="will, shall, ll",
    seasons={"spring": "spring", "summer": "summer", "autumn": "autumn, fall", "winter": "winter"},
    fractions={"half": "half", "third": "third", "quarter": "quarter"},
    parts={
        "early": "early, beginning, start, early part, first part",
        "middle": "mid, middle, midst",
        "late": "late, end, close, latter part, last part, latter end",
    },
    last="last",
    century="century, centuries, cent.",
    century_before="s., saec., ss.",
    decades={
        20: "twenties",
        30: "thirties",
        40: "forties",
        50: "fifties",
        60: "sixties",
        70: "seventies",
        80: "eighties",
        90: "nineties",
    },
    decade_suffixes="s",
    year_before="year, years, a.d., anno, anno domini, year of {our|the} {Lord|Redeemer|Saviour}, "
    "year of grace",
    term="terme, term, session, sessions",
    eras={
        "ad": "A.D., C.E., AD, CE",
        "bc": "B.C., B.C.E., BC, BCE",
        "ah": "A.H., AH, Hijri, Hegira",
    },
    styles={
        "julian": "O.S., old style, O. St.",
        "gregorian": "N.S., new style, N. St.",
    },
    feasts={
        "12-25": "Christmas, Christmas Day, Xmas, Xmas Day",
        "12-24": "Christmas Eve, Xmas Eve",
        "12-26": "Boxing Day, St Stephen's Day",
        "01-01": "New Year's Day",
        "12-31": "New Year's Eve",
        "01-06": "Twelfth Night, Epiphany, Twelfth Day",
        "02-02": "Candlemas",
        "03-25": "Lady Day",
        "06-24": "Midsummer Day, St John's Day",
        "09-29": "Michaelmas, Michaelmas Day",
        "11-01": "All Saints, All Saints' Day, All Hallows",
        "11-02": "All Souls' Day",
        "11-11": "Martinmas",
        "easter-46": "Ash Wednesday",
        "easter-47": "Shrove Tuesday",
        "easter-7": "Palm Sunday",
        "easter-2": "Good Friday",
        "easter+0": "Easter, Easter Sunday, Easter Day",
        "easter+1": "Easter Monday",
        "easter+39": "Ascension Day",
        "easter+49": "Whitsun, Whit Sunday, Whitsunday, Pentecost",
        "easter+50": "Whit Monday",
        "easter+60": "Corpus Christi",
    },
    titles="Mr., Mrs., Miss, Ms., Dr., Prof., Sir, Lady, Lord, Rev., Capt., Col., Gen.",
    every="every, each",
    undated="s. d., n. d., undated, no date",
    counted="men, tons, ton, dollars, pounds, copies, pages, persons, people, miles, acres, francs, "
    "marks, rubles, "
    "roubles, rupees, yen, kroner, lire, pesetas, pesos, soldiers, troops, workers, members, volumes, "
    "vols., "
    "feet, ft., yards, yds., metres, meters, km, kg, lbs., lb., bushels, barrels, percent, cents, horses, "
    "cattle, houses, families, inhabitants, votes, shares, words, units, items, cases, hours, days, "
    "minutes, seconds, degrees, officers, prisoners, refugees, students, pupils, books, guns, rifles, "
    "shells, "
    "tanks, aircraft, planes, cars, wagons, boxes, gross, bales, sheets, leaves, florins, guilders, "
    "ducats, crowns, "
    "cavl., cav., infty., inf., regt., regts., bn., batt., arty., brig., "
    "times, years, months, weeks, million, billion, thousand, hundred, dozen, calories, volts, watts, "
    "hp, mm, "
    "cm, m, mph, rpm, litres, liters, gallons, p.p.m., cwt., oz., a ton, apiece, each, psi",
    numbered="FY, F.Y., cols., column, no., nos., number, numbers, page, pages, p., pp., fol., fols., folio, f., ff., "
    "route, article, art., "
    "section, sec., chapter, ch., chap., vol., volume, box, file, folder, item, lot, model, type, room, "
    "apt., "
    "apartment, flight, resolution, res., case, paragraph, para., line, lines, question, verse, psalm, "
    "hymn, op., opus, serial, telegram, despatch, dispatch, cable, ref., phone, tel., telephone, ext., "
    "fond, "
    "opis, delo, list, ms., mss., plate, fig., figure, table, map, sheet, lot, square, street, st., road, "
    "rd., avenue, ave., house, suite, gate, track, channel, isbn, issn, psalms, canto, act, scene, number",
    common="the, of, and, to, in, that, was, for, with, his, is, as, on, he, it, at, by, from, had, "
    "they, which, "
    "were, are, or, but, this, not, have, her, she, you, their, been, has, will, would, an, my, me, we, "
    "our, "
    "us, him, them, when, who, what, i, so, if, then, there, reached, came, went, about, because, after, "
    "before, where, all, last, received, inclosing, enclosing, be, did, does, do, could, should, may, "
    "might",
    hours="o'clock, oclock, hours, hrs., h., hour",
    lasting_hours="hours, hrs., h., hour",
    clock_prepositions="at, about, from, until, till, by, before, after, towards, near, between",
    am="a.m., am, in the morning, of the morning",
    pm="p.m., pm, in the afternoon, in the evening, at night, of the evening",
    clock={"12:00": "noon", "00:00": "midnight"},
    half_past="half past",
    decade_nouns_in_front="decade",
    ago="ago, since",
    days="days, day",
    minutes_in_front={
        15: "quarter {past|after}, a quarter {past|after}",
        -15: "quarter {to|before|of}, a quarter {to|before|of}",
    },
    examples=(
        ("Signed on 24 July 1960 in Oslo.", "24 July 1960", "1960-07-24"),
        ("Received the 2nd of Jany. 1861, by hand", "2nd of Jany. 1861", "1861-01-02"),
        ("Washington, July 24, 1960.", "July 24, 1960", "1960-07-24"),
        ("Friday, 19th September 1958, Trieste", "Friday, 19th September 1958", "1958-09-19"),
        (
            "from 16 February through 24 March 1960",
            "16 February through 24 March 1960",
            "1960-02-16/1960-03-24",
        ),
        ("the term, 16–24 March 1960, was short", "16–24 March 1960", "1960-03-16/1960-03-24"),
        ("They built it in the 1950s.", "the 1950s", "1950..1959"),
        ("a bridge of about 1853", "about 1853", "~1853"),
        ("It was sold before 1840.", "before 1840", "..1840"),
        ("the harvest of the late 19th century", "late 19th century", "1867..1900"),
        ("Your letter of 14 August arrived.", "14 August", "@1957-10-07 1957-08-14"),
        ("yours of the 12th inst. is to hand", "12th inst.", "@1847-10-28 1847-10-12"),
        ("We dined with him yesterday.", "yesterday", "@1847-10-28 1847-10-27"),
        ("at Michaelmas 1847 the rent", "Michaelmas 1847", "1847-09-29"),
        ("the twenty-third of August 1916", "twenty-third of August 1916", "1916-08-23"),
        ("In nineteen forty-seven it came on.", "nineteen forty-seven", "1947"),
        ("the Treaty of 1951", "1951", "1951"),
        ("the second half of the 18th century", "second half of the 18th century", "1751..1800"),
        ("I wrote to him three days ago.", "three days ago", "@1957-10-07 1957-10-04"),
    ),
    counterexamples=(
        "May I ask whether he may march in March Street?",
        "Mr. March and Miss May sat down.",
        "It cost $1,960, or 1,960 tons a year.",
        "See Route 66, Article 13 and pp. 1901–1915.",
        "Resolution No. 1514 (XV), file 1950/17, box 1848.",
        "The score was 3-4; 2.10.1 is the version.",
        "1500 men and 1200 horses",
        "John 3:16 and 24/7 service",
    ),
)
