"""What kind of content a pattern describes (RELAX NG specification, section 7.2)."""

from enum import IntEnum


class ContentType(IntEnum):
    """The greater one wins where there is a choice."""

    NOT_ALLOWED = -1
    """None: ``notAllowed`` takes away what it stands in."""
    EMPTY = 0
    COMPLEX = 1
    SIMPLE = 2
