"""Bytes or text to TEI: the whole way."""

from dataclasses import dataclass, replace

from lxml import etree

from teikit.dates import weekday_doubt
from teikit.model.annotation import Annotation
from teikit.model.diagnostic import Diagnostic, Severity
from teikit.model.interpretation import Interpretation
from teikit.model.normalised_date import NormalisedDate
from teikit.model.record import Record
from teikit.model.text import LineIndex
from teikit.pipeline.all_annotations import all_annotations, kinds_in_order
from teikit.pipeline.interpret import interpret
from teikit.pipeline.ledger import LedgerEntry, ledger, replaced
from teikit.pipeline.options import EncodeOptions
from teikit.pipeline.proof import prove
from teikit.records.decode import decode
from teikit.records.errors import RecordError
from teikit.records.sniff import read_text
from teikit.tei.build import build
from teikit.tei.names import illegal_characters
from teikit.tei.serialize import serialize


@dataclass(frozen=True, slots=True)
class Encoded:
    """A record encoded."""

    tree: etree._Element
    """The ``TEI`` element."""
    record: Record
    interpretation: Interpretation
    ledger: tuple[LedgerEntry, ...]
    diagnostics: tuple[Diagnostic, ...]
    """What the user should know; places are lines and columns of the record."""
    schemas: tuple[tuple[str, str], ...] = ()

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """All annotations, with offsets in the whole text of the record, sorted."""
        return all_annotations(self.record, self.interpretation)

    @property
    def kinds(self) -> list[str]:
        """The kind of each annotation."""
        return kinds_in_order(self.record, self.interpretation)

    def to_bytes(self) -> bytes:
        """The document: UTF-8, with its ``xml-model`` instructions."""
        return serialize(self.tree, self.schemas)


class IllegalCharacterError(RecordError):
    """A record holds characters that XML cannot, and the user asked for strictness."""


def encode_bytes(data: bytes, options: EncodeOptions, path: str = "") -> Encoded:
    """Encode a file's bytes. Raises :class:`RecordError` for what cannot be encoded."""
    decoded = decode(data, options.encoding)
    notes = []
    if decoded.note:
        notes.append(Diagnostic("ENC001", Severity.WARNING, decoded.note, path))
    encoded = encode_text(decoded.text, options, path, encoding=decoded.encoding)
    return replace(encoded, diagnostics=(*notes, *encoded.diagnostics))


def encode_text(text: str, options: EncodeOptions, path: str = "", encoding: str = "utf-8") -> Encoded:
    """Encode a decoded text. Raises :class:`RecordError` for what cannot be encoded, and the errors of the proof
    and the ledger where the program is wrong.
    """
    record = read_text(text, encoding, options.format)
    diagnostics = _illegal(record, options, path)
    if options.metadata:
        record = replaced(record, {field.name for field in options.metadata})
        record = replace(record, fields=(*record.fields, *options.metadata))
    record, interpretation = interpret(record, options)
    entries = ledger(record)
    tree = build(record, interpretation, turns=options.turns, date=options.date)
    prove(record, tree)
    diagnostics += _dates(record, interpretation, path)
    return Encoded(tree, record, interpretation, entries, tuple(diagnostics), options.schemas)


def _illegal(record: Record, options: EncodeOptions, path: str) -> list[Diagnostic]:
    offsets = [at for at in illegal_characters(record.text) if record.text[at] != "\f"]
    if not offsets:
        return []
    index = LineIndex(record.text)
    found = []
    for at in offsets:
        line, column = index.position(at)
        what = f"control character U+{ord(record.text[at]):04X}, which XML cannot hold"
        if options.strict:
            raise IllegalCharacterError(
                f"line {line}, column {column}: {what}; remove it, or encode without --strict"
            )
        found.append(Diagnostic("ENC002", Severity.WARNING, f"{what}, is left out", path, line, column))
    return found


def _dates(record: Record, interpretation: Interpretation, path: str) -> list[Diagnostic]:
    """Dates that cannot be, and weekdays that disagree."""
    doubtful = [
        annotation
        for annotation in interpretation.body
        if isinstance(annotation.value, NormalisedDate)
        and (annotation.value.impossible or weekday_doubt(annotation.reason))
    ]
    if not doubtful:
        return []
    index = LineIndex(record.text)
    found = []
    for annotation in doubtful:
        line, column = index.position(annotation.start + record.body.start)
        words = record.text[annotation.start + record.body.start : annotation.end + record.body.start]
        message = weekday_doubt(annotation.reason) or annotation.reason or "there is no such day"
        found.append(Diagnostic("ENC003", Severity.WARNING, f"“{words}”: {message}", path, line, column))
    return found
