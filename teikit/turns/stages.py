"""Stage directions and interjections (TEI Guidelines 7.2.4, 8.3.3; ISO 24624).

In a play whatever stands in the play's own kind of brackets is one. In a stenogram brackets also hold references,
parties and abbreviations: there the words decide, or that a whole sentence stands in them.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from teikit.turns.brackets import Bracketed
from teikit.turns.convention import Opening
from teikit.turns.layout import Layout
from teikit.turns.words import Words, fold


def stage_type(content: str, words: Words) -> str | None:
    """``vocal``, ``kinesic`` or ``incident`` from the first words; ``None`` if no table has them.

    ``content`` is what stands between the brackets; who laughs in ``They laugh`` does not matter.
    """
    opening = content[:60].casefold().lstrip("*_ ")
    subject, _, rest = opening.partition(" ")
    if rest and subject in words.pronouns:
        opening = rest
    for name in ("vocal", "kinesic", "incident"):
        if opening.startswith(getattr(words, name)):
            return name
    return None


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(r"[.…\s?]*$"),
        re.compile(r"\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s\w{1,8}\.?)?$"),
        re.compile(r"[^\W\d_][^:()]{1,60}:\s?\S"),
    )


SET_AS_PLAYS = frozenset({"name-full-stop", "name-on-own-line", "name-dash"})
"""Conventions in which a direction in lower case behind the label means a play; interviews print ``A: (laughs)``."""


def is_play(text: str, openings: Sequence[Opening], marks: Sequence[Bracketed], divisions: int) -> bool:
    """Whether the record is a play: acts and scenes, or directions in lower case behind the labels."""
    if divisions:
        return True
    asides = sum(opening.aside is not None for opening in openings)
    if asides >= 2 and asides >= 0.05 * len(openings):
        return True
    if openings[0].convention not in SET_AS_PLAYS:
        return False
    starts = {opening.speech for opening in openings}
    lower = sum(
        1 for mark in marks if mark.start in starts and text[mark.start + 1 : mark.start + 2].islower()
    )
    return lower >= 2 and lower >= 0.05 * len(openings)


_UNCLOSED = re.compile(r"(?:(?<=\n)|(?<=\s\s)|(?<=[.!?] ))\[(?=_?[^\W\d_a-z])[^\[\]\n]{2,80}(?=\n|$)")


def unclosed(text: str, marks: Sequence[Bracketed]) -> list[Bracketed]:
    """Directions whose bracket old prints of plays leave open up to the end of the line: ``[Exit MARY.``"""
    taken = {mark.start for mark in marks}
    return [
        Bracketed(match.start(), match.end(), "[", alone=_begins_line(text, match.start()))
        for match in _UNCLOSED.finditer(text)
        if match.start() not in taken
    ]


def _begins_line(text: str, offset: int) -> bool:
    """Whether only white space stands between the end of the line above and an offset."""
    above = text.rfind("\n", 0, offset)
    return above >= 0 and not text[above:offset].strip("\n \t")


def stages(
    text: str,
    layout: Layout,
    openings: Sequence[Opening],
    marks: Sequence[Bracketed],
    words: Words,
    play: bool,
) -> list[Bracketed]:
    """Those of the bracketed stretches that are stage directions or interjections, in order."""
    starts = {opening.speech for opening in openings}
    labels = sorted((opening.label.start, opening.label.end) for opening in openings)
    leading = Counter(mark.mark for mark in marks if mark.alone or mark.start in starts)
    own = leading.most_common(1)[0][0] if leading else "("
    found: list[Bracketed] = []
    label = 0
    for mark in marks:
        while label < len(labels) and labels[label][1] <= mark.start:
            label += 1
        if label < len(labels) and labels[label][0] <= mark.start < labels[label][1]:
            continue
        if _is_stage(
            text, mark, words, play and (mark.mark == own or mark.start in starts), mark.start in starts
        ):
            found.append(mark)
    return found


LONGEST_INTERJECTION = 80
"""Characters of an interjection that is printed as a paragraph."""


def without_brackets(text: str, layout: Layout, openings: Sequence[Opening], words: Words) -> list[Bracketed]:
    """Interjections that are paragraphs of their own, in the languages whose records print no brackets."""
    if not words.bare_interjections:
        return []
    labels = {opening.line for opening in openings}
    found: list[Bracketed] = []
    for number, line in enumerate(layout.lines):
        following = layout.lines[number + 1] if number + 1 < len(layout.lines) else None
        if number in labels or (layout.spaced and not (line.gap and (following is None or following.gap))):
            continue
        if line.start < openings[0].start or line.end - line.start > LONGEST_INTERJECTION:
            continue
        content = text[line.start : line.end]
        if (
            content[0].isupper()
            and content[-1] in ".!"
            and content.casefold().startswith(words.bare_interjections)
        ):
            found.append(Bracketed(line.start, line.end, "", alone=True))
    return found


def _is_stage(text: str, mark: Bracketed, words: Words, by_brackets: bool, leads: bool) -> bool:
    content = text[mark.start + 1 : mark.end - 1].strip()
    dots, clock, speech = _patterns()
    if not content or (content.isdigit() and not mark.alone):
        return False
    if dots.match(content) and not (mark.alone and mark.mark == "("):
        return False
    if by_brackets:
        return True
    if mark.mark == "_":
        return False
    if mark.alone and mark.mark in "(（〔":
        return True
    if stage_type(content, words) is not None:
        return True
    if speech.match(content) and fold(content.partition(":")[0]) in words.voices:
        return True  # "[HON. MEMBERS: "No."]"
    if clock.match(content):
        return mark.alone
    if leads and content[0].islower() and " " in content:
        return True  # "VOICE: [from the next room] …"
    sentence = content[0].isupper() and content[-1] in ".!?…。" and len(content) > 3
    if mark.mark in "[【":
        return sentence and content[-1] != "?" and content[-3:-2].isalpha()  # not "[John G.]"
    return sentence or (speech.match(content) is not None and content[0].isupper())
