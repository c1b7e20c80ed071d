"""What a validation is asked to do: plain data, the same for the command line, the configuration and the library."""

from collections.abc import Mapping
from typing import Any, NamedTuple


class SchemaAssignment(NamedTuple):
    """Schemas for the files that a pattern matches, as the project's configuration says."""

    pattern: str
    """A pattern as in ``.gitignore``, relative to the project's folder."""
    schemas: tuple[str, ...]
    """Addresses: URLs, or paths relative to the project's folder."""


class Settings(NamedTuple):
    """How to validate."""

    schemas: tuple[str, ...] = ()
    """Addresses of schemas that take the place of all others: paths relative to the current folder, URLs, names."""
    assignments: tuple[SchemaAssignment, ...] = ()
    """Schemas by path pattern; the last pattern that matches decides."""
    root: str | None = None
    """The project's folder, absolute; ``None`` where there is no project."""
    catalogs: tuple[str, ...] = ()
    """Paths of further XML catalogues."""
    select: tuple[str, ...] = ()
    """Codes, or how they begin, of the findings to show; empty for the default ones."""
    extend_select: tuple[str, ...] = ()
    """Further codes, on top of ``select`` or of the default ones."""
    ignore: tuple[str, ...] = ()
    """Codes, or how they begin, of findings not to show."""
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Pairs of a path pattern and the codes not to show there."""
    exclude: tuple[str, ...] = ()
    """Path patterns of files in folders to pass over."""
    phase: str | None = None
    """The Schematron phase where the document names none; ``None`` for the schema's default phase."""
    strict: bool = False
    """Whether everything that was not checked is an error."""
    require_schema: bool = False
    """Whether a document without a usable schema is an error, and the run has failed."""
    allow: tuple[str, ...] = ()
    """Folders outside the project that schemas may read files from."""
    use_rules: bool = True
    """Whether the edition checks run."""
    rules: Mapping[str, Any] = {}
    """Options of the edition checks by section of the configuration: ``{"pointers": {"scope": […]}}``."""
    baseline: str | None = None
    """Path of the file with the findings that are known and not shown."""
    cache: bool = True
    """Whether compiled schemas may be kept in the user's cache."""
