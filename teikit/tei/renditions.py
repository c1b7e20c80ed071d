"""Delimiters that became markup, kept with TEI's own mechanism (Guidelines 2.3.4): ``rendition`` with CSS ``content``.

``[[Kim?]]`` becomes ``<unclear rendition="#double-bracket-open #double-bracket-close">Kim?</unclear>``, and the
header declares what stands before and after it.
"""

import re
from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType

from lxml import etree

from teikit.tei.names import XML_ID, add

RUN_ON = "run-on"
"""Id of the rendition of a block that follows the one before it without white space."""

_KNOWN: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("before", "["): "bracket-open",
        ("after", "]"): "bracket-close",
        ("before", "[["): "double-bracket-open",
        ("after", "]]"): "double-bracket-close",
        ("before", "("): "parenthesis-open",
        ("after", ")"): "parenthesis-close",
        ("before", "|"): "cell-border",
        ("after", "|"): "row-border",
        ("before", "[…]"): "omission",
        ("before", "[...]"): "omission-dots",
    }
)
_ESCAPED = re.compile(r'["\\\n]')
_CONTENT = re.compile(r'\s*content:\s*"(?P<content>(?:[^"\\]|\\.)*)"\s*;?\s*')


class Renditions:
    """The renditions that one document uses, in the order of their first use."""

    def __init__(self) -> None:
        self._ids: dict[tuple[str, str], str] = {}
        self._numbered: Counter[str] = Counter()
        """By scope, how many have a number for want of a name."""
        self._run_on = False

    def delimiter(self, scope: str, content: str) -> str | None:
        """A pointer to the rendition with that content ``before`` or ``after``; ``None`` for no content."""
        if not content:
            return None
        key = (scope, content)
        if key not in self._ids:
            if key not in _KNOWN:
                self._numbered[scope] += 1
            self._ids[key] = _KNOWN.get(key) or f"{scope}-{self._numbered[scope]}"
        return f"#{self._ids[key]}"

    def delimiters(self, before: str, after: str) -> str | None:
        """The value of ``@rendition`` for an element with delimiters; ``None`` where it has none."""
        pointers = [self.delimiter("before", before), self.delimiter("after", after)]
        return " ".join(pointer for pointer in pointers if pointer) or None

    def run_on(self) -> str:
        """A pointer to the rendition of a block that no white space separates from the one before."""
        self._run_on = True
        return f"#{RUN_ON}"

    def write(self, encoding_desc: etree._Element) -> None:
        """Declare them in a ``tagsDecl``; nothing where there are none."""
        if not self._ids and not self._run_on:
            return
        declaration = add(encoding_desc, "tagsDecl")
        for (scope, content), identifier in self._ids.items():
            add(
                declaration,
                "rendition",
                f'content: "{_ESCAPED.sub(_escape, content)}"',
                xml_id=identifier,
                scheme="css",
                scope=scope,
            )
        if self._run_on:
            add(declaration, "rendition", "display: run-in", xml_id=RUN_ON, scheme="css")


def _escape(match: re.Match[str]) -> str:
    return " " if match[0] == "\n" else f"\\{match[0]}"


def declared(tree: etree._Element) -> dict[str, tuple[str, str]]:
    """Id to (scope, content) of the renditions that a document declares; only those with CSS content."""
    found: dict[str, tuple[str, str]] = {}
    for element in tree.iter("{*}rendition"):
        identifier = element.get(XML_ID)
        content = _CONTENT.fullmatch(element.text or "")
        if identifier and content:
            words = re.sub(r"\\(.)", r"\1", content["content"])
            found[identifier] = (element.get("scope", "before"), words)
    return found
