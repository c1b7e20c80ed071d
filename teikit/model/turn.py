"""Who speaks, what interrupts, what is reported (TEI Guidelines 3.12.2, 7.2, 8.3)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from teikit.model.text import Span


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says until the next label. The annotation's span reaches from the first character of
    what introduces the turn (its number, time stamp or label) to the last of the speech.
    """

    KIND: ClassVar[str] = "turn"

    who: tuple[str, ...]
    """Ids of the persons who speak, without ``#``; more than one for several voices at once."""
    speaker: str
    """The label as printed, without the punctuation that closes it."""
    label: Span
    """Where the label stands in the text, with its closing punctuation."""
    speech: Span
    """Where the words spoken stand; empty (start = end) for a turn without words."""
    number: Span | None = None
    """A paragraph or question number in front of the label (``72.``)."""
    time: str | None = None
    """Time stamp of the turn, ``HH:MM:SS`` with a fraction where there is one."""
    time_span: Span | None = None
    """Where the time stamp stands."""
    extent: Span | None = None
    """The turn with the interjections and stage directions on lines of their own behind its last word: they belong to
    it in the tree, though nobody speaks them. ``None``: there are none."""

    def attributes(self) -> Mapping[str, object]:
        """The attributes of the interchange format."""
        named: dict[str, object] = {
            "who": " ".join(self.who),
            "speaker": self.speaker,
            "label": [self.label.start, self.label.end],
        }
        if self.number is not None:
            named["number"] = [self.number.start, self.number.end]
        if self.time is not None:
            named["time"] = self.time
        return named


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage direction or interjection, its brackets included."""

    KIND: ClassVar[str] = "stage"

    type: str | None = None
    """``vocal``, ``kinesic``, ``incident``, or ``None`` where that cannot be told (a note)."""

    def attributes(self) -> Mapping[str, object]:
        """The attributes of the interchange format."""
        return {} if self.type is None else {"type": self.type}


@dataclass(frozen=True, slots=True)
class Said:
    """Words reported in running prose, without the reporting clause."""

    KIND: ClassVar[str] = "said"

    who: str | None
    """Id of the person whose words are reported; ``None`` where nobody can be named."""
    direct: bool
    """Whether the words are quoted rather than reported."""

    def attributes(self) -> Mapping[str, object]:
        """The attributes of the interchange format."""
        named: dict[str, object] = {"direct": self.direct}
        if self.who is not None:
            named["who"] = self.who
        return named


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name of a person in running text."""

    KIND: ClassVar[str] = "persName"

    who: str | None = None
    """Id of the person, where one is known."""

    def attributes(self) -> Mapping[str, object]:
        """The attributes of the interchange format."""
        return {} if self.who is None else {"ref": self.who}
