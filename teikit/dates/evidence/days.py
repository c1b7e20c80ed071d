"""Whether a weekday, a day without a month or "morgen" is a day."""

import re

from teikit.dates import wordclass as kind
from teikit.dates.evidence.around import (
    BLANK,
    CLOSING,
    Match,
    before,
    behind,
    capital,
    every,
    token_value,
    word_before,
)
from teikit.dates.forms import lower, singles
from teikit.dates.pieces import ARTICLE, _
from teikit.dates.window import Window


def weekday_day(window: Window, match: Match) -> bool:
    """Whether a weekday with a number is a day."""
    if every(window, match.start()) or _cites_chapters(window, match):
        return False
    if match.end("weekday") == match.start("days"):
        return False  # SO16 is a district
    letter, at = behind(window, match.end())
    return not (
        letter == kind.OTHER
        and not capital(window, at)
        and kind.SUFFIX not in match.group()
        and "." not in match.group()
        and not (kind.THE in match.group() or kind.AT in match.group())
    ) and letter not in (kind.COUNTED, kind.UNIT, kind.HOUR)


def _cites_chapters(window: Window, match: Match) -> bool:
    """Whether a short weekday behind a number and a comma is the next book: "Mat. 26, Mar. 14"."""
    front, at = before(window, match.start())
    return (
        front == ","
        and at > 0
        and window.kinds[at - 1] in "ijk"
        and window.kinds[match.start("weekday")] in (kind.MONTH_OR_WEEKDAY, kind.WEAK_WEEKDAY)
    )


def relative_day(window: Window, match: Match) -> bool:
    """Whether the word is an adverb: German "Morgen" may be a noun, and "heute morgen" is this morning."""
    index = match.start("day")
    front, at = before(window, index)
    if window.values[index] == 1 and window.word(index).lower() == "morgen":
        if front in (kind.RELATIVE_DAY, kind.WEEKDAY, kind.EVERY):
            return False
        if behind(window, index + 1)[0] in (kind.PART_OF_DAY, kind.HALF_DAY, kind.WEEKDAY):
            return True
        if window.word(index)[0] == "M" and _announces_tomorrow(window, front, at):
            return True
        if window.word(index)[0] == "M" and front not in (
            "",
            ".",
            "?",
            ":",
            '"',
            "(",
            "-",
            "=",
            "|",
            kind.COMMON,
        ):
            return False
        if (
            window.word(index)[0] == "M"
            and front == kind.COMMON
            and window.word(at).lower() in ("am", "der", "den")
        ):
            return False
    return not (front == "-" and at == index - 1 and at > 0 and window.kinds[at - 1] not in BLANK + "-")


def _announces_tomorrow(window: Window, front: str, at: int) -> bool:
    """Whether "Morgen" with a capital is the day: "auf Morgen", "heute und Morgen", but "gegen Morgen"."""
    if front == kind.AND:
        return before(window, at)[0] == kind.RELATIVE_DAY
    return at >= 0 and window.word(at).lower() in ("auf", "für", "bis", "von", "ab", "seit", "als")


def this_unit(window: Window, match: Match, unit: str, shift: int) -> bool:
    """Whether "this year" is one: "the last years" and "this day" are not."""
    if unit in ("day", "decade") or _years(window, match.end() - 1):
        return False
    front, _at = before(window, match.start())
    if front in ("i", "j", "k", kind.WORD_NUMBER, kind.EVERY) or (front == kind.ORDINAL):
        return False
    if _at >= 0 and _is_indefinite(window, _at):
        return False  # a year previous
    letter, _ = behind(window, match.end())
    word = window.word(match.end() - 1).lower()
    return not (word.endswith("jahre") and match.group()[:1] == kind.THE) and letter != "'"


def _is_indefinite(window: Window, index: int) -> bool:
    """Whether a word is an indefinite article."""
    word = lower(window.word(index))
    return any(word in singles(one.indefinite) for one in window.vocabulary.languages)


def _years(window: Window, index: int) -> bool:
    """Whether a word is "years" and no "year": "in den letzten Jahren"."""
    word = lower(window.word(index))
    return any(
        word in singles(f"{one.decade_nouns}, {one.decade_nouns_in_front}")
        and word not in singles(one.units.get("year", ""))
        for one in window.vocabulary.languages
    )


def weekday(window: Window, match: Match) -> bool:
    """Whether a weekday alone means one day, and not all of its kind."""
    first, last = match.span()
    if every(window, first):
        return False
    if window.kinds[last : last + 1] == "-" and window.kinds[last + 1 : last + 2] not in ("", " ", "-", "\n"):
        return False
    front, at = before(window, first)
    end, end_at = behind(window, last)
    if window.kinds[last : last + 1] == "'":
        return False
    if front == "-" and at > 0 and window.kinds[at - 1] not in BLANK:
        return False
    if at >= 0 and _is_indefinite(window, at):
        return False
    if _COUNTED_FROM.match(window.kinds, last) is not None:
        return False  # the Sunday after Easter 1876
    english = window.vocabulary.languages[0].xml_lang == "en"
    if english:
        if not capital(window, first):
            return False
        if front in (kind.THE, kind.OTHER) and end in (kind.OTHER, kind.PART_OF_DAY):
            return False
        if front == kind.OTHER and capital(window, at):
            return False
        if end == kind.OTHER and capital(window, end_at):
            return False
    return True


_COUNTED_FROM = re.compile(
    rf"{_}[{kind.BEFORE}{kind.AFTER}]{_}(?:{ARTICLE}{_})?"
    rf"(?:{kind.FEAST}|Y|[ijn]\.?o?{_}(?:{kind.OF}{_})?[{kind.MONTH}{kind.WEAK_MONTH}])"
)
"""A day that a weekday is counted from."""


def last_weekday(window: Window, match: Match) -> bool:
    """Whether the form of the word says the last one: Swedish "i måndags"."""
    return lower(window.word(match.start())).endswith("dags") and any(
        language.xml_lang in ("sv", "da", "no") for language in window.vocabulary.languages
    )


def day(window: Window, match: Match) -> bool:
    """Whether a day without a month is one: "on the 15th", "am 15.", "le 26"."""
    first, last = match.span("days")
    days = match["days"]
    front, at = word_before(window, first)
    end, end_at = behind(window, last)
    if _DITTO.match(window.kinds, last) is not None:
        return False  # a column of regiments
    if kind.SUFFIX not in days and all(one.day_suffixes for one in window.vocabulary.languages):
        return False
    suffixed = kind.SUFFIX in days or days[-1:] in ("'", '"')
    dotted = days.endswith(".") or "." in days[:-1]
    in_words = days[0] == kind.ORDINAL
    german = any(language.ordinal_dot for language in window.vocabulary.languages)
    closing = end == "" or end in CLOSING or end == kind.PARAGRAPH or (dotted and not german)
    going_on = closing or end in (
        kind.COMMON,
        kind.AT,
        kind.IN,
        kind.AND,
        kind.TO,
        kind.PART_OF_DAY,
        kind.HALF_DAY,
        kind.THE,
        kind.FROM,
        kind.BEFORE,
        kind.AFTER,
        kind.RELATIVE_DAY,
        kind.ABOUT,
        kind.TITLE,
    )
    english = window.vocabulary.languages[0].xml_lang == "en"
    announced = front in (kind.AT, kind.DATED)
    if not english and not german:
        announced = announced or (front in (kind.BEFORE, kind.AFTER) and suffixed)
    if german and (suffixed or dotted):
        announced = announced or front in (kind.TO, kind.FROM, kind.ABOUT)
        announced = announced or (front == kind.OF and kind.SUFFIX in days)
        announced = announced or (front in (kind.BEFORE, kind.AFTER) and dotted and end != ",")
        if front == "," and kind.SUFFIX in days and end in ("", kind.PART_OF_DAY, kind.HALF_DAY):
            return True  # Rodaun, 27ten abends
        if front == kind.OTHER and capital(window, at) and kind.SUFFIX in days and end == "":
            return before(window, at)[0] == ""  # Czortków 19ten
    if announced and before(window, at)[0] == kind.NUMBERED:
        return False
    if announced and _names_verse(window, at):
        return False
    if english and front == kind.OF and kind.SUFFIX in days and going_on:
        return True  # your favor of 24th with
    if front == kind.THE:
        further, _further_at = before(window, at)
        announced = further in (kind.AT, kind.DATED, kind.FROM, kind.TO, kind.AFTER, kind.BEFORE) or (
            further == kind.OF and english
        )
        if not announced:
            if english:
                return (
                    (suffixed or (in_words and token_value(window, first) > 3)) and closing and not in_words
                ) or (in_words and closing and further in ("", ".", '"'))
            if in_words:
                return False
            announced = (
                window.word(at).lower() in ("le", "d", "den", "dem", "dn", "el", "il", "ce") or further == ""
            )
    if not announced:
        if front in ("", '"') and suffixed and (end == "." or dotted) and not in_words:
            return True
        return (
            suffixed
            and not in_words
            and not english
            and front != kind.NUMBERED
            and going_on
            and _hyphenated(window, first)
        )
    if in_words:
        if window.vocabulary.languages[0].xml_lang not in ("en", "de"):
            return False
        return token_value(window, first) > 3 and (
            closing or (english and end in (kind.COMMON, kind.IN, kind.AT)) or (german and going_on)
        )
    if english:
        if not suffixed:
            return False
        return going_on or (end == kind.OTHER and not capital(window, end_at) and front == kind.THE)
    if german:
        if not (suffixed or dotted):
            if kind.AND in days or window.word(at).lower() in ("v", "vom"):
                if window.word(end_at) == "U":
                    return False  # v. 7 U. früh
                return end not in (kind.COUNTED, kind.UNIT) and (
                    going_on or (end == kind.OTHER and (kind.AND in days or not capital(window, end_at)))
                )
            return front == kind.AT and window.word(at).lower() != "d" and going_on
        if end == kind.OTHER:
            return not capital(window, end_at)
        return going_on
    return going_on and (suffixed or front == kind.AT or front == kind.THE)


def _names_verse(window: Window, index: int) -> bool:
    """Whether "v." behind a chapter is a verse: "1. Cor. 2. v. 4-16"."""
    front, at = before(window, index)
    if front == "." and at > 0:
        front = window.kinds[at - 1]
    return front in ("i", "j", "k", "l") and lower(window.word(index)) in ("v", "vv", "vs")


_DITTO = re.compile(r' ?"[ |,]*"')
"""Ditto marks."""


def _hyphenated(window: Window, first: int) -> bool:
    """Whether the number is joined to its ending by a hyphen, as Russian writes ordinals ("13-го")."""
    return "-" in window.kinds[first : first + 3]
