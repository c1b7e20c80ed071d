"""References to holders that the table does not know, where a line is known to state a source.

``Tallow County Archives, Oral History Collection, OH-79-04``: the first part names an institution, the others are units by
their labels; names without a label are collections, codes without one are items.
"""

import re
from collections.abc import Iterator

from teikit.archives.repository import EASTERN, INSTITUTION
from teikit.model.annotation import Annotation
from teikit.model.archival_reference import ArchivalReference, Unit
from teikit.model.text import Span, trim

_HOLDER = re.compile(rf"(?:{INSTITUTION}|{EASTERN}|Historical Society|Gesellschaft|Verein|Kloster|Stift\b)")
_PART = re.compile(r"[^,;]+")
_LABELS = (
    (r"(?:Record Group|RG|Bestand|Best\.)\s*(?=\S*\d)", "record-group"),
    (r"(?:fonds?|фонд|ф\.)\s+", "fond"),
    (
        r"(?:File(?: No\.?)?|Akten?|Dossier|dossier|Signatur|Sign\.|sygn\.|exp(?:ediente)?\.?|legajo|leg\.)\s*",
        "file",
    ),
    (r"(?:vol(?:ume)?\.?|Bd\.?|Band|tome?|tomo|t\.)\s*", "volume"),
    (r"(?:Box|box|Kasten|Karton|Kt\.|caja|carton|doboz|busta|b\.)\s*", "box"),
    (r"(?:Folder|folder|Mappe|carpeta|chemise|teczka)\s*", "folder"),
    (r"(?:Series|series|Serie|série|Reihe)\s*", "series"),
    (r"(?:Bl\.|Blatt|fol(?:io)?s?\.?|ff?\.)\s*(?=\d)", "folio"),
    (r"(?:No\.?|Nr\.?|№|n[°º]|Item|item)\s*(?=\S*\d)", "item"),
    (r"(?:Document|Doc\.|doc\.|Dok\.)\s*", "document"),
)
"""What a part may begin with, and the unit that it is."""
_PAGES = re.compile(r"(?:pp?\.|pages?|S\.|Seiten?|стр\.|с\.)\s*(?P<pages>\d[\d\s,–-]*)$")
_CODE = re.compile(r"(?=.*\d)[\w./()–-]+")


def unknown_holder(line: str) -> list[Annotation]:
    """The reference of a line that begins with a holder; none where the first part names no institution, or where no
    unit follows.
    """
    parts = [trim(line, *match.span()) for match in _PART.finditer(line)]
    parts = [part for part in parts if part.start < part.end]
    if len(parts) < 2 or not _HOLDER.search(line, *parts[0]) or parts[0].end - parts[0].start > 90:
        return []
    units, pages = [], None
    for part in parts[1:]:
        part = _without_stop(line, part)
        found = _PAGES.match(line, *part)
        if found:
            pages = Span(*found.span("pages"))
        elif unit := next(_units(line, part), None):
            units.append(unit)
        else:
            break
    if not units:
        return []
    repository = line[parts[0].start : parts[0].end]
    end = max([unit.span.end for unit in units if unit.span] + [pages.end if pages else 0])
    value = ArchivalReference(
        repository=repository,
        archive=None,
        units=tuple(units),
        pages=line[pages.start : pages.end].strip() if pages else None,
        pages_span=pages,
        repository_span=parts[0],
    )
    return [
        Annotation(
            parts[0].start, end, value, reason="a line that states a source; the holder is in no table"
        )
    ]


def _without_stop(line: str, part: Span) -> Span:
    return Span(part.start, part.end - 1) if line[part.end - 1] == "." else part


def _units(line: str, part: Span) -> Iterator[Unit]:
    for pattern, kind in _LABELS:
        label = re.compile(pattern).match(line, *part)
        if label and label.end() < part.end:
            words = label[0].strip()
            yield Unit(kind, line[label.end() : part.end], words, Span(label.end(), part.end))
    words = line[part.start : part.end]
    if _CODE.fullmatch(words):
        yield Unit("item", words, "", part)
    elif words[:1].isupper() and len(words.split()) <= 8:
        yield Unit("collection", words, "", part)
