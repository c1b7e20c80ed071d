"""What a record says for and against its line beginnings being labels of speakers."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from teikit.turns.convention import BARE, Family, Opening
from teikit.turns.headings import Headings
from teikit.turns.label import CAPTION, KNOWN, Judgement, Standing, judge
from teikit.turns.layout import Layout
from teikit.turns.words import Words, fold

TERMINAL = frozenset('.?!…"”»)]_—–-。？！」』“‘’~;·:）#/')
"""What the last character of something said may be; the values in a form mostly end without."""

SPEECH_LINES = 12
"""A speech of more lines than these is one."""

SURE_MARKS = frozenset({"circled-name", "chat"})
"""Conventions with a mark before the name, which tells more than its words."""

ENOUGH = 4
"""Labels of persons known from which on they alone tell where labels stand."""

FEWEST = 2
"""Turns, and speakers, of a record in which people speak in turn."""

FEWEST_BARE = 3
"""Turns where the label has no mark that prose has not at the end of a line or sentence."""

FEWEST_STOPS = 4
"""Turns where any line may begin with a short sentence."""

COVERED = 0.4
"""Share of the paragraphs that begin with such a label."""

LONG_SPEECH = 90
"""A speech of this many characters is one whatever its last character is."""


@dataclass(frozen=True, slots=True)
class Group:
    """All openings of a record that have one label."""

    name: str
    """The label, folded."""
    judgement: Judgement
    times: int
    spoken: float
    """Share of the openings behind which something like speech stands, from 0 to 1."""


class Evidence:
    """A record and what is known about its labels; each label is judged once."""

    __slots__ = ("_judgements", "_no_labels", "divisions", "known", "layout", "text", "units", "words")

    def __init__(
        self,
        text: str,
        layout: Layout,
        words: Words,
        known: frozenset[str],
        headings: Headings,
        listed: frozenset[int] = frozenset(),
    ) -> None:
        """``listed`` are the numbers of lines in which nobody speaks: those of a cast list."""
        self.text = text
        self.layout = layout
        self.words = words
        self.known = known
        self._judgements: dict[str, Judgement] = {}
        self._no_labels = headings.lines | listed
        self.divisions = len(headings.divisions)
        """Number of headings of acts and scenes."""
        self.units = sum(
            (line.gap > 0 or not layout.spaced)
            and text[line.start] not in "([_*"
            and number not in self._no_labels
            for number, line in enumerate(layout.lines)
        )
        """Number of paragraphs that could be a turn: neither headings nor in brackets."""

    def coverage(self, turns: int) -> float:
        """Share of the paragraphs that would begin with a label, from 0 to 1."""
        return min(1.0, turns / max(1, self.units))

    def could_be(self, family: Family, turns: int) -> bool:
        """Whether the record could follow a family if it had so many turns of it: most have too few of some families,
        whose labels need not be looked at.
        """
        if family not in BARE:
            return turns >= FEWEST
        if not self.layout.spaced:
            return turns >= (FEWEST_STOPS if family is Family.STOP else FEWEST_BARE)
        return turns >= FEWEST_BARE and self.coverage(turns) >= COVERED

    def name(self, opening: Opening) -> str:
        """The label of an opening, folded."""
        return fold(self.text[opening.name.start : opening.name.end])

    def judgement(self, opening: Opening) -> Judgement:
        """What the words of its label tell."""
        name = self.text[opening.name.start : opening.name.end]
        if name not in self._judgements:
            judgement = judge(name, self.words, self.known)
            if judgement.standing is Standing.WEAK and opening.convention in SURE_MARKS:
                judgement = judgement._replace(standing=Standing.PLAIN)
            if self.divisions and judgement.reason == CAPTION and name.isupper():
                judgement = Judgement(Standing.PLAIN, True, "a word in capitals, in a play")
            self._judgements[name] = judgement
        return self._judgements[name]

    def likely(self, openings: Sequence[Opening]) -> list[Opening]:
        """The openings whose label is no caption and no sentence, and that are no headings."""
        return [
            opening
            for opening in openings
            if self.judgement(opening).standing > Standing.NONE and opening.line not in self._no_labels
        ]

    def spoken(self, opening: Opening, following: Opening | None) -> bool:
        """Whether what stands behind the label reads like speech: it is long, or a sentence that ends."""
        lines = self.layout.lines
        last = len(lines) - 1 if following is None else following.line - 1
        for number in range(opening.line, min(last, opening.line + SPEECH_LINES) + 1):
            line = lines[number]
            if line.end - max(line.start, opening.speech) > LONG_SPEECH:
                return True
            if line.end > opening.speech and self.text[line.end - 1] in TERMINAL:
                return True
        return last - opening.line > SPEECH_LINES

    def groups(self, openings: Sequence[Opening]) -> list[Group]:
        """The openings by label, in the order of the first of each."""
        spoken: dict[str, list[bool]] = defaultdict(list)
        judgements: dict[str, Judgement] = {}
        for opening, following in zip_longest(openings, openings[1:]):
            name = self.name(opening)
            spoken[name].append(self.spoken(opening, following))
            judgements.setdefault(name, self.judgement(opening))
        return [
            Group(name, judgements[name], len(each), sum(each) / len(each)) for name, each in spoken.items()
        ]

    def below_blank_lines(self, openings: Sequence[Opening]) -> list[Opening]:
        """Only the openings below a blank line, if most are: the rest are lines of forms, or lists in a speech.

        Of a block with several openings none is kept: it is a form.
        """
        lines = self.layout.lines
        if not self.layout.spaced:
            return list(openings)
        below = [opening for opening in openings if lines[opening.line].gap]
        named = [opening for opening in openings if self.judgement(opening).reason == KNOWN]
        told = named if len(named) >= ENOUGH else openings
        if sum(lines[opening.line].gap > 0 for opening in told) < 0.6 * len(told):
            return list(openings)
        taken = {opening.line for opening in openings}
        return [opening for opening in below if opening.line + 1 not in taken or lines[opening.line + 1].gap]

    def over_speech(self, openings: Sequence[Opening]) -> list[Opening]:
        """Only the openings right above a line, if most are: the others are headings over a blank line."""
        lines = self.layout.lines
        joined = [opening for opening in openings if not lines[opening.line + 1].gap]
        return joined if len(joined) >= 0.6 * len(openings) else list(openings)

    def closed_alike(self, openings: Sequence[Opening]) -> list[Opening]:
        """Only the openings that end as most do: with a full stop or colon, or without."""
        names = [opening for opening in openings if self.judgement(opening).standing > Standing.WEAK]
        closed = [opening for opening in names or openings if opening.label.end > opening.name.end]
        if len(closed) < 0.3 * len(names or openings):
            return [opening for opening in openings if opening.label.end == opening.name.end]
        return list(openings)

    def captions(self, openings: Sequence[Opening]) -> int:
        """How many of the labels are captions of a form."""
        return sum(self.judgement(opening).reason == CAPTION for opening in openings)
