"""Archival references in running text and notes.

Search goes anchor by anchor (:mod:`teikit.archives.anchors`); at each, the units are read in the archive's way
of citing, and the whole is kept only if it is certain enough: *an unmarked reference is better than a marked
law paragraph*. A repository without a unit is no reference.
"""

import re
from dataclasses import dataclass, replace

from teikit.archives import repository
from teikit.archives.anchors import anchor
from teikit.archives.assembly import annotation
from teikit.archives.candidate import Candidate, candidate_at, candidate_from
from teikit.archives.inheritance import inherit
from teikit.archives.shadow import shadow
from teikit.archives.units import How, read_units
from teikit.archives.words import ANNOUNCED, IBID
from teikit.model.annotation import Annotation, Certainty
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

FAR = 140
"""So far before a bare reference its archive may be named."""

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
    plain = shadow(text)
    return references(text, plain, 0, len(text), context or ArchiveContext())


def references(text: str, plain: str, start: int, end: int, context: ArchiveContext) -> list[Annotation]:
    """The references of a stretch of a text; ``plain`` is its shadow."""
    found: list[Annotation] = []
    previous = context.previous
    named: repository.Mention | None = None
    at = start
    search = anchor().search
    while True:
        match = search(plain, at, end)
        if match is None:
            return found
        at = match.end()
        candidate: Candidate | None = None
        if match["archive"]:
            mention = repository.known_at(plain, match.start(), end)
            if mention is None:
                continue
            at = mention.end
            line = context.is_line and not plain[start : match.start()].strip(' ("“„')
            announced = bool(SOURCE.search(plain, max(0, match.start() - 20), match.start()))
            named = mention
            candidate = _after_mention(plain, mention, end, announced, line or announced)
        elif match["ibid"]:
            shortened = _ibid(text, plain, match.end(), end, previous)
            if shortened:
                found.append(shortened)
                at = shortened.end
            continue
        else:
            floor = found[-1].end if found else start
            candidate = _bare(plain, match, end, floor, previous)
        if candidate is None:
            if previous is not None and not match["archive"]:
                pass
            continue
        if candidate.mention and not candidate.holder_behind:
            limit = found[-1].end if found else start
            if candidate.begin < limit:
                candidate = replace(
                    candidate, mention=replace(candidate.mention, begin=candidate.mention.start)
                )
        result = annotation(text, candidate)
        value = result.value
        assert isinstance(value, ArchivalReference)
        if value.repository is None:
            result = _in_context(plain, result, value, previous, named, candidate)
            value = result.value
            assert isinstance(value, ArchivalReference)
        found.append(result)
        previous = value
        at = max(at, result.end)
        for further in _continued(text, plain, result, end):
            found.append(further)
            at = further.end


def _after_mention(
    plain: str, mention: repository.Mention, end: int, announced: bool, whole: bool
) -> Candidate | None:
    """The reference that an archive's name begins; ``whole``: with the names behind its last unit."""
    candidate = candidate_from(plain, mention, end, names=True)
    if candidate is None:
        return None
    if not whole or not (announced or candidate.steady()):
        candidate = _without_loose_end(candidate)
    if not candidate.reading.items:
        return None
    steady = candidate.steady()
    if not steady:
        return candidate if announced and _has_name(candidate) else None
    short = mention.end - mention.start <= 3
    if (
        short
        and all(item.how is How.CODE and not item.strong for item in steady)
        and len(candidate.reading.items) == 1
    ):
        gap = plain[mention.stop : candidate.reading.begin]
        if "," not in gap and ":" not in gap and not re.fullmatch(r" ", gap):
            return None
    return candidate


def _has_name(candidate: Candidate) -> bool:
    return any(item.how is How.TITLE for item in candidate.reading.items)


def _without_loose_end(candidate: Candidate) -> Candidate:
    """Without the names and years behind the last unit that a label or code assures: they may be prose."""
    items = list(candidate.reading.items)
    while items and items[-1].how in {How.TITLE, How.YEAR}:
        items.pop()
    if not items:
        return replace(candidate, reading=replace(candidate.reading, items=()))
    return replace(
        candidate, reading=replace(candidate.reading, items=tuple(items), end=max(i.stop for i in items))
    )


def _bare(
    plain: str, match: re.Match[str], end: int, floor: int, previous: ArchivalReference | None
) -> Candidate | None:
    """The reference that units begin, with an archive behind them, an unknown one before them, or none."""
    candidate = candidate_at(plain, match.start(), end, names=bool(match["head"]))
    if candidate is None:
        return None
    steady = candidate.steady()
    if candidate.holder_behind:
        return candidate if steady else None
    candidate = _without_loose_end(candidate)
    steady = candidate.steady()
    types = {item.type for item in steady}
    holder = repository.before(plain, candidate.reading.begin, floor)
    if holder and steady and (len(types) > 1 or types & {"fond", "record-group", "shelfmark"}):
        known = repository.known().fullmatch(plain[holder[0] : holder[1]])
        if known is None:
            mention = repository.widen(plain, *holder, (), candidate.reading.begin)
            if mention.end <= candidate.reading.begin:
                return replace(candidate, mention=mention)
    if any(item.strong for item in candidate.reading.items):
        return candidate
    labels = [item for item in steady if item.how in {How.LABEL, How.NUMBER_FIRST}]
    kinds = {item.type for item in labels}
    head = next((item for item in labels if item.type in HEADS), None)
    if head and len(kinds) >= 2 and (len(head.label.strip(".")) > 1 or kinds & DISTINCT):
        return candidate
    if previous is not None and len({item.type for item in labels}) >= 2:
        return candidate
    return None


def _ibid(text: str, plain: str, at: int, end: int, previous: ArchivalReference | None) -> Annotation | None:
    """The shortened reference behind "ibid."; ``None`` where no unit follows."""
    from teikit.archives.candidate import grammar_of
    from teikit.archives.catalogue import schemes
    from teikit.archives.labels import grammar
    from teikit.archives.table import archives

    gap = re.compile(r"\s*[,.:;]?\s*\(?(?:,\s*)?").match(plain, at, end)
    begin = gap.end() if gap else at
    if previous is not None and previous.archive in archives():
        tried = [grammar_of(previous.archive)]
    else:
        tried = [grammar(name) for name in schemes()]
    best = None
    for candidate_grammar in tried:
        reading = read_units(plain, begin, end, candidate_grammar, names=False)
        if any(
            item.how in {How.LABEL, How.NUMBER_FIRST} or item.how is How.CODE
            for item in reading.items
            if item.type != "pages"
        ) and (best is None or reading.score() > best.score()):
            best = reading
    if best is None:
        return _ibid_with_any_units(text, plain, begin, end, previous)
    candidate = Candidate(best, None, previous.archive if previous else None)
    return inherit(annotation(text, candidate), previous, best.scheme, "ibid.")


def _ibid_with_any_units(
    text: str, plain: str, begin: int, end: int, previous: ArchivalReference | None
) -> Annotation | None:
    """Leaves behind "ibid." whose label the archive's scheme reads only behind other units."""
    from teikit.archives.leaves import leaves_at

    reading = leaves_at(plain, begin, end)
    if reading is None:
        return None
    candidate = Candidate(reading, None, previous.archive if previous else None)
    return inherit(annotation(text, candidate), previous, reading.scheme, "ibid.")


def _in_context(
    plain: str,
    result: Annotation,
    value: ArchivalReference,
    previous: ArchivalReference | None,
    named: repository.Mention | None,
    candidate: Candidate,
) -> Annotation:
    """A reference without a holder: of the archive named just before, or of the one of the reference before."""
    if (
        named
        and named.keys
        and 0 <= result.start - named.end <= FAR
        and "\n\n" not in plain[named.end : result.start]
    ):
        own = replace(value, archive=value.archive or named.keys[0])
        return replace(
            result,
            value=own,
            cert=Certainty.MEDIUM,
            reason=f"archive named {result.start - named.end} characters before",
        )
    if previous is not None and value.units and value.units[0].type not in candidate.reading.scheme.heads:
        return inherit(result, previous, candidate.reading.scheme, "short form")
    if (
        previous is not None
        and previous.archive
        and value.units
        and value.units[0].type in {u.type for u in previous.units[:1]}
    ):
        return inherit(result, previous, candidate.reading.scheme, "short form")
    return result


def _continued(text: str, plain: str, result: Annotation, end: int) -> list[Annotation]:
    """Further references of the same archive joined to one: ``…, d. 12; d. 13, l. 4``; ``RG 59 …; RG 84 …``."""
    from teikit.archives.candidate import grammar_of
    from teikit.archives.table import archives

    found: list[Annotation] = []
    last = result
    while True:
        value = last.value
        assert isinstance(value, ArchivalReference)
        if value.archive is None or value.archive not in archives():
            return found
        gap = re.compile(r"\s*;\s*(?:and\s+|und\s+|et\s+|и\s+)?").match(plain, last.end, end)
        if (
            gap is None
            or re.compile(IBID).match(plain, gap.end(), end)
            or repository.known().match(plain, gap.end(), end)
        ):
            return found
        grammar = grammar_of(value.archive)
        reading = read_units(plain, gap.end(), end, grammar, names=True)
        broadest = reading.items[0].type if reading.items else ""
        if not reading.items or broadest not in {unit.type for unit in value.units}:
            return found
        candidate = _without_loose_end(Candidate(reading, None, value.archive))
        if not candidate.steady() and not any(i.how is How.LABEL for i in candidate.reading.items):
            return found
        last = inherit(annotation(text, candidate), value, grammar.scheme, "short form")
        found.append(last)
