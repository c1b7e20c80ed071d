"""A labelled transcript without a head of its own: minutes, a stenogram, a conversation, a play."""

import re
from collections import Counter

from teikit.model.record import Record
from teikit.model.text import Span
from teikit.records.draft import Draft
from teikit.records.record_format import RecordFormat

NAME = "transcript"
_LABEL = re.compile(
    r"^[ \t]*(?:\[?\d[\d:.,]*\]?[.)]?[ \t]+)?(?P<label>[^\W\d_][^:：\n]{0,60}?)(?:[:：]|\.(?: [–—-])?[ \t])",
    re.M,
)
_ALONE = re.compile(r"^[ \t]*(?P<label>[A-ZÀ-ÖØ-ÞŁŚŻČŠŽĚА-ЯЁІЇЄ][^a-zà-öø-ÿа-я\n]{1,40})[.:]?[ \t]*$", re.M)
_DASHED = re.compile(r"^[ \t]*(?P<label>[^\W\d_][^:\n–—]{1,60}?)\.? [–—] ", re.M)
_FEWEST_TURNS = 4


def sniff(draft: Draft) -> str | None:
    """At least two labels that come back, four turns in all: enough to tell a transcript from a form."""
    for pattern in (_LABEL, _DASHED, _ALONE):
        counts = Counter(match["label"].strip().casefold() for match in pattern.finditer(draft.text))
        repeated = {label: count for label, count in counts.items() if count > 1 and len(label.split()) <= 6}
        if len(repeated) >= 2 and sum(repeated.values()) >= _FEWEST_TURNS:
            return None
    return "no line beginnings that come back as speakers' labels do"


def read(draft: Draft) -> Record:
    """All of it is the body."""
    return draft.finish(NAME, Span(0, len(draft.text)))


FORMAT = RecordFormat(NAME, "labelled transcript: minutes, stenogram, conversation, play", 50, sniff, read)
