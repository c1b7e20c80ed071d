"""A turn ends before it begins.

On the timeline, the point to which `end` leads stands before that to which `start` leads.

Bad::

    <timeline unit="s" origin="#t0"><when xml:id="t0"/><when xml:id="t1"/></timeline>
    <listPerson><person xml:id="orlov"/></listPerson><u who="#orlov" start="#t1" end="#t0">No.</u>

Good::

    <timeline unit="s" origin="#t0"><when xml:id="t0"/><when xml:id="t1"/></timeline>
    <listPerson><person xml:id="orlov"/></listPerson><u who="#orlov" start="#t0" end="#t1">No.</u>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import TEI, name_of
from teikit.rules.rule import Rule
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Findings at ``start`` of turns and other events."""
    for element in view.having.get("start", ()):
        begin = view.ids.get(element.get("start", "").strip()[1:])
        end = view.ids.get(element.get("end", "").strip()[1:])
        if (
            not begin
            or not end
            or begin[0].tag != TEI + "when"
            or begin[0].getparent() is not end[0].getparent()
        ):
            continue
        number = view.document.number_of
        if number(end[0]) < number(begin[0]):
            yield view.about_value(
                element,
                "start",
                f"the {name_of(element)} begins at {element.get('start')} and ends before, at {element.get('end')}",
            )


RULE = Rule("TRN006", "turn-ends-before-it-begins", Severity.ERROR, check, __doc__)
