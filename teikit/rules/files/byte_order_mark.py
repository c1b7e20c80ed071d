r"""A UTF-8 file begins with a byte order mark.

UTF-8 needs none, and programs that put files together or look at the first bytes stumble over it. The fix removes it.

Bad::

    \ufeff<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><text><body><p>No.</p></body></text></TEI>

Good::

    <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><text><body><p>No.</p></body></text></TEI>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Edit, Fix, Severity
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View
from teikit.xmldocument.region import Region

MARK = b"\xef\xbb\xbf"


def check(view: View) -> Iterator[Finding]:
    """A finding at the start of the file."""
    if view.document.data.startswith(MARK):
        fix = Fix("remove the byte order mark", (Edit(0, len(MARK), b""),), safe=True)
        yield Finding(
            Region(1, 1, 1, 1, 0, len(MARK)), "the file begins with a byte order mark", "remove it", None, fix
        )


RULE = Rule("FIL002", "byte-order-mark", Severity.INFO, check, __doc__)
