"""The header says that a letter was sent on another day than its dateline.

`correspAction` of type `sent` gives one date, and none of the dates in the datelines of the text can be the same day: one of
them was mistyped, or the header is that of another letter. (The other style of the same day is no contradiction.)

Bad::

    <correspDesc><correspAction type="sent"><date when="1951-05-10"/></correspAction></correspDesc>
    <opener><dateline>Minsk, <date when="1951-10-05">5 October 1951</date></dateline></opener><p>Dear friend,</p>

Good::

    <correspDesc><correspAction type="sent"><date when="1951-10-05"/></correspAction></correspDesc>
    <opener><dateline>Minsk, <date when="1951-10-05">5 October 1951</date></dateline></opener><p>Dear friend,</p>
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from teikit.dates.calendars import gregorian, julian
from teikit.model.diagnostic import Severity
from teikit.rules.dated import DAY, WINDOW, Days, begin, end, value_of
from teikit.rules.finding import Finding
from teikit.rules.names import TEI, within
from teikit.rules.rule import Rule
from teikit.rules.view import View

if TYPE_CHECKING:
    from lxml import etree


OF_OTHERS = ("back", "cit", "floatingText", "note", "q", "quote")
"""Where datelines are those of other letters."""


def check(view: View) -> Iterator[Finding]:
    """A finding at the first dateline of a letter whose header has exactly one date of sending."""
    sent = [
        date
        for action in view.named("correspAction")
        if action.get("type") == "sent"
        for date in action.iterfind(TEI + "date")
    ]
    # a header that speaks of several letters says nothing about one
    window = _window(sent[0]) if len(sent) == 1 and len(view.named("correspDesc")) == 1 else None
    if window is None:
        return
    lines = [line for line in view.named("dateline") if within(line, "text") and not within(line, *OF_OTHERS)]
    datelines = [date for line in lines for date in line.iter(TEI + "date")]
    written = [(date, day) for date in datelines if (day := _window(date)) is not None]
    if written and not any(_is_same(window, day) for _, day in written):
        date = written[0][0]
        yield view.about(date, f"the dateline says {_shown(date)}, the header {_shown(sent[0])}")


def _window(date: etree._Element) -> Days | None:
    first, last = begin(date), end(date)
    return Days(first.first, last.last) if first is not None and last is not None else None


def _is_same(sent: Days, written: Days) -> bool:
    """Whether two windows have a day in common, in one style or in two."""
    return any(
        sent.first <= written.last + shift and written.first + shift <= sent.last
        for shift in (0, _shift(written), -_shift(written))
    )


def _shift(written: Days) -> float:
    """The seconds between a day in the Julian calendar and the day with the same name in ours."""
    number = int(written.first // DAY)
    return float((julian.day_number(*gregorian.date(number)) - number) * DAY)


def _shown(date: etree._Element) -> str:
    return " ".join(f'{name}="{value}"' for name in WINDOW if (value := value_of(date, name)))


RULE = Rule("DAT015", "dateline-contradicts-header", Severity.WARNING, check, __doc__)
