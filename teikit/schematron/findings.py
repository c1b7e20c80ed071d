"""What a validation yields."""

from dataclasses import dataclass
from typing import Literal

from teikit.schematron.nodes import Node


@dataclass(frozen=True, slots=True)
class Note:
    """The text of a diagnostic or property that an assertion refers to (ISO/IEC 19757-3, 5.4.4 and 5.4.11)."""

    id: str
    text: str
    """White space normalised."""
    lang: str | None = None
    role: str | None = None
    scheme: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A failed assertion, a successful report, or an expression that could not be evaluated."""

    kind: Literal["assert", "report", "error"]
    """``error``: evaluation of the expression failed at this node; ``text`` says how."""
    node: Node
    """The node the rule fired on, or that ``@subject`` selects."""
    location: str
    """An XPath of the node, see :func:`teikit.schematron.nodes.location`."""
    text: str
    """The message, white space normalised."""
    severity: Literal["error", "warning", "info"]
    test: str = ""
    """The expression as written; of an error, the expression that failed."""
    context: str = ""
    """The rule's context as written."""
    id: str | None = None
    """The ``@id`` of the assertion, or else of its rule."""
    pattern: str | None = None
    """The ``@id`` of the pattern."""
    role: str | None = None
    """The assertion's own ``@role``."""
    flag: str | None = None
    see: str | None = None
    line: int = 0
    """Line of the assertion in the schema, from 1; 0 where unknown."""
    diagnostics: tuple[Note, ...] = ()
    properties: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Unsupported:
    """Something in the schema that is not evaluated; nothing is left out in silence."""

    construct: str
    """Its name: ``function collection()``, ``element xsl:template`` ..."""
    where: str
    """What is not checked because of it: a rule's context, a test, a pattern."""
    line: int = 0


WARNINGS = frozenset("warning warn nonfatal non-fatal caution".split())
INFORMATION = frozenset("info information informational informative hint note debug trace".split())


def severity(*words: str | None) -> Literal["error", "warning", "info"]:
    """The severity that the first given ``@severity`` or ``@role`` stands for; an error if none does.

    The words are the customary ones; ISO/IEC 19757-3:2020 leaves them open, TEI writes ``nonfatal`` for a warning.

    >>> severity(None, "warn"), severity("person"), severity()
    ('warning', 'error', 'error')
    """
    word = next((word for word in words if word), "").strip().lower()
    if word in WARNINGS:
        return "warning"
    return "info" if word in INFORMATION else "error"
