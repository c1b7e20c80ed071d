"""A pointer differs from the id that it means in capital letters only.

Ids are compared letter by letter: `#Kim` does not lead to `kim`. The fix writes the id as it is.

Bad::

    <listPerson><person xml:id="kim"><persName>Kim</persName></person></listPerson>
    <sp who="#Kim"><speaker>Kim:</speaker><p>No.</p></sp>

Good::

    <listPerson><person xml:id="kim"><persName>Kim</persName></person></listPerson>
    <sp who="#kim"><speaker>Kim:</speaker><p>No.</p></sp>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.evidence import is_surprising, other_case
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.targets import Fate, resolved
from teikit.rules.view import View

SIGLUM = 2
"""Characters of the longest id that may be a siglum."""


def check(view: View) -> Iterator[Finding]:
    """Findings at each such pointer, with a fix."""
    for pointer, target in resolved(view):
        if target.fate is not Fate.NO_ID or target.file:
            continue
        meant = other_case(view, target)
        is_expected = is_surprising(view, pointer)
        if meant is None or (not is_expected and len(meant) <= SIGLUM):
            # a short id of a central file may differ from one here by its case only: sigla do
            continue
        fix = None
        if pointer.value == "#" + target.identifier:
            fix = view.fix_value(
                f"write #{meant}",
                pointer.element,
                pointer.attribute,
                "#" + meant,
                safe=is_expected,
                part=pointer.part,
            )
        yield view.about_value(
            pointer.element,
            pointer.attribute,
            f"{pointer.place} says #{target.identifier}, but the id is {meant}",
            f"write #{meant}",
            fix,
            pointer.part,
        )


RULE = Rule("PTR005", "pointer-in-wrong-case", Severity.ERROR, check, __doc__)
