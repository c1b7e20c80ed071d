"""SubRip captions (.srt): numbered cues with ``00:00:01,000 --> 00:00:04,000``; all of it is the body."""

import re

from teikit.model.record import Record
from teikit.model.text import Span
from teikit.records.draft import Draft
from teikit.records.record_format import RecordFormat

NAME = "subrip"
_CUE = re.compile(r"\s*\d+[ \t]*\n\d+:\d\d:\d\d,\d{3}\s+-->\s+\d+:\d\d:\d\d,\d{3}")


def sniff(draft: Draft) -> str | None:
    """The file begins with a numbered cue."""
    if not _CUE.match(draft.text):
        return "does not begin with a numbered cue"
    return None


def read(draft: Draft) -> Record:
    """There is no header."""
    return draft.finish(NAME, Span(0, len(draft.text)))


FORMAT = RecordFormat(NAME, "SubRip captions", 2, sniff, read)
