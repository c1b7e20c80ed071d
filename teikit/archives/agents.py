"""Who obtained, translated, edited a record, and for whom, as provenance lines say it.

Every person named behind a word such as *by* is told, nobody else: nothing is guessed from a name alone.
"""

import re
from collections.abc import Iterator
from functools import cache

from teikit.archives.table import settlements
from teikit.archives.words import AND, BY, FOR, VERBS
from teikit.model.agent import Agent
from teikit.model.text import Span, trim

_TITLE = r"(?:Dr|Prof|Mr|Mrs|Ms|St|Jr|Sr|Fr|Hon|Gen|Col|Amb|Ph|Ph\.D|M\.D|проф|д-р|[A-ZÀ-ÞА-ЯЁ])"
_SPLIT = re.compile(
    rf"\s*,?\s+(?:{AND}|with|mit|avec|con|z)\s+|\s*,\s+(?!(?:Jr|Sr|II|III|IV|Ph\.? ?D|M\.? ?D)\b)|\s+&\s+"
)
_ARTICLE = re.compile(r"(?:the|der|die|das|le|la|les|el|los|las|il|lo)\s+(?=\S+\s+\S)", re.I)
_END = re.compile(r"[.;(\[\n]|\s(?:in|at|from|on|im|aus|dans|en|w|we|v|в|из)\s")
"""What may end a row of names."""
_AFFILIATION = re.compile(r"\b(?:Universit|College|Institut|Academy|Akademi|School|Cent(?:er|re)\b)")
_BEGINNING = re.compile(r"(?:[Tt]he |\d{1,4})?[^\W\d_a-zß-öø-ÿа-яё]")
"""How a name begins; companies' with a figure."""
_ABBREVIATION = re.compile(rf"(?:^|[\s(.-]){_TITLE}$")


@cache
def _clause() -> re.Pattern[str]:
    """The words of a role or several, and all up to the name."""
    verb = "|".join(VERBS.values())
    verbs = rf"(?:{verb})(?:\s*,?\s+(?:{AND})\s+(?:{verb})|\s*,\s+(?:{verb}))*"
    return re.compile(
        rf"(?<!\w)(?P<verbs>{verbs})"
        rf"(?:(?P<between>(?:\s+(?!(?:{BY})\b)[^\s.;,]+){{0,9}}?)\s+(?:{BY})\b|\s*:|(?:\s+(?:с|со|z|ze|z\s+j\.|из|s|з)\s+[^\W\d_]+(?:\s+[^\W\d_A-ZА-Я]+)?)?(?=\s+[A-ZÀ-ÞА-ЯЁŁŚŻČŠŽ]))\s*",
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


_ARTICLES = r"(?:the|das|den|die|le|la|el|il)"
_PROGRAM = re.compile(
    rf"(?<!\w)(?:{FOR})\s+(?:{_ARTICLES}\s+)?(?P<program>(?:(?!(?:{BY}|from|aus|du|de|из)\b)[^\s,;.]+\s*)+)",
    re.IGNORECASE,
)


def agents(line: str) -> Iterator[Agent]:
    """The persons and bodies of a line in its order; who did two things comes twice."""
    at = 0
    while clause := _clause().search(line, at):
        start = clause.end()
        end = _end_of_names(line, start)
        at = max(end, start)
        if not _BEGINNING.match(line, start):
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
    for match in _END.finditer(line, start, limit):
        place = match.start()
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
    """The names of a row; not the institution and town behind a person's name: ``Ann Low, Yarrow University, and``."""
    behind = re.search(rf"\s+(?:{FOR})\s*(?:{_ARTICLES}\s*)?$", line[start:end], re.I)
    end = start + behind.start() if behind else end
    at = start
    comma_before = False
    for separator in [*_SPLIT.finditer(line, start, end), None]:
        stop = separator.start() if separator else end
        name = trim(line, at, stop)
        while name.start < name.end and line[name.end - 1] in ",;:":
            name = trim(line, name.start, name.end - 1)
        article = _ARTICLE.match(line, *name)
        if article:
            name = Span(article.end(), name.end)
        words = line[name.start : name.end]
        if _BEGINNING.match(words) and not (comma_before and _is_affiliation(words)):
            yield name
        comma_before = separator is not None and separator[0].strip() == ","
        at = separator.end() if separator else end


def _is_affiliation(words: str) -> bool:
    return bool(_AFFILIATION.search(words)) or words in settlements()
