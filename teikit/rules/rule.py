"""What a rule is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.view import View

Check = Callable[[View], Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One edition check."""

    code: str
    """``PTR001``: three letters for the subject and a number; stable for life."""
    name: str
    """What the rule does not allow, in kebab case: ``dangling-pointer``."""
    severity: Severity
    check: Check
    explanation: str
    """The docstring of the rule's module, in the form of :mod:`teikit.rules.explanation`."""
    is_default: bool = True
    """Whether it runs unless it is asked for."""
