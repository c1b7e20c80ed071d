"""A letter was received before it was sent.

One of the two dates is wrong, or the two actions were swapped.

Bad::

    <correspDesc><correspAction type="sent"><date when="1951-05-10"/></correspAction>
      <correspAction type="received"><date when="1951-05-01"/></correspAction></correspDesc>

Good::

    <correspDesc><correspAction type="sent"><date when="1951-05-10"/></correspAction>
      <correspAction type="received"><date when="1951-05-14"/></correspAction></correspDesc>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.dated import begin, end
from teikit.rules.finding import Finding
from teikit.rules.names import TEI
from teikit.rules.rule import Rule
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Findings at the date of arrival."""
    for description in view.named("correspDesc"):
        dates = {
            action.get("type"): action.find(TEI + "date")
            for action in description.iterfind(TEI + "correspAction")
        }
        sent, received = dates.get("sent"), dates.get("received")
        if sent is None or received is None:
            continue
        first, last = begin(sent), end(received)
        if first and last and last.last < first.first:
            yield view.about(received, "received before it was sent")


RULE = Rule("DAT013", "received-before-sent", Severity.WARNING, check, __doc__)
