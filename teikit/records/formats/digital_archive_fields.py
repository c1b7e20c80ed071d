"""Plain labelled fields at the top (``Title: …``, ``Date: …``, ``Original Archive: …``), a blank line, the text."""

from teikit.model.record import Record
from teikit.records.draft import Draft
from teikit.records.labelled_lines import (
    LabelledLine,
    body_below,
    known_labels,
    labelled_block,
    note_labelled,
)
from teikit.records.record_format import RecordFormat

NAME = "digital-archive-fields"
_ARCHIVAL = frozenset({"idno", "uploaded", "contributor"})
"""Fields that records of archives have and other front matter mostly has not."""


def _entries(draft: Draft) -> list[LabelledLine]:
    start = 0
    while start < len(draft.lines) and draft.is_blank(start):
        start += 1
    return labelled_block(draft, start, blank_lines=True)


def sniff(draft: Draft) -> str | None:
    """Three known labels from the first line on, one of them an archive's."""
    entries = _entries(draft)
    if known_labels(entries) < 3:
        return "fewer than three known labels at the top"
    if not any(entry.label and entry.label.field in _ARCHIVAL for entry in entries):
        return "no archival field (Record ID, Uploaded, Contributor) among the labels at the top"
    return None


def read(draft: Draft) -> Record:
    """Read the labels; the text begins behind the last."""
    entries = _entries(draft)
    note_labelled(draft, entries)
    return draft.finish(NAME, body_below(draft, entries))


FORMAT = RecordFormat(NAME, "plain labelled fields of an archive's database, then the text", 40, sniff, read)
