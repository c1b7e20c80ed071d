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

SOMEBODY = frozenset(
    """
    person personGrp org persName orgName name castItem castGroup role actor respStmt resp editor author principal
    funder sponsor publisher nym relation listPerson listOrg rs roleDesc persona item object charDecl particDesc
    distributor authority contributor handNote affiliation
    """.split()
)

KINDS: dict[str, frozenset[str]] = {
    "who": SOMEBODY,
    "toWhom": SOMEBODY,
    "hand": frozenset({"handNote", "handNotes", "handDesc", "scriptNote", "typeNote", *SOMEBODY}),
    "wit": frozenset(
        {"witness", "listWit", "msDesc", "bibl", "biblStruct", "biblFull", "msFrag", "idno", "siglum"}
    ),
    "rendition": frozenset({"rendition"}),
    "since": frozenset({"when"}),
    "origin": frozenset({"when"}),
    "unitRef": frozenset({"unitDef"}),
}
"""The elements that each attribute may lead to. Attributes that may lead anywhere are not here."""


def check(view: View) -> Iterator[Finding]:
    """Findings at each such pointer."""
    for pointer, target in resolved(view):
        kinds = KINDS.get(pointer.attribute)
        if kinds is None or target.element is None:
            continue
        found = name_of(target.element)
        if found not in kinds:
            yield view.about_value(
                pointer.element,
                pointer.attribute,
                f"{pointer.place} leads to #{target.identifier}, which is a {found}",
                part=pointer.part,
            )


RULE = Rule("PTR013", "wrong-kind-of-target", Severity.WARNING, check, __doc__)
