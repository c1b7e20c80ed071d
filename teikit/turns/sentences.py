"""Paragraphs to sentences: enough to know where a reported clause ends."""

import re
from collections.abc import Iterator

from teikit.model.text import Span, trim

_END = re.compile(
    r"[.!?…]+[\"”’»“)\]]*(?=\s+(?:\[|[\"“„«‘(]*(?:(?<=«)\s)?[^\W\d_a-zа-яёà-ÿ])|\s*$)|\n[ \t]*\n"
)
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\[\"“„«.-])(?:[^\W\d_]|Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gen|Col|Capt|Lt|Maj|Adm|Amb|Gov|Hon|Rev|Cde|Com|Tov|Min|Dept|Min|No|Nr|Nos|Art"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|vgl|bzw|usw|ca|etc|cf|vol|pp?|fol|inst|ult|т|тов|г|гг|стр|см|др|пр|ul|tj|np|por|tzw|r|nr"
    r"|M|MM|Mme|Mlle|Hr|Fr|Frl|Abg|Abt|Bd|Bl|Geh|Frhr|Exz|[IVXLC]+)\.$"
)
"""What stands at the end of a stretch that ends with an abbreviation, not with a sentence."""

_PARTICLE = re.compile(r"\w-[^\W\d_A-Z]\.$")
"""A letter that belongs to the word before: ``maradnak-e.``, not ``J.-P.``"""
_ORDINAL = re.compile(r"(?:^|\s)\d{1,2}\.$")


def sentences(text: str, start: int, end: int, *, ordinals: bool = False) -> Iterator[Span]:
    """The sentences of a stretch of text, without outer white space, their final punctuation included.

    ``ordinals``: the language writes them with a full stop (``am 10. Februar``). A number that stands first is that of
    the paragraph.
    """
    at = start
    for match in _END.finditer(text, start, end):
        if _is_abbreviation(text, at, match, ordinals):
            continue
        span = trim(text, at, match.end())
        if span.start < span.end:
            yield span
        at = match.end()
    span = trim(text, at, end)
    if span.start < span.end:
        yield span


def _is_abbreviation(text: str, at: int, match: re.Match[str], ordinals: bool) -> bool:
    if match[0].rstrip('"”’»“)]') != ".":
        return False
    before = text[max(at, match.start() - 12) : match.start() + 1]
    number = _ORDINAL.search(before)
    if number and (ordinals or not text[at : match.start()].strip(" 0123456789")):
        return True
    return _ABBREVIATION.search(before) is not None and _PARTICLE.search(before) is None
