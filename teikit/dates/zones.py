"""Time zones that are written behind a time of day: GMT, MEZ, E.S.T."""

import re
from typing import NamedTuple

ZONES = {
    "Z": "GMT, UTC, UCT, UT, Greenwich Mean Time, Greenwich time, Universal Time, Zulu",
    "+01:00": "CET, MEZ, WAT, BST, Central European Time, Mitteleuropäische Zeit, Mitteleuropäischer Zeit",
    "+02:00": "CEST, MESZ, EET, OEZ, Eastern European Time, Osteuropäische Zeit",
    "+03:00": "EEST, MSK",
    "+05:30": "IST, Indian Standard Time",
    "+09:00": "JST, KST, Japan Standard Time",
    "-03:00": "ADT",
    "-04:00": "AST, EDT, Eastern Daylight Time",
    "-05:00": "EST, CDT, Eastern Standard Time",
    "-06:00": "CST, MDT, Central Standard Time",
    "-07:00": "MST, PDT, Mountain Standard Time",
    "-08:00": "PST, Pacific Standard Time",
}
"""Offset as in XML Schema: the names with one meaning in the records of the last hundred years. "Moscow time" is
none of them: its offset changed with the years.
"""
_OFFSETS = {name.strip(): offset for offset, names in ZONES.items() for name in names.split(",")}


def _pattern(name: str) -> str:
    """A name, or an abbreviation with or without full stops."""
    return r"\.?[ ]?".join(name) + r"\.?" if name.isupper() else re.escape(name).replace(r"\ ", r"[ \n]")


_ZONE = re.compile(
    "[ ]?[(]?(?P<zone>"
    + "|".join(_pattern(name) for name in sorted(_OFFSETS, key=len, reverse=True))
    + r")(?!\w)[)]?"
)
_LETTER = re.compile(r"[^A-Z]")


class Zone(NamedTuple):
    """A zone that is named in a text."""

    offset: str
    """As XML Schema has it behind a time: ``Z``, ``+01:00``."""
    end: int


def zone_behind(text: str, at: int) -> Zone | None:
    """The zone that stands at an offset of a text, maybe behind a space and in brackets; ``None`` where none does.

    >>> zone_behind("10.30 G.M.T., by cable", 5)
    Zone(offset='Z', end=12)
    """
    match = _ZONE.match(text, at)
    if match is None:
        return None
    words = " ".join(match["zone"].split())
    return Zone(_OFFSETS.get(words) or _OFFSETS[_LETTER.sub("", words)], match.end())
