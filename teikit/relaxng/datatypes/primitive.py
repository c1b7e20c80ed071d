"""What all datatypes of XML Schema share: white space first, then the lexical form, then the facets."""

from collections.abc import Callable, Hashable
from functools import cache
from typing import Any

from teikit.relaxng.datatypes.datatype import Context
from teikit.relaxng.datatypes.white_space import collapse

LENGTHS = frozenset({"length", "minLength", "maxLength"})
BOUNDS = frozenset({"minInclusive", "minExclusive", "maxInclusive", "maxExclusive"})


class Primitive:
    """A family of datatypes: how strings are read, measured and ordered. ``words`` finishes "must be …"."""

    words = "a value of the datatype"
    facets: frozenset[str] = frozenset()
    """The facets it admits beside ``pattern``."""
    needs_context = False
    plainly: Callable[[str], object] = frozenset[str]().__contains__
    """See :attr:`~teikit.relaxng.datatypes.datatype.Datatype.plainly`."""

    def normalise(self, text: str) -> str:
        """The string after the ``whiteSpace`` facet; most types collapse."""
        return collapse(text)

    def read(self, text: str, context: Context) -> Hashable:
        """The value of a normalised string; ``ValueError`` where it has none, with words that finish "must be …"."""
        raise NotImplementedError

    def length(self, value: Any) -> int:
        """What the length facets measure."""
        return len(value)

    def below(self, one: Any, other: Any) -> bool:
        """Whether one value is surely less than the other."""
        return bool(one < other)

    def require(self, condition: object) -> None:
        """Raise ``ValueError`` with the type's words unless the condition holds."""
        if not condition:
            raise ValueError(self.words)


class Lexical(Primitive):
    """A type whose value is its normalised string, which must match an expression of Python's."""

    facets = LENGTHS

    def __init__(self, words: str, ascii_pattern: str, xsd_pattern: str = "") -> None:
        self.words = words
        self._ascii_pattern = ascii_pattern
        self._xsd_pattern = xsd_pattern

    def read(self, text: str, context: Context) -> str:
        if text.isascii():
            self.require(ascii_matcher(self._ascii_pattern)(text))
        else:
            self.require(self._xsd_pattern and xsd_matcher(self._xsd_pattern)(text))
        return text


@cache
def ascii_matcher(pattern: str) -> Any:
    """The ``fullmatch`` of a Python expression over ASCII, compiled when first needed."""
    import re

    return re.compile(pattern, re.ASCII).fullmatch


@cache
def xsd_matcher(pattern: str) -> Any:
    """The ``match`` of an XSD expression: whole string, all of Unicode. Raises ``PatternError`` for no such."""
    from teikit.relaxng import xsd_regex

    return xsd_regex.compile(pattern).match
