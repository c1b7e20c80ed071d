"""Which format a text has, and why not another."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from teikit.catalogue import collect
from teikit.model.record import Record
from teikit.records import formats
from teikit.records.chrome import is_nothing_else
from teikit.records.draft import Draft
from teikit.records.errors import NoBodyError, RecordError
from teikit.records.record_format import RecordFormat


@cache
def record_formats() -> Mapping[str, RecordFormat]:
    """All formats by name."""
    return collect(formats, "FORMAT", lambda record_format: record_format.name)


@cache
def _by_rank() -> Sequence[RecordFormat]:
    return sorted(record_formats().values(), key=lambda record_format: record_format.rank)


def read_text(text: str, encoding: str = "utf-8", format_name: str = "auto") -> Record:
    """Read a decoded text as a record.

    ``format_name`` forces a format; ``auto`` takes the first by rank that does not decline. The record's
    ``reasons`` tell what was declined and why. Raises :class:`RecordError` for an unknown format and
    :class:`NoBodyError` for a text without a body.
    """
    if not text.strip():
        raise NoBodyError("the file is empty")
    if is_nothing_else(text):
        raise NoBodyError("nothing but the furniture of a web page: there is no document in it")
    known = record_formats()
    if format_name != "auto":
        if format_name not in known:
            raise RecordError(f"there is no format {format_name!r}: one of {', '.join(known)}")
        record = known[format_name].read(Draft(text, encoding))
        return replace(record, reasons=(f"{format_name}: asked for",))
    reasons: list[str] = []
    draft = Draft(text, encoding)
    for candidate in _by_rank():
        reason = candidate.sniff(draft)
        if reason is None:
            reasons.insert(0, f"{candidate.name}: taken")
            return replace(candidate.read(draft), reasons=tuple(reasons))
        reasons.append(f"{candidate.name}: not taken, {reason}")
    raise RecordError("no record format fits: " + "; ".join(reasons))
