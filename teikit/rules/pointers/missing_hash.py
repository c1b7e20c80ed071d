"""A pointer is the id of an element of the document, without the # before it.

`who="kim"` means a file called kim beside this one. The fix adds the #.

Bad::

    <listPerson><person xml:id="kim"><persName>Kim</persName></person></listPerson>
    <sp who="kim"><speaker>Kim:</speaker><p>No.</p></sp>

Good::

    <listPerson><person xml:id="kim"><persName>Kim</persName></person></listPerson>
    <sp who="#kim"><speaker>Kim:</speaker><p>No.</p></sp>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import XML_ID
from teikit.rules.rule import Rule
from teikit.rules.targets import Fate, resolved
from teikit.rules.view import View

FILES = frozenset({"url", "facs"})
"""Attributes that mostly name files."""


def check(view: View) -> Iterator[Finding]:
    """Findings at each such pointer, with a fix."""
    for pointer, target in resolved(view):
        if target.fate is not Fate.NO_FILE or pointer.attribute in FILES:
            continue
        if pointer.value not in view.ids or pointer.element.get(XML_ID) == pointer.value:
            continue
        yield view.about_value(
            pointer.element,
            pointer.attribute,
            f"{pointer.place} says {pointer.value}, which is a file that is not there and an id that is",
            f"write #{pointer.value}",
            view.fix_value(
                "write the # before the id",
                pointer.element,
                pointer.attribute,
                "#" + pointer.value,
                safe=True,
                part=pointer.part,
            ),
            pointer.part,
        )


RULE = Rule("PTR006", "missing-hash", Severity.WARNING, check, __doc__)
