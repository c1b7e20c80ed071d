"""What a new version of a stored schema would change: for the schema, and for the documents."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.validation.association import associations
from teikit.validation.location import Located, SchemaLocator
from teikit.validation.reading import read_document
from teikit.validation.settings import Settings
from teikit.validation.store.change import Collected, kept_path
from teikit.validation.validator import Validator
from teikit.xmldocument.document import XmlDocument
from teikit.xmldocument.prolog import read_prolog


@dataclass(frozen=True, slots=True)
class Verdicts:
    """A document under the old and the new version of a schema."""

    path: str
    before: tuple[Diagnostic, ...]
    after: tuple[Diagnostic, ...]

    @property
    def fails_newly(self) -> bool:
        """Whether only the new version finds errors."""
        return not any(map(is_error, self.before)) and any(map(is_error, self.after))

    @property
    def passes_newly(self) -> bool:
        """Whether only the old version finds errors."""
        return any(map(is_error, self.before)) and not any(map(is_error, self.after))


def is_error(finding: Diagnostic) -> bool:
    """Whether a finding makes a document invalid."""
    return finding.severity is Severity.ERROR


def users(paths: Iterable[str], schema: Path, settings: Settings) -> Iterator[XmlDocument]:
    """The documents among some files that are checked against a stored schema."""
    locator = SchemaLocator(settings)
    for path in paths:
        document = read_document(path)
        if isinstance(document, Diagnostic):
            continue
        wanted, _ = associations(document, read_prolog(document.source), settings)
        places = (locator.locate(wish, path) for wish in wanted)
        if any(isinstance(place, Located) and place.path == schema for place in places):
            yield document


def verdicts(
    documents: Iterable[XmlDocument], schema: Path, collected: Collected, settings: Settings
) -> Iterator[Verdicts]:
    """Each document under the version stored and under the one collected; schemas only, no edition checks."""
    with tempfile.TemporaryDirectory(prefix="teikit-") as folder:
        paths = [Path(folder) / kept_path(url) for url, _ in collected.files]
        for path, (_, data) in zip(paths, collected.files, strict=True):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        old = Validator(settings._replace(schemas=(str(schema),), use_rules=False))
        new = Validator(settings._replace(schemas=(str(paths[0]),), use_rules=False, cache=False))
        for document in documents:
            yield Verdicts(document.path, tuple(old.validate(document)), tuple(new.validate(document)))
