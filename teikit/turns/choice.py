"""Which convention a record follows, and which of its line beginnings are turns.

An unmarked turn is better than a false one: a reader sees at once that a label is missing, but nobody looks for
speakers in a form.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from teikit.turns.convention import BARE, Convention, Family, Opening
from teikit.turns.evidence import COVERED, FEWEST, FEWEST_BARE, FEWEST_STOPS, Evidence, Group
from teikit.turns.label import Standing, tokens
from teikit.turns.survey import Readings, bare_lines, read_lines, settle, survey

ORDER = (Family.LETTERS, Family.BRACKETS, Family.DASH, Family.COLON, Family.LINE, Family.STOP)
"""Of two families with equal scores the earlier wins: its form is rarer in prose."""

ALTERNATING = frozenset({Family.LETTERS, Family.COLON, Family.DASH, Family.BRACKETS})
"""Families that may stand beside another in one record: ``Q.`` and ``A.``, and once ``MR. HUNT:``."""

CHAIR_TURNS = 4
"""Turns by which a chair is known."""
LONGEST_NAME = 5
"""Words of the name of somebody who is called: ``Joan Carles Gallego i Herrera``."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen, and why."""

    convention: str | None
    openings: tuple[Opening, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class _Case:
    """What one family would give."""

    family: Family
    openings: tuple[Opening, ...]
    score: float
    reason: str


def choose(conventions: Sequence[Convention], evidence: Evidence, forced: bool = False) -> Choice:
    """The turns of the record, in the order of the text.

    ``forced``: the user named the convention, so that its labels are believed unless they are plainly captions.
    """
    found = survey(evidence.text, evidence.layout, conventions)
    cases = [_case(family, readings, evidence, forced) for family, readings in found.items()]
    accepted = [case for case in cases if case is not None]
    for convention in conventions:
        if convention.family in BARE:
            accepted += _bare_cases(convention, evidence, accepted, forced)
    accepted.sort(key=lambda case: (-case.score, ORDER.index(case.family)))
    if not accepted:
        return Choice(None, (), "no line beginnings repeat as the labels of speakers do")
    dashed = next((case for case in accepted if case.family is Family.DASH), None)
    first = accepted[0]
    if (
        dashed is not None
        and first.family is Family.STOP
        and len(dashed.openings) >= 0.6 * len(first.openings)
    ):
        # "NAME. – speech": the full stop alone closes titles as well.
        accepted.remove(dashed)
        accepted.insert(0, dashed)
    taken = {opening.line: opening for opening in accepted[0].openings}
    if accepted[0].family in ALTERNATING:
        for case in accepted[1:]:
            if case.family in ALTERNATING:
                taken = {opening.line: opening for opening in case.openings} | taken
    openings = tuple(taken[line] for line in sorted(taken))
    names = Counter(opening.convention for opening in openings)
    return Choice(names.most_common(1)[0][0], openings, accepted[0].reason)


def _bare_cases(
    convention: Convention, evidence: Evidence, others: Sequence[_Case], forced: bool
) -> Iterator[_Case]:
    """The case for a convention without a mark, if there is one.

    Any line may begin like that, so that it is tried last and given up as soon as it could not win, if all that it
    reads were turns: most often another has won before.
    """
    best = max((case.score for case in others), default=0.0)

    def could_win(turns: int) -> bool:
        return forced or (evidence.could_be(convention.family, turns) and _score(turns, evidence) >= best)

    numbers = bare_lines(evidence.text, evidence.layout, convention.family, evidence.known)
    fewest = bisect_left(range(len(numbers) + 1), True, key=could_win)
    if fewest > len(numbers):
        return
    readings = read_lines(evidence.text, evidence.layout, convention, numbers, fewest)
    case = _case(convention.family, readings, evidence, forced)
    if case is not None:
        yield case


def _case(family: Family, readings: Readings, evidence: Evidence, forced: bool) -> _Case | None:
    """The turns that this family would give, or ``None`` if the record does not follow it."""
    if not forced and not evidence.could_be(family, len(readings)):
        return None
    openings = settle(evidence.text, readings, evidence.words)
    if family is Family.LETTERS:
        return _letters(openings, evidence, forced)
    likely = evidence.likely(openings)
    if family is Family.LINE:
        likely = evidence.over_speech(evidence.closed_alike(likely))
    else:
        likely = evidence.below_blank_lines(likely)
    if not likely or not (forced or evidence.could_be(family, len(likely))):
        return None
    groups = evidence.groups(likely)
    bare = family in BARE
    good = (
        {group.name for group in groups}
        if forced
        else _good_labels(groups, evidence.coverage(len(likely)), bare)
    )
    turns = tuple(opening for opening in likely if evidence.name(opening) in good)
    coverage = evidence.coverage(len(turns))
    reason = (
        f"{len(turns)} of {len(openings)} line beginnings of this form are labels ({len(good)} different ones); "
        f"{coverage:.0%} of the paragraphs begin with one"
    )
    if not turns or not (
        forced or _established(family, groups, good, evidence.captions(openings), coverage, evidence)
    ):
        return None
    return _Case(family, turns, _score(len(turns), evidence), reason)


def _score(turns: int, evidence: Evidence) -> float:
    """How well a record with so many turns follows a family."""
    return turns * (0.5 + evidence.coverage(turns))


def _good_labels(groups: Sequence[Group], coverage: float, bare: bool) -> set[str]:
    """The labels that are speakers', from how they are written, how often they come and what follows them."""
    good = {group.name for group in groups if _is_good(group)}
    if coverage >= 0.85 and len(groups) > 1:
        good |= {group.name for group in groups if group.judgement.standing >= Standing.PLAIN}
    if not good:
        return good
    believed = [group for group in groups if group.name in good]
    capitals = sum(group.times for group in believed if group.judgement.capitals)
    turns = sum(group.times for group in believed)
    strong = sum(group.times for group in believed if group.judgement.standing is Standing.STRONG)
    capital_style = capitals > 0.8 * turns
    title_style = strong > 0.8 * turns and not capital_style
    longest = max(len(tokens(group.name)) for group in believed)
    if strong == turns and turns >= CHAIR_TURNS:
        longest = max(
            longest, LONGEST_NAME
        )  # the chair's label is short, the names of those who are called are not
    for group in groups:
        judgement = group.judgement
        if judgement.standing is not Standing.PLAIN or group.spoken < 1 or judgement.capitals < capital_style:
            continue
        cased = group.name.upper() != group.name
        if title_style and cased and not bare and not judgement.capitals:
            continue
        if judgement.capitals or (len(tokens(group.name)) <= longest and (not bare or " " in group.name)):
            good.add(group.name)
    return good


def _is_good(group: Group) -> bool:
    standing = group.judgement.standing
    if standing is Standing.STRONG:
        return group.spoken >= 0.34
    if standing is Standing.PLAIN:
        return group.times >= 2 and group.spoken >= 0.5
    return standing is Standing.WEAK and group.times >= 3 and group.spoken >= 0.6


def _established(
    family: Family,
    groups: Sequence[Group],
    good: set[str],
    captions: int,
    coverage: float,
    evidence: Evidence,
) -> bool:
    """Whether the record as a whole is one in which people speak in turn."""
    believed = [group for group in groups if group.name in good]
    turns = sum(group.times for group in believed)
    strong = sum(group.times for group in believed if group.judgement.standing is Standing.STRONG)
    capitals = sum(group.times for group in believed if group.judgement.capitals)
    repeated = sum(group.times for group in believed if group.times > 1)
    if turns < FEWEST or len(believed) < FEWEST:
        return False
    if turns >= 4 and coverage >= 0.85 and all(group.judgement.capitals for group in believed):
        return True
    if family in BARE:
        if evidence.layout.spaced and coverage < COVERED:
            return False
        if family is Family.STOP and not evidence.layout.spaced:
            # Lines that begin with a short sentence or with initials are many; those in capitals are few.
            marked = turns if evidence.divisions else max(strong, capitals)
            return turns >= FEWEST_STOPS and repeated >= 0.5 * turns and marked >= 0.5 * turns
        return turns >= FEWEST_BARE and (repeated >= 0.4 * turns or strong >= 0.5 * turns)
    if family is Family.DASH and max(strong, capitals) < 0.5 * turns:
        return False
    if captions > turns and coverage < 0.5:
        return strong >= 3 and repeated >= 3
    if strong == turns:
        return True
    return turns >= 3 and repeated >= 2


def _letters(openings: Sequence[Opening], evidence: Evidence, forced: bool) -> _Case | None:
    """Questions and answers: both letters must come, and take turns."""
    asked = [opening for opening in openings if evidence.name(opening) in evidence.words.questions]
    answered = [opening for opening in openings if evidence.name(opening) in evidence.words.answers]
    turns = tuple(sorted({*asked, *answered}, key=lambda opening: opening.line))
    if not turns or (not forced and (min(len(asked), len(answered)) < 2)):
        return None
    reason = f"{len(asked)} questions and {len(answered)} answers"
    # "Q." is a name with a full stop as well, but the letters say more.
    return _Case(Family.LETTERS, turns, 1.5 * _score(len(turns), evidence), reason)
