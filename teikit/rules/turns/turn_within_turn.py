"""A paragraph within a turn begins with the label of another speaker.

A turn was not seen: the label stands at the beginning of the words, exactly as it is printed elsewhere.

Bad::

    <listPerson><person xml:id="orlov"/><person xml:id="lee"/></listPerson>
    <sp who="#orlov"><speaker>Orlov:</speaker><p>No.</p><p>Lee: Yes.</p></sp>
    <sp who="#lee"><speaker>Lee:</speaker><p>Perhaps.</p></sp>

Good::

    <listPerson><person xml:id="orlov"/><person xml:id="lee"/></listPerson>
    <sp who="#orlov"><speaker>Orlov:</speaker><p>No.</p></sp><sp who="#lee"><speaker>Lee:</speaker><p>Yes.</p></sp>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import TEI, words_of
from teikit.rules.rule import Rule
from teikit.rules.view import View

SHORTEST = 4
"""Characters of the shortest label that is looked for, its colon included."""


def check(view: View) -> Iterator[Finding]:
    """Findings at each such paragraph."""
    printed = {words_of(speaker) for speaker in view.named("speaker")}
    printed = {label for label in printed if label.endswith(":") and len(label) >= SHORTEST}
    if not printed:
        return
    for turn in view.named("sp"):
        speaker = turn.find(TEI + "speaker")
        own = words_of(speaker) if speaker is not None else ""
        for paragraph in turn.iterfind(TEI + "p"):
            begin = (paragraph.text or "").lstrip()
            label = begin.partition(":")[0] + ":"
            if label in printed and label != own:
                yield view.about(paragraph, f"the paragraph begins with the label of another turn, “{label}”")


RULE = Rule("TRN007", "turn-within-turn", Severity.WARNING, check, __doc__)
