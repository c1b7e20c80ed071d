"""The dates that head the sittings, days or entries of one document: minutes of several days, a diary."""

import re
from collections.abc import Sequence
from itertools import pairwise

from teikit.model.annotation import Annotation
from teikit.model.normalised_date import NormalisedDate
from teikit.model.text import Span, trim

SITTING_WORDS = (
    "s[ée]ance|sitting|session|meeting|met|sitzung|tagung|verhandlung|posiedzeni[ea]|zased[áa]n[íi]e?|zasadnutie"
    "|заседани[ея]|засіданн?я|sesi[óo]n|sess[ãa]o|seduta|adunanza|[şs]edin[tţț]a|ülés|ülése|zitting|vergadering"
    "|møde|møte|sammanträde|sjednica|seja|συνεδρίαση|oturum"
)
"""Words for a sitting, and ``met``."""
_SITTING = re.compile(rf"(?:\W|\d{{1,3}}[.ªºe]?\s)*(?:{SITTING_WORDS})\b[^\n]{{0,40}}?", re.I)
_CLOSING = re.compile(
    r"(?:fait|done|made|given|signed|geschehen|gegeben|actum|datum|hecho|dado|fatto|dato|feito|gedaan|sporządzono|dáno"
    r"|составлен\w*|дано|kelt)\b[^\n]{0,80}?",
    re.I,
)
"""What a record says of itself at its end: ``Done at …, the 3rd of May``."""
_AROUND = 3
"""Characters of punctuation that may stand beside a date that fills its line."""


def sittings(text: str, dates: Sequence[Annotation]) -> tuple[Annotation, ...]:
    """The dates, one after the other, that stand alone on a line or behind the word for a sitting.

    Empty where there is only one, or where one is earlier than the one before it: then they are no sittings.
    """
    found: list[Annotation] = []
    for date in dates:
        if not (found and date.start < found[-1].end) and _heads(text, date):
            found.append(date)
    days = [_day(date) for date in found]
    if len(found) < 2 or "" in days or any(a >= b for a, b in pairwise(days)):
        return ()
    return tuple(found)


def _day(date: Annotation) -> str:
    """The day itself, ``""`` for what is less exact."""
    value = date.value
    first = value.first if isinstance(value, NormalisedDate) else None
    return first if first and len(first) == 10 else ""


def _heads(text: str, date: Annotation) -> bool:
    start = text.rfind("\n", 0, date.start) + 1
    end = text.find("\n", date.end)
    line = trim(text, start, len(text) if end < 0 else end)
    before = Span(line.start, date.start)
    if _SITTING.fullmatch(text, *before) or _CLOSING.fullmatch(text, *before):
        return True
    return date.start - line.start <= _AROUND and line.end - date.end <= _AROUND
