"""Names: NCName and QName, and the one-string form in which the whole engine keeps expanded names.

An expanded name is written ``namespace}local``, or ``local`` without a namespace: what expat gives with ``}`` as
its separator, so that no name is ever taken apart while a document is validated.
"""

import re
from collections.abc import Mapping
from functools import cache

from teikit.relaxng.namespaces import XML


def expanded(namespace: str, local: str) -> str:
    """The expanded name as one string.

    >>> expanded("http://www.tei-c.org/ns/1.0", "p"), expanded("", "p")
    ('http://www.tei-c.org/ns/1.0}p', 'p')
    """
    return f"{namespace}}}{local}" if namespace else local


def namespace_of(name: str) -> str:
    """The namespace name of an expanded name, ``""`` for none."""
    return name.rpartition("}")[0]


def local_of(name: str) -> str:
    """The local part of an expanded name."""
    return name.rpartition("}")[2]


ascii_ncname = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]*", re.ASCII).fullmatch
"""Whether the text is a name without a colon and without letters beyond ASCII: what nearly all ids are."""


def is_ncname(text: str) -> bool:
    """Whether the text is a name without a colon, by the tables of XML 1.0, fourth edition, as jing reads them."""
    if text.isascii():
        return ascii_ncname(text) is not None
    return bool(_unicode_ncname()(text))


@cache
def _unicode_ncname():  # type: ignore[no-untyped-def]
    from teikit.relaxng import xsd_regex

    return xsd_regex.compile(r"[\i-[:]][\c-[:]]*").match


def is_qname(text: str) -> bool:
    """Whether the text is an NCName, or two with a colon between."""
    prefix, colon, local = text.rpartition(":")
    return is_ncname(local) and (not colon or is_ncname(prefix))


class Prefixes:
    """Shows expanded names as a document writes them: prefix and local part.

    ``in_scope`` maps prefix to namespace name. Of several prefixes the shortest is taken; the default namespace goes
    before all of them, but not for attributes. A namespace that has no prefix here but had one elsewhere in the
    document is shown with that one, from ``seen``.
    """

    def __init__(self, in_scope: Mapping[str, str], seen: Mapping[str, str] | None = None) -> None:
        self._seen = seen or {}
        self._of_element: dict[str, str] = {XML: "xml:"}
        self._of_attribute: dict[str, str] = {XML: "xml:"}
        for prefix in sorted(in_scope, key=lambda prefix: (len(prefix), prefix)):
            namespace = in_scope[prefix]
            self._of_element.setdefault(namespace, prefix and prefix + ":")
            if prefix:
                self._of_attribute.setdefault(namespace, prefix + ":")

    def element(self, name: str) -> str:
        """An element's name: ``tei:p``; ``{namespace}p`` where no prefix is known."""
        return self._show(name, self._of_element)

    def attribute(self, name: str) -> str:
        """An attribute's name."""
        return self._show(name, self._of_attribute)

    def _show(self, name: str, prefixes: Mapping[str, str]) -> str:
        namespace, _, local = name.rpartition("}")
        if not namespace:
            return local
        if namespace in prefixes:
            return prefixes[namespace] + local
        if namespace in self._seen and (self._seen[namespace] or prefixes is self._of_element):
            prefix = self._seen[namespace]
            return f"{prefix}:{local}" if prefix else local
        return f"{{{namespace}}}{local}"
