"""A range of leaves or pages runs backwards.

`from` is a higher number than `to`. (In references to pages, `from="1290" to="98"` is read as an abbreviation.)

Bad::

    <msDesc><msIdentifier><repository>NARB</repository><idno>4</idno></msIdentifier>
      <msContents><msItem><locus from="42" to="16">16-42</locus></msItem></msContents></msDesc>

Good::

    <msDesc><msIdentifier><repository>NARB</repository><idno>4</idno></msIdentifier>
      <msContents><msItem><locus from="16" to="42">16-42</locus></msItem></msContents></msDesc>
"""

import re
from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import TEI
from teikit.rules.rule import Rule
from teikit.rules.view import View

LEAF = re.compile(r"([A-Za-z]*)(\d+)(?:\s*([rv])[a-z]?)?$")
"""A leaf or page: letters that tell series apart, a number, recto or verso."""


def check(view: View) -> Iterator[Finding]:
    """Findings at ``from`` of ``locus``, ``biblScope`` and ``citedRange``."""
    for element in view.named("locus", "biblScope", "citedRange"):
        first, last = LEAF.match(element.get("from", "")), LEAF.match(element.get("to", ""))
        if first is None or last is None or first[1] != last[1]:
            continue
        if len(last[2]) < len(first[2]) and element.tag != TEI + "locus":
            # bibliographies write 1290-98
            continue
        if _order(first) > _order(last):
            yield view.about_value(
                element, "from", f"from {element.get('from')} is behind to {element.get('to')}"
            )


def _order(leaf: re.Match[str]) -> tuple[int, str]:
    return int(leaf[2]), leaf[3] or ""


RULE = Rule("IDN008", "backward-locus", Severity.WARNING, check, __doc__)
