"""A reference written as its archive's way of citing writes it.

A scheme has several canonical styles, for the codes and the labels that its archives use. The first that reads
back as the same units is taken: what is written can always be read again.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from teikit.archives.candidate import schemes_of_name
from teikit.archives.catalogue import schemes
from teikit.archives.shadow import shadow
from teikit.archives.table import archives
from teikit.model.archival_reference import ArchivalReference, Unit

PLAIN: Mapping[str, str] = {
    "fond": "fond {}", "record-group": "RG {}", "collection": "{}", "opis": "opis {}", "series": "series {}",
    "subseries": "{}", "year": "{}", "microfilm": "reel {}", "register": "register {}", "inventory": "inventory {}",
    "entry": "entry {}", "lot": "lot {}", "carton": "carton {}", "bundle": "bundle {}", "box": "box {}",
    "fascicle": "fasc. {}", "papka": "papka {}", "shelfmark": "{}", "piece": "piece {}", "volume": "vol. {}",
    "folder": "folder {}", "file": "file {}", "delo": "delo {}", "archival-unit": "a.u. {}", "item": "item {}",
    "document": "document {}", "list": "ll. {}", "folio": "fol. {}", "tape": "tape {}", "pages": "p. {}",
}  # fmt: skip
"""How a unit is written that the scheme's style says nothing about."""


def format_reference(reference: ArchivalReference) -> str:
    """The canonical citation: holder, units from broad to narrow, pages.

    Units taken over from a reference before are written out. A reference that no style can express is written
    with the labels of the record.
    """
    units = (*reference.inherited, *reference.units)
    wanted = _values(units, reference.pages)
    written = ""
    for citation in _citations(reference, units):
        written = written or citation
        if _read_back(citation, reference) == wanted:
            return citation
    return written


def described(reference: ArchivalReference) -> str:
    """The units as the table of archives and the examples of schemes write them: ``fond 5 | opis 30 | pages 3-4``."""
    parts = [f"{unit.type} {unit.value}" for unit in reference.units]
    return " | ".join([*parts, f"pages {reference.pages}"] if reference.pages else parts)


def _citations(reference: ArchivalReference, units: Sequence[Unit]) -> Iterator[str]:
    """All ways to write it, the canonical ones first."""
    row = archives().get(reference.archive) if reference.archive else None
    holder = reference.repository or (next(iter((*row.sigla, row.name))) if row else "")
    names = {row.scheme} if row else schemes_of_name(shadow(holder))
    types = {unit.type for unit in units}
    ordered = sorted(
        schemes().values(),
        key=lambda scheme: (scheme.name not in names, len(types - set(scheme.levels)), scheme.name),
    )
    own = [style for scheme in ordered if scheme.name in names for style in scheme.style]
    for style in own:
        yield _write(holder, units, reference.pages, style)
    yield _write_labels(holder, units, reference.pages)
    for scheme in ordered:
        if scheme.name not in names:
            for style in scheme.style:
                yield _write(holder, units, reference.pages, style)


def _write(holder: str, units: Sequence[Unit], pages: str | None, style: Mapping[str, str]) -> str:
    parts = [(unit.type, _flat(unit.value)) for unit in units]
    if pages is not None:
        parts.append(("pages", _flat(pages)))
    citation = holder
    for type_, value in parts:
        words = style.get(type_, PLAIN.get(type_, "{}")).format(value)
        joined = re.match(r"[/#.-](?!\s)| ", words) and citation != holder
        if citation and not joined and not words.startswith("#"):
            citation += ", "
        citation += words if joined else words.lstrip(" /-.")
    return citation


def _write_labels(holder: str, units: Sequence[Unit], pages: str | None) -> str:
    """With the record's own labels."""
    parts = [f"{unit.label} {_flat(unit.value)}".strip() for unit in units]
    if pages is not None:
        parts.append(f"p. {_flat(pages)}")
    return ", ".join(part for part in (holder, *parts) if part)


def _flat(value: str) -> str:
    return " ".join(value.split())


def _values(units: Sequence[Unit], pages: str | None) -> tuple[tuple[tuple[str, str], ...], str | None]:
    return tuple((unit.type, _flat(unit.value)) for unit in units), _flat(pages) if pages else None


def _read_back(
    citation: str, reference: ArchivalReference
) -> tuple[tuple[tuple[str, str], ...], str | None] | None:
    from teikit.archives.provenance import read_provenance

    found = read_provenance(citation, states_source=True).references
    if len(found) != 1 or not isinstance(found[0].value, ArchivalReference):
        return None
    value = found[0].value
    return _values(value.units, value.pages)
