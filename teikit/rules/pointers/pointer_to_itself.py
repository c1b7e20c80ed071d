"""An element points to itself where it should point to another.

`next`, `prev`, `corresp`, `sameAs` and `copyOf` join things that are two.

Bad::

    <p><seg xml:id="s1" next="#s1">one</seg> <seg xml:id="s2" prev="#s1">two</seg></p>

Good::

    <p><seg xml:id="s1" next="#s2">one</seg> <seg xml:id="s2" prev="#s1">two</seg></p>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.targets import resolved
from teikit.rules.view import View

BETWEEN_TWO = frozenset({"next", "prev", "corresp", "sameAs", "copyOf", "exclude", "synch"})


def check(view: View) -> Iterator[Finding]:
    """Findings at each such pointer."""
    for pointer, target in resolved(view):
        if pointer.attribute in BETWEEN_TWO and target.element is pointer.element:
            yield view.about_value(
                pointer.element,
                pointer.attribute,
                f"{pointer.place} points to its own element, #{target.identifier}",
                part=pointer.part,
            )


RULE = Rule("PTR010", "pointer-to-itself", Severity.WARNING, check, __doc__)
