"""Provenance lines: the references, and who obtained, translated, edited the record, and for whom.

Every person named behind a word such as *by* is told, nobody else; whoever calls can account for each character.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from teikit.archives.agents import agents
from teikit.archives.recogniser import ArchiveContext, recognise
from teikit.archives.unknown_holder import unknown_holder
from teikit.archives.words import ANNOUNCED
from teikit.model.agent import Agent
from teikit.model.annotation import Annotation
from teikit.model.archival_reference import ArchivalReference
from teikit.model.moving import moved
from teikit.model.text import Span

_SOURCE = re.compile(rf"\s*{ANNOUNCED}:\s")


@dataclass(frozen=True, slots=True)
class Provenance:
    """A provenance line taken apart."""

    references: tuple[Annotation, ...]
    """In the order of the line."""
    agents: tuple[Agent, ...]
    """In the order of the line; who did two things is there twice."""

    @property
    def program(self) -> str | None:
        """The first programme that is named."""
        return next((agent.program for agent in self.agents if agent.program), None)

    def by(self, *roles: str) -> list[str]:
        """The names with one of the roles, each once."""
        return list(dict.fromkeys(agent.name for agent in self.agents if agent.role in roles))


def read_provenance(
    line: str, context: ArchiveContext | None = None, *, states_source: bool = False
) -> Provenance:
    """Read a provenance line.

    ``states_source``: the line is known to name the source (a field of that name), so that also a holder that is in no
    table is believed.

    >>> read_provenance("RGANI, f. 5, op. 30, d. 2. Obtained and translated for CWIHP by Ann Low.").by("translated")
    ['Ann Low']
    """
    found = tuple(agents(line))
    references = [
        reference
        for gap in _gaps(line, found)
        for reference in _references(line, gap, context, states_source)
    ]
    return Provenance(tuple(references), found)


def _gaps(line: str, persons: tuple[Agent, ...]) -> Iterator[Span]:
    """What stands outside the clauses about persons: there, references are sought."""
    at = 0
    for agent in persons:
        if agent.words.start > at:
            yield Span(at, agent.words.start)
        at = max(at, agent.name_span.end)
    if at < len(line):
        yield Span(at, len(line))


def _references(
    line: str, gap: Span, context: ArchiveContext | None, states_source: bool
) -> list[Annotation]:
    part = line[gap.start : gap.end]
    found = recognise(part, replace(context or ArchiveContext(), is_line=True))
    unnamed = not found or (found[0].start > 0 and _holder(found[0]) is None)
    if unnamed:
        found = unknown_holder(part, states_source=states_source or bool(_SOURCE.match(part))) or found
    return [moved(annotation, gap.start) for annotation in found]


def _holder(annotation: Annotation) -> str | None:
    value = annotation.value
    return value.repository if isinstance(value, ArchivalReference) else None
