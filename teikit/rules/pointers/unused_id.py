"""An id to which nothing points.

Off by default: ids may be there for the world outside. On request it shows persons nobody mentions, notes without a
mark in the text, and ids that a pointer was meant for. Within a project its other files are looked at too.

Bad::

    <p>As we agreed.</p><note xml:id="fn1">In May.</note>

Good::

    <p>As we agreed<ref target="#fn1">1</ref>.</p><note xml:id="fn1">In May.</note>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import TEI, XML_ID, name_of
from teikit.rules.rule import Rule
from teikit.rules.targets import resolved
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Findings at each such id."""
    used = {target.identifier for _, target in resolved(view)}
    for identifier, elements in view.ids.items():
        element = elements[0]
        if identifier in used or element is view.root or not str(element.tag).startswith(TEI):
            continue
        if identifier in view.index.mentions:
            continue
        yield view.about_value(element, XML_ID, f"nothing points to {name_of(element)} {identifier}")


RULE = Rule("PTR015", "unused-id", Severity.INFO, check, __doc__, is_default=False)
