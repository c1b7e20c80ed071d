"""Shapes, contexts, calendars, reasons: what is found and what it means."""

import pytest

from teikit.dates import DateContext, compare, recognise, resolved, search, weekday_disagrees
from teikit.model.normalised_date import NormalisedDate

Attributes = dict[str, str]
SHAPES: list[tuple[str, DateContext, list[tuple[str, Attributes]]]] = [
    ("24 July 1960", DateContext(("en",)), [("24 July 1960", {"when": "1960-07-24"})]),
    # a full stop belongs to an abbreviation, and behind a whole word to the sentence
    ("We met on 12 February. It rained.", DateContext(("en",)), [("12 February", {"when": "--02-12"})]),
    ("We met on 12 Feb. It rained.", DateContext(("en",)), [("12 Feb.", {"when": "--02-12"})]),
    (
        "on the 15th of this month. He",
        DateContext(("en",), reference_date="1914-01-04"),
        [("the 15th of this month", {"when": "1914-01-15"})],
    ),
    ("Rain.\n12. May I ask a favour?", DateContext(("en",)), []),
    ("Rain.\n12. May\nMore rain.", DateContext(("en",)), [("12. May", {"when": "--05-12"})]),
    ("We got your note of May 9.", DateContext(("en",)), [("May 9", {"when": "--05-09"})]),
    (
        "am 9. und 10. Mai. Es",
        DateContext(("de",)),
        [("9.", {"when": "--05-09"}), ("10. Mai", {"when": "--05-10"})],
    ),
    ("le mardi 4 février. – Le", DateContext(("fr",)), [("mardi 4 février", {"when": "--02-04"})]),
    ("1960-07-24", DateContext(("en",)), [("1960-07-24", {"when": "1960-07-24"})]),
    ("24.VII.1960", DateContext(("de",)), [("24.VII.1960", {"when": "1960-07-24"})]),
    ("on 24 July of no year", DateContext(("en",)), [("24 July", {"when": "--07-24"})]),
    (
        "He came on 3 and 4 May 1950.",
        DateContext(("en",)),
        [("3", {"when": "1950-05-03"}), ("4 May 1950", {"when": "1950-05-04"})],
    ),
    (
        "between 3 and 5 May 1950",
        DateContext(("en",)),
        [("between 3 and 5 May 1950", {"notBefore": "1950-05-03", "notAfter": "1950-05-05"})],
    ),
    (
        "between 3 May and 5 June 1950",
        DateContext(("en",)),
        [("between 3 May and 5 June 1950", {"notBefore": "1950-05-03", "notAfter": "1950-06-05"})],
    ),
    (
        "30 Dec. 1959–2 Jan. 1960",
        DateContext(("en",)),
        [("30 Dec. 1959–2 Jan. 1960", {"from": "1959-12-30", "to": "1960-01-02"})],
    ),
    (
        "30 December to 2 January 1960",
        DateContext(("en",)),
        [("30 December to 2 January 1960", {"from": "1959-12-30", "to": "1960-01-02"})],
    ),
    ("in 1962–64 they", DateContext(("en",)), [("1962–64", {"from": "1962", "to": "1964"})]),
    (
        "20./21. November 1997",
        DateContext(("de",)),
        [("20./21. November 1997", {"from": "1997-11-20", "to": "1997-11-21"})],
    ),
    ("[[1]]4 March 195[[8]]", DateContext(("en",)), [("[[1]]4 March 195[[8]]", {"when": "1958-03-14"})]),
    ("on 24\u00a0July\u202f1960", DateContext(("en",)), [("24\u00a0July\u202f1960", {"when": "1960-07-24"})]),
    ("on 24\nJuly 1960, at", DateContext(("en",)), [("24\nJuly 1960", {"when": "1960-07-24"})]),
    (
        "the 24th Sep-\ntember 1960",
        DateContext(("en",)),
        [("24th Sep-\ntember 1960", {"when": "1960-09-24"})],
    ),
    ("24 Ju ly 1960", DateContext(("en",)), [("24 Ju ly 1960", {"when": "1960-07-24"})]),
    ("2 4 July 19 60", DateContext(("en",)), [("2 4 July 19 60", {"when": "1960-07-24"})]),
    ("24. Dezem ber 19 60.", DateContext(("de",)), [("24. Dezem ber 19 60", {"when": "1960-12-24"})]),
    ("on 4 July 19 men came", DateContext(("en",)), [("4 July", {"when": "--07-04"})]),
    ("sal a gosto; 3 ovos", DateContext(("pt",)), []),
    ("24 July 1 9 6 0", DateContext(("en",)), [("24 July 1 9 6 0", {"when": "1960-07-24"})]),
    ("28ten Octobr 187 6", DateContext(("de",)), [("28ten Octobr 187 6", {"when": "1876-10-28"})]),
    (
        "London, 11 February 1731/2",
        DateContext(("en",)),
        [
            (
                "11 February 1731/2",
                {"when": "1732-02-22", "calendar": "julian", "when-custom": "1732-02-11"},
            )
        ],
    ),
    (
        "Feb. 11, 1731/32, O.S.",
        DateContext(("en",)),
        [
            (
                "Feb. 11, 1731/32, O.S.",
                {"when": "1732-02-22", "calendar": "julian", "when-custom": "1732-02-11"},
            )
        ],
    ),
    (
        "24 October (6 November) 1917",
        DateContext(("en",)),
        [
            ("24 October (6 November) 1917", {"when": "1917-11-06"}),
            ("24 October", {"when": "1917-11-06", "calendar": "julian", "when-custom": "1917-10-24"}),
        ],
    ),
    (
        "19 vendémiaire an III",
        DateContext(("fr",)),
        [
            (
                "19 vendémiaire an III",
                {"when": "1794-10-10", "calendar": "french-republican", "when-custom": "0003-01-19"},
            )
        ],
    ),
    (
        "5 Tishri 5721",
        DateContext(("en",)),
        [("5 Tishri 5721", {"when": "1960-09-26", "calendar": "hebrew", "when-custom": "5721-07-05"})],
    ),
    (
        "on 30 May 1974, 4 p.m.",
        DateContext(("en",)),
        [("30 May 1974, 4 p.m.", {"when": "1974-05-30T16:00:00"})],
    ),
    ("dated 30 February 1948", DateContext(("en",)), [("30 February 1948", {"impossible": "True"})]),
    (
        "late 13th or early 14th century",
        DateContext(("en",)),
        [("late 13th or early 14th century", {"notBefore": "1267", "notAfter": "1334"})],
    ),
    ("s. xiii² (Oxford)", DateContext(("en",)), [("s. xiii²", {"notBefore": "1251", "notAfter": "1300"})]),
    (
        "the fourth quarter of 1956",
        DateContext(("en",)),
        [("fourth quarter of 1956", {"from": "1956-10", "to": "1956-12"})],
    ),
    (
        "the last Monday in August 1935",
        DateContext(("en",)),
        [("last Monday in August 1935", {"when": "1935-08-26"})],
    ),
    ("M. DCC. LXXXIV.", DateContext(("fr",)), [("M. DCC. LXXXIV", {"when": "1784"})]),
    # the day that a second month follows is no year
    (
        "vom 9. Juli – 17. August 1906",
        DateContext(("de",)),
        [("9. Juli – 17. August 1906", {"from": "1906-07-09", "to": "1906-08-17"})],
    ),
    ("May-June 1640", DateContext(("en",)), [("May-June 1640", {"from": "1640-05", "to": "1640-06"})]),
    (
        "Dezember/Januar 1945",
        DateContext(("de",)),
        [("Dezember/Januar 1945", {"from": "1944-12", "to": "1945-01"})],
    ),
    ("1800 – August 1908", DateContext(("en",)), [("1800 – August 1908", {"from": "1800", "to": "1908-08"})]),
    ("from 1965 to ’69, she", DateContext(("en",)), [("1965 to ’69", {"from": "1965", "to": "1969"})]),
    (
        "12. u. 13. XII. 1904",
        DateContext(("de",)),
        [("12.", {"when": "1904-12-12"}), ("13. XII. 1904", {"when": "1904-12-13"})],
    ),
    (
        "27.–29. IV. 1907",
        DateContext(("de",)),
        [("27.–29. IV. 1907", {"from": "1907-04-27", "to": "1907-04-29"})],
    ),
    # the last day of a month, in a leap year too
    (
        "the last day of February 1864",
        DateContext(("en",)),
        [("last day of February 1864", {"when": "1864-02-29"})],
    ),
    (
        "último de enero de 1538",
        DateContext(("es",)),
        [("último de enero de 1538", {"when": "1538-01-31"})],
    ),
    ("the last days of May", DateContext(("en",)), [("May", {"when": "--05"})]),
    # what the editor says about a year, or what is lost
    ("Jan 26th 1862 [1863]", DateContext(("en",)), [("Jan 26th 1862 [1863]", {"when": "1863-01-26"})]),
    ("Nov […] 1865", DateContext(("en",)), [("Nov […] 1865", {"when": "1865-11"})]),
    # slips of the pen in long names, macrons, marks that combine
    (
        "the 25th day of Novermber 1859",
        DateContext(("en",)),
        [("25th day of Novermber 1859", {"when": "1859-11-25"})],
    ),
    (
        "im Som\u0304er 1815",
        DateContext(("de",)),
        [("Som\u0304er 1815", {"notBefore": "1815-06", "notAfter": "1815-08"})],
    ),
    ("le 3 fe\u0301vrier 1960", DateContext(("fr",)), [("3 fe\u0301vrier 1960", {"when": "1960-02-03"})]),
    # "vieux style" is the Gregorian calendar in the Republic, the Julian elsewhere
    (
        "le 4 mars 1789 (vieux style), puis le 22 ventôse an II",
        DateContext(("fr",)),
        [
            ("4 mars 1789 (vieux style)", {"when": "1789-03-04"}),
            (
                "22 ventôse an II",
                {"when": "1794-03-12", "calendar": "french-republican", "when-custom": "0002-06-22"},
            ),
        ],
    ),
    (
        "le 4 mars 1850 (v. st.)",
        DateContext(("fr",)),
        [
            (
                "4 mars 1850 (v. st.)",
                {"when": "1850-03-16", "calendar": "julian", "when-custom": "1850-03-04"},
            )
        ],
    ),
    # centuries
    (
        "early to mid-19th century",
        DateContext(("en",)),
        [("early to mid-19th century", {"notBefore": "1801", "notAfter": "1866"})],
    ),
    (
        "9th century, first third",
        DateContext(("en",)),
        [("9th century, first third", {"notBefore": "0801", "notAfter": "0833"})],
    ),
    (
        "ss. xiii¹–xiv²/⁴",
        DateContext(("en",)),
        [("ss. xiii¹–xiv²/⁴", {"notBefore": "1201", "notAfter": "1350"})],
    ),
    (
        "12th century and 16th century",
        DateContext(("en",)),
        [
            ("12th century", {"notBefore": "1101", "notAfter": "1200"}),
            ("16th century", {"notBefore": "1501", "notAfter": "1600"}),
        ],
    ),
    (
        "10th century / 16th century",
        DateContext(("en",)),
        [
            ("10th century", {"notBefore": "1495", "notAfter": "1592", "calendar": "islamic"}),
            ("16th century", {"notBefore": "1501", "notAfter": "1600"}),
        ],
    ),
    (
        "the 1880s/1890s",
        DateContext(("en",)),
        [("the 1880s/1890s", {"notBefore": "1880", "notAfter": "1899"})],
    ),
    # the year of the Old Style that is named counts for the Old Style
    (
        "25 Decembre/5 Janvier 1766 St. v.",
        DateContext(("fr",)),
        [
            ("25 Decembre/5 Janvier 1766 St. v.", {"when": "1767-01-05"}),
            ("25 Decembre", {"when": "1767-01-05", "calendar": "julian", "when-custom": "1766-12-25"}),
        ],
    ),
]
CONTEXTS: list[tuple[str, DateContext, list[tuple[str, Attributes]]]] = [
    ("4/10/64 and 4/14/64", DateContext(("en",)), [("4/10/64", {}), ("4/14/64", {})]),
    (
        "4/10/64 and 4/14/64",
        DateContext(("en",), "1964-04-20"),
        [("4/10/64", {"when": "1964-04-10"}), ("4/14/64", {"when": "1964-04-14"})],
    ),
    ("12/2/1980", DateContext(("en",)), [("12/2/1980", {})]),
    ("12/2/1980", DateContext(("en",), country="US"), [("12/2/1980", {"when": "1980-12-02"})]),
    ("12/2/1980", DateContext(("en",), country="GB"), [("12/2/1980", {"when": "1980-02-12"})]),
    ("3 May '59", DateContext(("en",), century=1860), [("3 May '59", {"when": "1959-05-03"})]),
    (
        "10 марта 1910 г.",
        DateContext(("ru",)),
        [("10 марта 1910 г.", {"when": "1910-03-23", "calendar": "julian", "when-custom": "1910-03-10"})],
    ),
    (
        "10 марта 1910 г.",
        DateContext(("ru",), julian_until=""),
        [("10 марта 1910 г.", {"when": "1910-03-10"})],
    ),
    ("5th December", DateContext(("en",), "1952-01-02"), [("5th December", {"when": "1951-12-05"})]),
    (
        "Your letter of 14 August",
        DateContext(("en",), "1956-09-03", relative=False),
        [("14 August", {"when": "--08-14"})],
    ),
    ("He came yesterday.", DateContext(("en",)), []),
    ("He came yesterday.", DateContext(("en",), "1956-09-03", relative=False), []),
    (
        "It was 28 May 1901. On 3 June he left, on the 7th he was back.",
        DateContext(("en",), "1950-01-01"),
        [
            ("28 May 1901", {"when": "1901-05-28"}),
            ("3 June", {"when": "1901-06-03"}),
            ("7th", {"when": "1901-06-07"}),
        ],
    ),
    (
        "the 10th day of last February",
        DateContext(("en",), "1865-12-05"),
        [("10th day of last February", {"when": "1865-02-10"})],
    ),
    (
        "vergangenen Winter",
        DateContext(("de",), "1865-12-05"),
        [("vergangenen Winter", {"notBefore": "1864-12", "notAfter": "1865-02"})],
    ),
    (
        "l'été prochain",
        DateContext(("fr",), "1865-12-05"),
        [("été prochain", {"notBefore": "1866-06", "notAfter": "1866-08"})],
    ),
    (
        "im Wintersemester 1921",
        DateContext(("de",)),
        [("Wintersemester 1921", {"notBefore": "1921-10", "notAfter": "1922-03"})],
    ),
    ("im Jahre 97", DateContext(("de",), "1905-12-05"), [("97", {"when": "1897"})]),
    ("Auf Morgen! Guten Morgen!", DateContext(("de",), "1905-12-05"), [("Morgen", {"when": "1905-12-06"})]),
    # "that year" is the one the story tells of
    (
        "Since 1931. It was taken away between 3 and 5 May of that year, on a Sunday.",
        DateContext(("en",), "1936-10-03", relative=True),
        [
            ("1931", {"when": "1931"}),
            ("between 3 and 5 May of that year", {"notBefore": "1931-05-03", "notAfter": "1931-05-05"}),
        ],
    ),
    (
        "Le 12 mars 1871 il partit; le 3 mai de la même année il revint.",
        DateContext(("fr",), "1890-10-03"),
        [
            ("12 mars 1871", {"when": "1871-03-12"}),
            ("3 mai de la même année", {"when": "1871-05-03"}),
        ],
    ),
    # seasons and quarters are dates of a story as well
    (
        "Das war im Herbst 1946, genauer gesagt am 3. Oktober.",
        DateContext(("de",), "1987-05-04"),
        [
            ("Herbst 1946", {"notBefore": "1946-09", "notAfter": "1946-11"}),
            ("3. Oktober", {"when": "1946-10-03"}),
        ],
    ),
    (
        "Im ersten Quartal 1946 kam er heim, und am 3. Februar war Hochzeit.",
        DateContext(("de",), "1987-05-04"),
        [
            ("ersten Quartal 1946", {"from": "1946-01", "to": "1946-03"}),
            ("3. Februar", {"when": "1946-02-03"}),
        ],
    ),
    (
        "In het voorjaar van 1946. Mijn man kwam op 3 oktober.",
        DateContext(("nl",), "1998-05-14"),
        [
            ("voorjaar van 1946", {"notBefore": "1946-03", "notAfter": "1946-05"}),
            ("3 oktober", {"when": "1946-10-03"}),
        ],
    ),
    # without a date of the record, a story's century goes on
    (
        "Born in 1921, we came in the autumn of '36. In the thirties all was well.",
        DateContext(("en",)),
        [
            ("1921", {"when": "1921"}),
            ("autumn of '36", {"notBefore": "1936-09", "notAfter": "1936-11"}),
            ("the thirties", {"notBefore": "1930", "notAfter": "1939"}),
        ],
    ),
    # "last year" is the year before, "last" alone the latest of its name
    (
        "in January last year",
        DateContext(("en",), "1965-03-12"),
        [("January last year", {"when": "1964-01"})],
    ),
    ("in January last", DateContext(("en",), "1965-03-12"), [("January last", {"when": "1965-01"})]),
    ("on 5 May next year", DateContext(("en",), "1965-03-12"), [("5 May next year", {"when": "1966-05-05"})]),
    ("on the 5th May next", DateContext(("en",), "1965-03-12"), [("5th May next", {"when": "1965-05-05"})]),
    (
        "am 5. Januar des vergangenen Jahres",
        DateContext(("de",), "1965-03-12"),
        [("5. Januar des vergangenen Jahres", {"when": "1964-01-05"})],
    ),
    (
        "en janvier de l'année dernière",
        DateContext(("fr",), "1965-03-12"),
        [("janvier de l'année dernière", {"when": "1964-01"})],
    ),
    ("en janvier dernier", DateContext(("fr",), "1965-03-12"), [("janvier dernier", {"when": "1965-01"})]),
    (
        "в январе прошлого года",
        DateContext(("ru",), "1965-03-12"),
        [("январе прошлого года", {"when": "1964-01"})],
    ),
    (
        "将于明年三月答复，去年1月，明年3月5日",
        DateContext(("zh",), "1965-03-12"),
        [
            ("明年三月", {"when": "1966-03"}),
            ("去年1月", {"when": "1964-01"}),
            ("明年3月5日", {"when": "1966-03-05"}),
        ],
    ),
    ("来年の三月まで", DateContext(("ja",), "1963-02-08"), [("来年の三月", {"when": "1964-03"})]),
    ("내년 3월까지", DateContext(("ko",), "1962-05-03"), [("내년 3월", {"when": "1963-03"})]),
    # the record's own day, whatever weekday it says
    ("Montag, 16. VII.", DateContext(("de",), "1895-07-16"), [("Montag, 16. VII.", {"when": "1895-07-16"})]),
    ("Rodaun, 27ten abends", DateContext(("de",), "1895-07-16"), [("27ten", {"when": "1895-07-27"})]),
]


def found(text: str, context: DateContext) -> list[tuple[str, Attributes]]:
    return [
        (text[one.start : one.end], {name: str(value) for name, value in one.value.attributes().items()})
        for one in recognise(text, context)
    ]


@pytest.mark.parametrize(("text", "context", "expected"), SHAPES, ids=[case[0][:40] for case in SHAPES])
def test_shapes(text: str, context: DateContext, expected: list[tuple[str, Attributes]]) -> None:
    assert found(text, context) == expected


@pytest.mark.parametrize(("text", "context", "expected"), CONTEXTS, ids=[case[0][:40] for case in CONTEXTS])
def test_contexts(text: str, context: DateContext, expected: list[tuple[str, Attributes]]) -> None:
    assert found(text, context) == expected


@pytest.mark.parametrize(
    "text",
    [
        "s.d.",
        "1,960 tons",
        "Route 66",
        "file 1950/17",
        "+44 1865 277000",
        "version 2.10.1",
        "John 3:16",
        "the score was 3-4",
    ],
)
def test_no_dates(text: str) -> None:
    assert found(text, DateContext(("en",))) == []


def test_the_weekday_is_a_checksum() -> None:
    (annotation,) = recognise("Friday, 20 September 1958", DateContext(("en",)))
    assert annotation.reason == "says Friday, but 1958-09-20 was a Saturday"
    assert isinstance(annotation.value, NormalisedDate)
    assert annotation.value.when == "1958-09-20"
    assert weekday_disagrees(4, "1958-09-19") is None
    assert weekday_disagrees(4, "1958") is None


@pytest.mark.parametrize(
    ("words", "attributes", "finding"),
    [
        ("24 July 1960", {"when": "1960-07-24"}, None),
        ("July 1960", {"when": "1960-07-24"}, None),
        ("24 July 1960", {"when": "1960-06-24"}, 'the words “24 July 1960” say when="1960-07-24"'),
        ("yesterday", {"when": "1960-06-24"}, None),
        ("12/2/1980", {"when": "1980-02-12"}, None),
        ("31 June 1950", {"when": "1950-06-30"}, "the words “31 June 1950” name a day that does not exist"),
        ("16–24 March 1960", {"from": "1960-03-16", "to": "1960-03-24"}, None),
        ("not a date", {"when": "1960"}, None),
        # the same day in the other style, which the editor may or may not have turned into ours
        ("12 January 1905", {"when": "1905-01-25"}, None),
        ("12 January 1905", {"when": "1905-01-24"}, 'the words “12 January 1905” say when="1905-01-12"'),
        ("2/13 January 1767", {"when": "1767-01-02"}, None),
        # the year began on 25 March
        ("10 February 1701", {"when": "1702-02-10"}, None),
        ("10 February 1801", {"when": "1802-02-10"}, 'the words “10 February 1801” say when="1801-02-10"'),
        # editors add what the writer should have written
        ("26 January 1862 [1863]", {"when": "1863-01-26"}, None),
        ("184 or 160 BC", {"when": "-0184"}, None),
        ("spring 1905", {"when": "1905-02"}, None),
        ("spring 1905", {"when": "1905-10"}, 'the words “spring 1905” say notBefore="1905-03", notAfter="1905-05"'),
        ("prid. Kal. Ian. 1520", {"when": "1519-12-31"}, None),
        ("1745", {"when": "1746"}, 'the words “1745” say when="1745"'),
    ],
)  # fmt: skip
def test_compare(words: str, attributes: Attributes, finding: str | None) -> None:
    assert compare(words, attributes, DateContext(("en",))) == finding


def test_a_text_is_searched_once_and_resolved_in_any_context() -> None:
    text = "Sonntag, den 3. Mai.\nGestern, am 2., und bis 4/5 1957 war Else da; um 17 Uhr ging sie. Montag 12/3 '57."
    searched = search(text, ("de",))
    for reference in (None, "1957-05-03", None, "1914-02-01"):
        context = DateContext(("de",), reference)
        assert resolved(searched, context) == recognise(text, context)


@pytest.mark.parametrize(
    ("text", "code", "reference", "when"),
    [
        ("1946 war es. Wir kamen am fünfzehnten April in die Stadt.", "de", "2011-05-06", "1946-04-15"),
        (
            "1946 war es.\nJa.\nUnd dann?\nWir kamen am fünfzehnten April dorthin.",
            "de",
            "2011-05-06",
            "1946-04-15",
        ),
        ("Geboren bin ich 1946. Am 15. April feiern wir.", "de", "2011-05-06", "2011-04-15"),
        ("He saw me on the 28th and left.", "en", "1900-01-02", "1899-12-28"),
        ("He will see me on the 28th.", "en", "1900-01-02", "1900-01-28"),
        ("In February 1899 he came. He saw me on the 28th.", "en", "1900-01-02", "1899-02-28"),
    ],
)
def test_the_tense_tells_which_day_is_meant(text: str, code: str, reference: str, when: str) -> None:
    found = recognise(text, DateContext((code,), reference))
    assert found[-1].value.attributes()["when"] == when


def test_what_stands_behind_the_sentence_is_not_about_the_date() -> None:
    text = "Він помер 1 грудня. Торік була зима."
    (found,) = [
        one for one in recognise(text, DateContext(("uk",), "1950-02-01")) if "1" in text[one.start : one.end]
    ]
    assert text[found.start : found.end] == "1 грудня"


def test_a_word_with_an_accent_is_no_abbreviation_without() -> None:
    text = "Odbyło się 25 bm. zebranie; 3 paz 1913 i 25 sie. 1913."
    found = recognise(text, DateContext(("pl",), "1914-03-30"))
    assert [(text[a.start : a.end], a.value.attributes()["when"]) for a in found] == [
        ("25 bm.", "1914-03-25"),
        ("3 paz 1913", "1913-10-03"),
        ("25 sie. 1913", "1913-08-25"),
    ]


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("Det var 1374 km.", "no", []),
        ("vår 1945", "no", ["vår 1945"]),
        ("dès 1789; des 1848 soldats", "fr", ["1789"]),
        ("le sept mai 1950", "fr", ["sept mai 1950"]),
        ("Bolo ich A-1900 v dome.", "sk", []),
        ("MAI-1957", "fr", ["MAI-1957"]),
    ],
)
def test_small_words_that_look_like_words_of_dates(text: str, code: str, words: list[str]) -> None:
    assert [text[one.start : one.end] for one in recognise(text, DateContext((code,)))] == words


@pytest.mark.parametrize(
    ("text", "code", "values"),
    [
        ("le hizo un sábado", "es", []),
        ("c'était un lundi", "fr", []),
        ("an einem Montag", "de", []),
        ("vor 20 Jahren, 50 Jahre lang", "de", []),
        ("in den letzten Jahren", "de", []),
        ("wegen des Jahres 2004 auch", "de", ["2004"]),
        ("am 3. Mai des Jahres 2004", "de", ["2004-05-03"]),
        ("Eingang in 1230 der Beilagen", "de", []),
        ("az az 1,6 milliárd; most a 3. b osztályba jár", "hu", []),
        ("áprilisában 19 323 milliárd; 1200-1300 milliárd", "hu", ["1957-04"]),
        ("zákaz vycházení po 21. hodině", "cs", []),
        ("50 let; před 50 lety; v 50. letech", "cs", ["1950"]),
        ("50 лет; в 50 годах", "ru", []),
        ("Vote: 1950 to 1848.", "en", []),
        ("May and June 1949", "en", ["1949-05", "1949-06"]),
        ("mai et juin 1949", "fr", ["1949-05", "1949-06"]),
        ("sent 1953-05-05T10:30:00Z by post", "en", ["1953-05-05T10:30:00Z"]),
        ("at 1953-05-05 10:30", "en", ["1953-05-05T10:30:00"]),
        ("on the Sunday after Easter 1876", "en", ["1876-04-16"]),
    ],
)
def test_lengths_of_time_lists_and_times(text: str, code: str, values: list[str]) -> None:
    found = [one.value for one in recognise(text, DateContext((code,), "1957-01-01")) if one.kind == "date"]
    assert [value.when or value.not_before for value in found if isinstance(value, NormalisedDate)] == values
