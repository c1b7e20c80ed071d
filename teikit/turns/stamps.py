"""Time stamps at the beginning of what is said: ``(00:01) When did you begin?`` below the name, as Rev exports."""

import re
from collections.abc import Sequence

from teikit.model.text import Span
from teikit.turns.convention import Opening

_STAMP = re.compile(r"[\[(](?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?[\])](?=\s)")


def stamped(text: str, openings: Sequence[Opening]) -> tuple[Opening, ...]:
    """The openings with the time stamps at which their speeches begin; only where most have one is it no time of the
    day.
    """
    found = [None if opening.time else _STAMP.match(text, opening.speech) for opening in openings]
    if 2 * sum(match is not None for match in found) <= len(openings):
        return tuple(openings)
    return tuple(
        opening if match is None else opening._replace(time=Span(*match.span()))
        for opening, match in zip(openings, found, strict=True)
    )
