"""A span ends before it begins.

`spanTo` must lead to an element that follows (TEI's own rule for it), and the `to` of a `span` must not stand before
its `from`.

Bad::

    <p><anchor xml:id="end1"/>struck <delSpan spanTo="#end1"/>out</p>

Good::

    <p>struck <delSpan spanTo="#end1"/>out<anchor xml:id="end1"/></p>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import name_of
from teikit.rules.rule import Rule
from teikit.rules.targets import resolved
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Findings at the pointer to the end."""
    begins = {
        id(pointer.element): target.element
        for pointer, target in resolved(view)
        if pointer.attribute == "from" and name_of(pointer.element) == "span" and target.element is not None
    }
    for pointer, target in resolved(view):
        if target.element is None:
            continue
        if pointer.attribute == "spanTo":
            begin = pointer.element
        elif pointer.attribute == "to" and id(pointer.element) in begins:
            begin = begins[id(pointer.element)]
        else:
            continue
        number = view.document.number_of
        if number(target.element) < number(begin):
            yield view.about_value(
                pointer.element,
                pointer.attribute,
                f"{pointer.place} leads to #{target.identifier}, which stands before the beginning",
                part=pointer.part,
            )


RULE = Rule("PTR014", "backward-span", Severity.ERROR, check, __doc__)
