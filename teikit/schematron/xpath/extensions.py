"""Functions of XPath 2.0 for libxml2, and those by which a translation declines.

They are called from C for each evaluation: short, and without state but for the scope of the evaluation.
"""

import math
import re
from contextvars import ContextVar
from typing import Any

from teikit.schematron.nodes import Element
from teikit.schematron.scope import Scope
from teikit.schematron.xpath import regex

NAMESPACE = "urn:teikit:xpath"
PREFIX = "x-teikit"

active_scope: ContextVar[Scope] = ContextVar("active_scope")
"""The scope of the evaluation that is going on."""


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


def with_id(_: Any, values: str) -> list[Element]:
    """``id()`` of a string."""
    return active_scope.get().document.with_ids((values,))


EXTENSIONS = {
    (NAMESPACE, name): function
    for name, function in {
        "at-most-one": at_most_one,
        "count-distinct": count_distinct,
        "double": double,
        "ends-with": ends_with,
        "id": with_id,
        "is-number": is_number,
        "lower-case": lower_case,
        "matches": matches,
        "number": number,
        "only": only,
        "replace": replace,
        "upper-case": upper_case,
    }.items()
}
