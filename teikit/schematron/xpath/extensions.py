"""Functions of XPath 2.0 for libxml2, and those by which a translation declines.

They are called from C for each evaluation: short, and without state but for the scope of the evaluation.
"""

import math
import re
from contextvars import ContextVar
from functools import cache
from typing import Any

from lxml import etree

from teikit.schematron.document import words
from teikit.schematron.nodes import Element
from teikit.schematron.scope import Scope
from teikit.schematron.xpath import constants, regex
from teikit.schematron.xpath.static import XS, StaticContext

NAMESPACE = "urn:teikit:xpath"
PREFIX = "x-teikit"

active: ContextVar[tuple[Scope, StaticContext]] = ContextVar("active")
"""The scope and the static context of the evaluation that is going on."""


class DeclinedError(Exception):
    """The data are such that XPath 1.0 and 2.0 differ."""


DOUBLE = re.compile(
    r"[ \t\r\n]*(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|-?INF|NaN)[ \t\r\n]*", re.ASCII
)
"""The lexical space of ``xs:double`` (XML Schema 1.0, 3.2.5)."""


def as_double(text: str) -> float:
    """The number that a text stands for, NaN if none."""
    if DOUBLE.fullmatch(text) is None:
        return math.nan
    return float(text.strip().replace("INF", "inf"))


def _text(value: Any) -> str:
    """The string of an argument: a string, or a node-set of one attribute or text."""
    if isinstance(value, str):
        return value
    raise DeclinedError


def double(_: Any, text: Any) -> float:
    """``number()`` of a string."""
    return as_double(_text(text))


def is_number(_: Any, text: Any) -> bool:
    """Whether ``number()`` of a string is a number."""
    return not math.isnan(as_double(_text(text)))


def number(_: Any, nodes: Any) -> float:
    """The number of one untyped node. Declines if it is none: XPath 2.0 may then raise an error."""
    if not isinstance(nodes, list) or len(nodes) != 1:
        raise DeclinedError
    node = nodes[0]
    text = node if isinstance(node, str) else str(node.xpath("string()"))
    value = as_double(text)
    if math.isnan(value):
        raise DeclinedError
    return value


def at_most_one(_: Any, count: float) -> bool:
    """True, and declines if there are several items."""
    if count > 1:
        raise DeclinedError
    return True


def only(_: Any, count: float, text: str) -> str:
    """A string made from nodes; declines if there are several."""
    if count > 1:
        raise DeclinedError
    return text


def count_distinct(_: Any, values: list[str]) -> int:
    """How many different values attributes have."""
    return len(set(values))


@cache
def _type(name: str) -> Any:
    from elementpath.datatypes import builtin_atomic_types

    return builtin_atomic_types[f"{{{XS}}}{name}"]


def castable(_: Any, exists: bool, text: str, name: str, may_be_empty: bool) -> bool:
    """Whether an untyped value, or none, can be cast to a type of XML Schema (XPath 2.0, 3.10.3)."""
    if not exists:
        return may_be_empty
    try:
        _type(name).make(text.strip(" \t\r\n"))
    except (ValueError, TypeError, ArithmeticError):
        return False
    return True


def ends_with(_: Any, text: str, end: str) -> bool:
    """F&O 3.1, 5.5.3."""
    return text.endswith(end)


def upper_case(_: Any, text: str) -> str:
    """F&O 3.1, 5.4.7."""
    return text.upper()


def lower_case(_: Any, text: str) -> str:
    """F&O 3.1, 5.4.8."""
    return text.lower()


def matches(_: Any, text: str, pattern: str, flags: str = "") -> bool:
    """F&O 3.1, 5.6.3. Declines for a pattern in error, which elementpath will report."""
    try:
        return regex.matches(text, pattern, flags)
    except regex.RegularExpressionError as error:
        raise DeclinedError from error


def replace(_: Any, text: str, pattern: str, replacement: str, flags: str = "") -> str:
    """F&O 3.1, 5.6.4."""
    try:
        return regex.replace(text, pattern, replacement, flags)
    except regex.RegularExpressionError as error:
        raise DeclinedError from error


def tokens(_: Any, text: str, pattern: str | None = None, flags: str = "") -> list[Element]:
    """``tokenize()`` (F&O 3.1, 5.6.5): each part of the text as the text of an element."""
    try:
        parts = words(text) if pattern is None else regex.tokenize(text, pattern, flags)
    except regex.RegularExpressionError as error:
        raise DeclinedError from error
    found = []
    for part in parts:
        element = etree.Element("token")
        element.text = part
        found.append(element)
    return found


def with_id(_: Any, values: str) -> list[Element]:
    """``id()`` of a string."""
    scope, _static = active.get()
    return scope.document.with_ids((values,))


def among(_: Any, number: float, text: str) -> bool:
    """Whether a string is among the values of a constant."""
    scope, static = active.get()
    try:
        return text in constants.values(static.constants[int(number)], scope)
    except constants.NotUniformError as error:
        raise DeclinedError from error


def lookup(_: Any, number: float, name: str, exists: bool, text: str) -> list[Element]:
    """The elements of a constant that have an attribute with a value, if there is a value to look for."""
    if not exists:
        return []
    scope, static = active.get()
    try:
        return constants.by_attribute(static.constants[int(number)], name, scope).get(text, [])
    except constants.NotUniformError as error:
        raise DeclinedError from error


def count_among(_: Any, number: float, exists: bool, text: str) -> int:
    """How many of a constant's values are a string; declines if there is none to look for."""
    scope, static = active.get()
    try:
        if exists:
            return constants.values(static.constants[int(number)], scope)[text]
    except constants.NotUniformError as error:
        raise DeclinedError from error
    raise DeclinedError


def count_equal(_: Any, values: list[str], exists: bool, text: str) -> int:
    """How many attributes have a value; declines if there is none to look for."""
    if not exists:
        raise DeclinedError
    return values.count(text)


EXTENSIONS = {
    (NAMESPACE, name): function
    for name, function in {
        "among": among,
        "at-most-one": at_most_one,
        "castable": castable,
        "count-among": count_among,
        "count-distinct": count_distinct,
        "count-equal": count_equal,
        "double": double,
        "ends-with": ends_with,
        "id": with_id,
        "is-number": is_number,
        "lookup": lookup,
        "lower-case": lower_case,
        "matches": matches,
        "number": number,
        "only": only,
        "replace": replace,
        "tokens": tokens,
        "upper-case": upper_case,
    }.items()
}
