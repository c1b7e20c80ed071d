"""What was recognised in a record: everything that a tree is built from, beside the record itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from teikit.model.agent import Agent
from teikit.model.annotation import Annotation
from teikit.model.person import Person
from teikit.model.record import Field


@dataclass(frozen=True, slots=True)
class Provenance:
    """A provenance line taken apart. Offsets count from the beginning of the field's value."""

    statement: Field
    references: tuple[Annotation, ...]
    """Archival references."""
    agents: tuple[Agent, ...]


@dataclass(frozen=True, slots=True)
class Interpretation:
    """All that was recognised."""

    body: tuple[Annotation, ...]
    """Annotations of the body that nest; offsets count from the beginning of the body."""
    persons: tuple[Person, ...] = ()
    language: str | None = None
    """BCP 47 code of the body's language."""
    provenances: tuple[Provenance, ...] = ()
    field_dates: Mapping[str, Annotation] = field(default_factory=dict)
    """Value of a header field that states a date, to that date."""
    decisions: tuple[str, ...] = ()
    """What was decided automatically, a sentence each, for the ``editorialDecl``."""
    reasons: tuple[str, ...] = ()
    """Why it was decided so, for ``-v``."""
