"""Plain text: no header is sought, all of it is the body."""

from teikit.model.record import Record
from teikit.model.text import Span
from teikit.records.draft import Draft
from teikit.records.record_format import RecordFormat

NAME = "text"


def sniff(draft: Draft) -> str | None:
    """Plain text is what remains: it never declines."""
    return None


def read(draft: Draft) -> Record:
    """All of it is the body."""
    return draft.finish(NAME, Span(0, len(draft.text)))


FORMAT = RecordFormat(NAME, "plain text", 90, sniff, read)
