"""The label of a turn is the name of another person than the one it points to.

The label shares no word with the names of that person, and all its words with those of somebody else in the list, be
it in the document or in the authority file to which the turn points. What a document does again and again is taken to
be meant.

Bad::

    <listPerson><person xml:id="orlov"><persName>Ivan Orlov</persName></person>
      <person xml:id="lee"><persName>Anna Lee</persName></person></listPerson>
    <sp who="#lee"><speaker>Orlov:</speaker><p>No.</p></sp>

Good::

    <listPerson><person xml:id="orlov"><persName>Ivan Orlov</persName></person>
      <person xml:id="lee"><persName>Anna Lee</persName></person></listPerson>
    <sp who="#orlov"><speaker>Orlov:</speaker><p>No.</p></sp>
"""

from collections import Counter
from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import words_of
from teikit.rules.rule import Rule
from teikit.rules.speakers import WORD, labels, names_beside, speaker_of
from teikit.rules.view import View

SLIPS = 2
"""How often the same slip is a slip."""


def check(view: View) -> Iterator[Finding]:
    """Findings at each such label."""
    often = Counter((label.text, label.who) for label in labels(view))
    for label in labels(view):
        words = set(WORD.findall(label.text))
        if often[label.text, label.who] > SLIPS or not words:
            continue
        person = speaker_of(view, label)
        names = names_beside(view, person.file) if person else {}
        own = names.get(person.identifier) if person else None
        if not own or words & own:
            continue
        others = [identifier for identifier, theirs in names.items() if words <= theirs]
        if len(others) == 1:
            yield view.about(
                label.speaker,
                f"the label “{words_of(label.speaker)}” is a name of #{others[0]}, the turn points to {label.who}",
            )


RULE = Rule("TRN003", "speaker-is-another-person", Severity.WARNING, check, __doc__)
