"""Whether a number is a year, a decade or a century."""

import re

from teikit.dates import wordclass as kind
from teikit.dates.evidence.around import (
    ANNOUNCING_YEAR,
    BLANK,
    CLOSING,
    STRONG_FOR_YEAR,
    Match,
    before,
    behind,
    capital,
    is_since,
    numbered,
    on_page,
    token_value,
    word_before,
)
from teikit.dates.forms import lower, singles
from teikit.dates.window import Window


def century(window: Window, match: Match) -> bool:
    """Whether the noun behind the number is a century's: "c." and "s." are short for much else."""
    noun = window.word(match.start("noun"))
    if window.kinds[match.start("noun")] != kind.CENTURY:
        # "XIX в." with its full stop; a lone number before "st." must be an ordinal
        abbreviations = (singles(one.century_abbreviations) for one in window.vocabulary.languages)
        number = match["to"] or match["number"]
        return any(lower(noun) in listed for listed in abbreviations) and (
            number[0] in "Rr" or "." in number or kind.SUFFIX in number
        )
    if match.start("noun") < match.start("number") and not (
        window.kinds[match.start("number")] in "Rr" or len(noun) > 4
    ):
        return False
    if len(noun) > 2:
        return True
    number = match["to"] or match["number"]
    if match["noun"].endswith(".") and (number[0] in "Rr" or "." in number) and noun.lower() not in "sc":
        return True
    return (
        window.kinds[match.start("number")] in "Rr"
        and noun.lower() == "s"
        and (kind.SUFFIX in match.group() or not window.word(match.start("number")).isupper())
    )


def decade_suffix(window: Window, index: int, word: str) -> bool:
    """Whether the letters behind a number make it a decade."""
    at = index - 1
    while at >= 0 and window.kinds[at] in " -":
        at -= 1
    if at < 0 or window.kinds[at] not in "Yjk'":
        return False
    if window.kinds[index] == kind.DECADE_SUFFIX:
        return True
    return any(word.lower() in singles(one.decade_suffixes) for one in window.vocabulary.languages)


def decade_noun(window: Window, index: int, *, in_front: bool = False) -> bool:
    """Whether a word is a noun for decades: "годах" behind the number, "années" in front of it."""
    word = lower(window.word(index))
    return any(
        word in singles(language.decade_nouns_in_front if in_front else language.decade_nouns)
        for language in window.vocabulary.languages
    )


def century_suffix(suffix: str) -> bool:
    """Whether the suffix counts in hundreds too: Swedish "1800-talet" is the century."""
    return lower(suffix).startswith(("tal", "luv", "luk"))


def decade_in_words(window: Window, first: int, index: int) -> bool:
    """Whether "the thirties" are years: "Fünfziger" may be coins."""
    front, _ = before(window, first)
    return (
        front in (kind.IN, kind.OF, kind.AT, kind.FROM, kind.TO, kind.PART, kind.THE, kind.AFTER, kind.BEFORE)
        or window.kinds[first] == kind.THE
    )


def years(window: Window, match: Match, first: int, last: int) -> bool:
    """Whether two numbers are the ends of a period of years: page numbers are not."""
    if numbered(window, match.start()) or on_page(window, match.start()):
        return False
    if not _free(window, match.start(), match.end()):
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
            or (joined not in "MmVWwPS" and kinds[first - 1] == "-" and _attached_name(window, first - 2))
        ):
            return False
        if kinds[first - 1] == kind.NUMBERED:
            return False
    if first > 0 and kinds[first - 1] == kind.NUMBERED:
        return False
    if (
        first > 0
        and kinds[first - 1] not in BLANK + kind.PARAGRAPH + "([)\"'-.,/:;?|="
        and kinds[first - 1] not in (kind.AND, kind.ABOUT)
    ):
        return False
    if last < len(kinds) and kinds[last] in "-/" and last + 1 < len(kinds):
        return (
            kinds[last + 1] in BLANK + kind.PARAGRAPH + "-"
            or (kinds[last] == "-" and kinds[last + 1] in f"MmWPS{kind.ABOUT}")
            or (kinds[last] == "/" and False)
        )
    return True


def _attached_name(window: Window, index: int) -> bool:
    """Whether a token is part of an identifier: capitals or figures."""
    return window.word(index).isupper() or window.word(index)[:1].isdigit()


def year(window: Window, match: Match) -> bool:
    """Whether a number of four digits is a year."""
    first, last = match.start("year"), match.end("year")
    value = token_value(window, first)
    if match["year_word"] is not None or match["era"] is not None:
        return not numbered(window, first)
    if window.kinds[first] == kind.ROMAN_YEAR:
        return len(window.word(first)) > 3
    if numbered(window, first) or on_page(window, first) or not _free(window, first, match.end()):
        return False
    if match["suffix"] is None and window.text.startswith("s", window.ends[first]):
        return False  # a decade, in a text that is not known to be English
    if match["suffix"] is not None and _in_period(window, match):
        return True
    front, at = word_before(window, first)
    end, end_at = behind(window, match.end())
    if any(language.postpositions for language in window.vocabulary.languages) and (
        end in POSTPOSED or (end and is_since(window, end_at))
    ):
        return True
    if end in (kind.COUNTED, kind.HOUR, "½", kind.UNIT) or (
        end in "ijkl" and end != "" and window.kinds[last : last + 1] == " "
    ):
        return False
    if front in ("i", "j", "k", "l", "Y", "y", "z") or end == "%":
        return False
    if front == kind.OTHER and _in_series(window, at):
        return False
    if front == "." and before(window, at)[0] == kind.TITLE:
        return False  # Hansard, col. 1914
    announced = front in ANNOUNCING_YEAR
    if front == kind.AND or front == ",":
        earlier, _ = before(window, at)
        announced = announced or (earlier == kind.YEAR_NUMBER and window.values[_] != 0)
    strong = front in STRONG_FOR_YEAR
    if first == 0 and match.end() == len(window.kinds) and window.text.strip() == window.word(first):
        return True  # a field with nothing but a year
    if value < 1400:
        if front == kind.ABOUT:
            return end != kind.OTHER or capital(window, end_at)
        return (
            strong
            and end not in (kind.OTHER, kind.THE, kind.OF)
            and (value % 100 != 0 or front in (kind.ABOUT, kind.YEAR_BEFORE, kind.IN))
        )
    if announced:
        if (
            end == kind.OTHER
            and not capital(window, end_at)
            and not strong
            and not _verb_like(window, end_at)
        ):
            if front == kind.OF and value >= 1500:
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
        in (
            kind.NOT,
            kind.COMMON,
            kind.AND,
            kind.IN,
            kind.AT,
            kind.THE,
            kind.TO,
            kind.ABOUT,
            kind.BEFORE,
            kind.AFTER,
        )
    ):
        return not (front in ("", "~") and end in (":", ")", "]", "=")) or (end == ")" and value >= 1500)
    if end == kind.NUMBERED and front in ("-", "=", ",", ";"):
        return value >= 1500  # Letter Book 11 -- 1865, p. 384
    if front == kind.THE and end == kind.OTHER and value >= 1700:
        return not window.word(end_at).endswith("s") and value % 10 != 0
    if end == kind.OTHER and value >= 1500 and not capital(window, end_at) and _is_german(window):
        # "der mich 1921 gerufen hat": a participle counts nothing
        return window.word(end_at).startswith("ge") and front in (kind.COMMON, kind.OTHER)
    if front == "" and end == kind.OTHER:
        return capital(window, end_at) and at < 0
    return False


def _in_series(window: Window, index: int) -> bool:
    """Whether a letter, or letters with a number in front, make the number behind them one of a series: "R 1914",
    "12 AP 1914".
    """
    word = window.word(index)
    if not word.isupper():
        return False
    front = before(window, index)[0]
    if len(word) == 1:
        return front in ("", ",", ";", "(")
    return len(word) <= LONGEST_CODE_OF_SERIES and front in ("i", "j", "k")


LONGEST_CODE_OF_SERIES = 3


_PERIOD = re.compile(rf"Y-?{kind.SUFFIX}[ ]Y-?{kind.SUFFIX}(?![ ]?[{kind.COUNTED}{kind.HOUR}{kind.UNIT}½])")
_PERIOD_LENGTH = len("Y-o Y-o")


def _in_period(window: Window, match: Match) -> bool:
    """Whether the year is one of two whose endings make them a period: Hungarian "1914-től 1918-ig"."""
    endings = [
        language.period_endings for language in window.vocabulary.languages if all(language.period_endings)
    ]
    if not endings:
        return False
    start = max(0, match.start() - _PERIOD_LENGTH)
    for period in _PERIOD.finditer(window.kinds, start, match.end() + _PERIOD_LENGTH):
        if period.start() <= match.start() < period.end():
            ending = lower(window.word(window.kinds.index(kind.SUFFIX, period.start())))
            return any(ending in singles(first) for first, _last in endings)
    return False


POSTPOSED = frozenset((kind.BEFORE, kind.AFTER, kind.BETWEEN, kind.ABOUT, kind.PART))
"""What may stand behind a year in languages with postpositions."""


def _is_german(window: Window) -> bool:
    return window.vocabulary.languages[0].xml_lang == "de"


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


def year_of_two_digits(window: Window, match: Match, number_first: bool) -> bool:
    """Whether a year word beside a number of two digits makes a year of it: "24 года" are a length of time."""
    if numbered(window, match.start()):
        return False
    if number_first:
        if decade_noun(window, match.start("year_word")):
            return False  # "50 годах" are a decade or a length of time
        front, _ = before(window, match.start())
        return kind.SUFFIX in match.group() or front in (kind.IN, kind.AT, kind.FROM, kind.TO)
    end, _ = behind(window, match.end())
    if window.kinds[match.start()] == kind.PART:  # in the latter part of 63
        return end == "" or end in CLOSING
    return len(window.word(match.start())) > 3


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
