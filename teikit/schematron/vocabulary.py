"""Which elements of Schematron's namespace may stand in which: whatever stands elsewhere would be passed over.

A misspelt ``assert`` is no assertion, and whoever wrote it should be told that nothing checks it.

Source: ISO/IEC 19757-3:2020, Annex A, with the ``group`` and ``rules`` of the edition of 2025.
"""

from collections.abc import Iterator, Mapping

from teikit.schematron.findings import Unsupported
from teikit.schematron.inclusion import SCHEMATRON
from teikit.schematron.nodes import Element, line_of

XINCLUDE = "http://www.w3.org/2001/XInclude"

_TEXT = "dir emph span"
_MESSAGE = f"name value-of {_TEXT}"
_PATTERN = "title p let rule include extends param"

CHILDREN: Mapping[str, frozenset[str]] = {
    parent: frozenset(children.split())
    for parent, children in {
        "schema": "include extends title ns p let param phase pattern group rules diagnostics properties",
        "phase": "p let active include extends",
        "active": _TEXT,
        "pattern": _PATTERN,
        "group": _PATTERN,
        "rules": "title p let rule include extends",
        "rule": "p let assert report extends include param",
        "assert": _MESSAGE,
        "report": _MESSAGE,
        "diagnostics": "diagnostic include extends",
        "diagnostic": _MESSAGE,
        "properties": "property include extends",
        "property": _MESSAGE,
        "title": _TEXT,
        "p": _TEXT,
        **dict.fromkeys("emph dir span".split(), _TEXT),
        **dict.fromkeys("ns let param name value-of extends include".split(), ""),
    }.items()
}
"""The elements that may stand in an element; in the content of a ``let`` they are data."""


def misplaced(root: Element) -> Iterator[Unsupported]:
    """The elements of a schema, and the XInclude instructions, that no part of it is made of, by name and place."""
    prefix = f"{{{SCHEMATRON}}}"
    pending = [root]
    while pending:
        parent = pending.pop()
        name = str(parent.tag).removeprefix(prefix)
        for child in parent.iterchildren("*"):
            tag = str(child.tag)
            if tag == f"{{{XINCLUDE}}}include":
                yield Unsupported("element xi:include", f"the {name} it stands in", line_of(child))
            if not tag.startswith(prefix) or name == "let":
                continue
            local = tag.removeprefix(prefix)
            if local not in CHILDREN.get(name, ()):
                yield Unsupported(
                    f"element {local}, which means nothing here", _place(parent, name), line_of(child)
                )
            else:
                pending.append(child)


def _place(parent: Element, name: str) -> str:
    """A parent, named so that it is found in the schema."""
    for attribute in ("id", "context", "test"):
        value = parent.get(attribute)
        if value:
            return f"{name} {value}"
    return name
