"""Whether a month, a day of it or a feast is one."""

import re

from teikit.dates import wordclass as kind
from teikit.dates.evidence.around import (
    ANNOUNCING_WEAK_MONTH,
    BLANK,
    Match,
    before,
    behind,
    capital,
    every,
    numbered,
    word_before,
)
from teikit.dates.expression import Point
from teikit.dates.forms import forms, lower, singles
from teikit.dates.window import Window


def named_month(window: Window, match: Match, point: Point, last: int) -> bool:
    """Whether a month with a number is a date: "3 may be" is not."""
    groups = match.groupdict()
    index = match.start("month")
    letter, _ = behind(window, last)
    if letter == kind.COUNTED and groups.get("days") is None:
        return False
    days = groups.get("days")
    if days is not None and numbered(window, match.start("days")) and match.start("days") < index:
        return point.has_year
    if days is not None and not point.has_year and letter and _numbers_paragraph(window, match):
        return False
    if days is not None and point.year is None and _cites_chapters(window, match):
        return False
    weak = window.kinds[index] != kind.MONTH and window.word(index).lower() not in window.vocabulary.foreign
    if weak and not capital(window, index) and not point.has_year:
        dotted = window.kinds[index + 1 : index + 2] == "."
        ordinal = days is not None and (
            kind.SUFFIX in days or "." in days or "n" in days or kind.OF in match.group()
        )
        lower_case = not any(language.xml_lang in ("en", "de") for language in window.vocabulary.languages)
        meaning = window.vocabulary.words.get(lower(window.word(index)))
        abbreviated = meaning is not None and meaning.abbreviation
        if abbreviated and not dotted and kind.SUFFIX not in (days or ""):
            return False  # Polish "drugi się" is no 2 August
        return ordinal or dotted or (lower_case and days is not None and len(window.word(index)) > 2)
    if days is not None and match.start("days") > index and not point.has_year:
        if not any(language.month_first for language in window.vocabulary.languages):
            dotted = any(language.ordinal_dot for language in window.vocabulary.languages)
            return kind.SUFFIX in days or (dotted and "." in days)
        if (
            letter == kind.COUNTED
        ):  # "in October 23 students came", but "on the morning of October 23 students came"
            return before(window, match.start())[0] in (kind.OF, kind.AT, kind.DATED)
    return not (days is None and weak and not capital(window, index) and point.year is None)


_OPENING_FIELD = frozenset(("", *',;:([-=|"', kind.DATED, kind.TO, kind.FROM, kind.BETWEEN, kind.ABOUT))
"""What may stand in front of a year with its month behind it."""
_CLOSING_FIELD = frozenset(("", *',;:()]-=|"', kind.PARAGRAPH, kind.TO))
"""And what behind the month."""


def year_in_front(window: Window, match: Match) -> bool:
    """Whether a year and a month are a date as finding aids write it ("1918 November-1921 March"): they fill a
    field of their own. "In 1956 March was cold" does not.
    """
    index = match.start("month")
    if window.kinds[match.end("year")] != kind.SPACE or not capital(window, index):
        return False
    if numbered(window, match.start("year")) or before(window, match.start("year"))[0] not in _OPENING_FIELD:
        return False
    end, at = behind(window, match.end())
    return end in _CLOSING_FIELD or (end == "." and behind(window, at + 1)[0] == "")


def _numbers_paragraph(window: Window, match: Match) -> bool:
    """Whether the number and full stop at the beginning of a line count paragraphs: "12. May I ask …"."""
    first = match.start("days")
    return (
        first < match.start("month")
        and match["days"].endswith(".")
        and before(window, first)[0] == ""
        and not any(language.ordinal_dot for language in window.vocabulary.languages)
    )


_CITATION = re.compile(rf"[ij]\.?,[ ][{kind.WEAK_MONTH}{kind.MONTH_OR_WEEKDAY}]\.")


def _cites_chapters(window: Window, match: Match) -> bool:
    """Whether the abbreviated month behind a number and a comma is the next book: "Mat. 26, Mar. 14"."""
    front, at = before(window, match.start())
    return front == "." and at > 0 and capital(window, at - 1) and _CITATION.match(match.group()) is not None


def last_day(window: Window, match: Match) -> bool:
    """Whether "last day of May" is one: "the last days of May" are more."""
    if match["noun"] is None:
        return True
    singular = {
        form.words for language in window.vocabulary.languages for form in list(forms(language.day_words))[:1]
    }
    return (lower(window.word(match.start("noun"))),) in singular


def year_of_calendar(calendar: str, year: int | None, marked: bool) -> bool:
    """Whether a number behind a month of another calendar can be its year."""
    if year is None:
        return False
    if calendar == "french-republican":
        return 1 <= year <= 14 or (marked and year < 100)
    if calendar == "hebrew":
        return 3000 <= year <= 6000
    return 1 <= year <= 1500


def this_month(window: Window, match: Match) -> bool:
    """Whether "16. d." is a day of this month."""
    word = window.word(match.start("this_month")).strip(".")
    if len(word) > 4 and word.lower() not in (
        "dieses",
        "current",
        "courant",
        "present",
        "passé",
        "écoulé",
        "dernier",
        "prochain",
    ):
        return True
    days = match["days"]
    front, _at = word_before(window, match.start("days"))
    if front in (kind.AND, "-", "/", ",", kind.TO):
        return True
    if (
        front in ("", ";")
        and "." in days
        and word.count(".")
        and len(window.word(match.start("this_month"))) > 2
    ):
        return True  # "28. m. m."
    announced = front in (
        kind.AT,
        kind.DATED,
        kind.FROM,
        kind.TO,
        kind.THE,
        kind.OF,
        kind.WEEKDAY,
        kind.BEFORE,
        kind.AFTER,
        kind.THIS,
        kind.IN,
    )
    if word.lower() in (
        "inst",
        "ult",
        "prox",
        "instant",
        "ultimo",
        "proximo",
        "ct",
        "courant",
        "court",
        "crt",
        "huj",
        "écoulé",
        "bm",
        "corr",
        "ppdo",
    ):
        return True
    return announced and ("." in days or kind.SUFFIX in days or len(word) > 1)


def article_in_front(window: Window, first: int, reference: int) -> int:
    """ "the 9th of last month" takes its article along, "the 9th inst." does not."""
    if " " not in window.word(reference):
        return first
    letter, at = before(window, first)
    if letter == kind.THE and window.vocabulary.languages[0].xml_lang == "en":
        return at
    return first


def feast(window: Window, index: int) -> bool:
    """Whether a feast without a year is a day of the calendar at all."""
    if every(window, index) or (index > 0 and window.kinds[index - 1] == "-"):
        return False
    word = lower(window.word(index))
    return capital(window, index) and not any(
        word in singles(language.weak) for language in window.vocabulary.languages
    )


_LONG_NAME = 6
"""Letters from which on a month's name is known behind "last" and "next" in small letters too."""


def month(window: Window, first: int, last: int, *, part: bool = False) -> bool:
    """Whether a month's name alone is the month. ``part``: whether "early" or the like stands in front."""
    letter = window.kinds[first]
    word = window.word(first)
    end, end_at = behind(window, last)
    if window.kinds[last : last + 1] == "-" and window.kinds[last + 1 : last + 2] not in (
        "",
        *BLANK,
        *"-ijklYMm",
    ):
        return False
    if window.kinds[last : last + 1] == "'":
        return False
    if every(window, first) or end == kind.NUMBERED:
        return False
    front, at = word_before(window, first)
    if front == kind.TITLE or (front == "." and before(window, at)[0] == kind.TITLE):
        return False
    announced = front in (
        kind.IN,
        kind.PART,
        kind.DATED,
        kind.TO,
        kind.FROM,
        kind.BEFORE,
        kind.AFTER,
        kind.OF,
        kind.THIS,
        kind.ABOUT,
        kind.BETWEEN,
    )
    if word.isascii() and word.lower() in window.vocabulary.accented:
        return False  # "marco" is no março
    if letter == kind.MONTH_OR_WEEKDAY or word.lower() in window.vocabulary.foreign:
        return False
    if letter == kind.WEAK_MONTH:
        dotted = window.kinds[last - 1] == "." or window.kinds[first + 1 : first + 2] == "."
        if len(word) < 3:
            return False
        if (
            len(word) >= _LONG_NAME
            and front in (kind.THIS, kind.THIS_YEAR, kind.LAST)
            and window.values[at] != 0
        ):
            return True  # "last august" is no quality of anything
        if len(word) == 3 and not dotted and word.lower() not in ("mai", "may", "maj", "mei", "май"):
            return False
        if not capital(window, first) and not dotted:
            capitals = any(one.xml_lang in ("en", "de") for one in window.vocabulary.languages)
            return part and not capitals  # fin juin, mi-mai
        if end == kind.OTHER and capital(window, end_at) and front not in (kind.IN, kind.PART):
            return False
        return front in ANNOUNCING_WEAK_MONTH
    english = window.vocabulary.languages[0].xml_lang == "en"
    if english and not capital(window, first):
        return announced
    return not (end == kind.OTHER and capital(window, end_at) and not announced and english)
