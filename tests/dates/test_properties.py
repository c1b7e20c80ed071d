"""What holds for any text: dates that are written are found, offsets are right, nothing breaks."""

import unicodedata
from datetime import date, timedelta
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from teikit.dates import DateContext, recognise
from teikit.dates.vocabulary import languages, lexicon
from teikit.dates.word_collection import cldr
from teikit.model.normalised_date import NormalisedDate

DAYS = st.dates(min_value=date(1923, 3, 1), max_value=date(2090, 12, 31))
NAMED = sorted(cldr().keys() - {"la"})
"""Languages whose months have names."""
EAST_ASIAN = {"zh": "年月日", "ja": "年月日", "ko": "년월일"}
ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
YEAR_FIRST = {"hu"}


def written(day: date, code: str, form: int) -> list[tuple[str, str]]:
    """A day and its month as a language writes them, with the values that they must have."""
    names = cldr()[code]["months"][day.month - 1]
    month = names[form % len(names)]
    weekday = cldr()[code]["weekdays"][day.weekday()]
    of = {"es": " de ", "pt": " de "}.get(code, " ")
    if code in YEAR_FIRST:
        return [
            (f"{day.year}. {month} {day.day}.", day.isoformat()),
            (f"{day.year}. {month}", day.isoformat()[:7]),
            (f"{day.year}. {ROMAN[day.month]}. {day.day}.", day.isoformat()),
        ]
    number = f"{day.day}." if languages()[code].ordinal_dot else str(day.day)
    return [
        (f"{number}{of}{month}{of}{day.year}", day.isoformat()),
        (f"{month}{of}{day.year}", day.isoformat()[:7]),
        (f"{weekday[form % len(weekday)]}, {number}{of}{month}{of}{day.year}", day.isoformat()),
    ]


@given(DAYS, st.sampled_from(NAMED), st.integers(min_value=0, max_value=3), st.booleans())
@settings(max_examples=300, deadline=None)  # the first run reads every table
def test_what_a_language_writes_is_found(day: date, code: str, form: int, known: bool) -> None:
    context = DateContext((code,)) if known else DateContext()
    for text, value in written(day, code, form):
        found = [one for one in recognise(f"({text})", context) if one.kind == "date"]
        assert len(found) == 1, text
        read = found[0].value
        assert isinstance(read, NormalisedDate)
        if read.when is None and not known:
            assert "month" in found[0].reason  # "listopad" is October in one language and November in another
        else:
            assert read.when == value, text


@given(DAYS, st.sampled_from(NAMED), st.integers(min_value=1, max_value=6))
@settings(deadline=None)
def test_figures_and_periods_are_found(day: date, code: str, days: int) -> None:
    """24.7.1960, 24/7/1960, 24.VII.1960, 1960-07-24, 24–27 July 1960."""
    context = DateContext((code,), day_month_order="dmy")
    texts = [day.isoformat()]
    if code not in YEAR_FIRST:
        texts += [f"{day.day}{mark}{day.month}{mark}{day.year}" for mark in "./"]
        texts.append(f"{day.day}.{ROMAN[day.month]}.{day.year}")
    for text in texts:
        (found,) = recognise(f"({text})", context)
        assert found.value.attributes() == {"when": day.isoformat()}, text
    last = day + timedelta(days)
    if last.month == day.month and code not in YEAR_FIRST:
        text, _ = written(last, code, 0)[0]
        first = f"{day.day}." if languages()[code].ordinal_dot else str(day.day)
        (found,) = recognise(f"({first}–{text})", context)
        assert found.value.attributes() == {"from": day.isoformat(), "to": last.isoformat()}, text


@given(DAYS, st.sampled_from(sorted(EAST_ASIAN)), st.booleans())
@settings(deadline=None)
def test_east_asian_dates_are_found(day: date, code: str, known: bool) -> None:
    year, month, number = EAST_ASIAN[code]
    for text, value in (
        (f"{day.year}{year}{day.month}{month}{day.day}{number}", day.isoformat()),
        (f"{day.year}{year}{day.month}{month}", day.isoformat()[:7]),
        (f"{day.year}{year}", day.isoformat()[:4]),
    ):
        (found,) = recognise(f"（{text}）", DateContext((code,) if known else ()))
        assert found.value.attributes() == {"when": value}


@given(DAYS, st.sampled_from(NAMED), st.integers(min_value=0, max_value=3))
@settings(deadline=None)
def test_accents_that_are_marks_of_their_own_change_nothing(day: date, code: str, form: int) -> None:
    for text, _ in written(day, code, form):
        composed, decomposed = (
            [
                one.value.attributes()
                for one in recognise(f"({unicodedata.normalize(name, text)})", DateContext((code,)))
            ]
            for name in ("NFC", "NFD")
        )
        assert composed == decomposed, text


@given(st.text(alphabet="0123456789 .,/-:()[]IVXabcMay§$%\n'\"ählrе年月", max_size=200))
@settings(max_examples=300)
def test_nothing_breaks_and_offsets_are_right(text: str) -> None:
    last = 0
    for one in recognise(text, DateContext(("en",), "1950-05-05")):
        assert 0 <= one.start < one.end <= len(text)
        assert one.start >= last
        last = one.start
        assert not text[one.start : one.end].isspace()


SENTENCES = {
    "en": "There were {} of it in the house.",
    "de": "Es waren {} davon im Haus.",
    "fr": "Il y en avait {} dans la maison.",
    "ru": "Там было {} в доме.",
    "es": "Había {} en la casa.",
    "pl": "Było {} w domu.",
    "cs": "Bylo jich {} v domě.",
    "hu": "Ott volt {} a házban.",
    "it": "C'erano {} nella casa.",
    "pt": "Havia {} na casa.",
    "nl": "Er waren {} in het huis.",
    "sk": "Bolo ich {} v dome.",
    "uk": "Там було {} у домі.",
    "bg": "Имаше {} в къщата.",
    "sr": "Било је {} у кући.",
    "hr": "Bilo je {} u kući.",
    "ro": "Erau {} în casă.",
    "sv": "Det fanns {} i huset.",
    "da": "Der var {} i huset.",
    "no": "Det var {} i huset.",
    "fi": "Talossa oli {} niistä.",
    "la": "Erant {} in domo.",
    "el": "Υπήρχαν {} στο σπίτι.",
    "tr": "Evde {} vardı.",
    "zh": "家里有{}。",
    "ja": "家に{}がありました。",
    "ko": "집에 {} 있었다.",
}
"""A sentence of every language with a number in it that is no date."""
SMALL, LARGE = st.integers(min_value=1, max_value=99), st.integers(min_value=1000, max_value=2099)
NO_DATES = st.one_of(
    st.builds("{:,}".format, st.integers(min_value=10_000)),
    st.builds("{}".format, st.integers(min_value=10_000)),
    st.builds("{} km".format, LARGE),
    st.builds("{}%".format, SMALL),
    st.builds("$ {}".format, LARGE),
    st.builds("No. {}".format, LARGE),
    st.builds("p. {}".format, LARGE),
    st.builds("pp. {}–{}".format, LARGE, LARGE),
    st.builds("Box {}".format, LARGE),
    st.builds("file {}/{}".format, LARGE, SMALL),
    st.builds("#{}".format, LARGE),
    st.builds("v{}.{}".format, SMALL, SMALL),
    st.builds("+{} {} {}".format, SMALL, LARGE, st.integers(min_value=100_000, max_value=999_999)),
    st.builds("{}:{}".format, st.integers(min_value=0, max_value=9), st.integers(min_value=0, max_value=9)),
    st.builds("{}-{}".format, st.integers(min_value=0, max_value=9), st.integers(min_value=0, max_value=9)),
    st.builds("ISBN 978-0-{}-{}-1".format, st.integers(min_value=100, max_value=999), LARGE),
    st.builds("{} × {} cm".format, SMALL, SMALL),
    st.builds("§ {}".format, SMALL),
    st.builds("IP {0}.{0}.{1}.{1}".format, SMALL, SMALL),
    st.builds("A-{}".format, LARGE),
    st.builds("{}-{}-{}".format, LARGE, LARGE, st.integers(min_value=32, max_value=99)),
    st.builds(
        "{} {}".format, st.integers(min_value=1, max_value=9), st.integers(min_value=100, max_value=999)
    ),
    st.builds("{},{}".format, SMALL, SMALL),
    st.builds("{}.{}".format, SMALL, st.integers(min_value=32, max_value=99)),
    st.builds("{} kg".format, LARGE),
    st.builds("£{}".format, LARGE),
    st.builds("{} °C".format, LARGE),
    st.builds("{}°".format, SMALL),
    st.builds("({})".format, SMALL),
)


MARKS = (*" .,-–/:;()[]|^\"'«»", "\n", "\n\n", ". ", ", ", " – ")
FIGURES = (
    "0",
    "5",
    "12",
    "13",
    "30",
    "31",
    "45",
    "99",
    "187",
    "1342",
    "1956",
    "061944",
    "IV",
    "XIX",
    "xv",
    "MDCC",
)


@cache
def words_of(code: str) -> tuple[str, ...]:
    own = lexicon(code)
    return tuple(sorted({*own.words, *own.phrases, *own.numerals, *own.suffixes}))


@given(
    st.sampled_from(sorted(languages())),
    st.sampled_from((None, "1956", "1956-02-29", "9999-12-31")),
    st.data(),
)
@settings(max_examples=300, deadline=None)
def test_nothing_breaks_whatever_stands_beside_what(
    code: str, reference: str | None, data: st.DataObject
) -> None:
    """Words of dates, figures and marks in any order: 13:16 at the beginning of a paragraph, a month behind a month."""
    pieces = st.one_of(st.sampled_from(words_of(code)), st.sampled_from(FIGURES), st.sampled_from(MARKS))
    text = "".join(
        piece + gap
        for piece, gap in data.draw(
            st.lists(st.tuples(pieces, st.sampled_from((" ", " ", "", "\n\n"))), max_size=24)
        )
    )
    for one in recognise(text, DateContext((code,), reference)):
        assert 0 <= one.start < one.end <= len(text)
        assert text[one.start : one.end].strip() == text[one.start : one.end]


@given(NO_DATES, st.sampled_from(sorted(SENTENCES)), st.booleans())
@settings(max_examples=400, deadline=None)
def test_numbers_are_no_dates(number: str, code: str, dated: bool) -> None:
    text = SENTENCES[code].format(number)
    found = recognise(text, DateContext((code,), "1950-05-05" if dated else None))
    assert [one for one in found if one.kind == "date"] == [], text


def test_long_and_hostile_texts() -> None:
    for text in (
        "1." * 20_000,
        "May " * 10_000,
        "[" * 5_000 + "1",
        "1950-" * 10_000,
        "12/" * 10_000,
        "\n" * 50_000,
        "1914年至" * 10_000,
        "3 4 July " * 2_000,
        "10:30 - " * 4_000,
        "a quarter past 5 o'clock " * 2_000,
    ):
        recognise(text, DateContext(("en",), "1950-05-05"))
