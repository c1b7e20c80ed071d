"""The file is not written in UTF-8.

Off by default. Every XML program reads UTF-8 and UTF-16, and many read nothing else; UTF-16 cannot be compared line by
line.

Bad::

    <?xml version="1.0" encoding="ISO-8859-15"?><TEI xmlns="http://www.tei-c.org/ns/1.0"/>

Good::

    <?xml version="1.0" encoding="UTF-8"?><TEI xmlns="http://www.tei-c.org/ns/1.0"/>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """A finding at the start of the file."""
    source = view.document.source
    if source.encoding.name not in ("utf-8", "utf8", "us-ascii", "ascii"):
        yield view.about_bytes(0, 0, f"the file is written in {source.encoding.name}, not in UTF-8")


RULE = Rule("FIL005", "not-utf-8", Severity.INFO, check, __doc__, is_default=False)
