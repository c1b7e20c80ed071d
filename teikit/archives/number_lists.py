"""Several numbers of one unit: ``B 136/3641, 3642 und 3650``, ``FO 371/56763-4``, ``d. 116, 117``.

Ranges and lists stay together as one value, as they do for leaves. A further number is believed where it rises and
is as long as the one before: what follows a comma may just as well be a page or a year.
"""

import re
from dataclasses import replace

from teikit.archives.reading import How, Item
from teikit.archives.values import DASH
from teikit.archives.words import AND

LISTED = frozenset("file piece delo carton archival-unit inventory".split())
"""Units whose numbers are listed with commas; behind a volume, a comma leads to its page."""

JOINED = LISTED | frozenset("box volume bundle folder item".split())
"""Units whose numbers are joined by "and" or a dash."""

_NUMBER = re.compile(r"(?<!\d)\d+$")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_CLOSED = rf"(?=\s*(?:[,;.)\]\n]|$)|\s(?:{AND})\s)(?![.,]\d)(?!\.\s?[a-zа-я])"
_MORE = re.compile(rf"(?:,\s|(?P<joined>,?\s(?:{AND})\s))(?P<number>\d{{3,6}}){_CLOSED}")
_UP_TO = re.compile(rf"(?:\s?[–—]\s?|{DASH})(?P<number>\d{{1,6}}){_CLOSED}")


def with_further_numbers(text: str, item: Item, end: int) -> Item:
    """The unit with the numbers that go on with its own, not beyond ``end``; the unit itself where none does."""
    if item.type not in JOINED or item.stop != item.end or item.how not in {How.CODE, How.LABEL}:
        return item
    stop = item.end
    last = _NUMBER.search(text, item.start, stop)
    ranges = re.search(DASH, text[item.start : stop]) is None
    while last:
        up_to = _UP_TO.match(text, stop, end) if ranges else None
        if up_to and _rises(last[0], up_to["number"], shortened=True):
            stop, number = up_to.end(), last[0][: -len(up_to["number"])] + up_to["number"]
        else:
            more = _MORE.match(text, stop, end)
            if more is None or not _rises(last[0], more["number"], shortened=False):
                break
            if not more["joined"] and item.type not in LISTED:
                break
            stop, number = more.end(), more["number"]
        last = re.fullmatch(r"\d+", number)
    return item if stop == item.end else replace(item, end=stop, stop=stop)


def _rises(before: str, after: str, *, shortened: bool) -> bool:
    """Whether a number goes on from the one before: ``56763`` to ``56764``, or to ``4`` where it may be shortened."""
    if len(after) > len(before) or (len(after) < len(before) and not shortened):
        return False
    if _YEAR.fullmatch(after) and not _YEAR.fullmatch(before):
        return False
    return int(before[-len(after) :]) < int(after)
