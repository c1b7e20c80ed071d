"""The next part of a thing in parts says that another part comes before it.

Where `next` leads from A to B, `prev` of B must lead back to A, if it is there at all.

Bad::

    <p><q xml:id="q1" next="#q3">If</q> he said, <q xml:id="q2">and</q> <q xml:id="q3" prev="#q2">then.</q></p>

Good::

    <p><q xml:id="q1" next="#q3">If</q> he said, <q xml:id="q3" prev="#q1">then.</q></p>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import XML_ID
from teikit.rules.rule import Rule
from teikit.rules.targets import resolved
from teikit.rules.view import View

BACK = {"next": "prev", "prev": "next"}


def check(view: View) -> Iterator[Finding]:
    """Findings at each ``next`` that is not answered."""
    for pointer, target in resolved(view):
        if pointer.attribute != "next" or target.element is None or target.element is pointer.element:
            continue
        back = target.element.get(BACK[pointer.attribute], "").strip()
        own = pointer.element.get(XML_ID)
        if back.startswith("#") and back != f"#{own}":
            yield view.about_value(
                pointer.element,
                pointer.attribute,
                f"next leads to #{target.identifier}, whose prev leads to {back} instead of back here",
                part=pointer.part,
            )


RULE = Rule("PTR011", "broken-chain", Severity.WARNING, check, __doc__)
