"""The ``[encode]`` section of the project's configuration, as options for each record."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from teikit.cli._reference_date import no_reference_date
from teikit.pipeline.options import EncodeOptions, is_reference_date, schema_instructions

if TYPE_CHECKING:
    from teikit.configuration.sections import Encode, Recording

_SAME = (
    "format",
    "encoding",
    "language",
    "reference_date",
    "relative_dates",
    "turns",
    "turns_convention",
    "reported_speech",
    "date",
    "strict",
    "validate",
)
"""Settings that are options of the same name."""
_TABLES = ("authority", "persons", "metadata")
"""Settings that name files, relative to the configuration."""


@dataclass(frozen=True, slots=True)
class EncodeConfiguration:
    """What the configuration says about encoding."""

    root: Path | None = None
    """Folder of the configuration file."""
    section: "Encode | None" = None

    def options_for(self, path: str) -> EncodeOptions:
        """The options for a record: the section's, then those of each pattern that its path matches."""
        options = EncodeOptions()
        for part in self._parts(path):
            options = replace(options, **_changes(part))
        return options

    def table(self, name: str) -> Path | None:
        """The file that ``authority``, ``persons`` or ``metadata`` names; ``None`` where none is named."""
        value = getattr(self.section, name) if self.section is not None else None
        return self.root / value if value and self.root is not None else None

    def _parts(self, path: str) -> "list[Recording]":
        if self.section is None or self.root is None:
            return []
        from teikit.validation.path_patterns import matches

        return [
            self.section,
            *(part for part in self.section.files if matches(part.pattern, path, str(self.root))),
        ]


def _changes(part: "Recording") -> Mapping[str, Any]:
    changes: dict[str, Any] = {name: value for name in _SAME if (value := getattr(part, name)) is not None}
    if part.without is not None:
        changes["without"] = frozenset(part.without)
    for name, value in (("reference-date", part.reference_date), ("date", part.date)):
        if value is not None and not is_reference_date(value):
            raise click.UsageError(f"encode.{name}: {no_reference_date(value)}")
    if part.schema:
        changes["schemas"] = schema_instructions(part.schema)
    return changes


def encode_configuration(config: Path | None, ignore: bool) -> EncodeConfiguration:
    """The configuration of the file named, or of the one found upward from the current folder.

    Raises click's usage error, with file and line, for one that cannot be understood.
    """
    if ignore:
        return EncodeConfiguration()
    from teikit.configuration.find import ConfigurationError, find_configuration

    found = config or find_configuration(Path.cwd())
    if found is None:
        return EncodeConfiguration()
    from teikit.configuration.load import load_configuration

    try:
        return EncodeConfiguration(found.absolute().parent, load_configuration(found).encode)
    except ConfigurationError as error:
        raise click.UsageError(str(error)) from None
