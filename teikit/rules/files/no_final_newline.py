r"""The last line of the file has no end.

Off by default. Version control and command line tools want one. The fix adds it.

Bad::

    <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><text><body><p>No.</p></body></text></TEI><!-- end -->\

Good::

    <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><text><body><p>No.</p></body></text></TEI>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Edit, Fix, Severity
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """A finding at the end of the file."""
    source = view.document.source
    if source.utf8 and not source.utf8.endswith((b"\n", b"\r")) and source.is_utf8:
        end = len(source.utf8)
        newline = b"\r\n" if b"\r\n" in source.data else b"\n"
        fix = Fix("end the last line", (Edit(len(source.data), len(source.data), newline),), safe=True)
        yield view.about_bytes(end, end, "the last line of the file has no end", fix=fix)


RULE = Rule("FIL004", "no-final-newline", Severity.INFO, check, __doc__, is_default=False)
