"""The same identifier is given twice.

Two `idno` of one description have the same type and the same number: one of them was meant to be another, or can go.

Bad::

    <listPerson><person xml:id="a"><idno type="GND">118540238</idno><idno type="GND">118540238</idno></person></listPerson>

Good::

    <listPerson><person xml:id="a"><idno type="GND">118540238</idno><idno type="VIAF">24602065</idno></person></listPerson>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import words_of
from teikit.rules.rule import Rule
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Findings at the second of two like ones in one element."""
    seen: set[tuple[int, str | None, str | None, str]] = set()
    for element in view.named("idno"):
        words = words_of(element)
        key = (id(element.getparent()), element.get("type"), element.get("subtype"), words)
        parent = element.getparent()
        is_list = parent is None or (parent.text or "").strip() or (element.tail or "").strip()
        if words and not is_list and key in seen:
            yield view.about(element, f"the identifier {words} is given twice")
        seen.add(key)


RULE = Rule("IDN010", "repeated-idno", Severity.INFO, check, __doc__)
