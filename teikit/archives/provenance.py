"""Provenance lines: the references, and who obtained, translated, edited the record, and for whom.

Every person named behind a word such as *by* is told, nobody else; whoever calls can account for each character.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from teikit.archives.recogniser import ArchiveContext, recognise
from teikit.archives.unknown_holder import unknown_holder
from teikit.model.agent import Agent
from teikit.model.annotation import Annotation
from teikit.model.moving import moved
from teikit.model.text import Span, trim

VERBS = {
    "obtained": r"obtained|acquired|provided|procured|beschafft|besorgt|zur Verfügung gestellt|obtenu\w*|fourni\w*|obtenid\w+|ottenut\w+"
    r"|pozyskan\w+|udostępni\w+|получен\w*|предоставлен\w*|získan\w+|beszerez\w+",
    "contributed": r"contributed|donated|submitted|beigetragen|contribu[ée]\w*|aportad\w+",
    "discovered": r"discovered|found|located|identified|entdeckt|gefunden|découvert\w*|hallad\w+|обнаружен\w*|найден\w*|odnalezion\w+",
    "transcribed": r"transcribed|typed|transkribiert|transcrit\w*|transcrit[oa]s?|trascritt\w+|przepisan\w+|расшифрован\w*",
    "translated": r"translated|translation|trans\.|transl\.|übersetzt|übersetzung|übers\.|traduit\w*|traduction|traducid\w+|traducción"
    r"|tradott\w+|traduzione|traduzid\w+|tradução|tłumaczeni\w+|tłumaczył\w*|tłum\.|przełoży\w+|przekład|przeł\.|перевод|перевёл|перевела"
    r"|перевел|пер\.|переклад|přeložil\w*|překlad|přel\.|fordította|fordítás|vertaald|vertaling|översatt",
    "edited": r"edited|annotated|introduced|compiled|published|bearbeitet|herausgegeben|hrsg\.|ediert|édité\w*|annoté\w*|editad\w+|a cura"
    r"|opracowa\w+|oprac\.|zredagowa\w+|публикация|подготовил\w*|составитель|редакция|připravil\w*|szerkesztette|bewerkt",
}
"""Role to the words that tell it, as patterns. To teach a further word, add it to its row."""

BY = r"by|von|par|por|da|di|door|av|przez|od"
"""What stands between the word and the name; Slavic and Hungarian words do without."""
AND = r"and|und|et|y|e|i|и|та|és|en|a|&"
FOR = r"for|für|pour|para|per|dla|для|pro|voor"

_TITLE = r"(?:Dr|Prof|Mr|Mrs|Ms|St|Jr|Sr|Fr|Hon|Gen|Col|Amb|проф|д-р|[A-ZÀ-ÞА-ЯЁ])"
_SPLIT = re.compile(rf"\s*,?\s+(?:{AND}|with|mit|avec|con|z)\s+|\s*,\s+|\s+&\s+")
_ARTICLE = re.compile(r"(?:the|der|die|das|le|la|les|el|los|las|il|lo)\s+(?=\S+\s+\S)", re.I)
_ABBREVIATION = re.compile(rf"(?:^|[\s(.-]){_TITLE}$")


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


@cache
def _clause() -> re.Pattern[str]:
    """The words of a role or several, and all up to the name."""
    verb = "|".join(VERBS.values())
    verbs = rf"(?:{verb})(?:\s*,?\s+(?:{AND})\s+(?:{verb})|\s*,\s+(?:{verb}))*"
    return re.compile(
        rf"(?<!\w)(?P<verbs>{verbs})"
        rf"(?:(?P<between>(?:\s+(?!(?:{BY})\b)[^\s.;,]+){{0,9}}?)\s+(?:{BY})\b|\s*:|(?=\s+[A-ZÀ-ÞА-ЯЁŁŚŻČŠŽ]))\s*",
        re.I,
    )


@cache
def _verb() -> re.Pattern[str]:
    return re.compile(
        "|".join(rf"(?P<{role}>(?<!\w)(?:{words})(?!\w))" for role, words in VERBS.items()), re.I
    )


@cache
def _next_clause() -> re.Pattern[str]:
    verb = "|".join(VERBS.values())
    return re.compile(rf"\s*,?\s+(?:{AND})\s+(?=(?:{verb})(?!\w))|\s*,\s+(?=(?:{verb})(?!\w))", re.I)


_PROGRAM = re.compile(rf"(?<!\w)(?:{FOR})\s+(?:the\s+)?(?P<program>(?:(?!(?:{BY})\b)[^\s,;.]+\s*)+)", re.I)


def read_provenance(
    line: str, context: ArchiveContext | None = None, *, states_source: bool = False
) -> Provenance:
    """Read a provenance line.

    ``states_source``: the line is known to name the source (a field of that name), so that also a holder that is in no
    table is believed.

    >>> read_provenance("RGANI, f. 5, op. 30, d. 2. Obtained and translated for CWIHP by Ann Low.").by("translated")
    ['Ann Low']
    """
    agents = tuple(_agents(line))
    references = [
        reference
        for gap in _gaps(line, agents)
        for reference in _references(line, gap, context, states_source)
    ]
    return Provenance(tuple(references), agents)


def _gaps(line: str, agents: tuple[Agent, ...]) -> Iterator[Span]:
    """What stands outside the clauses about persons: there, references are sought."""
    at = 0
    for agent in agents:
        if agent.words.start > at:
            yield Span(at, agent.words.start)
        at = max(at, agent.name_span.end)
    if at < len(line):
        yield Span(at, len(line))


def _references(
    line: str, gap: Span, context: ArchiveContext | None, states_source: bool
) -> list[Annotation]:
    part = line[gap.start : gap.end]
    found = recognise(part, context)
    if not found and states_source:
        found = unknown_holder(part)
    return [moved(annotation, gap.start) for annotation in found]


def _agents(line: str) -> Iterator[Agent]:
    at = 0
    while clause := _clause().search(line, at):
        start = clause.end()
        end = _end_of_names(line, start)
        at = max(end, start)
        if start >= len(line) or not (line[start].isupper() or line[start : start + 4].casefold() == "the "):
            continue
        roles = [match.lastgroup or "" for match in _verb().finditer(line, *clause.span("verbs"))]
        words = trim(line, clause.start(), clause.end())
        program = _program(line, clause, end)
        for name in _names(line, start, program.start if program and program.start >= start else end):
            text = line[name.start : name.end]
            for role in dict.fromkeys(roles):
                yield Agent(
                    role, text, name, words, line[program.start : program.end] if program else None, program
                )


def _end_of_names(line: str, start: int) -> int:
    """Where the names end: at the next clause, a semicolon, a bracket, or a full stop that ends no initial."""
    following = _next_clause().search(line, start)
    limit = following.start() if following else len(line)
    for match in re.finditer(r"[.;(\[\n]", line[start:limit]):
        place = start + match.start()
        if match[0] == "." and _ABBREVIATION.search(line[start:place]):
            continue
        if match[0] == "\n" and line[place + 1 : place + 2] != "\n":
            continue
        return place
    return limit


def _program(line: str, clause: re.Match[str], end: int) -> Span | None:
    """``for CWIHP`` between the verbs and the name, or behind the name."""
    found = _PROGRAM.search(line, clause.start(), clause.end()) or _PROGRAM.search(line, clause.end(), end)
    return trim(line, *found.span("program")) if found else None


def _names(line: str, start: int, end: int) -> Iterator[Span]:
    behind = re.search(rf"\s+(?:{FOR})\s*(?:the\s*)?$", line[start:end], re.I)
    end = start + behind.start() if behind else end
    at = start
    for separator in [*_SPLIT.finditer(line, start, end), None]:
        stop = separator.start() if separator else end
        name = trim(line, at, stop)
        article = _ARTICLE.match(line, *name)
        if article:
            name = Span(article.end(), name.end)
        if name.start < name.end and line[name.start].isupper():
            yield name
        at = separator.end() if separator else end
