"""A turn does not say who speaks.

`sp` and `u` have `who`, a pointer to a person; without it no search for a speaker finds the turn. Where no turn of a
document has one, that is said once, as mere information.

Bad::

    <sp><speaker>Orlov:</speaker><p>No.</p></sp>

Good::

    <listPerson><person xml:id="orlov"/></listPerson><sp who="#orlov"><speaker>Orlov:</speaker><p>No.</p></sp>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import TEI, words_of
from teikit.rules.rule import Rule
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Findings at each turn; one for all where none has ``who``."""
    turns = view.named("sp", "u")
    anonymous = [turn for turn in turns if not turn.get("who", "").strip()]
    if len(anonymous) == len(turns) > 1:
        yield view.about(anonymous[0], f"none of the {len(turns)} turns says who speaks").as_note()
        return
    for turn in anonymous:
        speaker = turn.find(TEI + "speaker")
        label = f" ({words_of(speaker)})" if speaker is not None and words_of(speaker) else ""
        yield view.about(turn, f"the turn{label} does not say who speaks", 'add who="#…"')


RULE = Rule("TRN001", "turn-without-who", Severity.WARNING, check, __doc__)
