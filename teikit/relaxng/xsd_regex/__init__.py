"""Regular expressions of XML Schema (part 2, appendix F), matched in time linear in the value.

They differ from those of Python: they match the whole value, know neither anchors nor look-around, and have classes
of their own (``\\i``, ``\\c``, ``\\p{IsGreek}``, subtraction). Matching goes through derivatives, like validation
itself: after each character stands the set of what may still follow. Nothing backtracks, so no expression, however
unfortunate, makes a value take long.

>>> compile("[A-Z]{2}-\\\\d+").match("AK-47")
True
"""

from teikit.relaxng.xsd_regex.automaton import Automaton
from teikit.relaxng.xsd_regex.errors import PatternError
from teikit.relaxng.xsd_regex.parser import parse

__all__ = ["Automaton", "PatternError", "compile"]


def compile(pattern: str) -> Automaton:  # noqa: A001 - the name that re has taught everybody
    """The automaton of a pattern; ``.match(value)`` says whether a whole value fits.

    Raises :class:`PatternError` if the pattern breaks the grammar of XML Schema, or if counting its repetitions
    would need more room than :data:`teikit.relaxng.xsd_regex.width.LIMIT` allows.
    """
    return Automaton(parse(pattern), pattern)
