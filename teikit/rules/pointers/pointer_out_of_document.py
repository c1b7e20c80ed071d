"""Pointers of one kind lead to ids that are all kept elsewhere.

None of the values of such an attribute has a target in the document. If that is meant, `[pointers] scope` in
`teikit.toml` says where the targets are, and from then on every pointer is checked; if not, the targets are missing.
Reported once for each kind of attribute.

Bad::

    <p><w ana="#noun">day</w> <w ana="#verb">breaks</w></p>

Good::

    <p><w ana="#noun">day</w></p><interp xml:id="noun">noun</interp>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.evidence import is_surprising, other_case, slip_here
from teikit.rules.finding import Finding
from teikit.rules.pointers_of import Pointer
from teikit.rules.rule import Rule
from teikit.rules.targets import Fate, resolved
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """One finding for each element and attribute, at its first pointer."""
    first: dict[str, Pointer] = {}
    count: dict[str, int] = {}
    for pointer, target in resolved(view):
        if target.fate is not Fate.NO_ID or target.file or is_surprising(view, pointer):
            continue
        if other_case(view, target) is not None or slip_here(view, target) is not None:
            continue
        first.setdefault(pointer.place, pointer)
        count[pointer.place] = count.get(pointer.place, 0) + 1
    for place, pointer in first.items():
        others = f" (and {count[place] - 1} more of {place})" if count[place] > 1 else ""
        yield view.about_value(
            pointer.element,
            pointer.attribute,
            f"{pointer.value}{others} is not in this document, so it was not checked",
            "say where the targets are: [pointers] scope in teikit.toml",
            part=pointer.part,
        )


RULE = Rule("PTR002", "pointer-out-of-document", Severity.INFO, check, __doc__)
