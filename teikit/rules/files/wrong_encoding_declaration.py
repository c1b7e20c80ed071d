r"""The encoding that the file declares is not the one it is written in.

The declaration names an encoding of one byte a character, and the bytes are UTF-8: every accent comes out as two signs.
(Bytes that cannot be in the declared encoding are an error of well-formedness and reported as such.)

Bad::

    <?xml version="1.0" encoding="ISO-8859-1"?>
    <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de"><text><body><p>Fräulein Müller aus Köln</p></body></text></TEI>

Good::

    <?xml version="1.0" encoding="UTF-8"?>
    <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de"><text><body><p>Fräulein Müller aus Köln</p></body></text></TEI>
"""

import re
from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View

DECLARATION = re.compile(rb"<\?xml\s[^>]*?encoding\s*=\s*[\"']([^\"']*)[\"']")
BEYOND_ASCII = re.compile(rb"[\x80-\xff]+")


def check(view: View) -> Iterator[Finding]:
    """A finding at the name of the encoding."""
    source = view.document.source
    declared = DECLARATION.match(source.utf8)
    if declared is None:
        return
    name = declared[1].decode("ascii", "replace")
    if source.is_misdeclared:
        yield view.about_bytes(
            *declared.span(1),
            f"the file declares {name}, and its characters are narrower",
            'write encoding="UTF-8"',
        )
    elif not source.is_utf8 and not source.encoding.mark and _looks_like_utf8(source.data):
        fix = view.fix("declare UTF-8", view.document.region(*declared.span(1)), "UTF-8", safe=False)
        yield view.about_bytes(
            *declared.span(1),
            f"the file declares {name}, and its bytes are UTF-8",
            'write encoding="UTF-8"',
            fix,
        )


def _looks_like_utf8(data: bytes) -> bool:
    """Whether all bytes beyond ASCII, of which there are some, make characters of UTF-8."""
    if data.isascii() or b"\x00" in data[:4]:
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return BEYOND_ASCII.search(data) is not None


RULE = Rule("FIL001", "wrong-encoding-declaration", Severity.ERROR, check, __doc__)
