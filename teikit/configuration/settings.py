"""From the configuration to the settings of a command."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from teikit.configuration.sections import Configuration
from teikit.validation.settings import SchemaAssignment, Settings


def validation_settings(configuration: Configuration, path: Path) -> Settings:
    """How to validate, as the configuration in the file ``path`` says."""
    section = configuration.validate
    root = path.absolute().parent
    return Settings(
        assignments=tuple(
            SchemaAssignment(pattern, (schemas,) if isinstance(schemas, str) else tuple(schemas))
            for pattern, schemas in section.schema.items()
        ),
        root=str(root),
        catalogs=tuple(str(root / catalog) for catalog in section.catalogs),
        select=tuple(section.select),
        extend_select=tuple(section.extend_select),
        ignore=tuple(section.ignore),
        per_file_ignores=tuple((p, tuple(codes)) for p, codes in section.per_file_ignores.items()),
        exclude=tuple(section.exclude),
        phase=section.phase,
        strict=section.strict,
        require_schema=section.require_schema,
        allow=tuple(str(root / folder) for folder in section.allow),
        use_rules=section.rules,
        rules=rule_options(configuration),
    )


def rule_options(configuration: Configuration) -> Mapping[str, Any]:
    """The options of the edition checks as plain values, by section."""
    import msgspec

    sections = {
        "pointers": configuration.pointers,
        "ids": configuration.ids,
        "dates": configuration.dates,
    }
    return {name: msgspec.structs.asdict(section) for name, section in sections.items()}


def encoding_options(configuration: Configuration, config_path: Path, record: str) -> dict[str, Any]:
    """What the configuration decides about the encoding of a record: names of
    :class:`~teikit.configuration.sections.Recording` to values, only those that are set. Paths are absolute."""
    import msgspec

    from teikit.validation.path_patterns import matches

    root = config_path.absolute().parent
    chosen: dict[str, Any] = {}
    parts = [configuration.encode, *configuration.encode.files]
    for part in parts:
        pattern = getattr(part, "pattern", None)
        if pattern is not None and not matches(pattern, record, str(root)):
            continue
        values = msgspec.structs.asdict(part)
        chosen.update({name: v for name, v in values.items() if v is not None and name not in NOT_OPTIONS})
    for name in PATHS:
        if name in chosen:
            chosen[name] = str(root / chosen[name])
    return chosen


NOT_OPTIONS = ("files", "pattern")
PATHS = ("authority", "persons", "metadata")
"""Settings that are paths relative to the folder of the configuration."""
