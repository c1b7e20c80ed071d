"""elementpath's messages in XPath's words: it names Python's classes and objects, which tell an encoder nothing."""

import re

from elementpath import datatypes

NAMES = {
    "str": "xs:string",
    "int": "xs:integer",
    "bool": "xs:boolean",
    "float": "xs:double",
    "Decimal": "xs:decimal",
    "ArithmeticProxy": "a number or a duration",
    "NumericProxy": "a number",
    "NoneType": "nothing",
}
"""What Python calls the types that have a name in XPath."""

CLASS = re.compile(r"<class '(?:\w+\.)*(\w+)'>")
VALUE = re.compile(r"\b([A-Z]\w*)\((?:-?[\d., ]|\w+=|tzinfo=\S+|None)*\)")
NODE = re.compile(r"\w+\(elem=<Element (?:\{[^}]*\})?([\w.\-]+) at 0x[0-9a-f]+>\)")


def worded(message: str) -> str:
    """A message without Python's names.

    >>> worded("invalid argument type <class 'elementpath.datatypes.datetime.Date10'>")
    'invalid argument type xs:date'
    >>> worded("cannot apply 'gt' operator between Date10(2020, 6, 1) and 1")
    "cannot apply 'gt' operator between an xs:date and 1"
    >>> worded("item ElementOfTree(elem=<Element {urn:x}head at 0x7fa392538340>) is not of type 'xs:integer'")
    "item element head is not of type 'xs:integer'"
    """
    message = CLASS.sub(lambda match: _name(match[1]) or match[1], message)
    message = VALUE.sub(lambda match: f"an {name}" if (name := _name(match[1])) else match[0], message)
    return NODE.sub(r"element \1", message)


def _name(of_class: str) -> str | None:
    """The name of a class in XPath; ``None`` if it has none."""
    if of_class in NAMES:
        return NAMES[of_class]
    name = getattr(getattr(datatypes, of_class, None), "name", None)
    return f"xs:{name}" if isinstance(name, str) else None
