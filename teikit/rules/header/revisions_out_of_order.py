"""The changes of a file are not in the order of their dates.

`revisionDesc` runs from the latest change to the first, or from the first to the latest; here one stands out of line,
so that its date may be wrong.

Bad::

    <revisionDesc><change when="2024-03-01">Proofs.</change><change when="2042-01-01">Notes.</change>
      <change when="2023-01-01">Begun.</change></revisionDesc>

Good::

    <revisionDesc><change when="2024-03-01">Proofs.</change><change when="2024-01-01">Notes.</change>
      <change when="2023-01-01">Begun.</change></revisionDesc>
"""

from collections.abc import Iterator
from itertools import pairwise

from teikit.model.diagnostic import Severity
from teikit.rules.dated import days
from teikit.rules.finding import Finding
from teikit.rules.names import TEI
from teikit.rules.rule import Rule
from teikit.rules.view import View

FEWEST = 3
"""Of two dates nobody can say which is out of line."""


def check(view: View) -> Iterator[Finding]:
    """One finding for each list of changes, at the first change out of line."""
    for parent in view.named("revisionDesc", "listChange"):
        changes = [
            (change, covered)
            for change in parent.iterfind(TEI + "change")
            if (covered := days(change.get("when"))) is not None
        ]
        if len(changes) < FEWEST:
            continue
        later = [change for (_, one), (change, next_) in pairwise(changes) if next_.first > one.last]
        earlier = [change for (_, one), (change, next_) in pairwise(changes) if next_.last < one.first]
        if later and earlier:
            change = min(later, earlier, key=len)[0]
            yield view.about(change, f"the change of {change.get('when')} is out of order")


RULE = Rule("HDR007", "revisions-out-of-order", Severity.INFO, check, __doc__)
