"""``Key: value`` lines from the first line on, in any of the languages of the label table, then the text."""

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

NAME = "front-matter-key-value"


def _entries(draft: Draft) -> list[LabelledLine]:
    start = 0
    while start < len(draft.lines) and draft.is_blank(start):
        start += 1
    return labelled_block(draft, start)


def sniff(draft: Draft) -> str | None:
    """Two known labels in the block at the top, and at least half of the block known."""
    entries = _entries(draft)
    known = known_labels(entries)
    if known < 2:
        return "fewer than two known labels in a block at the top"
    if 2 * sum(1 for entry in entries if entry.label) < len(entries):
        return "most labels of the block at the top are no field of a record"
    return None


def read(draft: Draft) -> Record:
    """Read the block; the text follows."""
    entries = _entries(draft)
    note_labelled(draft, entries)
    return draft.finish(NAME, body_below(draft, entries))


FORMAT = RecordFormat(NAME, "plain text with Key: value front matter", 45, sniff, read)
