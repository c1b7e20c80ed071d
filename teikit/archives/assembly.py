"""From items to a reference: names get their types, units their order, pages their place."""

import itertools
import re
from dataclasses import replace

from teikit.archives.candidate import Candidate
from teikit.archives.reading import How, Item
from teikit.archives.scheme import Scheme
from teikit.archives.words import MATERIAL
from teikit.model.annotation import Annotation, Certainty
from teikit.model.archival_reference import ArchivalReference, Unit
from teikit.model.text import Span

HEADS = frozenset({"fond", "record-group"})
"""What a reference has once: a name beside it is something else."""


def typed(items: tuple[Item, ...], scheme: Scheme, *, from_narrow: bool) -> tuple[Item, ...]:
    """The items with a type for every name, from broad to narrow where the scheme has an order."""
    ordered = list(reversed(items)) if from_narrow else list(items)
    result: list[Item] = []
    used = {item.type for item in ordered if item.type in HEADS}
    for index, item in enumerate(ordered):
        if item.how is How.TITLE and not item.type:
            more = any(later.how is How.TITLE for later in ordered[index + 1 :])
            item = replace(item, type=_type_of_name(scheme, result, used, more))
        used.add(item.type)
        result.append(item)
    if from_narrow or (scheme.ordered and not scheme.titles):
        result.sort(key=lambda item: scheme.rank(item.type))
    return tuple(result)


def _type_of_name(scheme: Scheme, before: list[Item], used: set[str], more: bool) -> str:
    """The type that a name takes behind these units."""
    titles = scheme.titles or ("collection",)
    if before and before[-1].type == "year" and "subseries" in titles and "subseries" not in used:
        return "subseries"
    rank = max((scheme.rank(item.type) for item in before), default=-1)
    if before and before[-1].type == "record-group" and "series" in titles:
        rank = max(rank, scheme.rank("series") - 1)
    free = [title for title in titles if scheme.rank(title) > rank and title not in used]
    if free and free[0] == "folder" and (more or not {"box", "carton"} & used):
        free = []
    return free[0] if free else ("subseries" if "subseries" in titles else titles[-1])


def annotation(
    text: str, candidate: Candidate, cert: Certainty | None = None, reason: str = ""
) -> Annotation:
    """The reference as an annotation of ``text``, the record's own text."""
    scheme = candidate.reading.scheme
    read, narrow = candidate.reading.items, candidate.holder_behind and _narrow_first(candidate)
    items = typed(_turned(text, read) if narrow else read, scheme, from_narrow=narrow)
    items = _with_series_of_codes(text, items)
    pages = next((item for item in items if item.type == "pages"), None)
    units = tuple(
        Unit(item.type, text[item.start : item.end], _label(text, item), Span(item.start, item.end))
        for item in items
        if item.type != "pages"
    )
    mention = candidate.mention
    town = mention.settlement if mention else None
    value = ArchivalReference(
        repository=text[mention.start : mention.end] if mention else None,
        archive=candidate.key,
        units=units,
        pages=text[pages.start : pages.end] if pages else None,
        pages_span=Span(pages.start, pages.end) if pages else None,
        repository_span=Span(mention.start, mention.end) if mention else None,
        settlement=text[town[0] : town[1]] if town else None,
    )
    return Annotation(candidate.begin, candidate.end, value, cert, reason)


_CODE = re.compile(r"[^\W\d_]+[-./: ]?\d")


def _with_series_of_codes(text: str, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A collection of one kind of material whose items have codes of the archive's own is one of its series:
    ``Oral History Collection, OH-79-04``. What somebody collected stays a collection, however it is counted.
    """
    result = list(items)
    for number, (name, code) in enumerate(itertools.pairwise(items)):
        if (
            name.type == "collection"
            and name.how is How.TITLE
            and not code.label
            and _CODE.match(text, code.start, code.end)
            and re.match(MATERIAL, text[name.start : name.end])
        ):
            result[number] = replace(name, type="series")
    return tuple(result)


def _turned(text: str, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items of a path from folder to library, with the names turned that run the other way.

    A colon leads down: ``box 17, National Security File: Country File, Vietnam, Johnson Library``.
    """
    names = [item for item in items if item.how is How.TITLE and not item.type]
    if len(names) < 2 or not text[names[0].end :].startswith(":"):
        return items
    turned = iter(reversed(names))
    return tuple(next(turned) if item in names else item for item in items)


def _narrow_first(candidate: Candidate) -> bool:
    """Whether the text runs from the folder to the holder: names alone, or a unit before a broader one."""
    scheme = candidate.reading.scheme
    items = candidate.reading.items
    if items[0].type in scheme.heads:
        return False
    if items[-1].how is How.TITLE and items[0].how is not How.TITLE:
        return True
    ranks = [scheme.rank(item.type) for item in items if item.type and item.type != "pages"]
    return len(ranks) < 2 or any(a > b for a, b in itertools.pairwise(ranks))


def _label(text: str, item: Item) -> str:
    """The label as the record writes it."""
    if not item.label:
        return ""
    if item.begin < item.start:
        return text[item.begin : item.begin + len(item.label)]
    return text[item.stop - len(item.label) : item.stop]
