r"""The file has a character that only its makers understand.

Private-use characters look right with one font and are empty boxes with all others. TEI describes such characters in
`charDecl` and writes them as `g`. Reported once for each character; documents with a `charDecl` know what they do.

Bad::

    <p>a crossed \uE123</p>

Good::

    <p>a crossed <g ref="https://example.org/crossed-d"/></p>
"""

import re
from collections import Counter
from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.characters import code_point, places
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View

LEADS = (b"\xee", b"\xef", b"\xf3", b"\xf4")
"""How they begin: looking for a byte is a hundred times faster than the pattern."""

PRIVATE = re.compile(
    rb"\xee[\x80-\xbf][\x80-\xbf]|\xef[\x80-\xa3][\x80-\xbf]|\xf3[\xb0-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}"
)


def check(view: View) -> Iterator[Finding]:
    """One finding for each character, at its first place."""
    utf8 = view.document.source.utf8
    if not any(lead in utf8 for lead in LEADS) or view.named("charDecl"):
        return
    first: dict[bytes, tuple[int, int]] = {}
    count: Counter[bytes] = Counter()
    for match in places(view, PRIVATE):
        first.setdefault(match[0], match.span())
        count[match[0]] += 1
    for character, span in first.items():
        times = f", {count[character]} times" if count[character] > 1 else ""
        yield view.about_bytes(*span, f"the private-use character {code_point(character.decode())}{times}")


RULE = Rule("TXT002", "private-use-character", Severity.INFO, check, __doc__)
