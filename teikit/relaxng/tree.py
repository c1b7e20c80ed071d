"""Validation of a tree that is already there: lxml's, or that of the standard library.

Lines are those that the tree remembers (lxml's are wrong beyond line 65,535), columns are not known and 0.
"""

from collections.abc import Iterator
from typing import Any

from teikit.relaxng.automaton import Automaton
from teikit.relaxng.datatypes.datatype import Describe
from teikit.relaxng.names import Prefixes
from teikit.relaxng.namespaces import XML
from teikit.relaxng.places import Places, Region
from teikit.relaxng.problem import Problem
from teikit.relaxng.report import Reporter
from teikit.relaxng.scopes import Scopes
from teikit.relaxng.validation import Handlers, handlers


class _Position(Places, Scopes):
    """The element where the walk stands: its line, and the prefixes in scope there."""

    def __init__(self) -> None:
        self.element: Any = None

    def here(self) -> tuple[int, int]:
        return getattr(self.element, "sourceline", None) or 0, 0

    def tag(self) -> Region:
        here = self.here()
        return Region(*here, *here, here)

    def name(self) -> Region:
        return self.tag()

    def end_tag(self, *, childless: bool) -> Region:
        return self.tag()

    def attribute(self, index: int, *, value: bool) -> Region:
        return self.tag()

    def text(self) -> Region:
        return self.tag()

    def _in_scope(self) -> dict[str, str]:
        return {prefix or "": name for prefix, name in getattr(self.element, "nsmap", {}).items()}

    def context(self) -> dict[str, str]:
        return {**self._in_scope(), "xml": XML}

    def prefixes(self) -> Prefixes:
        return Prefixes(self._in_scope())


def validate_tree(
    automaton: Automaton, tree: Any, *, check_ids: bool, describe: Describe | None
) -> Iterator[Problem]:
    """The problems of a tree or of an element with all that it holds, in document order."""
    root = tree.getroot() if hasattr(tree, "getroot") else tree
    position = _Position()
    reporter = Reporter(automaton, position, position, check_ids=check_ids, describe=describe)
    for _ in _walk(root, position, handlers(automaton, reporter)):
        if reporter.problems:
            yield from reporter.take()
    reporter.end_of_document()
    yield from reporter.take()


def _walk(root: Any, position: _Position, handle: Handlers) -> Iterator[None]:
    """Send the events of the tree, and stop after every tag."""
    _start(root, position, handle)
    yield
    open_elements = [(root, iter(root))]
    while open_elements:
        element, children = open_elements[-1]
        child = next(children, None)
        if child is None:
            open_elements.pop()
            position.element = element
            handle.end(_name(element.tag))
            if open_elements:
                position.element = open_elements[-1][0]
                if element.tail:
                    handle.text(element.tail)
        elif isinstance(child.tag, str):
            _start(child, position, handle)
            open_elements.append((child, iter(child)))
        else:  # a comment, a processing instruction, or an entity that was not replaced
            if child.tail:
                handle.text(child.tail)
            continue
        yield


def _start(element: Any, position: _Position, handle: Handlers) -> None:
    position.element = element
    attributes: list[str] = []
    for name, value in element.attrib.items():
        attributes += (_name(name), value)
    handle.start(_name(element.tag), attributes)
    if element.text:
        handle.text(element.text)


def _name(name: str) -> str:
    """From ``{namespace}local`` to the engine's form."""
    return name[1:] if name[:1] == "{" else name
