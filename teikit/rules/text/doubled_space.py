"""There are two spaces where one is meant.

Within a line, or one before and one behind a tag, where nobody sees that they are two. Off by default: in most
editions they mean nothing. The fix leaves one.

Bad::

    <p>He came <hi> and</hi> went.</p>

Bad::

    <p>He came  and went.</p>

Good::

    <p>He came <hi>and</hi> went.</p>
"""

import re
from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.characters import limited, places, places_in_text
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View

WITHIN_LINE = re.compile(rb"(?<=[^\s<>]) {2,}(?=[^\s<>])")
PHRASE = rb"(?:hi|emph|q|quote|persName|placeName|orgName|date|ref|rs|foreign|seg)"
ACROSS_TAG = re.compile(rb"(?<=[^\s<>]) <" + PHRASE + rb"\b[^>]*> ")
"""A space, the start tag of a phrase, a space."""


def check(view: View) -> Iterator[Finding]:
    """Findings at the second space."""
    yield from limited(_found(view), "of them")


def _found(view: View) -> Iterator[Finding]:
    for match in places_in_text(view, WITHIN_LINE):
        start, end = match.start() + 1, match.end()
        fix = view.fix("leave one space", view.document.region(start, end), "", safe=False)
        yield view.about_bytes(start, end, "more than one space", fix=fix)
    for match in places(view, ACROSS_TAG):
        start, end = match.end() - 1, match.end()
        fix = view.fix("leave one space", view.document.region(start, end), "", safe=False)
        yield view.about_bytes(start, end, "a space on either side of the tag", fix=fix)


RULE = Rule("TXT009", "doubled-space", Severity.INFO, check, __doc__, is_default=False)
