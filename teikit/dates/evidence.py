"""Whether the words around a candidate bear it out.

A number is a year only where something says so; a day without a month needs "on the"; "May" needs a
preposition. An unmarked date is better than a wrong one.
"""

import re

from teikit.dates import wordclass as kind
from teikit.dates.expression import Point
from teikit.dates.forms import forms
from teikit.dates.tokens import Window

Match = re.Match[str]
BLANK = " \n"
CLOSING = ".,;:)]?\"'-=|("
ANNOUNCING_YEAR = frozenset(
    (
        kind.IN,
        kind.AT,
        kind.OF,
        kind.DATED,
        kind.FROM,
        kind.TO,
        kind.BEFORE,
        kind.AFTER,
        kind.ABOUT,
        kind.BETWEEN,
        kind.YEAR_BEFORE,
        kind.THIS,
        kind.PART,
        kind.SEASON,
        kind.TERM,
        kind.FEAST,
    )
)
ABBREVIATED = frozenset(
    (kind.THE, kind.DATED, kind.AT, kind.ABOUT, kind.BEFORE, kind.AFTER, kind.WEAK_WEEKDAY)
)
ANNOUNCING_WEAK_MONTH = frozenset(
    (kind.IN, kind.PART, kind.THIS, kind.BEFORE, kind.AFTER, kind.OF, kind.TO, kind.AT, kind.FROM, kind.DATED)
)
STRONG_FOR_YEAR = frozenset(
    (kind.IN, kind.DATED, kind.ABOUT, kind.YEAR_BEFORE, kind.PART, kind.SEASON, kind.BEFORE, kind.AFTER)
)
MONTHS = frozenset((kind.MONTH, kind.WEAK_MONTH))
PAST_REACH = 24
"""Tokens on either side that are searched for a past tense."""


SHORT = 3
"""Letters of a preposition that is written as an abbreviation ("d.", "v.", "ca.")."""


def before(window: Window, index: int) -> tuple[str, int]:
    """Class and index of the token in front of one, blanks left out; ``""`` at the beginning of a line.

    The full stop of a short preposition ("d. 5.", "v. 8ten") is left out too.
    """
    index -= 1
    while index >= 0 and window.kinds[index] == kind.SPACE:
        index -= 1
    if index < 0 or window.kinds[index] in (kind.LINE_END, kind.PARAGRAPH):
        return "", index
    if window.kinds[index] == "." and index > 0 and window.kinds[index - 1] in ABBREVIATED:
        if window.ends[index - 1] - window.starts[index - 1] <= SHORT:
            return window.kinds[index - 1], index - 1
    return window.kinds[index], index


def behind(window: Window, index: int) -> tuple[str, int]:
    """Class and index of the token at or behind an index, blanks left out; ``""`` at the end of a line."""
    while index < len(window.kinds) and window.kinds[index] == kind.SPACE:
        index += 1
    if index >= len(window.kinds) or window.kinds[index] in (kind.LINE_END, kind.PARAGRAPH):
        return "", index
    return window.kinds[index], index


def _word_before(window: Window, index: int) -> tuple[str, int]:
    """As ``before``, over a line end and an opening bracket or quotation mark."""
    letter, at = before(window, index)
    while letter in ("(", "[", '"', "'") or (letter == "" and at > 0 and window.kinds[at] == kind.LINE_END):
        letter, at = before(window, at)
    return letter, at


def capital(window: Window, index: int) -> bool:
    """Whether a word begins with a capital."""
    return window.word(index)[:1].isupper()


def numbered(window: Window, index: int) -> bool:
    """Whether "No.", "page" or the like stands in front."""
    letter, at = before(window, index)
    if letter in (".", ":", "-") and at > 0:
        letter, at = before(window, at)
        return letter == kind.NUMBERED and not capital_sentence(window, at)
    if letter == kind.NUMBERED:
        return True
    # "pp. 12, 14 and 1901"
    return False


def capital_sentence(window: Window, index: int) -> bool:
    """Whether a word ends a sentence rather than abbreviates: it is written out."""
    return len(window.word(index)) > 6


def every(window: Window, index: int) -> bool:
    """Whether "every" stands shortly in front."""
    return kind.EVERY in window.kinds[max(0, index - 4) : index]


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
    weak = window.kinds[index] != kind.MONTH and window.word(index).lower() not in window.vocabulary.foreign
    if weak and not capital(window, index) and not point.has_year:
        dotted = window.kinds[index + 1 : index + 2] == "."
        ordinal = days is not None and (
            kind.SUFFIX in days or "." in days or "n" in days or kind.OF in match.group()
        )
        lower_case = not any(language.xml_lang in ("en", "de") for language in window.vocabulary.languages)
        return ordinal or dotted or (lower_case and days is not None and len(window.word(index)) > 2)
    if days is not None and match.start("days") > index and not point.has_year:
        if not any(language.month_first for language in window.vocabulary.languages):
            return kind.SUFFIX in days or "." in days
        if letter == kind.COUNTED:
            return False
    return not (days is None and weak and not capital(window, index) and point.year is None)


def numeric(window: Window, match: Match, point: Point) -> bool:
    """Whether three numbers are a date: a version, a telephone number, a sum of money are not."""
    if not (1 <= (point.day or 0) <= 31 and 1 <= (point.month or 0) <= 12):
        return False
    third = window.digits(match.end("third") - 1)
    if len(third) == 1 or numbered(window, match.start()):
        return False
    letter, _ = behind(window, match.end())
    if letter in (kind.HOUR, kind.COUNTED, kind.HALF_DAY, "½") and len(third) < 4:
        return False
    between = match.group()[match.end("second") - match.start() : match.start("third") - match.start()]
    roman = window.kinds[match.start("second")] == kind.ROMAN_MONTH
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


def numeric_pair(window: Window, match: Match) -> bool:
    """Whether two numbers are a day and a month: "1/2" and "3.5" mostly are not."""
    if numbered(window, match.start("first")):
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
    first, second = window.values[match.start("first")], window.values[match.start("second")]
    assert isinstance(first, int)
    assert isinstance(second, int)
    mark = match["mark"]
    if window.kinds[match.start("second")] == kind.ROMAN_MONTH:
        if window.word(match.start("second")) == "I" and window.vocabulary.languages[0].xml_lang == "en":
            return False
        if mark == " ":
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
    front, _at = _word_before(window, match.start("days"))
    if front in (kind.AND, "-", "/", ",", kind.TO):
        return True
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


def century(window: Window, match: Match) -> bool:
    """Whether the noun behind the number is a century's: "c." and "s." are short for much else."""
    noun = window.word(match.start("noun"))
    if match.start("noun") < match.start("number") and not (
        window.kinds[match.start("number")] in "Rr" or len(noun) > 4
    ):
        return False
    if len(noun) > 2:
        return True
    return (
        window.kinds[match.start("number")] in "Rr" and noun.lower() == "s" and kind.SUFFIX in match.group()
    )


def decade_suffix(window: Window, index: int, word: str) -> bool:
    """Whether the letters behind a number make it a decade."""
    if index == 0 or window.kinds[index - 1] not in "Yk'":
        return False
    if window.kinds[index] == kind.DECADE_SUFFIX:
        return True
    return any(word.lower() in listed for listed in _decade_suffixes(window))


def _decade_suffixes(window: Window) -> list[set[str]]:
    return [
        {form.words[0] for form in forms(language.decade_suffixes)}
        for language in window.vocabulary.languages
    ]


def decade_in_words(window: Window, first: int, index: int) -> bool:
    """Whether "the thirties" are years: "Fünfziger" may be coins."""
    front, _ = before(window, first)
    return (
        front in (kind.IN, kind.OF, kind.AT, kind.FROM, kind.TO, kind.PART, kind.THE, kind.AFTER, kind.BEFORE)
        or window.kinds[first] == kind.THE
    )


def feast(window: Window, index: int) -> bool:
    """Whether a feast without a year is a day of the calendar at all."""
    if every(window, index) or (index > 0 and window.kinds[index - 1] == "-"):
        return False
    return capital(window, index)


def weekday_day(window: Window, match: Match) -> bool:
    """Whether a weekday with a number is a day."""
    if every(window, match.start()):
        return False
    letter, at = behind(window, match.end())
    return not (
        letter == kind.OTHER
        and not capital(window, at)
        and kind.SUFFIX not in match.group()
        and "." not in match.group()
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


def this_unit(window: Window, match: Match, unit: str, shift: int) -> bool:
    """Whether "this year" is one: "the last years" and "this day" are not."""
    if unit == "day":
        return False
    front, _at = before(window, match.start())
    if front in ("i", "j", "k", kind.WORD_NUMBER, kind.EVERY) or (front == kind.ORDINAL):
        return False
    letter, _ = behind(window, match.end())
    word = window.word(match.end() - 1).lower()
    return not (word.endswith("jahre") and match.group()[:1] == kind.THE) and letter != "'"


def month(window: Window, first: int, last: int) -> bool:
    """Whether a month's name alone is the month."""
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
    front, at = _word_before(window, first)
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
    if letter == kind.MONTH_OR_WEEKDAY or word.lower() in window.vocabulary.foreign:
        return False
    if letter == kind.WEAK_MONTH:
        dotted = window.kinds[last - 1] == "." or window.kinds[first + 1 : first + 2] == "."
        if len(word) < 3:
            return False
        if len(word) == 3 and not dotted and word.lower() not in ("mai", "may", "maj", "mei", "май"):
            return False
        if not capital(window, first) and not dotted:
            return False
        if end == kind.OTHER and capital(window, end_at) and front not in (kind.IN, kind.PART):
            return False
        return front in ANNOUNCING_WEAK_MONTH
    english = window.vocabulary.languages[0].xml_lang == "en"
    if english and not capital(window, first):
        return False
    return not (end == kind.OTHER and capital(window, end_at) and not announced and english)


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
    english = window.vocabulary.languages[0].xml_lang == "en"
    if english:
        if not capital(window, first) or (at >= 0 and window.word(at).lower() in ("a", "an")):
            return False
        if front in (kind.THE, kind.OTHER) and end in (kind.OTHER, kind.PART_OF_DAY):
            return False
        if front == kind.OTHER and capital(window, at):
            return False
        if end == kind.OTHER and capital(window, end_at):
            return False
    return True


def past(window: Window, first: int, last: int) -> bool:
    """Whether the sentence tells of the past."""
    words = window.vocabulary.past
    reach = range(max(0, first - PAST_REACH), min(len(window.kinds), last + PAST_REACH))
    return any(window.word(index).lower() in words for index in reach if not first <= index < last)


def day(window: Window, match: Match) -> bool:
    """Whether a day without a month is one: "on the 15th", "am 15.", "le 26"."""
    first, last = match.span("days")
    days = match["days"]
    front, at = _word_before(window, first)
    end, end_at = behind(window, last)
    suffixed = kind.SUFFIX in days or days[-1:] in ("'", '"')
    dotted = days.endswith(".")
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
        kind.THE,
        kind.FROM,
        kind.BEFORE,
        kind.AFTER,
        kind.RELATIVE_DAY,
    )
    english = window.vocabulary.languages[0].xml_lang == "en"
    announced = front in (kind.AT, kind.DATED) or (
        front in (kind.TO, kind.FROM) and (suffixed or dotted) and german
    )
    if announced and before(window, at)[0] == kind.NUMBERED:
        return False
    if front == kind.THE:
        further, _further_at = before(window, at)
        announced = further in (kind.AT, kind.DATED, kind.FROM, kind.TO, kind.AFTER, kind.BEFORE) or (
            further == kind.OF and english
        )
        if not announced:
            if english:
                return (
                    (suffixed or (in_words and _value(window, first) > 3)) and closing and not in_words
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
        return _value(window, first) > 3 and (
            closing or (english and end in (kind.COMMON, kind.IN, kind.AT)) or (german and going_on)
        )
    if english:
        if not suffixed:
            return False
        return going_on or (end == kind.OTHER and not capital(window, end_at) and front == kind.THE)
    if german:
        if not (suffixed or dotted):
            return front == kind.AT and window.word(at).lower() != "d" and going_on
        if end == kind.OTHER:
            return not capital(window, end_at)
        return going_on
    return going_on and (suffixed or front == kind.AT or front == kind.THE)


def _hyphenated(window: Window, first: int) -> bool:
    """Whether the number is joined to its ending by a hyphen, as Russian writes ordinals ("13-го")."""
    return "-" in window.kinds[first : first + 3]


def _value(window: Window, index: int) -> int:
    value = window.values[index]
    return value if isinstance(value, int) else 0


def years(window: Window, match: Match, first: int, last: int) -> bool:
    """Whether two numbers are the ends of a period of years: page numbers are not."""
    if numbered(window, match.start()) or not _free(window, match.start(), match.end()):
        return False
    letter, _ = behind(window, match.end())
    if letter in (kind.COUNTED, kind.HOUR):
        return False
    if "/" in match["mark"]:
        return last == first + 1
    return first < last <= 2199


def _free(window: Window, first: int, last: int) -> bool:
    """Whether a number stands alone, not inside an identifier like ``B-1950`` or ``18/1963``."""
    kinds = window.kinds
    if (
        first > 0
        and kinds[first - 1] in ("/", "-", ".", ":", "=", "_", "|", "[", "#", kind.NUMBERED)
        and first > 1
    ):
        joined = kinds[first - 2]
        if (
            kinds[first - 1] != "["
            and joined not in BLANK + kind.PARAGRAPH + "-"
            and kinds[first - 1] in "/-:._"
        ) and (
            kinds[first - 1] in "/"
            or (joined in "ijklYyz~_R" and kinds[first - 1] == "-" and _attached_name(window, first - 2))
        ):
            return False
        if kinds[first - 1] == kind.NUMBERED:
            return False
    if first > 0 and kinds[first - 1] == kind.NUMBERED:
        return False
    if (
        first > 0
        and kinds[first - 1] not in BLANK + kind.PARAGRAPH + "([\"'-.,/:;?|="
        and kinds[first - 1] not in (kind.AND,)
    ):
        return False
    if last < len(kinds) and kinds[last] in "-/" and last + 1 < len(kinds):
        return (
            kinds[last + 1] in BLANK + kind.PARAGRAPH + "-"
            or (kinds[last] == "-" and kinds[last + 1] in "MmWPS")
            or (kinds[last] == "/" and False)
        )
    return True


def _attached_name(window: Window, index: int) -> bool:
    """Whether a token is part of an identifier: capitals or figures."""
    return window.word(index).isupper() or window.word(index)[:1].isdigit()


def year(window: Window, match: Match) -> bool:
    """Whether a number of four digits is a year."""
    first, last = match.start("year"), match.end("year")
    value = _value(window, first)
    if match["year_word"] is not None or match["era"] is not None:
        return not numbered(window, first)
    if window.kinds[first] == kind.ROMAN_YEAR:
        return len(window.word(first)) > 3
    if numbered(window, first) or not _free(window, first, match.end()):
        return False
    front, at = _word_before(window, first)
    end, end_at = behind(window, match.end())
    if end in (kind.COUNTED, kind.HOUR, "½", kind.UNIT) or (
        end in "ijkl" and end != "" and window.kinds[last : last + 1] == " "
    ):
        return False
    if front in ("i", "j", "k", "l", "Y", "y", "z") or end == "%":
        return False
    announced = front in ANNOUNCING_YEAR
    if front == kind.AND or front == ",":
        earlier, _ = before(window, at)
        announced = announced or (earlier == kind.YEAR_NUMBER and window.values[_] != 0)
    strong = front in STRONG_FOR_YEAR
    if value < 1400:
        return (
            strong
            and (end != kind.OTHER)
            and (value % 100 != 0 or front in (kind.ABOUT, kind.YEAR_BEFORE, kind.IN))
        )
    if announced:
        if (
            end == kind.OTHER
            and not capital(window, end_at)
            and not strong
            and not _verb_like(window, end_at)
        ):
            if front == kind.OF and 1500 <= value:
                return value % 10 != 0
            return value % 50 != 0 and not window.word(end_at).endswith("s")
        return True
    if value >= 2050:
        return False
    if (
        end == ""
        or end in CLOSING
        or end == kind.PARAGRAPH
        or end
        in (kind.COMMON, kind.AND, kind.IN, kind.AT, kind.THE, kind.TO, kind.ABOUT, kind.BEFORE, kind.AFTER)
    ):
        return not (front in ("", "~") and end in (":", ")", "]", "=")) or (end == ")" and value >= 1500)
    if front == kind.THE and end == kind.OTHER and 1700 <= value:
        return not window.word(end_at).endswith("s") and value % 10 != 0
    if front == "" and end == kind.OTHER:
        return capital(window, end_at) and at < 0
    return False


def _verb_like(window: Window, index: int) -> bool:
    return window.word(index).lower() in window.vocabulary.past or window.word(index).endswith("ed")


def apostrophe_year(window: Window, match: Match) -> bool:
    """Whether '69 is a year and no number behind an opening quotation mark."""
    front, _ = before(window, match.start())
    end, _ = behind(window, match.end())
    if end in (kind.COUNTED, kind.OTHER, kind.UNIT):
        return False
    if front in ANNOUNCING_YEAR or front in (kind.AND, kind.THE):
        return True
    return end == "" or end in ".,;)?=" or end == kind.AND


def year_in_words(window: Window, match: Match, value: int) -> bool:
    """Whether a number in words is a year."""
    front, _at = before(window, match.start())
    end, _ = behind(window, match.end())
    if end in (kind.COUNTED, kind.UNIT, kind.HOUR, kind.OTHER) and value < 1000:
        return False
    if 1100 <= value <= 2100:
        return value % 100 != 0 and end != kind.COUNTED
    if not 20 <= value <= 99:
        return False
    closing = end == "" or end in ".,;?" or end in (kind.COMMON, kind.AND)
    return closing and front == kind.IN
