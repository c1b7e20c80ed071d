"""From the configuration to the settings of a validation."""

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
        baseline=str(root / section.baseline) if section.baseline else None,
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
