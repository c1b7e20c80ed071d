"""Whether numbers are dates in figures."""

from teikit.dates import wordclass as kind
from teikit.dates.evidence.around import (
    CLOSING,
    MONTHS,
    Match,
    before,
    behind,
    capital,
    coded,
    numbered,
    token_value,
)
from teikit.dates.expression import Point
from teikit.dates.window import Window


def short_year(window: Window, first: int, last: int) -> bool:
    """Whether a number of one to three digits behind a month can be its year."""
    index = last - 1
    digits = window.digits(index)
    marked = (
        window.kinds[first] in "'|"
        or (first > 0 and window.kinds[first - 1] in "/-'")
        or window.kinds[first - 2 : first] in ("/ ",)
    )
    letter, at = behind(window, last)
    if letter in (kind.COUNTED, kind.HOUR, kind.HALF_DAY):
        return False
    if len(digits) == 3:
        return 850 <= int(digits) <= 999 and (letter != kind.OTHER or capital(window, at))
    if len(digits) != 2:
        return False
    if marked or digits[0] == "0":
        return True
    if window.kinds[index] == kind.TWO_DIGITS:
        return (
            letter != kind.OTHER or not capital(window, at) or window.vocabulary.languages[0].xml_lang == "en"
        )
    if window.vocabulary.languages[0].month_first and window.kinds[first - 2 : first - 1] in MONTHS:
        return False
    return letter == "" or letter in CLOSING or letter == kind.PARAGRAPH


def numeric(window: Window, match: Match, point: Point) -> bool:
    """Whether three numbers are a date: a version, a telephone number, a sum of money are not."""
    if not (1 <= (point.day or 0) <= 31 and 1 <= (point.month or 0) <= 12):
        return False
    third = window.digits(match.end("third") - 1)
    roman = window.kinds[match.start("second")] == kind.ROMAN_MONTH
    if glued(window, match.start()):
        return False
    if len(third) == 2 and "." in match.group() and not roman and not _is_dotted_date(window, match, point):
        return False
    if len(third) == 1 or (numbered(window, match.start()) and not roman):
        return False
    if before(window, match.start())[0] in (kind.ROMAN, kind.ROMAN_MONTH) and "/" in match.group():
        return False  # DY 30/IV 2/2.1956
    letter, _ = behind(window, match.end())
    if letter in (kind.HOUR, kind.COUNTED, "½") and len(third) < 4:
        return False
    if letter == kind.HALF_DAY and len(third) < 4 and int(third) <= 12:
        return False
    between = match.group()[match.end("second") - match.start() : match.start("third") - match.start()]
    if between.strip() == "" and len(third) < 4 and not roman:
        # "27/2 93": a lone number behind a pair needs the end of the line or a stop
        return (
            letter == ""
            or letter in CLOSING
            or (letter == kind.OTHER and window.kinds[match.start("third")] != kind.MONTH_NUMBER)
        )
    first_mark = match.group()[match.end("first") - match.start() : match.start("second") - match.start()]
    if "-" in first_mark and " " in first_mark:
        return len(third) == 4 or "--" in first_mark
    if roman and len(third) == 2 and between.strip() == "":
        return letter not in (kind.OTHER,) or capital(window, _)
    return True


def glued(window: Window, index: int) -> bool:
    """Whether a lone letter stands directly in front: "v19.2" is a version, a word run into a date a slip."""
    start = window.starts[index]
    front = window.text[max(0, start - 2) : start]
    return front[-1:].isalpha() and not front[:-1].isalpha()


UNDETERMINED = 4
"""From so many languages on, nothing has told which one the text is in."""


def _is_dotted_date(window: Window, match: Match, point: Point) -> bool:
    """Whether 5.3.22 is a date at all: a section or version where nothing says that days are written so."""
    languages = window.vocabulary.languages
    if _goes_on_counting(window, match):
        return False
    if point.order == "mdy" and not any("mdy" in language.order for language in languages):
        return False
    if languages[0].xml_lang != "en" and len(languages) < UNDETERMINED:
        return True
    front, _ = before(window, match.start())
    end, _ = behind(window, match.end())
    if front in ANNOUNCING_PAIR or front in "(":
        return True
    return languages[0].xml_lang == "en" and len(languages) < UNDETERMINED and "" in (front, end)


def _goes_on_counting(window: Window, match: Match) -> bool:
    """Whether the numbers are some of a longer row: chapters "7. 8. 9. 10."."""
    numbers = [token_value(window, match.start(group)) for group in ("first", "second", "third")]
    if numbers != list(range(numbers[0], numbers[0] + 3)):
        return False
    front, at = before(window, match.start())
    end, end_at = behind(window, match.end())
    return (front in (".", ",") and at > 0 and token_value(window, at - 1) == numbers[0] - 1) or (
        end in (".", ",") and token_value(window, min(end_at + 2, len(window.values) - 1)) == numbers[2] + 1
    )


def numeric_pair(window: Window, match: Match) -> bool:
    """Whether two numbers are a day and a month: "1/2" and "3.5" mostly are not."""
    if numbered(window, match.start("first")) or glued(window, match.start("first")):
        return False
    if match["weekday"] is None and "/" in match["mark"] and coded(window, match.start("first")):
        return False
    front, at = before(window, match.start())
    opened = front in ("(", '"')
    if opened:
        front, at = before(window, at)
    end, _ = behind(window, match.end())
    announced = match["weekday"] is not None or front in ANNOUNCING_PAIR
    if front in (",", "."):
        further, _ = before(window, at)
        announced = announced or further in ANNOUNCING_PAIR
    if not announced and len(window.vocabulary.languages) >= UNDETERMINED:
        return False
    first, second = window.values[match.start("first")], window.values[match.start("second")]
    assert isinstance(first, int)
    assert isinstance(second, int)
    mark = match["mark"]
    if window.kinds[match.start("second")] == kind.ROMAN_MONTH:
        if window.word(match.start("second")) == "I" and window.vocabulary.languages[0].xml_lang == "en":
            return False
        if mark == " ":
            if in_street(window, match.start("first")):
                return False
            if kind.SUFFIX in match.group() or (match["last"] and front == ""):
                return True  # 25ten VIII; 30 IX. at the head of a letter
            return end in ("", ".", ",", ":", ")") and window.digits(match.start("first")) != "0"
        return announced or front == "" or end == "" or end in CLOSING or front in ",.(" or second > 1
    if "/" in mark:
        common = first < second and first in (1, 2, 3, 5, 7) and second in (2, 3, 4, 5, 8, 16)
        if common and not announced:
            return front == "" and at < 0
        return announced or front == "" or end == "" or opened
    if end == kind.HALF_DAY or not any(language.ordinal_dot for language in window.vocabulary.languages):
        return False
    if match["last"] == ".":
        return announced or front == "" or front in ",.(" or end in ("", ":", ",") or opened
    if front in ("", ",") and end == "":
        return True
    return (announced or opened) and (
        end == "" or end in CLOSING or end in (kind.COMMON, kind.AND, kind.TO, kind.HOUR)
    )


_STREETS = ("str", "strasse", "straße", "gasse", "platz", "weg", "allee", "ufer", "straat", "gade", "gatan")
"""How the names of streets end."""


def in_street(window: Window, index: int) -> bool:
    """Whether the number is that of a house: "Blumenthalstr. 23 II" is on its second floor."""
    front, at = before(window, index)
    if front in (".", ",") and at > 0:
        at -= 1
    return at >= 0 and capital(window, at) and window.word(at).lower().endswith(_STREETS)


def days_roman(window: Window, match: Match, point: Point) -> bool:
    """Whether two days and Roman figures are days of a month: "3 and 4 I" mostly are not."""
    if numbered(window, match.start("days")):
        return False
    if point.has_year:
        return True
    front, _ = before(window, match.start())
    if window.word(match.start("month")) == "I" and window.vocabulary.languages[0].xml_lang == "en":
        return False
    end, _ = behind(window, match.end())
    return front in ANNOUNCING_PAIR or (front == "" and (end == "" or end in CLOSING))


ANNOUNCING_PAIR = frozenset(
    (
        kind.AT,
        kind.DATED,
        kind.FROM,
        kind.TO,
        kind.THE,
        kind.WEEKDAY,
        kind.WEAK_WEEKDAY,
        kind.BEFORE,
        kind.AFTER,
        kind.OF,
        kind.IN,
    )
)
"""What may stand in front of a day and a month in figures."""
