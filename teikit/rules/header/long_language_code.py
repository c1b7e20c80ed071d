"""A language has a code of three letters where there is one of two.

BCP 47 wants the shorter one, and programs that look for `fr` do not find `fra`. The fix writes it.

Bad::

    <p xml:lang="fra">Non.</p>

Good::

    <p xml:lang="fr">Non.</p>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.language_tags import language_tags, shorter
from teikit.rules.names import written
from teikit.rules.rule import Rule
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Findings at each such tag, with a fix."""
    for element, attribute, value in language_tags(view):
        if (short := shorter(value)) is not None:
            yield view.about_value(
                element,
                attribute,
                f"{written(attribute)}=“{value}” has a shorter code, {short}",
                f"write {short}",
                view.fix_value(f"write {short}", element, attribute, short, safe=False),
            )


RULE = Rule("HDR005", "long-language-code", Severity.INFO, check, __doc__)
