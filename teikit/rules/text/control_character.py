r"""The file has a control character.

Characters from U+0080 to U+009F come out of Windows files that were read as Latin-1: quotation marks and dashes that
nobody sees. The fix writes what Windows means; it is not safe, since another origin is possible.

Bad::

    <p>He said \x93no\x94.</p>

Good::

    <p>He said “no”.</p>
"""

import re
from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.characters import code_point, is_ascii, limited, places
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View

CONTROL = re.compile(rb"\x7f|\xc2[\x80-\x84\x86-\x9f]|\xef\xb7[\x90-\xaf]|\xef\xbf[\xbe\xbf]")
"""Delete, the C1 controls but for NEL, and the noncharacters (Unicode 23.7)."""


def check(view: View) -> Iterator[Finding]:
    """Findings at each character."""
    if not is_ascii(view) or b"\x7f" in view.document.source.utf8:
        yield from limited(_found(view), "control characters")


def _found(view: View) -> Iterator[Finding]:
    for match in places(view, CONTROL):
        character = match[0].decode("utf-8", "replace")
        meant = _of_windows(character) if len(character) == 1 else None
        fix = None
        if meant:
            fix = view.fix(f"write {meant}", view.document.region(*match.span()), meant, safe=False)
        message = f"the control character {code_point(character[0])}"
        yield view.about_bytes(
            *match.span(), message, f"Windows-1252 has {meant} there" if meant else None, fix
        )


def _of_windows(character: str) -> str | None:
    try:
        return character.encode("latin-1").decode("cp1252")
    except UnicodeError:
        return None


RULE = Rule("TXT001", "control-character", Severity.WARNING, check, __doc__)
