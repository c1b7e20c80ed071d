"""The typed units of an archival reference contradict its words.

The words say opis, the type says fond: one of them is wrong, and a search for the unit finds another.

Bad::

    <p>See <idno type="archival">RGANI, fond <idno type="opis">5</idno>, opis <idno type="fond">30</idno>, delo <idno
      type="delo">116</idno></idno>.</p>

Good::

    <p>See <idno type="archival">RGANI, fond <idno type="fond">5</idno>, opis <idno type="opis">30</idno>, delo <idno
      type="delo">116</idno></idno>.</p>
"""

from collections.abc import Iterator

from teikit.model.archival_reference import ArchivalReference
from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import TEI, words_of
from teikit.rules.rule import Rule
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Findings at each nested ``idno`` whose type the words of the whole give to another value."""
    for whole in view.named("idno"):
        parts = [part for part in whole.iterfind(TEI + "idno") if part.get("type")]
        if not parts:
            continue
        said = _units(words_of(whole))
        types_said = set().union(*said.values())
        for part in parts:
            value, kind = words_of(part), part.get("type", "")
            types = said.get(value)
            if types and kind in types_said and kind not in types:
                yield view.about(part, f"the words call {value} {_listed(types)}, the type {kind}")


def _units(words: str) -> dict[str, set[str]]:
    """The types that the words of a reference give to each value."""
    from teikit.archives import ArchiveContext, recognise

    found: dict[str, set[str]] = {}
    for annotation in recognise(words, ArchiveContext(is_line=True)):
        if isinstance(annotation.value, ArchivalReference):
            for unit in annotation.value.units:
                if unit.label:
                    found.setdefault(unit.value, set()).add(unit.type)
    return found


def _listed(types: set[str]) -> str:
    return " or ".join(sorted(types))


RULE = Rule("IDN005", "units-contradict-words", Severity.WARNING, check, __doc__)
