"""Numbers, truth values, bytes (XML Schema part 2, sections 3.2.2 to 3.2.5, 3.2.15, 3.2.16 and 3.3.13 onwards)."""

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any

from teikit.relaxng.datatypes.datatype import Context
from teikit.relaxng.datatypes.primitive import BOUNDS, LENGTHS, Primitive, ascii_matcher

if TYPE_CHECKING:
    from decimal import Decimal

_MAX_INT_DIGITS = 4_000
"""Python reads longer strings of digits as ``int`` only unwillingly (they take quadratic time)."""


class DecimalNumber(Primitive):
    """``decimal``."""

    words = "a decimal number such as 12.5"
    facets = BOUNDS | {"totalDigits", "fractionDigits"}

    def read(self, text: str, context: Context) -> Hashable:
        self.require(ascii_matcher(r"[+\-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")(text))
        return _number(text)


class Integer(DecimalNumber):
    """``integer`` and the types made from it by bounds."""

    def __init__(self, words: str, minimum: int | None = None, maximum: int | None = None) -> None:
        self.words = words
        self._minimum = minimum
        self._maximum = maximum

    def read(self, text: str, context: Context) -> Hashable:
        self.require(ascii_matcher(r"[+\-]?[0-9]+")(text))
        value = _number(text)
        self.require(self._minimum is None or value >= self._minimum)
        self.require(self._maximum is None or value <= self._maximum)
        return value


def _number(text: str) -> "int | Decimal":
    """The number that digits mean: an ``int`` where it is whole, for that needs no library."""
    if "." not in text and len(text) <= _MAX_INT_DIGITS:
        return int(text)
    from decimal import Decimal

    return Decimal(text)


class Boolean(Primitive):
    """``boolean``."""

    words = "true, false, 1 or 0"

    def read(self, text: str, context: Context) -> bool:
        self.require(text in ("true", "false", "1", "0"))
        return text in ("true", "1")


class Float(Primitive):
    """``double``, and ``float`` which is rounded to single precision. Not-a-number equals itself."""

    words = "a number such as 12.5, -1E4, INF or NaN"
    facets = BOUNDS

    def __init__(self, *, single: bool = False) -> None:
        self._single = single

    def read(self, text: str, context: Context) -> Hashable:
        if text == "NaN":
            return text
        if text in ("INF", "-INF"):
            return float(text)
        self.require(ascii_matcher(r"[+\-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+\-]?[0-9]+)?")(text))
        value = float(text)
        return _to_single(value) if self._single else value

    def below(self, one: Any, other: Any) -> bool:
        return isinstance(one, float) and isinstance(other, float) and one < other


def _to_single(value: float) -> float:
    import struct

    try:
        return float(struct.unpack("f", struct.pack("f", value))[0])
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")


class HexBinary(Primitive):
    """``hexBinary``; its length counts bytes."""

    words = "bytes as pairs of hexadecimal digits"
    facets = LENGTHS

    def read(self, text: str, context: Context) -> bytes:
        self.require(ascii_matcher(r"(?:[0-9A-Fa-f]{2})*")(text))
        return bytes.fromhex(text)


class Base64Binary(Primitive):
    """``base64Binary``; its length counts bytes."""

    words = "bytes in base 64"
    facets = LENGTHS

    def read(self, text: str, context: Context) -> bytes:
        from base64 import b64decode

        packed = text.replace(" ", "")
        self.require(len(packed) % 4 == 0)
        self.require(
            ascii_matcher(r"[A-Za-z0-9+/]*(?:[AEIMQUYcgkosw048]=|[A-Za-z0-9+/][AQgw]==|)")(packed)
            if packed.endswith("=")
            else ascii_matcher(r"[A-Za-z0-9+/]*")(packed)
        )
        return b64decode(packed)
