"""The datatype library of XML Schema (part 2, first edition's types; "Guidelines for using W3C XML Schema
Datatypes with RELAX NG"): 44 types, parameters as facets."""

from collections.abc import Callable, Hashable
from functools import cache
from typing import Any

from teikit.relaxng.datatypes import dates, numbers, strings
from teikit.relaxng.datatypes.datatype import Context, Datatype, DatatypeError, Params
from teikit.relaxng.datatypes.primitive import Primitive, xsd_matcher

_NCNAME = strings.NCName()
_INTEGER = numbers.Integer

TYPES: dict[str, Primitive] = {
    "string": strings.String(),
    "normalizedString": strings.NormalizedString(),
    "token": strings.Token(),
    "language": strings.LANGUAGE,
    "Name": strings.NAME,
    "NMTOKEN": strings.NMTOKEN,
    "NMTOKENS": strings.ListOf(strings.NMTOKEN, "name tokens with blanks between"),
    "NCName": _NCNAME,
    "ID": _NCNAME,
    "IDREF": _NCNAME,
    "IDREFS": strings.ListOf(_NCNAME, "XML names with blanks between"),
    "ENTITY": strings.Entity(),
    "ENTITIES": strings.ListOf(strings.Entity(), "names of unparsed entities with blanks between"),
    "QName": strings.QName(),
    "NOTATION": strings.QName(),
    "anyURI": strings.AnyURI(),
    "boolean": numbers.Boolean(),
    "decimal": numbers.DecimalNumber(),
    "float": numbers.Float(single=True),
    "double": numbers.Float(),
    "integer": _INTEGER("a whole number"),
    "nonPositiveInteger": _INTEGER("a whole number, 0 or less", None, 0),
    "negativeInteger": _INTEGER("a whole number less than 0", None, -1),
    "nonNegativeInteger": _INTEGER("a whole number, 0 or more", 0),
    "positiveInteger": _INTEGER("a whole number, 1 or more", 1),
    "long": _INTEGER("a whole number of 64 bits", -(2**63), 2**63 - 1),
    "int": _INTEGER("a whole number of 32 bits", -(2**31), 2**31 - 1),
    "short": _INTEGER("a whole number from -32768 to 32767", -(2**15), 2**15 - 1),
    "byte": _INTEGER("a whole number from -128 to 127", -(2**7), 2**7 - 1),
    "unsignedLong": _INTEGER("a whole number of 64 bits, 0 or more", 0, 2**64 - 1),
    "unsignedInt": _INTEGER("a whole number of 32 bits, 0 or more", 0, 2**32 - 1),
    "unsignedShort": _INTEGER("a whole number from 0 to 65535", 0, 2**16 - 1),
    "unsignedByte": _INTEGER("a whole number from 0 to 255", 0, 2**8 - 1),
    "hexBinary": numbers.HexBinary(),
    "base64Binary": numbers.Base64Binary(),
    "duration": dates.Duration(),
    "dateTime": dates.DATE_TIME,
    "date": dates.DATE,
    "time": dates.TIME,
    "gYearMonth": dates.YEAR_MONTH,
    "gYear": dates.YEAR,
    "gMonthDay": dates.MONTH_DAY,
    "gDay": dates.DAY,
    "gMonth": dates.MONTH,
}

_IDENTIFYING = frozenset({"ID", "IDREF", "IDREFS"})
_COUNTED = {"length": "exactly {} long", "minLength": "at least {} long", "maxLength": "at most {} long"}
_DIGITS = {"totalDigits": "of at most {} digits", "fractionDigits": "of at most {} decimals"}
_BOUNDED = {
    "minInclusive": "{} or more",
    "minExclusive": "more than {}",
    "maxInclusive": "{} or less",
    "maxExclusive": "less than {}",
}


@cache
def plain(name: str) -> "XsdDatatype":
    """The datatype without parameters. Raises :class:`DatatypeError` for no such type."""
    if name not in TYPES:
        raise DatatypeError(f"XML Schema has no datatype {name!r}")
    return XsdDatatype(name, ())


def datatype(name: str, params: Params) -> Datatype:
    """The datatype of that name with facets. Raises :class:`DatatypeError` for an unknown type or facet.

    Values of facets are read when the datatype is first used or checked.
    """
    known = plain(name)
    if not params:
        return known
    for facet, _ in params:
        if facet != "pattern" and facet not in TYPES[name].facets:
            raise DatatypeError(f"the datatype {name!r} has no parameter {facet!r}")
    return XsdDatatype(name, params)


class XsdDatatype(Datatype):
    """A type of XML Schema with the facets that the schema gives."""

    def __init__(self, name: str, params: Params) -> None:
        self.name = name
        self.params = params
        self._primitive = TYPES[name]
        self._tests: list[tuple[Callable[[str, Any], bool], str]] | None = None
        self.words = self._primitive.words
        self.needs_context = self._primitive.needs_context
        self.id_type = name if name in _IDENTIFYING else ""
        if not params:
            self.plainly = self._primitive.plainly

    def value(self, text: str, context: Context) -> Hashable:
        primitive = self._primitive
        text = primitive.normalise(text)
        value = primitive.read(text, context)
        if self.params:
            for test, words in self._facets():
                if not test(text, value):
                    raise ValueError(f"{primitive.words}, {words}")
        return value

    def accepts(self, text: str, context: Context) -> bool:
        return bool(self.plainly(text)) or super().accepts(text, context)

    def check(self) -> None:
        """Raise :class:`DatatypeError` where the value of a facet is not what the facet needs."""
        self._facets()

    def _facets(self) -> list[tuple[Callable[[str, Any], bool], str]]:
        if self._tests is None:
            self._tests = [self._facet(name, value) for name, value in self.params]
        return self._tests

    def _facet(self, name: str, value: str) -> tuple[Callable[[str, Any], bool], str]:
        """The test of one facet on the normalised string and its value, and the facet in words."""
        primitive = self._primitive
        if name == "pattern":
            return _pattern(value)
        if name in _COUNTED or name in _DIGITS:
            return _counting(primitive, name, value)
        try:
            bound = primitive.read(primitive.normalise(value), {})
        except ValueError as error:
            raise DatatypeError(f"{name} {value!r} is not {error}") from None
        below = primitive.below
        tests: dict[str, Callable[[str, Any], bool]] = {
            "minInclusive": lambda _, other: other == bound or below(bound, other),
            "minExclusive": lambda _, other: below(bound, other),
            "maxInclusive": lambda _, other: other == bound or below(other, bound),
            "maxExclusive": lambda _, other: below(other, bound),
        }
        return tests[name], _BOUNDED[name].format(value.strip())


def _pattern(pattern: str) -> tuple[Callable[[str, Any], bool], str]:
    try:
        match = xsd_matcher(pattern)
    except ValueError as error:
        raise DatatypeError(f"pattern {pattern!r}: {error}") from None
    return (lambda text, _: match(text)), f"matching the pattern {pattern}"


def _counting(primitive: Primitive, name: str, value: str) -> tuple[Callable[[str, Any], bool], str]:
    digits = value.strip()
    if not (digits.isascii() and digits.isdigit() and len(digits) < 1_000) or (
        name == "totalDigits" and int(digits) == 0
    ):
        raise DatatypeError(
            f"{name} {value!r} is not a whole number, {'1' if name == 'totalDigits' else '0'} or more"
        )
    limit = int(digits)
    length = primitive.length
    tests: dict[str, Callable[[str, Any], bool]] = {
        "length": lambda _, value: length(value) == limit,
        "minLength": lambda _, value: length(value) >= limit,
        "maxLength": lambda _, value: length(value) <= limit,
        "totalDigits": lambda text, _: sum(map(len, _significant(text))) <= limit,
        "fractionDigits": lambda text, _: len(_significant(text)[1]) <= limit,
    }
    return tests[name], {**_COUNTED, **_DIGITS}[name].format(limit)


def _significant(number: str) -> tuple[str, str]:
    """The digits of a decimal number that count, before and after its point."""
    whole, _, decimals = number.lstrip("+-").partition(".")
    return whole.lstrip("0"), decimals.rstrip("0")
