"""The label of a turn is empty.

An empty `speaker` prints as a gap. A turn without a printed label has no `speaker` at all.

Bad::

    <listPerson><person xml:id="orlov"/></listPerson><sp who="#orlov"><speaker/><p>No.</p></sp>

Good::

    <listPerson><person xml:id="orlov"/></listPerson><sp who="#orlov"><p>No.</p></sp>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Findings at each empty ``speaker``."""
    for speaker in view.named("speaker"):
        if not len(speaker) and not (speaker.text or "").strip():
            yield view.about(speaker, "the label of the turn is empty")


RULE = Rule("TRN005", "empty-speaker", Severity.WARNING, check, __doc__)
