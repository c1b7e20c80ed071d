"""The text has tags that are only letters.

`&lt;i&gt;` comes out of a database or a web page whose markup was not turned into TEI.

Bad::

    <p>the &lt;i&gt;Aurora&lt;/i&gt; sailed</p>

Good::

    <p>the <hi rend="italic">Aurora</hi> sailed</p>
"""

import re
from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.characters import is_about_markup, limited, places
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View

TAGS = rb"(?:a|b|br|em|font|h[1-6]|hi|i|img|li|ol|p|span|strong|sub|sup|table|td|tr|u|ul)"
MARKUP = re.compile(rb"&lt;/?" + TAGS + rb"(?:\s[^<&]{0,100})?\s*/?&gt;", re.IGNORECASE)


def check(view: View) -> Iterator[Finding]:
    """Findings at each such tag, in documents that are not about markup."""
    if b"&lt;" in view.document.source.utf8 and not is_about_markup(view):
        found = (
            view.about_bytes(
                *match.span(), f"{match[0].decode('utf-8', 'replace')} is a tag that is only letters"
            )
            for match in places(view, MARKUP)
        )
        yield from limited(found, "of them")


RULE = Rule("TXT012", "escaped-markup", Severity.WARNING, check, __doc__)
