"""What the words of dates say, read by the recogniser of the encoder, beside their attributes."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, cast

from teikit.rules.dated import WINDOW, days, value_of
from teikit.rules.names import TEI, XML_LANG, words_of
from teikit.rules.view import View

if TYPE_CHECKING:
    from lxml import etree

    from teikit.dates import DateContext

DATES = ("date", "docDate", "origDate")
"""Elements whose text is a date."""

LETTERS = re.compile(r"[^\W\d_]{5,}")
"""Words long enough to be a weekday written out."""

OUR_CALENDARS = re.compile(r"greg|jul", re.IGNORECASE)
"""In the names of calendars whose days are those of the attributes, but for some days between the two."""

JULIAN = "fits the Julian"
"""In what is said of a weekday that would be right in the other calendar."""

LAST_JULIAN = "1752"
"""Year in which the calendar of Britain changed; that of Sweden did one year later, those of others before."""

EASTERN = frozenset("be bg el hy ka mk ro ru sr uk".split())
"""Languages whose countries kept the Julian calendar."""

LAST_JULIAN_EASTERN = "1923"

YEAR = re.compile(r"^-?\d{4}")

LONGEST = 120
"""Characters of the longest text that is read as one date."""


class Kind(StrEnum):
    """How words and attributes disagree."""

    OTHER_DATE = "other date"
    WEEKDAY = "weekday"
    NO_SUCH_DAY = "no such day"


class Disagreement(NamedTuple):
    """One date whose words contradict its attributes or themselves."""

    element: etree._Element
    kind: Kind
    message: str


def disagreements(view: View) -> tuple[Disagreement, ...]:
    """The dates of a document that contradict their own words."""
    if "disagreements" not in view.memo:
        found = (_disagreement(view, element) for element in view.named(*DATES))
        view.memo["disagreements"] = tuple(one for one in found if one is not None)
    return cast("tuple[Disagreement, ...]", view.memo["disagreements"])


def _disagreement(view: View, element: etree._Element) -> Disagreement | None:
    if (calendar := element.get("calendar")) and not OUR_CALENDARS.search(calendar):
        return None
    found = _in_words(view, element, words_of(element))
    if found is not None and next(element.iter(TEI + "choice"), None) is not None:
        # what the editor corrected is right
        return _in_words(view, element, words_of(element, is_edited=True)) and found
    return found


def _in_words(view: View, element: etree._Element, words: str) -> Disagreement | None:
    if not words or len(words) > LONGEST or not any(character.isdigit() for character in words):
        return None
    attributes = tuple((name, value) for name in WINDOW if (value := value_of(element, name)) and days(value))
    if attributes == (("when", words),):
        # the words are the value itself, as in <date when="1960-07-24">1960-07-24</date>
        return None
    may_be_julian = bool(element.get("calendar") or "when-custom" in element.attrib)
    said = _said(words, attributes, languages(view, element), may_be_julian)
    return said and Disagreement(element, *said)


@lru_cache(maxsize=8192)
def _said(
    words: str, stated: tuple[tuple[str, str], ...], codes: tuple[str, ...], may_be_julian: bool
) -> tuple[Kind, str] | None:
    """How the words of a date disagree with what its attributes state; editions have the same dates again and again."""
    from teikit.dates import DateContext, compare

    context = DateContext(languages=codes)
    attributes = dict(stated)
    if weekday := _weekday(words, attributes.get("when", ""), context):
        # a Julian date has its weekday from the day that it names in the other calendar
        is_julian = JULIAN in weekday and may_be_julian
        return None if is_julian else (Kind.WEEKDAY, f"“{words}” {weekday}")
    said = compare(words, attributes, context)
    if said is None:
        return None
    if said.endswith("a day that does not exist"):
        return Kind.NO_SUCH_DAY, said
    shown = ", ".join(f'{name}="{value}"' for name, value in stated)
    return Kind.OTHER_DATE, f"{said}; the attributes say {shown}"


def _weekday(words: str, when: str, context: DateContext) -> str | None:
    """What is wrong with the weekday of a date; with a date without a year, beside the day of the attribute."""
    if not LETTERS.search(words):
        return None
    from teikit.dates import resolved, search, weekday_disagrees
    from teikit.dates.weekdays import weekday_named

    searched = search(words, context.languages)
    found = resolved(searched, context)
    named = (weekday_named(word, searched.codes) for word in LETTERS.findall(words))
    weekday = next((number for number in named if number is not None), None)
    for annotation in found:
        if annotation.reason.startswith("says "):
            if weekday is None:
                return annotation.reason
            if days(when) is not None and len(when) >= len("1745-03-14"):
                # the attribute may have the day in the other style: then the weekday is that of the attribute
                return (
                    _unless_old_style(weekday_disagrees(weekday, when), when, searched.codes)
                    and annotation.reason
                )
            day = str(annotation.value.attributes().get("when", ""))
            return _unless_old_style(weekday_disagrees(weekday, day), day, searched.codes)
    has_year = any(YEAR.search(str(value)) for a in found for value in a.value.attributes().values())
    if len(found) != 1 or has_year or not when or weekday is None:
        return None
    return _unless_old_style(weekday_disagrees(weekday, when), when, searched.codes)


def _unless_old_style(wrong: str | None, day: str, codes: tuple[str, ...]) -> str | None:
    """What is wrong with a weekday, unless it fits the Julian calendar where that was in force."""
    last = LAST_JULIAN_EASTERN if codes and set(codes) <= EASTERN else LAST_JULIAN
    return None if wrong and JULIAN in wrong and day[:4] <= last else wrong


def languages(view: View, element: etree._Element) -> tuple[str, ...]:
    """The languages in which the words of an element may be: that of the nearest ``xml:lang``, then those of the
    header."""
    own = next((tag for e in (element, *element.iterancestors()) if (tag := e.get(XML_LANG))), None)
    if "languages" not in view.memo:
        view.memo["languages"] = tuple(tag for e in view.named("language") if (tag := e.get("ident")))
    declared = cast("tuple[str, ...]", view.memo["languages"])
    return tuple(dict.fromkeys(((own,) if own else ()) + declared[:3]))
