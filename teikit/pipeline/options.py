"""What a user may decide about the encoding of a record."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from teikit.model.person import Person
from teikit.model.record import Field

TURNS = ("sp", "u", "said", "none")
REPORTED_SPEECH = ("all", "high", "off")
CONVENTIONS = ("gap", "unclear", "supplied", "note", "anchor", "pb", "persName")
"""Kinds of markup that can be switched off: editorial conventions, and names in running text."""

TEI_ALL = "https://vault.tei-c.org/P5/4.9.0/xml/tei/custom/schema/relaxng/tei_all.rng"
RELAX_NG = "http://relaxng.org/ns/structure/1.0"
SCHEMATRON = "http://purl.oclc.org/dsdl/schematron"
DEFAULT_SCHEMAS = ((TEI_ALL, RELAX_NG), (TEI_ALL, SCHEMATRON))
"""The ``xml-model`` instructions of a document whose project names no schema: a fixed version, not a moving one."""


_SCHEMA_KINDS = {".sch": (SCHEMATRON,), ".rng": (RELAX_NG, SCHEMATRON), ".rnc": (RELAX_NG,)}


def schema_instructions(addresses: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """(address, schematypens) for each address; a RELAX NG schema is named for its Schematron as well."""
    return tuple(
        (address, kind)
        for address in addresses
        for kind in _SCHEMA_KINDS.get(PurePosixPath(address).suffix.casefold(), (RELAX_NG,))
    )


class OptionError(ValueError):
    """A value that an option cannot have; the message is one line that says what it may be."""


_LANGUAGE_TAG = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")
"""What ``@xml:lang`` may hold (XML Schema 2, 3.3.3 language)."""


_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?:T.*)?")


def is_reference_date(value: str) -> bool:
    """Whether a text is a day, month or year that exists, as W3C writes it.

    >>> is_reference_date("1957-10-07"), is_reference_date("1957-10"), is_reference_date("1957-13")
    (True, True, False)
    """
    from teikit.dates.resolving import parse

    return _DATE.fullmatch(value) is not None and parse(value).year is not None


@dataclass(frozen=True, slots=True)
class EncodeOptions:
    """All decisions, with their defaults. Raises :class:`OptionError` for a value that there is not; whether there are a
    format, an encoding and a convention of that name is seen when they are used (:mod:`teikit.pipeline.option_names`).
    """

    format: str = "auto"
    """Name of a record format."""
    encoding: str | None = None
    """Codec of the bytes; ``None``: detected."""
    language: str | None = None
    """BCP 47 code of the text; ``None``: as the record says, otherwise told from the text."""
    reference_date: str | None = None
    """W3C date that relative dates count from; ``None``: the date of the document."""
    relative_dates: bool = True
    """Whether dates that need a reference date get a value."""
    turns: str = "sp"
    """How speaker turns are written, one of :data:`TURNS`."""
    turns_convention: str | None = None
    """Name of a convention of speaker labels; ``None``: found."""
    reported_speech: str = "all"
    """One of :data:`REPORTED_SPEECH`."""
    without: frozenset[str] = frozenset()
    """What stays plain text, of :data:`CONVENTIONS`."""
    persons: tuple[Person, ...] = ()
    """The authority file, and the decisions of a review table."""
    metadata: tuple[Field, ...] = ()
    """Fields of a metadata table; they win over what was read."""
    schemas: tuple[tuple[str, str], ...] = DEFAULT_SCHEMAS
    """(address, schematypens) of the ``xml-model`` instructions."""
    date: str | None = None
    """Date of the encoding, W3C; ``None``: none is written."""
    strict: bool = False
    """Refuse a record with characters that XML cannot hold."""
    validate: bool = True
    """Check the result against the bundled schema."""

    def __post_init__(self) -> None:
        if self.turns not in TURNS:
            raise OptionError(f"turns: there is no {self.turns!r}: one of {', '.join(TURNS)}")
        if self.reported_speech not in REPORTED_SPEECH:
            raise OptionError(
                f"reported speech: there is no {self.reported_speech!r}: one of {', '.join(REPORTED_SPEECH)}"
            )
        for unknown in sorted(self.without - set(CONVENTIONS)):
            raise OptionError(f"without: there is no {unknown!r}: some of {', '.join(CONVENTIONS)}")
        if self.language is not None and not _LANGUAGE_TAG.fullmatch(self.language):
            raise OptionError(f"language: {self.language!r} is no language tag such as en, de-AT or zh-Hant")
        for name, value in (("reference date", self.reference_date), ("date", self.date)):
            if value is not None and not is_reference_date(value):
                raise OptionError(f"{name}: {value!r} is no date: write YYYY-MM-DD, YYYY-MM or YYYY.")
