"""Content models as text, in the manner of the compact syntax: ``head?, (p | ab)+``."""

from collections.abc import Callable

from teikit.relaxng.name_class import NameClass, single_names, wildcards
from teikit.relaxng.names import local_of
from teikit.relaxng.simple_form import EMPTY, NOT_ALLOWED, TEXT, Simple

_OPERATORS = {"choice": " | ", "group": ", ", "interleave": " & "}


def content_model(simple: Simple, definition: Callable[[str], Simple]) -> str:
    """The content model of a simple form; attributes are left out, definitions stand by name.

    ``definition`` gives the simple form of a definition: one that holds only attributes is left out, too.
    """
    return _Writer(definition).write(simple, "") or "empty"


class _Writer:
    def __init__(self, definition: Callable[[str], Simple]) -> None:
        self._definition = definition
        self._empty: dict[str, bool] = {}

    def write(self, simple: Simple, around: str) -> str:
        """The text of a part; ``around`` is the operator it stands under. ``""`` where only attributes are in it."""
        kind = simple[0]
        if kind in _OPERATORS:
            return self._several(simple, around)
        if kind == "oneOrMore":
            return self._counted(simple[1], "+")
        if kind == "ref":
            return "" if self._is_empty(simple) else simple[1].partition("@")[0]
        if kind == "element":
            return _names(simple[2])
        if kind == "list":
            return f"list {{ {self.write(simple[1], '')} }}"
        if kind == "value":
            return f'"{simple[3]}"'
        if kind == "data":
            return str(simple[2])
        return {TEXT: "text", NOT_ALLOWED: "notAllowed"}.get(simple, "")

    def _several(self, simple: Simple, around: str) -> str:
        kind, *parts = simple
        optional = kind == "choice" and EMPTY in parts
        written = [text for part in parts if part != EMPTY and (text := self.write(part, kind))]
        if not written:
            return ""
        if optional and len(parts) == 2:
            (part,) = [part for part in parts if part != EMPTY]
            return self._counted(part[1], "*") if part[0] == "oneOrMore" else self._counted(part, "?")
        text = _OPERATORS[kind].join(written)
        if len(written) > 1 and (optional or (around and around != kind)):
            text = f"({text})"
        return f"{text}?" if optional else text

    def _counted(self, part: Simple, sign: str) -> str:
        text = self.write(part, "counted")
        return f"{text}{sign}" if text else ""

    def _is_empty(self, simple: Simple) -> bool:
        """Whether a part holds nothing but attributes."""
        kind = simple[0]
        if kind == "ref":
            key = simple[1]
            if key not in self._empty:
                self._empty[key] = self._is_empty(self._definition(key))
            return self._empty[key]
        if kind in ("choice", "group", "interleave", "oneOrMore"):
            return all(self._is_empty(part) for part in simple[1:])
        return kind in ("attribute", "empty")


def _names(names: NameClass) -> str:
    shown = [local_of(name) for name in single_names(names)]
    shown += ["*" for _ in wildcards(names)]
    return shown[0] if len(shown) == 1 else f"({' | '.join(shown)})"
