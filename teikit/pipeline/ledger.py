"""The ledger: where every visible character of the source went."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from teikit.model.record import Omission, Record
from teikit.model.text import LineIndex, Span
from teikit.tei.names import illegal_characters


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One stretch of the source."""

    span: Span
    to: str
    """``body``, ``header`` or ``omitted``."""
    detail: str
    """Name of the header field, or the reason of the omission; empty for the body."""


class LedgerError(Exception):
    """A character is accounted for twice or not at all: an error of the program, not of the record."""


def ledger(record: Record) -> tuple[LedgerEntry, ...]:
    """The entries of a record, sorted, disjoint. Raises :class:`LedgerError` where they do not account for every
    visible character exactly once.
    """
    entries = [LedgerEntry(omission.span, "omitted", omission.reason) for omission in record.omissions]
    entries += [
        LedgerEntry(field.span, "header", field.name)
        for field in record.fields
        if field.span is not None and not field.from_body
    ]
    entries.append(LedgerEntry(record.body, "body", ""))
    entries.sort(key=lambda entry: entry.span)
    illegal = illegal_characters(record.text)
    split = tuple(part for entry in entries for part in _without(record, entry, illegal))
    _check(record, split)
    return split


def _without(record: Record, entry: LedgerEntry, illegal: Sequence[int]) -> list[LedgerEntry]:
    """The entry with the characters cut out that XML cannot hold; each is an entry of its own."""
    inside = [at for at in illegal if entry.span.start <= at < entry.span.end]
    if not inside or entry.to == "omitted":
        return [entry]
    parts: list[LedgerEntry] = []
    start = entry.span.start
    for at in inside:
        if record.text[start:at].strip():
            parts.append(LedgerEntry(Span(start, at), entry.to, entry.detail))
        what = (
            "form feed: a page break"
            if record.text[at] == "\f"
            else f"control character U+{ord(record.text[at]):04X}"
        )
        parts.append(LedgerEntry(Span(at, at + 1), "omitted", what))
        start = at + 1
    if record.text[start : entry.span.end].strip():
        parts.append(LedgerEntry(Span(start, entry.span.end), entry.to, entry.detail))
    return parts


def _check(record: Record, entries: Sequence[LedgerEntry]) -> None:
    at = 0
    for entry in entries:
        if entry.span.start < at:
            raise LedgerError(f"characters {entry.span.start}–{at} are accounted for twice")
        _check_blank(record, at, entry.span.start)
        at = entry.span.end
    _check_blank(record, at, len(record.text))


def _check_blank(record: Record, start: int, end: int) -> None:
    rest = "".join(character for character in record.text[start:end] if not character.isspace())
    if rest and illegal_characters(rest) != list(range(len(rest))):
        raise LedgerError(f"characters {start}–{end} are not accounted for: {rest[:40]!r}")


def ledger_json(record: Record, entries: Sequence[LedgerEntry], source: str) -> dict[str, object]:
    """The ledger as plain data: offsets, lines and columns, where each stretch went, and its words."""
    index = LineIndex(record.text)
    rows: list[dict[str, object]] = []
    for entry in entries:
        line, column = index.position(entry.span.start)
        row: dict[str, object] = {
            "start": entry.span.start,
            "end": entry.span.end,
            "line": line,
            "column": column,
            "to": entry.to,
        }
        if entry.to == "header":
            row["field"] = entry.detail
        elif entry.to == "omitted":
            row["reason"] = entry.detail
        if entry.to != "body":
            row["text"] = record.text[entry.span.start : entry.span.end]
        rows.append(row)
    return {"source": source, "encoding": record.encoding, "format": record.format, "entries": rows}


def replaced(record: Record, names: set[str]) -> Record:
    """The record without the fields that a metadata table replaces; their characters are omissions."""
    gone = [field for field in record.fields if field.name in names]
    omissions = [
        Omission(field.span, f"{field.name}: replaced by the metadata table")
        for field in gone
        if field.span is not None and not field.from_body
    ]
    return replace(
        record,
        fields=tuple(field for field in record.fields if field.name not in names),
        omissions=tuple(sorted((*record.omissions, *omissions), key=lambda omission: omission.span)),
    )
