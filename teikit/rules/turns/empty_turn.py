"""A turn in which nothing is said and nothing happens.

There is a speaker, and neither words nor a stage direction, a gap or a pause: the words went into another element, or
were lost.

Bad::

    <listPerson><person xml:id="orlov"/></listPerson><sp who="#orlov"><speaker>Orlov:</speaker><p/></sp>

Good::

    <listPerson><person xml:id="orlov"/></listPerson>
    <sp who="#orlov"><speaker>Orlov:</speaker><p><gap reason="inaudible"/></p></sp>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import TEI, name_of, text_of
from teikit.rules.rule import Rule
from teikit.rules.view import View

WITHOUT_WORDS = frozenset(
    {"sp", "u", "speaker", "p", "ab", "l", "lg", "seg", "s", "lb", "pb", "cb", "anchor"}
)
"""Elements that say nothing unless they hold words."""


def check(view: View) -> Iterator[Finding]:
    """Findings at each empty turn."""
    for turn in view.named("sp", "u"):
        if any(name_of(part) not in WITHOUT_WORDS for part in turn.iter("{*}*")):
            continue
        spoken = text_of(turn).strip()
        for speaker in turn.iterfind(TEI + "speaker"):
            spoken = spoken.replace(text_of(speaker).strip(), "", 1).strip()
        if not spoken:
            yield view.about(turn, "nothing is said in this turn")


RULE = Rule("TRN002", "empty-turn", Severity.WARNING, check, __doc__)
