"""A pointer was not filled in.

`ref="#"` or `ref=""` is what stays of a template, or of a person who could not be found at the time. Programs take it for
the document itself. Reported once for each kind of attribute.

Bad::

    <p>greetings to <persName ref="#">Paul</persName></p>

Good::

    <p>greetings to <persName>Paul</persName></p>
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import name_of
from teikit.rules.rule import Rule
from teikit.rules.tei_pointers import LISTS, ON_SOME_ELEMENTS, SINGLE, is_pointer
from teikit.rules.view import View

if TYPE_CHECKING:
    from lxml import etree


def check(view: View) -> Iterator[Finding]:
    """One finding for each element and attribute, at the first."""
    first: dict[tuple[str, str], etree._Element] = {}
    count: Counter[tuple[str, str]] = Counter()
    for attribute in sorted((LISTS | SINGLE | ON_SOME_ELEMENTS.keys()) & view.having.keys()):
        for element in view.having[attribute]:
            if element.get(attribute, "").strip() not in ("", "#"):
                continue
            place = name_of(element), attribute
            if is_pointer(*place):
                first.setdefault(place, element)
                count[place] += 1
    for place, element in first.items():
        name, attribute = place
        others = f", here and {count[place] - 1} times more" if count[place] > 1 else ""
        yield view.about_value(element, attribute, f"{name}/@{attribute} leads to nothing{others}")


RULE = Rule("PTR017", "empty-pointer", Severity.INFO, check, __doc__)
