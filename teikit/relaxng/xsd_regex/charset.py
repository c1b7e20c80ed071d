"""Sets of characters, as functions: a set is asked whether it holds a character, and nothing else.

XML Schema part 2, appendix F.1. No table is loaded for ASCII characters; for the others the category comes from
Python's own ``unicodedata``, and the tables of blocks and of XML names are read when first needed.
"""

from collections.abc import Sequence
from functools import cache

from teikit.relaxng.xsd_regex.intervals import CharSet, intervals

CATEGORIES = frozenset(
    letter + detail
    for letter, details in {
        "L": "ultmo",
        "M": "nce",
        "N": "dlo",
        "P": "cdseifo",
        "Z": "slp",
        "S": "mcko",
        "C": "cfon",
    }.items()
    for detail in ("", *details)
)
"""The general categories that a pattern may name; surrogates (``Cs``) are no characters of XML."""

_ASCII_CATEGORIES = (
    ["Cc"] * 32
    + ["Zs", "Po", "Po", "Po", "Sc", "Po", "Po", "Po", "Ps", "Pe", "Po", "Sm", "Po", "Pd", "Po", "Po"]
    + ["Nd"] * 10
    + ["Po", "Po", "Sm", "Sm", "Sm", "Po", "Po"]
    + ["Lu"] * 26
    + ["Ps", "Po", "Pe", "Sk", "Pc", "Sk"]
    + ["Ll"] * 26
    + ["Ps", "Sm", "Pe", "Sm", "Cc"]
)


def one_of(characters: str) -> CharSet:
    """The set of exactly these characters."""
    return frozenset(characters).__contains__


def interval(first: str, last: str) -> CharSet:
    """All characters between two, both included, by code point."""
    return lambda character: first <= character <= last


def complement(charset: CharSet) -> CharSet:
    """All characters that a set does not hold."""
    return lambda character: not charset(character)


def union(charsets: Sequence[CharSet]) -> CharSet:
    """All characters that one of the sets holds."""
    if len(charsets) == 1:
        return charsets[0]
    return lambda character: any(charset(character) for charset in charsets)


def difference(charset: CharSet, without: CharSet) -> CharSet:
    """All characters of the first set that the second does not hold."""
    return lambda character: charset(character) and not without(character)


@cache
def category(name: str) -> CharSet:
    """``\\p{Lu}``: the characters of a general category, or of a group of categories such as ``L``."""
    return lambda character: category_of(character).startswith(name)


def category_of(character: str) -> str:
    """The general category of a character: ``Lu``, ``Nd`` …"""
    if character < "\x80":
        return _ASCII_CATEGORIES[ord(character)]
    import unicodedata

    return unicodedata.category(character)


@cache
def block(name: str) -> CharSet | None:
    """``\\p{IsName}``: the characters of a Unicode block, named without spaces; ``None`` if there is no such block."""
    from teikit.relaxng.xsd_regex.blocks import BLOCKS

    borders = BLOCKS.get(name)
    return None if borders is None else intervals(borders)


def initial_name_character(character: str) -> bool:
    """``\\i``: a letter, ``_`` or ``:``, what a name of XML may begin with."""
    if character < "\x80":
        return character.isalpha() or character in "_:"
    return _letters()(character)


def name_character(character: str) -> bool:
    """``\\c``: what a name of XML may consist of."""
    if character < "\x80":
        return character.isalnum() or character in "._:-"
    return _letters()(character) or _further_name_characters()(character)


def word_character(character: str) -> bool:
    """``\\w``: everything but punctuation, separators and the unassigned; symbols such as ``+`` are in."""
    return category_of(character)[0] not in "PZC"


@cache
def _letters() -> CharSet:
    from teikit.relaxng.xsd_regex.name_characters import LETTERS

    return intervals(LETTERS)


@cache
def _further_name_characters() -> CharSet:
    from teikit.relaxng.xsd_regex.name_characters import FURTHER_NAME_CHARACTERS

    return intervals(FURTHER_NAME_CHARACTERS)


ANY = complement(one_of("\n\r"))
"""``.``: everything but the ends of lines."""

SPACE = one_of(" \t\n\r")
"""``\\s``"""

MULTIPLE: dict[str, CharSet] = {
    "s": SPACE,
    "S": complement(SPACE),
    "i": initial_name_character,
    "I": complement(initial_name_character),
    "c": name_character,
    "C": complement(name_character),
    "d": category("Nd"),
    "D": complement(category("Nd")),
    "w": word_character,
    "W": complement(word_character),
}
"""What a backslash and one letter mean (production 37, MultiCharEsc)."""
