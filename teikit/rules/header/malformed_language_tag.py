"""A language tag is not written as it must be, or names no language.

`xml:lang`, `language/@ident` and `textLang/@mainLang` hold tags after BCP 47: `de`, `en-GB`, `ru-Latn`. The fix writes
hyphens for underscores and removes spaces.

Bad::

    <p xml:lang="en_GB">No.</p>

Bad::

    <p xml:lang="jp">…</p>

Good::

    <p xml:lang="en-GB">No.</p>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.language_tags import language_tags, problem
from teikit.rules.names import written
from teikit.rules.rule import Rule
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Findings at each such tag."""
    for element, attribute, value in language_tags(view):
        if (wrong := problem(value)) is None:
            continue
        reason, meant = wrong
        fix = view.fix_value(f"write {meant}", element, attribute, meant, safe=True) if meant else None
        yield view.about_value(
            element,
            attribute,
            f"{written(attribute)}=“{value}” is no language tag: {reason}",
            f"write {meant}" if meant else None,
            fix,
        )


RULE = Rule("HDR004", "malformed-language-tag", Severity.WARNING, check, __doc__)
