"""A pointer leads to an element of another kind than its attribute is for.

`who` leads to somebody, `hand` to a hand, `wit` to a witness, `rendition` to a rendition. Where it leads to a paragraph,
two ids were mixed up.

Bad::

    <sp who="#p1"><speaker>Orlov:</speaker><p xml:id="p1">No.</p></sp>

Good::

    <listPerson><person xml:id="orlov"/></listPerson><sp who="#orlov"><speaker>Orlov:</speaker><p>No.</p></sp>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import name_of
from teikit.rules.rule import Rule
from teikit.rules.targets import resolved
from teikit.rules.view import View

TEXT = frozenset(
    """
    ab add back body cb date del div div1 div2 div3 div4 div5 div6 div7 facsimile figure foreign front fw gb geo graphic
    head hi l lb lg line measure media milestone note num opener p pb place placeName q quote s said settlement sourceDoc
    sp stage supplied surface table TEI teiHeader text time title trailer u w zone
    """.split()
)
"""Elements of the text, and others that are nobody: neither somebody's name nor the entry of a list."""

PERSONS = frozenset({"person", "persName", "personGrp"})
WITNESSES = frozenset({"listWit", "msDesc", "witness"})
HANDS = frozenset({"handNote", "handNotes"})

NEVER: dict[str, frozenset[str]] = {
    "who": TEXT | WITNESSES | HANDS,
    "toWhom": TEXT | WITNESSES | HANDS,
    "hand": TEXT | WITNESSES,
    "wit": TEXT | PERSONS | HANDS,
    "rendition": TEXT | PERSONS | WITNESSES | HANDS,
    "since": TEXT | PERSONS,
    "unitRef": TEXT | PERSONS | WITNESSES,
}
"""The elements that each attribute cannot be meant to lead to. What is not here may be somebody's way of doing it."""


def check(view: View) -> Iterator[Finding]:
    """Findings at each such pointer."""
    for pointer, target in resolved(view):
        never = NEVER.get(pointer.attribute)
        if never is None or target.element is None:
            continue
        found = name_of(target.element)
        if found in never:
            yield view.about_value(
                pointer.element,
                pointer.attribute,
                f"{pointer.place} leads to #{target.identifier}, which is a {found}",
                part=pointer.part,
            )


RULE = Rule("PTR013", "wrong-kind-of-target", Severity.WARNING, check, __doc__)
