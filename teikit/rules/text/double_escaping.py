"""A reference to a character was escaped twice.

`&amp;nbsp;` prints as the letters &nbsp;, not as a space. The fix writes the character; it is not safe, since a text about
XML may mean the letters.

Bad::

    <p>Smith &amp;amp; Sons</p>

Good::

    <p>Smith &amp; Sons</p>
"""

import re
from collections.abc import Iterator
from html import unescape

from teikit.model.diagnostic import Severity
from teikit.rules.characters import is_about_markup, limited, places
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View, escaped

TWICE = re.compile(rb"&(?:amp|#38|#x26);(#x?[0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});")


def check(view: View) -> Iterator[Finding]:
    """Findings at each reference that HTML or XML knows."""
    if b"&" in view.document.source.utf8 and not is_about_markup(view):
        yield from limited(_found(view), "of them")


def _found(view: View) -> Iterator[Finding]:
    for match in places(view, TWICE):
        reference = f"&{match[1].decode()};"
        meant = unescape(reference)
        if meant == reference or (ord(meant[0]) < 32 and meant not in "\t\n\r"):
            continue
        fix = view.fix("write the character", view.document.region(*match.span()), escaped(meant), safe=False)
        yield view.about_bytes(
            *match.span(), f"{match[0].decode()} prints as the letters {reference}", fix=fix
        )


RULE = Rule("TXT011", "double-escaping", Severity.WARNING, check, __doc__)
