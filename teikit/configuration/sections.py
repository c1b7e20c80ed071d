"""What a configuration may say: every key, its type, its meaning. A key that is not here is an error."""

from typing import Annotated, Literal

import msgspec

SCOPE = "^(?:file|xinclude|(?:corpus|authority):.+)$"
DAY = "^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$"
IN_WORDS = {
    SCOPE: "each of the list is file, xinclude, corpus:PATH or authority:PATTERN",
    DAY: "a day is written 1900-12-31",
}
"""What the patterns of values want."""


class Section(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """A table of the configuration."""


class Validate(Section):
    """``[validate]``"""

    schema: dict[str, str | list[str]] = {}
    """Path pattern to the address of a schema, or to several. The last pattern that matches decides."""
    select: list[str] = []
    """Codes, or how they begin, of the findings to show."""
    extend_select: list[str] = []
    """Further codes: those of rules that are off by default."""
    ignore: list[str] = []
    """Codes of findings not to show."""
    per_file_ignores: dict[str, list[str]] = {}
    """Path pattern to codes not to show there."""
    exclude: list[str] = []
    """Path patterns of files to pass over."""
    strict: bool = False
    """Whether everything that was not checked is an error."""
    require_schema: bool = False
    """Whether a document without schema is an error."""
    allow: list[str] = []
    """Folders outside the project that schemas may read from."""
    catalogs: list[str] = []
    """Further XML catalogues."""
    phase: str | None = None
    """The Schematron phase."""
    rules: bool = True
    """Whether the edition checks run."""
    baseline: str | None = None
    """The file with the findings that are known and not shown; without it ``teikit-baseline.json``, where it is there."""


class Pointers(Section):
    """``[pointers]``"""

    scope: list[Annotated[str, msgspec.Meta(pattern=SCOPE)]] = []
    """Where targets are looked for: ``file``, ``xinclude``, ``corpus:PATH``, ``authority:PATTERN``."""


class Ids(Section):
    """``[ids]``"""

    unique_in_project: bool = False
    """Whether an ``xml:id`` may occur in one file of the project only."""


class Dates(Section):
    """``[dates]``"""

    earliest: Annotated[str, msgspec.Meta(pattern=DAY)] | None = None
    """The first day that a date of the edition may name: ``1900-01-01``."""
    latest: Annotated[str, msgspec.Meta(pattern=DAY)] | None = None
    """The last day."""


class Recording(Section):
    """What may be decided about the encoding of a record; ``None`` leaves it to the program."""

    format: str | None = None
    encoding: str | None = None
    language: str | None = None
    reference_date: str | None = None
    relative_dates: bool | None = None
    turns: Literal["sp", "u", "said", "none"] | None = None
    turns_convention: str | None = None
    reported_speech: Literal["all", "high", "off"] | None = None
    without: list[str] | None = None
    """Editorial conventions that stay plain text."""
    authority: str | None = None
    """The persons of the project: a TEI ``listPerson`` or a CSV file."""
    persons: str | None = None
    """A table of decided persons."""
    metadata: str | None = None
    """A CSV file with a row for each record."""
    schema: list[str] | None = None
    """Addresses for ``xml-model`` instructions."""
    date: str | None = None
    strict: bool | None = None
    validate: bool | None = None


class RecordingOfFiles(Recording, kw_only=True):
    """``[[encode.files]]``: the same for some of the files."""

    pattern: str
    """A path pattern."""


class Encode(Recording):
    """``[encode]``"""

    files: list[RecordingOfFiles] = []
    """In their order; later ones win."""


class Configuration(Section):
    """The whole file, or the ``[tool.teikit]`` table."""

    validate: Validate = msgspec.field(default_factory=Validate)
    pointers: Pointers = msgspec.field(default_factory=Pointers)
    ids: Ids = msgspec.field(default_factory=Ids)
    dates: Dates = msgspec.field(default_factory=Dates)
    encode: Encode = msgspec.field(default_factory=Encode)
