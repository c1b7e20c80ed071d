"""Dates in attributes (TEI Guidelines 14.4, att.datable.w3c and att.datable.iso): which attributes hold them, and the
days they cover."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, cast

from teikit.dates.calendars import gregorian
from teikit.rules.names import TEI, name_of
from teikit.rules.view import View

if TYPE_CHECKING:
    from lxml import etree

WINDOW = ("when", "from", "to", "notBefore", "notAfter")
"""The attributes of att.datable.w3c."""

ISO = "-iso"
"""What the names of att.datable.iso have at their ends; their values are written alike as long as they are days, months
or years."""

SYSTEMS = ("", ISO)
"""Ends of the names of the two sets of attributes."""

NOT_DATES = frozenset({"app", "arc", "biblScope", "citedRange", "locus", "rt", "span"})
"""Elements on which ``from`` and ``to`` are no dates."""

W3C = re.compile(
    r"(-?\d{4,})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?)?)?(?:Z|[+-]\d\d:\d\d)?$"
)
"""A year, month, day or moment as XML Schema writes it."""

PARTIAL = re.compile(r"--(\d\d)(?:-(\d\d))?(?:Z|[+-]\d\d:\d\d)?$|---(\d\d)(?:Z|[+-]\d\d:\d\d)?$")
"""A month and day, month, or day, without a year."""

TIME = re.compile(r"(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$")

DAY = 86_400


class Days(NamedTuple):
    """From the first to the last second that a value covers, counted from the year 1; time zones are left out."""

    first: float
    last: float


def has_dates(element: etree._Element, attribute: str) -> bool:
    """Whether an attribute of an element is a date."""
    return attribute.removesuffix(ISO) in WINDOW and not (
        attribute in ("from", "to") and name_of(element) in NOT_DATES
    )


def value_of(element: etree._Element, attribute: str) -> str | None:
    """The value of one of :data:`WINDOW`, or of the same attribute of att.datable.iso."""
    return element.get(attribute) or element.get(attribute + ISO)


@lru_cache(maxsize=8192)
def days(value: str | None) -> Days | None:
    """What a W3C value covers; ``None`` for one without a year and for one that names no day.

    >>> days("1960-02") == Days(days("1960-02-01").first, days("1960-02-29").last)
    True
    """
    match = W3C.match((value or "").strip())
    if match is None:
        return None
    year, month, day = int(match[1]), int(match[2] or 1), int(match[3] or 1)
    if not 1 <= month <= 12 or not 1 <= day <= gregorian.month_length(year, month):
        return None
    last_month = month if match[2] else 12
    last_day = day if match[3] else gregorian.month_length(year, last_month)
    first = float(gregorian.day_number(year, month, day) * DAY)
    last = float(gregorian.day_number(year, last_month, last_day) * DAY + DAY - 1)
    if match[4]:
        first = last = first + int(match[4]) * 3600 + int(match[5]) * 60 + float(match[6] or 0)
    return Days(first, last)


def problem(value: str) -> str | None:
    """What is wrong with a value that should be a W3C date or time; ``None`` for a good one."""
    value = value.strip()
    if match := W3C.match(value):
        year, month = int(match[1]), match[2]
        if month is not None and not 1 <= int(month) <= 12:
            return f"there is no month {month}"
        if match[3] is not None and not 1 <= int(match[3]) <= gregorian.month_length(year, int(match[2])):
            return f"{value.partition('T')[0]} is a day that does not exist"
        if match[4] is not None and (int(match[4]) > 24 or int(match[5]) > 59):
            return f"{value.partition('T')[2]} is a time that does not exist"
        return None
    if match := PARTIAL.match(value):
        month, day = match[1] or "01", match[2] or match[3] or "01"
        if not 1 <= int(month) <= 12:
            return f"there is no month {month}"
        longest = 31 if match[3] else gregorian.month_length(2000, int(month))
        return None if 1 <= int(day) <= longest else "it is a day that does not exist"
    if match := TIME.match(value):
        is_real = int(match[1]) <= 24 and int(match[2]) <= 59 and int(match[3]) <= 59
        return None if is_real else "it is a time that does not exist"
    return "it is empty" if not value else "a date is written 1960-07-24, 1960-07 or 1960"


def dated(view: View) -> Iterator[tuple[etree._Element, str, str]]:
    """Element, attribute and value of every date in an attribute."""
    for attribute in (name + system for system in SYSTEMS for name in WINDOW):
        for element in view.having.get(attribute, ()):
            if has_dates(element, attribute):
                yield element, attribute, element.get(attribute, "")


def datable(view: View) -> list[etree._Element]:
    """The elements with a date in an attribute, each once."""
    if "datable" not in view.memo:
        view.memo["datable"] = list(dict.fromkeys(element for element, _, _ in dated(view)))
    return cast("list[etree._Element]", view.memo["datable"])


def bearer(event: etree._Element) -> etree._Element:
    """The element that dates a birth or a death: itself, or a ``date`` in it."""
    if any(value_of(event, name) for name in WINDOW):
        return event
    return next(
        (date for date in event.iter(TEI + "date") if any(value_of(date, name) for name in WINDOW)), event
    )


def begin(element: etree._Element) -> Days | None:
    """The earliest that the attributes of an element allow."""
    return days(value_of(element, "when") or value_of(element, "from") or value_of(element, "notBefore"))


def end(element: etree._Element) -> Days | None:
    """The latest that they allow."""
    return days(value_of(element, "when") or value_of(element, "to") or value_of(element, "notAfter"))
