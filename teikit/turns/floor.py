"""Who has the floor: official records call the one who goes on after an interruption ``O Orador``, not by name."""

from collections import Counter
from collections.abc import Sequence

from teikit.turns.names import read_label
from teikit.turns.words import Words, fold


def speakers(labels: Sequence[str], words: Words) -> list[str]:
    """The label that names the speaker of each turn, in order: for ``O Orador`` the label of whoever has the floor.

    The floor is given by the chair, so that it belongs to the first who speaks after the chair; who only interrupts
    does not get it. A label of that kind before anybody has the floor stays as it is.
    """
    if not any(fold(label) in words.floor for label in labels):
        return list(labels)
    read = [read_label(label, words) for label in labels]
    offices = Counter(label.office for label in read if label.office and not label.names)
    chair = offices.most_common(1)[0][0] if offices else ""
    holder: str | None = None
    given = True
    found: list[str] = []
    for label, parts in zip(labels, read, strict=True):
        if fold(label) in words.floor:
            found.append(holder or label)
            given = False
            continue
        found.append(label)
        if parts.office == chair and chair and not parts.names:
            given = True
        elif not parts.voice and (given or holder is None):
            holder, given = label, False
    return found
