"""The ids of persons, made of their names: stable, readable, ASCII."""

from collections.abc import Set

from teikit.turns.names import (
    Label,
    is_article,
    plain,
    without_brackets,
)

_UNNAMED = "speaker"
"""Id of a speaker whose label has no letter."""


def slug(label: Label) -> str:
    """An NCName in ASCII for a label: ``kim-il-sung``."""
    text = label.text if label.note_text else without_brackets(label.text)
    words = [] if label.voice else [name for name in label.names if name]
    words = words or [plain(word) for word in text.split() if not label.voice or not is_article(word)]
    words = words or [plain(word) for word in text.split()]
    name = "-".join(word for word in words if word)
    if not name:
        return _UNNAMED
    return name if name[0].isalpha() else f"p-{name}"


def person_id(name: str, taken: Set[str] = frozenset()) -> str:
    """A readable NCName for a name that is none of those taken."""
    return unused(
        slug(Label(name, tuple(plain(word) for word in name.split()), "", "", "", "", voice=False)), taken
    )


def unused(identifier: str, taken: Set[str]) -> str:
    """The id, with the first number behind it that makes it none of those taken, where it is one."""
    found, number = identifier, 2
    while found in taken:
        found, number = f"{identifier}-{number}", number + 1
    return found
