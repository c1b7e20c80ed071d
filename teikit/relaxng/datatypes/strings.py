"""Strings, names, addresses (XML Schema part 2, sections 3.2.1, 3.2.17 to 3.2.19 and 3.3)."""

from collections.abc import Callable, Hashable

from teikit.relaxng.datatypes.datatype import Context
from teikit.relaxng.datatypes.primitive import LENGTHS, Lexical, Primitive
from teikit.relaxng.datatypes.uri import fault
from teikit.relaxng.datatypes.white_space import collapse, replace, tokens
from teikit.relaxng.names import ascii_ncname, expanded, is_ncname


class _Text(Primitive):
    words = "text"
    facets = LENGTHS

    def read(self, text: str, context: Context) -> str:
        return text


class String(_Text):
    """``string``: as written."""

    def normalise(self, text: str) -> str:
        return text


class NormalizedString(_Text):
    """``normalizedString``: white space characters are spaces."""

    def normalise(self, text: str) -> str:
        return replace(text)


class Token(_Text):
    """``token``: white space is collapsed."""


NAME = Lexical("an XML name with or without colon", r"[A-Za-z_:][A-Za-z0-9_:.\-]*", r"\i\c*")
NMTOKEN = Lexical(
    "a name token: letters, digits, '.', '-', '_' and ':', no blanks", r"[A-Za-z0-9_:.\-]+", r"\c+"
)
LANGUAGE = Lexical("a language code such as en or de-AT", r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")


class NCName(Primitive):
    """``NCName`` and the types made from it."""

    words = "an XML name: a letter or '_' first, then letters, digits, '.', '-' or '_', no blank and no colon"
    facets = LENGTHS

    plainly: Callable[[str], object] = staticmethod(ascii_ncname)

    def read(self, text: str, context: Context) -> str:
        self.require(is_ncname(text))
        return text


class Entity(NCName):
    """``ENTITY``: an unparsed entity of the document type, which the context lists as ``!name``."""

    words = "the name of an unparsed entity that the document type declares"
    needs_context = True

    plainly: Callable[[str], object] = Primitive.plainly

    def read(self, text: str, context: Context) -> str:
        self.require(is_ncname(text) and f"!{text}" in context)
        return text


class QName(Primitive):
    """``QName`` and ``NOTATION``: a name whose prefix is declared where it stands."""

    words = "a name with or without a prefix, such as tei:p, the prefix declared"
    facets = LENGTHS
    needs_context = True

    def normalise(self, text: str) -> str:
        return collapse(text)

    def read(self, text: str, context: Context) -> str:
        prefix, colon, local = text.rpartition(":")
        self.require(is_ncname(local))
        if not colon:
            return expanded(context.get("", ""), local)
        self.require(is_ncname(prefix))
        if prefix not in context:
            raise ValueError(f"a name whose prefix is declared; {prefix!r} is not")
        return expanded(context[prefix], local)


class AnyURI(Primitive):
    """``anyURI``: an address or a part of one; blanks and letters beyond ASCII are allowed, as they can be escaped."""

    words = "a URI"
    facets = LENGTHS

    def read(self, text: str, context: Context) -> str:
        wrong = fault(text)
        if wrong is not None:
            raise ValueError(f"{self.words}; {wrong}")
        return text


class ListOf(Primitive):
    """Names with blanks between, one at least: ``NMTOKENS``, ``IDREFS``, ``ENTITIES``."""

    facets = LENGTHS

    def __init__(self, item: Primitive, words: str) -> None:
        self._item = item
        self.words = words
        self.needs_context = item.needs_context

    def read(self, text: str, context: Context) -> Hashable:
        items = tokens(text)
        self.require(items)
        return tuple(self._item.read(item, context) for item in items)
