"""Namespaces, and how elements are made. Every element that the encoder writes is made here."""

import re
from functools import cache

from lxml import etree

TEI = "http://www.tei-c.org/ns/1.0"
XML = "http://www.w3.org/XML/1998/namespace"
XML_ID = f"{{{XML}}}id"
XML_LANG = f"{{{XML}}}lang"
NAMESPACES = {"tei": TEI}

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML 1.0 cannot hold (production 2, Char)."""


@cache
def tei(name: str) -> str:
    """The name of a TEI element in Clark notation."""
    return f"{{{TEI}}}{name}"


def without_illegal(text: str) -> str:
    """The text without the characters that XML cannot hold; the ledger has told of them."""
    return _NOT_XML.sub("", text)


def illegal_characters(text: str) -> list[int]:
    """Offsets of the characters that XML cannot hold."""
    return [match.start() for match in _NOT_XML.finditer(text)]


def root(name: str) -> etree._Element:
    """A new TEI element that is the root of its tree."""
    return etree.Element(tei(name), nsmap={None: TEI})  # type: ignore[dict-item]  # the stubs lack the default


def add(
    parent: etree._Element, name: str, text: str | None = None, **attributes: str | None
) -> etree._Element:
    """A new last child. Attributes that are ``None`` are left out; ``xml_id`` and ``xml_lang`` are ``xml:…``,
    a final underscore is dropped (``from_``), other underscores become hyphens.
    """
    element = etree.SubElement(parent, tei(name))
    for key, value in attributes.items():
        if value is not None:
            try:
                element.set(_attribute_name(key), value)
            except ValueError:  # lxml looks at every character itself, and few records hold a wrong one
                element.set(_attribute_name(key), without_illegal(value))
    if text is not None:
        try:
            element.text = text
        except ValueError:
            element.text = without_illegal(text)
    return element


@cache
def _attribute_name(key: str) -> str:
    if key == "xml_id":
        return XML_ID
    if key == "xml_lang":
        return XML_LANG
    return key.rstrip("_").replace("_", "-")


def append_text(element: etree._Element, text: str) -> None:
    """Append text behind all that an element holds so far, without the characters that XML cannot hold."""
    if not text:
        return
    last = next(element.iterchildren(reversed=True), None)  # len() would count all children each time
    if last is None:
        held = element.text or ""
        try:
            element.text = held + text
        except ValueError:
            element.text = held + without_illegal(text)
    else:
        held = last.tail or ""
        try:
            last.tail = held + text
        except ValueError:
            last.tail = held + without_illegal(text)
