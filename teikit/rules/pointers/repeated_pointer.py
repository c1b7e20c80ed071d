"""A list of pointers has the same pointer twice.

One of the two was meant to be another, or is superfluous. The fix removes the second.

Bad::

    <sp who="#anna #anna"><p>Yes!</p></sp><listPerson><person xml:id="anna"/><person xml:id="olga"/></listPerson>

Good::

    <sp who="#anna #olga"><p>Yes!</p></sp><listPerson><person xml:id="anna"/><person xml:id="olga"/></listPerson>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.pointers_of import VALUE
from teikit.rules.rule import Rule
from teikit.rules.view import View

MAY_REPEAT = frozenset({"points", "children"})


def check(view: View) -> Iterator[Finding]:
    """Findings at the second of two like pointers, with a fix."""
    seen: set[tuple[int, str, str]] = set()
    for pointer in view.pointers:
        key = (id(pointer.element), pointer.attribute, pointer.value)
        if key not in seen or pointer.attribute in MAY_REPEAT:
            seen.add(key)
            continue
        value = pointer.element.get(pointer.attribute, "")
        kept = " ".join(dict.fromkeys(match[0] for match in VALUE.finditer(value)))
        yield view.about_value(
            pointer.element,
            pointer.attribute,
            f"{pointer.place} has {pointer.value} twice",
            f'write "{kept}"',
            view.fix_value("name each target once", pointer.element, pointer.attribute, kept, safe=False),
            pointer.part,
        )


RULE = Rule("PTR012", "repeated-pointer", Severity.INFO, check, __doc__)
