"""What looks like a date and is none: the last look, at what stands around a date on its line."""

import re

from teikit.model.annotation import Annotation
from teikit.model.normalised_date import NormalisedDate

_HEADING_MARKS = re.compile(r"^#{1,6}(?= )", re.M)
_PRONOUN = re.compile(r"\bI['’]?$")
_NUMBERED = re.compile(
    r"(?:\b(?:no|nr|nos|version|form|ver|rel|ip|flat|flats|tel|phone|fax|isbn|issn|ref)\b\.?|№)[^\n\w]{0,3}$",
    re.I,
)
_PREPOSITION = (
    r"in|since|from|until|till|by|of|en|depuis|im|seit|von|bis|vor|nach|в|с|до|от|w|od|do|nel|dal|em|desde"
)
_LABEL = re.compile(
    rf"\s*(?P<label>[^\n:|]{{1,40}}):\s*(?:(?!(?:{_PREPOSITION})\b)[^\W\d_]+\s)?$", re.IGNORECASE
)
_DATE_LABEL = re.compile(
    r"date|dated|year|jahr|datum|année|año|anno|rok|год|born|died|founded|built|tested|since|from|until|period",
    re.I,
)


def without_heading_marks(text: str) -> str:
    """The text with the ``#`` of Markdown headings blanked out, of the same length: they number nothing."""
    return _HEADING_MARKS.sub(lambda match: " " * len(match[0]), text) if "#" in text else text


def is_plausible(text: str, date: Annotation) -> bool:
    """Whether a date may stand."""
    value = date.value
    if not isinstance(value, NormalisedDate):
        return True
    words = text[date.start : date.end]
    line_start = text.rfind("\n", 0, date.start) + 1
    before = text[line_start : date.start]
    if _PRONOUN.search(words) and re.match(r"['’]?\s+[a-z]|['’]", text[date.end : date.end + 3]):
        return False
    if words[0].isdigit() and _NUMBERED.search(before[-12:]):
        return False
    if words.isdigit():
        if before.lstrip().startswith("|"):
            return False
        label = _LABEL.fullmatch(before)
        if label and not _DATE_LABEL.search(label["label"]):
            return False
    return True
