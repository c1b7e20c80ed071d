"""A date names a calendar that the header does not declare.

`calendar="#julian"` leads to a `calendar` in `profileDesc/calendarDesc`, which says what is meant. In documents
that declare no calendar at all it is mere information.

Bad::

    <calendarDesc><calendar xml:id="republican"><p>Calendar of the French Republic.</p></calendar></calendarDesc>
    <p><date calendar="#julian" when="1917-11-07">25 October 1917</date></p>

Good::

    <calendarDesc><calendar xml:id="julian"><p>Julian calendar.</p></calendar></calendarDesc>
    <p><date calendar="#julian" when="1917-11-07">25 October 1917</date></p>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import TEI
from teikit.rules.rule import Rule
from teikit.rules.targets import Fate, resolved
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """One finding for each calendar, at its first use."""
    seen: set[str] = set()
    for pointer, target in resolved(view):
        if pointer.attribute != "calendar" or target.file or not target.identifier:
            continue
        is_calendar = target.element is None or target.element.tag == TEI + "calendar"
        if (target.fate is Fate.FOUND and is_calendar) or target.identifier in seen:
            continue
        seen.add(target.identifier)
        finding = view.about_value(
            pointer.element,
            pointer.attribute,
            f"the calendar #{target.identifier} is not declared",
            f'<calendarDesc><calendar xml:id="{target.identifier}"><p>…</p></calendar></calendarDesc>',
            part=pointer.part,
        )
        # where none is declared the names are taken to speak for themselves
        yield finding if view.named("calendar") else finding.as_note()


RULE = Rule("DAT008", "undeclared-calendar", Severity.WARNING, check, __doc__)
