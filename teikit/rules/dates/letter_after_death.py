"""A letter was sent by somebody who was dead.

The sender's `person`, in the document or in an authority file of `[pointers] scope`, has a `death` that is earlier than
the letter: so the date, the person or the pointer is wrong.

Bad::

    <listPerson><person xml:id="orlov"><death when="1950-03-01"/></person></listPerson>
    <correspDesc><correspAction type="sent"><persName ref="#orlov">Orlov</persName><date when="1951"/></correspAction>
    </correspDesc>

Good::

    <listPerson><person xml:id="orlov"><death when="1950-03-01"/></person></listPerson>
    <correspDesc><correspAction type="sent"><persName ref="#orlov">Orlov</persName><date when="1949"/></correspAction>
    </correspDesc>
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from teikit.model.diagnostic import Severity
from teikit.rules.authority import death_of
from teikit.rules.dated import bearer, begin, end, value_of
from teikit.rules.finding import Finding
from teikit.rules.names import TEI, shortened, words_of
from teikit.rules.rule import Rule
from teikit.rules.view import View

if TYPE_CHECKING:
    from lxml import etree


def check(view: View) -> Iterator[Finding]:
    """Findings at the date of the letter."""
    for action in view.named("correspAction"):
        if action.get("type") != "sent":
            continue
        date = action.find(TEI + "date")
        sent = begin(date) if date is not None else None
        if date is None or sent is None:
            continue
        for person in action.iter(TEI + "persName", TEI + "name", TEI + "rs"):
            death = death_of(view, person)
            died = end(bearer(death)) if death is not None else None
            if died is not None and sent.first > died.last:
                yield view.about(date, _message(person, death))


def _message(person: etree._Element, death: etree._Element | None) -> str:
    values = (
        [value_of(bearer(death), name) for name in ("when", "to", "notAfter")] if death is not None else []
    )
    day = next((value for value in values if value), "")
    return f"sent after the death of {shortened(words_of(person)) or person.get('ref')} ({day})"


RULE = Rule("DAT012", "letter-after-death", Severity.WARNING, check, __doc__)
