"""What the constructs mean that put patterns together (specification, sections 4.12 to 4.15), by local name."""

from collections.abc import Callable, Sequence

from teikit.relaxng.simple_form import EMPTY, TEXT, Simple


def joined(kind: str, parts: Sequence[Simple]) -> Simple:
    """Several patterns as one; a single one stays what it is (section 4.12). Raises ``IndexError`` for none."""
    return (kind, *parts) if len(parts) > 1 else parts[0]


def group(parts: Sequence[Simple]) -> Simple:
    """One after the other: section 4.12, also for ``define``, ``element`` and other constructs that hold several."""
    return joined("group", parts)


def _interleave(parts: Sequence[Simple]) -> Simple:
    """Section 4.12."""
    return joined("interleave", parts)


def _choice(parts: Sequence[Simple]) -> Simple:
    """Section 4.12."""
    return joined("choice", parts)


def _mixed(parts: Sequence[Simple]) -> Simple:
    """Section 4.13: text anywhere between."""
    return ("interleave", group(parts), TEXT)


def _optional(parts: Sequence[Simple]) -> Simple:
    """Section 4.14."""
    return ("choice", group(parts), EMPTY)


def _zero_or_more(parts: Sequence[Simple]) -> Simple:
    """Section 4.15."""
    return ("choice", ("oneOrMore", group(parts)), EMPTY)


def _one_or_more(parts: Sequence[Simple]) -> Simple:
    """Section 4.12."""
    return ("oneOrMore", group(parts))


def _list(parts: Sequence[Simple]) -> Simple:
    """Section 4.12."""
    return ("list", group(parts))


COMBINATIONS: dict[str, Callable[[Sequence[Simple]], Simple]] = {
    "group": group,
    "interleave": _interleave,
    "choice": _choice,
    "mixed": _mixed,
    "optional": _optional,
    "zeroOrMore": _zero_or_more,
    "oneOrMore": _one_or_more,
    "list": _list,
}
