"""Two files of the project have the same xml:id.

For projects that put their files together, or look ids up without the name of the file. Checked where the
configuration asks for it.

With::

    [ids]
    unique-in-project = true

File other.xml::

    <p xml:id="p1">One.</p>

Bad::

    <p xml:id="p1">Another.</p>

Good::

    <p xml:id="p2">Another.</p>
"""

import os
from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import XML_ID
from teikit.rules.rule import Rule
from teikit.rules.targets import document_path
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Findings at each id that another file has too."""
    if not view.options.unique_in_project:
        return
    own = os.path.realpath(document_path(view))
    for identifier, elements in view.ids.items():
        others = [path for path in view.index.owners(identifier) if os.path.realpath(path) != own]
        if others:
            shown = os.path.relpath(others[0], os.path.dirname(own))
            more = f" and {len(others) - 1} more" if len(others) > 1 else ""
            yield view.about_value(elements[0], XML_ID, f"the id {identifier} occurs in {shown}{more} too")


RULE = Rule("IDN002", "id-in-two-files", Severity.ERROR, check, __doc__)
