"""An image, sound or video file that the document names is not beside it.

Off by default: many editions keep their images elsewhere.

Bad::

    <figure><graphic url="images/p1.png"/></figure>

Good::

    <figure><graphic url="https://example.org/images/p1.png"/></figure>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.targets import Fate, resolved
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Findings at each ``url`` and ``facs``."""
    for pointer, target in resolved(view):
        if pointer.attribute in ("url", "facs") and target.fate is Fate.NO_FILE:
            yield view.about_value(
                pointer.element,
                pointer.attribute,
                f"{pointer.place} names {pointer.value}, and there is no such file",
                part=pointer.part,
            )


RULE = Rule("PTR016", "missing-image", Severity.WARNING, check, __doc__, is_default=False)
