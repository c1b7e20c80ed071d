"""The xml:id of the document is not the name of its file.

Off by default, for editions in which the two are the same by convention.

Bad::

    <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="letter-12" xml:lang="en"><text><body><p>No.</p></body></text></TEI>

Good::

    <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="a" xml:lang="en"><text><body><p>No.</p></body></text></TEI>
"""

from collections.abc import Iterator
from pathlib import PurePath

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import XML_ID
from teikit.rules.rule import Rule
from teikit.rules.targets import document_path
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """A finding at the id of the root."""
    name = PurePath(document_path(view)).name
    identifier = view.root.get(XML_ID)
    if identifier and identifier not in (name, name.partition(".")[0]):
        yield view.about_value(
            view.root, XML_ID, f"the id of the document is {identifier}, its file is {name}"
        )


RULE = Rule("FIL006", "id-is-not-file-name", Severity.INFO, check, __doc__, is_default=False)
