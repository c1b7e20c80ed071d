"""A date lies outside the window that the same element gives for it.

`when` must lie between `notBefore` and `notAfter`, and so must a period.

Bad::

    <p><date when="1956" notBefore="1950" notAfter="1955">in the early fifties</date></p>

Good::

    <p><date notBefore="1950" notAfter="1955">in the early fifties</date></p>
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from teikit.model.diagnostic import Severity
from teikit.rules.dated import SYSTEMS, datable, days, has_dates
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View

if TYPE_CHECKING:
    from lxml import etree


def check(view: View) -> Iterator[Finding]:
    """Findings at the value outside."""
    for element in datable(view):
        for system in SYSTEMS:
            yield from _outside(view, element, system)


def _outside(view: View, element: etree._Element, system: str) -> Iterator[Finding]:
    earliest, latest = "notBefore" + system, "notAfter" + system
    not_before, not_after = days(element.get(earliest)), days(element.get(latest))
    if not_before is None and not_after is None:
        return
    for attribute in ("when" + system, "from" + system, "to" + system):
        value = days(element.get(attribute)) if has_dates(element, attribute) else None
        if value is None:
            continue
        if not_before and value.last < not_before.first:
            bound = f"{earliest} {element.get(earliest)}"
        elif not_after and value.first > not_after.last:
            bound = f"{latest} {element.get(latest)}"
        else:
            continue
        yield view.about_value(
            element, attribute, f"{attribute} {element.get(attribute)} contradicts {bound}"
        )


RULE = Rule("DAT003", "date-outside-window", Severity.ERROR, check, __doc__)
