r"""The file has line ends of two kinds.

Some lines end as Windows writes them, some as Unix does: version control shows changes where nothing has changed. XML reads
both alike. The fix writes the kind that prevails.

Bad::

    <p>One\r
    two
    three
    four</p>

Good::

    <p>One
    two
    three
    four</p>
"""

import re
from collections.abc import Iterator

from teikit.model.diagnostic import Edit, Fix, Severity
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View

LINE_END = re.compile(rb"\r\n|\r|\n")
NAMES = {b"\n": "Unix", b"\r\n": "Windows", b"\r": "old Macintosh"}


def check(view: View) -> Iterator[Finding]:
    """One finding, at the first line end of the rarer kind."""
    source = view.document.source
    data = source.data
    # a carriage return in UTF-16 is two bytes; such files are rare, and left alone
    if b"\r" not in data or not source.is_utf8:
        return
    ends = [(match.start(), match[0]) for match in LINE_END.finditer(data)]
    counts = {kind: sum(end == kind for _, end in ends) for kind in NAMES}
    usual = max(counts, key=lambda kind: counts[kind])
    others = [(start, end) for start, end in ends if end != usual]
    if not others:
        return
    start, end = others[0]
    edits = tuple(Edit(place, place + len(kind), usual) for place, kind in others)
    title = f"write all line ends as {NAMES[usual]} does"
    mark = source.encoding.mark
    yield view.about_bytes(
        start - mark,
        start - mark + len(end),
        f"{len(others)} of {len(ends)} lines end as {NAMES[end]} writes them, the others as {NAMES[usual]} does",
        None,
        Fix(title, edits, safe=True),
    )


RULE = Rule("FIL003", "mixed-line-ends", Severity.WARNING, check, __doc__)
