"""From what the words say to W3C dates: missing years from the record, relative days from its date.

Every guess leaves its reason; where two readings stay possible there is no value.
"""

from teikit.dates.resolving.dispatch import resolve
from teikit.dates.resolving.state import State, parse

__all__ = ["State", "parse", "resolve"]
