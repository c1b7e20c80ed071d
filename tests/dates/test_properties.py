"""What holds for any text: dates that are written are found, offsets are right, nothing breaks."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from teikit.dates import DateContext, recognise
from teikit.dates.vocabulary import _cldr
from teikit.model.normalised_date import NormalisedDate

DAYS = st.dates(min_value=date(1923, 3, 1), max_value=date(2090, 12, 31))
LANGUAGES = sorted(_cldr().keys() - {"la"})
YEAR_FIRST = {"hu"}
DOTTED = {"de", "cs", "sk", "sr", "hr", "da", "no", "fi", "hu"}


@given(DAYS, st.sampled_from(LANGUAGES), st.integers(min_value=0, max_value=3), st.booleans())
@settings(max_examples=300)
def test_what_a_language_writes_is_found(day: date, code: str, form: int, known: bool) -> None:
    names = _cldr()[code]["months"][day.month - 1]
    month = names[form % len(names)]
    of = {"es": " de ", "pt": " de "}.get(code, " ")
    number = f"{day.day}." if code in DOTTED else str(day.day)
    text = f"{number}{of}{month}{of}{day.year}"
    if code in YEAR_FIRST:
        text = f"{day.year}. {month} {number}"
    context = DateContext((code,)) if known else DateContext()
    found = [one for one in recognise(f"({text})", context) if one.kind == "date"]
    assert len(found) == 1, text
    value = found[0].value
    assert isinstance(value, NormalisedDate)
    if value.when is None and not known:
        assert "month" in found[0].reason  # "listopad" is October in one language and November in another
    else:
        assert value.when == day.isoformat(), text


@given(st.text(alphabet="0123456789 .,/-:()[]IVXabcMay§$%\n'\"ählrе年月", max_size=200))
@settings(max_examples=300)
def test_nothing_breaks_and_offsets_are_right(text: str) -> None:
    last = 0
    for one in recognise(text, DateContext(("en",), "1950-05-05")):
        assert 0 <= one.start < one.end <= len(text)
        assert one.start >= last
        last = one.start
        assert not text[one.start : one.end].isspace()


@given(
    st.integers(min_value=1, max_value=999_999_999),
    st.sampled_from(["{} tons", "No. {}", "${}", "page {}", "{} men"]),
)
def test_numbers_are_no_dates(number: int, frame: str) -> None:
    text = frame.format(f"{number:,}")
    assert recognise(f"There were {text} of it.", DateContext(("en",), "1950-05-05")) == []


def test_long_and_hostile_texts() -> None:
    for text in (
        "1." * 20_000,
        "May " * 10_000,
        "[" * 5_000 + "1",
        "1950-" * 10_000,
        "12/" * 10_000,
        "\n" * 50_000,
    ):
        recognise(text, DateContext(("en",), "1950-05-05"))
