"""References that leave something out: "ibid., d. 7", ``…, d. 12; d. 13``, units whose archive stands elsewhere."""

import re
from dataclasses import replace

from teikit.archives.assembly import annotation
from teikit.archives.candidate import Candidate, grammar_of, without_loose_end
from teikit.archives.catalogue import schemes
from teikit.archives.inheritance import inherit
from teikit.archives.known_names import name_at
from teikit.archives.labels import grammar
from teikit.archives.leaves import leaves_at
from teikit.archives.reading import How, Reading
from teikit.archives.repository import Mention
from teikit.archives.scheme import Scheme
from teikit.archives.table import archives
from teikit.archives.units import read_units
from teikit.archives.words import IBID
from teikit.model.annotation import Annotation, Certainty
from teikit.model.archival_reference import ArchivalReference

FAR = 140
"""So far before a bare reference its archive may be named, in characters."""


def refers_back(text: str, plain: str, at: int, previous: ArchivalReference | None) -> Annotation | None:
    """The shortened reference behind an "ibid." that ends at ``at``; ``None`` where no unit follows."""
    gap = re.compile(r"\s*[,.:;]?\s*\(?(?:,\s*)?").match(plain, at)
    begin = gap.end() if gap else at
    if previous is not None and previous.archive in archives():
        tried = [grammar_of(previous.archive)]
    else:
        tried = [grammar(name) for name in schemes()]
    best: Reading | None = None
    if previous is None or previous.archive is None:
        best = leaves_at(plain, begin, len(plain))
    readings = (
        [read_units(plain, begin, len(plain), one, names=False) for one in tried] if best is None else []
    )
    for reading in readings:
        if any(item.how is not How.YEAR and item.type != "pages" for item in reading.items) and (
            best is None or _worth(reading) > _worth(best)
        ):
            best = reading
    # The archive's scheme may read a leaf only behind other units.
    best = best or leaves_at(plain, begin, len(plain))
    if best is None:
        return None
    candidate = Candidate(best, None, previous.archive if previous else None)
    return inherit(annotation(text, candidate), previous, best.scheme, "ibid.")


def _worth(reading: Reading) -> tuple[bool, float]:
    """Labels say what a unit is; a code alone may be another country's."""
    return any(item.how in {How.LABEL, How.NUMBER_FIRST} for item in reading.items), reading.score()


def in_context(
    plain: str,
    result: Annotation,
    previous: ArchivalReference | None,
    named: Mention | None,
    scheme: Scheme,
) -> Annotation:
    """A reference without a holder: of the archive named just before, or of the one of the reference before."""
    value = result.value
    assert isinstance(value, ArchivalReference)
    goes_on = (
        previous is not None
        and named is not None
        and previous.archive in named.keys
        and bool(value.units)
        and value.units[0].type not in scheme.heads
    )
    if (
        not goes_on
        and named
        and named.keys
        and 0 <= result.start - named.end <= FAR
        and "\n\n" not in plain[named.end : result.start]
    ):
        far = result.start - named.end
        own = replace(value, archive=value.archive or named.keys[0])
        return replace(
            result, value=own, cert=Certainty.MEDIUM, reason=f"archive named {far} characters before"
        )
    if previous is None or not value.units:
        return result
    first = value.units[0].type
    same_head = previous.archive is not None and first in {
        unit.type for unit in (*previous.inherited, *previous.units)[:1]
    }
    if first not in scheme.heads or same_head:
        return inherit(result, previous, scheme, "short form")
    return result


def continued(text: str, plain: str, result: Annotation) -> list[Annotation]:
    """Further references of the same archive joined to one: ``…, d. 12; d. 13, l. 4``; ``RG 59 …; RG 84 …``."""
    found: list[Annotation] = []
    last = result
    while True:
        value = last.value
        assert isinstance(value, ArchivalReference)
        if value.archive is None or value.archive not in archives():
            return found
        gap = re.compile(r"\s*[;,]\s*(?:and\s+|und\s+|et\s+|и\s+|oraz\s+|e\s+|y\s+)?").match(plain, last.end)
        if gap is None or _names_something_else(plain, gap.end()):
            return found
        own = grammar_of(value.archive)
        reading = read_units(plain, gap.end(), len(plain), own, names=True)
        if not reading.items or reading.items[0].type not in {
            unit.type for unit in (*value.inherited, *value.units)
        }:
            return found
        if "," in gap[0] and (
            reading.items[0].how is not How.CODE or reading.items[0].type not in own.scheme.heads
        ):
            return found
        candidate = without_loose_end(Candidate(reading, None, value.archive))
        if not candidate.steady():
            return found
        last = inherit(annotation(text, candidate), value, own.scheme, "short form")
        found.append(last)


def _names_something_else(plain: str, at: int) -> bool:
    """Whether an "ibid." or another archive stands here."""
    return bool(re.compile(IBID).match(plain, at) or name_at(plain, at, len(plain)))
