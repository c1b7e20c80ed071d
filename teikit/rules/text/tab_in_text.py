r"""The text has a tab between words.

Tabs come in from word processors and tables; in TEI they are spaces of unknown width. Tabs that indent a line are left
alone. The fix writes a space.

Bad::

    <p>Minsk,\t4 May</p>

Good::

    <p>Minsk, 4 May</p>
"""

import re
from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.characters import limited, places_in_text
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View

TAB = re.compile(rb"(?<=[^\s>]) *\t[ \t]*(?=[^\s<])")
"""A tab between words of one stretch of text."""


def check(view: View) -> Iterator[Finding]:
    """Findings at each tab."""
    if b"\t" in view.document.source.utf8:
        yield from limited(_found(view), "tabs")


def _found(view: View) -> Iterator[Finding]:
    for match in places_in_text(view, TAB):
        fix = view.fix("write a space", view.document.region(*match.span()), " ", safe=False)
        yield view.about_bytes(*match.span(), "a tab between words", "write a space", fix)


RULE = Rule("TXT008", "tab-in-text", Severity.INFO, check, __doc__)
