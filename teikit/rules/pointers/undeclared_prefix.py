"""A private URI scheme is used and not declared.

Only a `prefixDef` in the header tells programs what `gnd:118540238` means. Reported once for each prefix. Schemes that
the world knows, as https, urn and doi, need no declaration.

Bad::

    <p><persName ref="gnd:118540238">Goethe</persName></p>

Good::

    <encodingDesc><listPrefixDef>
      <prefixDef ident="gnd" matchPattern="(\\d+[\\dX])" replacementPattern="https://d-nb.info/gnd/$1"/>
    </listPrefixDef></encodingDesc>
    <p><persName ref="gnd:118540238">Goethe</persName></p>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.pointers_of import Pointer
from teikit.rules.rule import Rule
from teikit.rules.targets import Fate, resolved
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """One finding for each prefix, at its first use."""
    first: dict[str, Pointer] = {}
    count: dict[str, int] = {}
    for pointer, target in resolved(view):
        if target.fate is Fate.UNDECLARED:
            prefix = pointer.value.partition(":")[0]
            first.setdefault(prefix, pointer)
            count[prefix] = count.get(prefix, 0) + 1
    for prefix, pointer in first.items():
        others = f", here and {count[prefix] - 1} times more" if count[prefix] > 1 else ""
        yield view.about_value(
            pointer.element,
            pointer.attribute,
            f"the prefix {prefix}: is not declared{others}",
            f'declare it: <prefixDef ident="{prefix}" matchPattern="…" replacementPattern="…"/>',
            part=(pointer.start, pointer.start + len(prefix) + 1),
        )


RULE = Rule("PTR007", "undeclared-prefix", Severity.INFO, check, __doc__)
