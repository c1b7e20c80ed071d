"""Archival references in running text and notes.

Search goes anchor by anchor (:mod:`teikit.archives.anchors`); at each, the units are read in the archive's way
of citing, and the whole is kept only if it is certain enough: *an unmarked reference is better than a marked
law paragraph*. A repository without a unit is no reference.
"""

import itertools
import re
from dataclasses import dataclass, replace

from teikit.archives import repository
from teikit.archives.anchors import anchor
from teikit.archives.assembly import annotation
from teikit.archives.candidate import Candidate, candidate_at, candidate_from, without_loose_end
from teikit.archives.inflection import known_within
from teikit.archives.known_names import name_at
from teikit.archives.reading import How
from teikit.archives.repository import Mention
from teikit.archives.shadow import shadow
from teikit.archives.short_forms import continued, in_context, refers_back
from teikit.archives.words import ANNOUNCED, COPY
from teikit.model.annotation import Annotation
from teikit.model.archival_reference import ArchivalReference


@dataclass(frozen=True, slots=True)
class ArchiveContext:
    """What is known before the text is read."""

    lang: str | None = None
    """BCP 47 tag of the text."""
    previous: ArchivalReference | None = None
    """The reference before the text, for "ibid."."""
    is_line: bool = False
    """The text is a line of provenance: names behind the last unit belong to the reference."""


SOURCE = re.compile(rf"\b{ANNOUNCED}:\s*$")
"""What follows may be names only."""

HEADS = frozenset({"fond", "record-group", "opis"})
"""Units that begin a reference which names no archive."""

DISTINCT = frozenset({"opis", "delo", "papka", "archival-unit", "inventory", "bundle"})
"""Units that tell an archive's ``f. 5`` from a page's."""


def recognise(text: str, context: ArchiveContext | None = None) -> list[Annotation]:
    """All references of a text, in its order; offsets of the text.

    A shortened reference ("ibid., d. 7") gets what it leaves out from the one before, as ``inherited``.

    >>> [a.value.units[1].value for a in recognise("See RGANI, f. 5, op. 30, d. 116, l. 34.")]
    ['30']
    """
    context = context or ArchiveContext()
    plain = shadow(text)
    found: list[Annotation] = []
    previous = context.previous
    named: Mention | None = None
    at = 0
    search = anchor(plain).search
    while match := search(plain, at):
        at = match.end()
        floor = found[-1].end if found else 0
        if match["ibid"]:
            result = refers_back(text, plain, match.end(), previous)
        else:
            mention = _mention(plain, match, floor) if match["archive"] else None
            if mention:
                at, named = mention.end, mention
                candidate = _after_mention(plain, mention, context.is_line)
            else:
                candidate = _bare(plain, match, floor, previous)
            result = _annotation(text, plain, candidate, floor, previous, named) if candidate else None
        if result is None:
            continue
        found += [result, *continued(text, plain, result)]
        at = max(at, found[-1].end)
        previous = _reference(found[-1])
    return found


def _reference(found: Annotation) -> ArchivalReference:
    assert isinstance(found.value, ArchivalReference)
    return found.value


def _mention(plain: str, match: re.Match[str], floor: int) -> Mention | None:
    """The archive named at an anchor, with the name that its siglum in brackets belongs to."""
    mention = repository.known_at(plain, match.start(), len(plain))
    if mention is None:
        return None
    return repository.whole_name(plain, repository.with_name_before(plain, mention, floor), floor)


def _annotation(
    text: str,
    plain: str,
    candidate: Candidate,
    floor: int,
    previous: ArchivalReference | None,
    named: Mention | None,
) -> Annotation:
    """The candidate as an annotation; without a holder of its own, with what the text before tells."""
    mention = candidate.mention
    if mention and not candidate.holder_behind and candidate.begin < floor:
        candidate = replace(candidate, mention=replace(mention, begin=mention.start))
    result = annotation(text, candidate)
    if candidate.mention is None:
        return in_context(plain, result, previous, named, candidate.reading.scheme)
    if previous is not None and re.search(COPY, plain[max(floor, result.start - 50) : result.start]):
        return replace(result, value=replace(_reference(result), role="copy"))
    return result


def _after_mention(plain: str, mention: Mention, is_line: bool) -> Candidate | None:
    """The reference that an archive's name begins; in a line, with the names behind its last unit."""
    candidate = candidate_from(plain, mention, len(plain), names=True)
    if candidate is None:
        return _in_brackets(plain, mention)
    announced = bool(SOURCE.search(plain, max(0, mention.begin - 20), mention.begin))
    at_the_beginning = is_line and not plain[: mention.begin].strip(' ("“„')
    if not announced and not (at_the_beginning and candidate.steady()):
        candidate = without_loose_end(candidate)
    if candidate.steady():
        return candidate
    named = any(item.how is How.TITLE for item in candidate.reading.items)
    return candidate if announced and named else None


def _in_brackets(plain: str, mention: Mention) -> Candidate | None:
    """The units in the bracket behind an archive's name: ``im Bundesarchiv (B 136/59748)``."""
    bracket = re.compile(r"\s*\(([^()]{3,160})\)").match(plain, mention.stop)
    if bracket is None:
        return None
    inside = Mention(mention.start, mention.end, mention.keys, mention.begin, bracket.start(1))
    candidate = candidate_from(plain, inside, bracket.end(1), names=True)
    if candidate is None or candidate.reading.begin != bracket.start(1):
        return None
    candidate = without_loose_end(candidate)
    return replace(candidate, mention=None) if candidate.steady() else None


def _bare(
    plain: str, match: re.Match[str], floor: int, previous: ArchivalReference | None
) -> Candidate | None:
    """The reference that units begin, with an archive behind them, an unknown one before them, or none."""
    candidate = candidate_at(plain, match.start(), len(plain), names=bool(match["head"]))
    if candidate and match["code"] and candidate.reading.scheme.dated_titles:
        # A number at the beginning of a path of names, up to its library.
        candidate = candidate_at(plain, match.start(), len(plain), names=True)
    if candidate is None:
        return None
    if candidate.holder_behind:
        return candidate if candidate.steady() else None
    candidate = without_loose_end(candidate)
    steady = candidate.steady()
    types = {item.type for item in steady}
    if len(types) > 1 or types & {"fond", "record-group", "shelfmark"}:
        holder = repository.before(plain, candidate.reading.begin, floor)
        named = name_at(plain, *holder) if holder else None
        if holder and not (named and named.end() == holder[1]):
            start, key = known_within(plain, *holder) or (holder[0], None)
            mention = repository.widen(plain, start, holder[1], (), candidate.reading.begin)
            if mention.end <= candidate.reading.begin:
                return replace(candidate, mention=mention, key=key)
    return candidate if _stands_alone(plain, candidate, previous) else None


def _stands_alone(plain: str, candidate: Candidate, previous: ArchivalReference | None) -> bool:
    """Whether units without any holder can be nothing else: a strong code, a fonds and what lies below it, or two
    labelled units behind another reference.
    """
    steady = candidate.steady()
    if any(item.strong for item in steady):
        return True
    if any(
        ";" in plain[one.stop : other.begin] for one, other in itertools.pairwise(candidate.reading.items)
    ):
        return False
    labels = [item for item in steady if item.how in {How.LABEL, How.NUMBER_FIRST}]
    types = {item.type for item in labels}
    if len(types) < 2:
        return False
    head = next((item for item in labels if item.type in HEADS), None)
    telling = len(labels) > 2 or any(len(item.label.strip(".")) > 1 for item in labels)
    return previous is not None or (
        head is not None and (len(head.label.strip(".")) > 1 or (telling and bool(types & DISTINCT)))
    )
