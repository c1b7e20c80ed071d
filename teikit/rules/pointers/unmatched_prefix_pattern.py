"""A private URI does not match the pattern that its prefixDef gives.

It cannot be turned into a real address: the number is too short, or a letter slipped in.

Bad::

    <encodingDesc><listPrefixDef>
      <prefixDef ident="pmb" matchPattern="([0-9]+)" replacementPattern="https://example.org/$1"/>
    </listPrefixDef></encodingDesc>
    <p><persName ref="pmb:21o4">Orlov</persName></p>

Good::

    <encodingDesc><listPrefixDef>
      <prefixDef ident="pmb" matchPattern="([0-9]+)" replacementPattern="https://example.org/$1"/>
    </listPrefixDef></encodingDesc>
    <p><persName ref="pmb:2104">Orlov</persName></p>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.targets import Fate, resolved
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Findings at each such pointer."""
    patterns = {e.get("ident"): e.get("matchPattern") for e in view.named("prefixDef")}
    for pointer, target in resolved(view):
        if target.fate is Fate.UNMATCHED:
            prefix, _, rest = pointer.value.partition(":")
            yield view.about_value(
                pointer.element,
                pointer.attribute,
                f"{rest or 'nothing'} does not match the pattern of the prefix {prefix}: {patterns.get(prefix)}",
                part=pointer.part,
            )


RULE = Rule("PTR008", "unmatched-prefix-pattern", Severity.WARNING, check, __doc__)
