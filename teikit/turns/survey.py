"""The record as a whole: what every line could open, convention by convention."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise

from teikit.model.text import Span
from teikit.turns.convention import BARE, LABEL_LENGTH, Convention, Family, Opening, compiled
from teikit.turns.label import tokens
from teikit.turns.layout import Layout, Line
from teikit.turns.names import SHORTEST_BEGINNING, ancient
from teikit.turns.words import Words, closed_up, fold, is_office

Readings = Sequence[tuple[Opening, ...]]
"""What may open a turn on each of some lines: one reading, or several from the shortest label to the longest."""

HEAD_LENGTH = LABEL_LENGTH + 60
"""How much of a line is looked at for the mark of a convention, in characters."""

ASIDE_LENGTH = 40
"""The longest stage direction behind a comma, in characters."""

INITIAL_LENGTH = 2
"""The longest initial, in letters: ``Dž. Radić``."""

ABBREVIATION_LENGTH = 4
"""The longest title that is printed with a full stop before the name: ``Prof. Holt``."""


def survey(text: str, layout: Layout, conventions: Iterable[Convention]) -> Mapping[Family, Readings]:
    """What may open a turn by its mark, by family, line by line in the order of the text."""
    possible = [each for each in conventions if not each.sign or compiled(each.sign).search(text)]
    ordered = sorted(possible, key=lambda convention: -convention.precedence)
    found: dict[Family, list[tuple[Opening, ...]]] = {}
    marked = _by_marks(
        text, [each for each in ordered if each.family not in BARE and each.family != Family.CUE]
    )
    for number, line in enumerate(layout.lines):
        seen: set[Family] = set()
        for convention in marked(text[line.start : min(line.end, line.start + HEAD_LENGTH)]):
            if convention.family in seen:
                continue
            readings = convention.read(text, line.start, line.end, number)
            if readings:
                seen.add(convention.family)
                found.setdefault(convention.family, []).append(readings)
    return found


def bare_lines(text: str, layout: Layout, family: Family, known: frozenset[str]) -> list[int]:
    """The numbers of the lines that a convention without a mark can read; ``known`` are the names of persons that are
    known before, folded.
    """
    return _stopped(text, layout, known) if family is Family.STOP else _alone(layout)


def read_lines(
    text: str, layout: Layout, convention: Convention, numbers: Sequence[int], fewest: int
) -> Readings:
    """What may open a turn on some lines by a convention; nothing where it would be on fewer than ``fewest``."""
    found: list[tuple[Opening, ...]] = []
    spare = len(numbers) - fewest
    for number in numbers:
        line = layout.lines[number]
        readings = convention.read(text, line.start, line.end, number)
        if readings:
            found.append(readings)
        else:
            spare -= 1
            if spare < 0:
                return ()
    return found


def _alone(layout: Layout) -> list[int]:
    """The numbers of the lines that may be a name over what is said."""
    return [
        number
        for number, (line, below) in enumerate(pairwise(layout.lines))
        if line.end - line.start <= LABEL_LENGTH and (line.gap or not layout.spaced) and below.gap <= 1
    ]


def _stopped(text: str, layout: Layout, known: frozenset[str]) -> list[int]:
    """The numbers of the lines that may begin with a name and a full stop: where blank lines set paragraphs apart, those
    below one, and others only if their beginning comes again or stands out.
    """
    beginnings = [_before_stop(text, line) for line in layout.lines] if layout.spaced else []
    repeated = Counter(beginnings)
    return [
        number
        for number, line in enumerate(layout.lines)
        if text.find(".", line.start, min(line.end, line.start + HEAD_LENGTH)) >= 0
        and (
            line.gap
            or not layout.spaced
            or (beginnings[number] and repeated[beginnings[number]] > 2)
            or _stands_out(text[line.start : min(line.end, line.start + HEAD_LENGTH)], known)
        )
    ]


def settle(text: str, lines: Readings, words: Words) -> list[Opening]:
    """The openings of a family, in the order of the text: a reading for each line, stage directions taken out of the
    labels.
    """
    return _asides_out(text, _one_each(text, lines, words), words)


def _asides_out(text: str, openings: list[Opening], words: Words) -> list[Opening]:
    """The openings with stage directions behind a comma taken out of the labels: ``SYLVIE, softly``.

    What stands before the comma must be met as a label by itself, or be in capitals; an office behind it stays:
    ``M. Aubert, rapporteur``.
    """
    openings = _notes_in(text, _directions_out(text, openings))
    names = {text[slice(*opening.name)] for opening in openings}
    return [_with_office(text, _without_aside(text, opening, names, words), words) for opening in openings]


def _notes_in(text: str, openings: list[Opening]) -> list[Opening]:
    """The openings with what always stands in the same brackets behind a name as a part of it: ``(fraktionslos)``.

    A direction is another each time.
    """
    if all(opening.aside is None for opening in openings):
        return openings
    notes: dict[str, list[str]] = {}
    for opening in openings:
        aside = opening.aside
        notes.setdefault(fold(text[slice(*opening.name)]), []).append(text[slice(*aside)] if aside else "")
    always = {
        each[0]
        for each in notes.values()
        if len(each) > 1 and each[0][:1] == "(" and len(set(each)) == 1 and each[0].count(" ") < 2
    }
    if not always:
        return openings
    return [
        opening._replace(
            name=Span(opening.name.start, aside.end), label=_closed(text, opening, aside), aside=None
        )
        if (aside := opening.aside) is not None and text[slice(*aside)] in always
        else opening
        for opening in openings
    ]


def _directions_out(text: str, openings: list[Opening]) -> list[Opening]:
    """The openings with stage directions taken out of labels in scripts without capitals, where no letter tells a
    direction from a party: it stands there once, behind a name that is met without it.
    """
    if text.isascii() or all(text[opening.name.end - 1] != ")" for opening in openings):
        return openings
    names = Counter(text[slice(*opening.name)] for opening in openings)
    found: list[Opening] = []
    for opening in openings:
        name = text[slice(*opening.name)]
        bracket = name.rfind("(")
        bare = name[:bracket].rstrip() if bracket > 0 else ""
        if (
            opening.aside is None
            and name.endswith(")")
            and names[name] == 1
            and names[bare]
            and _is_caseless(name)
        ):
            start = opening.name.start
            part = Span(start, start + len(bare))
            opening = opening._replace(name=part, label=part, aside=Span(start + bracket, opening.name.end))
        found.append(opening)
    return found


def _is_caseless(words_: str) -> bool:
    return words_.upper() == words_.lower()


def _closed(text: str, opening: Opening, aside: Span) -> Span:
    """The label that reaches behind the aside and the punctuation that closes it."""
    end = max(opening.label.end, aside.end)
    return Span(opening.label.start, end + (end == aside.end and text[end : end + 1] in (".", ":", "：")))


def _with_office(text: str, opening: Opening, words: Words) -> Opening:
    """The opening with an office behind a comma or in brackets in its label: ``ROSSI, Relatore`` is no
    ``ROSSI, aside``.
    """
    aside = opening.aside
    if aside is None or not text[opening.name.end : aside.start + 1].strip().startswith((",", "(")):
        return opening
    first = [fold(part) for part in tokens(text[slice(*aside)])][:3]
    if not any(part in words.titles or is_office(part, words) for part in first):
        return opening
    name = Span(opening.name.start, aside.end)
    end = aside.end + (text[aside.end : aside.end + 1] in (".", ":"))
    return opening._replace(name=name, label=Span(name.start, end), aside=None)


def _without_aside(text: str, opening: Opening, names: set[str], words: Words) -> Opening:
    comma = text.find(", ", opening.name.start, opening.name.end)
    if comma < 0 or opening.aside is not None or not text[comma + 2].islower():
        return opening
    if text.count("(", opening.name.start, comma) > text.count(")", opening.name.start, comma):
        return opening  # "KOLEV (SDS, from his seat)"
    before, aside = text[opening.name.start : comma], text[comma + 2 : opening.name.end]
    if len(aside) > ASIDE_LENGTH or aside.endswith(",") or not (before in names or before.isupper()):
        return opening
    added = [fold(part) for part in tokens(aside)]
    if any(part in words.titles or is_office(part, words) for part in added[:3]):
        return opening
    name = Span(opening.name.start, comma)
    return opening._replace(name=name, label=name, aside=Span(comma + 2, opening.name.end))


def _stands_out(head: str, known: frozenset[str]) -> bool:
    """Whether the beginning of a line is a name by its letterspacing, or that of a person known."""
    name = _NAME_ENDS.split(head[:LONGEST_PART], maxsplit=1)[0]
    if len(name) >= min(LONGEST_PART, len(head)):
        return False
    folded = fold(name)
    if closed_up(name) != name or folded in known:
        return True
    beginning = ancient(folded)
    return (
        name.isupper()
        and len(beginning) >= SHORTEST_BEGINNING
        and any(ancient(one).startswith(beginning) for one in known)
    )


LONGEST_PART = 60
"""Characters of the name of a part, its letterspacing included."""
_NAME_ENDS = re.compile(r"\s?[.(\[_]|, ")


def _before_stop(text: str, line: Line) -> str:
    """The beginning of a line up to a full stop, if one comes soon: what might be a label met again and again."""
    stop = text.find(".", line.start, min(line.end, line.start + _SOON))
    return text[line.start : stop] if stop >= 0 else ""


_SOON = 30
"""Characters."""


def _by_marks(text: str, conventions: Sequence[Convention]) -> Callable[[str], Sequence[Convention]]:
    """From the head of a line to those conventions of which a mark stands in it; a mark that the text has not is
    looked for once, the others once a line.
    """
    marks = [
        mark for mark in dict.fromkeys(mark for each in conventions for mark in each.marks) if mark in text
    ]

    known: dict[tuple[str, ...], Sequence[Convention]] = {}

    def chosen(head: str) -> Sequence[Convention]:
        present = tuple([mark for mark in marks if mark in head])
        if present not in known:
            known[present] = [c for c in conventions if not c.marks or not {*present}.isdisjoint(c.marks)]
        return known[present]

    return chosen


def _breaks_off(text: str, reading: Opening, words: Words) -> bool:
    """Whether a label ends in an abbreviated title, so that the name itself must follow: ``Präsident Mag``, ``MR``."""
    before, _, last = fold(text[slice(*reading.name)]).rpartition(" ")
    if len(last) > ABBREVIATION_LENGTH or last not in words.titles:
        return False
    return bool(before) or ": " in text[reading.name.end : reading.name.end + LABEL_LENGTH].partition("\n")[0]


def _initials(text: str, lines: Readings) -> frozenset[str]:
    """The single letters that begin names: nearly each time a surname follows, in capitals, with a party behind it, or
    met again. ``A.`` in a dialogue of A and B is followed by what A says.
    """
    single: dict[str, list[str]] = {}
    times: Counter[str] = Counter()
    for readings in lines:
        first = text[slice(*readings[0].name)]
        if len(first) > INITIAL_LENGTH or not first[:1].isupper():
            continue
        further = text[readings[0].label.end : readings[1].name.end].strip() if len(readings) > 1 else ""
        times[fold(further)] += 1
        single.setdefault(fold(first), []).append(further)
    return frozenset(
        letter
        for letter, followed in single.items()
        if sum(_is_surname(name, times[fold(name)]) for name in followed) > 0.8 * len(followed)
    )


def _is_surname(words_: str, times: int) -> bool:
    """Whether the words behind an initial go on with the name."""
    name = words_.partition(" (")[0]
    if len(name) < 2 or not name[0].isupper():
        return False
    return words_.endswith(")") or name.isupper() or (times > 1 and " " not in name)


def _always_different(names: list[str]) -> bool:
    return len(names) > 1 and len(set(names)) == len(names)


def _one_each(text: str, lines: Readings, words: Words) -> list[Opening]:
    """One reading per line: the one whose label is met most often, of those met equally often the longest.

    A reading that ends in an abbreviated title (``Hr``) gives way to a longer one, unless something else follows
    each time: then it is the abbreviated name of a part (``Sen.``). A longer one that strings together labels met
    by themselves (``ANNA. TOM``) is several speakers at once.
    """
    if all(len(readings) == 1 for readings in lines):
        return [readings[0] for readings in lines]
    names: Counter[str] = Counter()
    continued: dict[str, list[str]] = {}
    for readings in lines:
        folded = [fold(text[slice(*reading.name)]) for reading in readings]
        names.update(folded)
        continued.setdefault(folded[0], []).extend(folded[1:2])
    initials = _initials(text, lines)
    settled: list[Opening] = []
    for readings in lines:
        best = readings[0]
        for longer in readings[1:]:
            shorter_name = fold(text[slice(*best.name)])
            longer_name = fold(text[slice(*longer.name)])
            added = fold(text[best.name.end : longer.name.end])
            title = shorter_name.split(" ")[-1]
            open_title = (
                title in words.titles
                and len(title) <= ABBREVIATION_LENGTH
                and not _always_different(continued.get(shorter_name, []))
            )
            if (
                open_title
                or shorter_name in initials
                or (len(added) == 1 and names[longer_name] > 1)
                or (names[longer_name] >= names[shorter_name] > 1)
                or (names[shorter_name] > 1 and names[added] > 1 and added not in words.titles)
            ):
                best = longer
        if not _breaks_off(text, best, words):
            settled.append(best)
    return settled
