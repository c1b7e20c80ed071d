"""How large the content models of an XML Schema become when the groups they name are written out.

Every engine writes them out. A few lines, each naming the next group twice, come to more than any memory holds.
"""

from collections.abc import Iterable
from xml.parsers import expat

LIMIT = 1_000_000
"""Particles of one group; the largest of TEI's have some hundreds."""

XSD = "http://www.w3.org/2001/XMLSchema}"
PARTICLES = frozenset((XSD + "element", XSD + "any"))


def largest_group(schemas: Iterable[bytes]) -> tuple[str, int]:
    """The name of the group that comes to most particles, and their number; ``("", 0)`` for a schema without groups.

    Groups of a name in several namespaces are taken together. What is not well-formed is passed over: whoever loads
    it will say so.
    """
    own: dict[str, int] = {}
    named: dict[str, list[str]] = {}
    for data in schemas:
        _count(data, own, named)
    sizes: dict[str, int] = {}
    for name in own:
        _size(name, own, named, sizes)
    return max(sizes.items(), key=lambda item: item[1], default=("", 0))


def _count(data: bytes, own: dict[str, int], named: dict[str, list[str]]) -> None:
    """Adds the particles that each group of a file has itself, and the groups that it names."""
    inside: list[str] = []
    depth: list[bool] = []

    def start(tag: str, attributes: dict[str, str]) -> None:
        is_definition = tag == XSD + "group" and "name" in attributes
        depth.append(is_definition)
        if is_definition:
            inside.append(attributes["name"])
            own.setdefault(attributes["name"], 0)
            named.setdefault(attributes["name"], [])
        elif inside and tag in PARTICLES:
            own[inside[-1]] += 1
        elif inside and tag == XSD + "group" and "ref" in attributes:
            named[inside[-1]].append(attributes["ref"].rpartition(":")[2])

    def end(tag: str) -> None:
        if depth.pop():
            inside.pop()

    parser = expat.ParserCreate(namespace_separator="}")
    parser.StartElementHandler, parser.EndElementHandler = start, end
    try:
        parser.Parse(data, True)
    except expat.ExpatError:
        return


def _size(name: str, own: dict[str, int], named: dict[str, list[str]], sizes: dict[str, int]) -> None:
    """Sets the size of a group and of all that it names; a circle counts once. No recursion: chains may be long."""
    pending = [name]
    while pending:
        current = pending[-1]
        if current in sizes:
            pending.pop()
            continue
        missing = [inner for inner in named.get(current, ()) if inner not in sizes and inner not in pending]
        if missing:
            pending.append(missing[0])
            continue
        inner_sizes = sum(sizes.get(inner, 0) for inner in named.get(current, ()))
        sizes[current] = own.get(current, 0) + inner_sizes
        pending.pop()
