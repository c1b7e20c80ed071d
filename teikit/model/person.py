"""A person as a record shows them (TEI Guidelines 14.3.2)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """One human (or voice), whatever forms their name takes."""

    id: str
    """A readable NCName, unique in the record: ``kim-il-sung``."""
    name: str
    """The fullest form met."""
    variants: tuple[str, ...] = ()
    """The other forms met, in the order of the text."""
    role: str | None = None
    """Office, or what they do in the record: ``Chairman``, ``interviewer``."""
    ref: str | None = None
    """Where an authority file knows the person: a URI or a pointer."""
    identifiers: tuple[tuple[str, str], ...] = ()
    """``(type, value)`` pairs of an authority file: VIAF, GND, Wikidata."""
    cert: str | None = None
    """``high``, ``medium``, ``low``; ``None`` where a human decided or nothing was guessed."""
    evidence: str = ""
    """Why the forms were joined, in words, for the review table."""
    affiliation: str | None = None
    """Party, delegation, constituency or side: ``Ireland``, ``SPD``, ``our side``."""
    description: str | None = None
    """What a cast list says of a part: ``his niece``."""
    part: bool = False
    """Whether the person is a part of a cast list."""
