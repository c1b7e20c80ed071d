"""Reading the units of a reference, from a given place, in a given way of citing.

The reader walks over the text: a code, a number before its label, a label before its value, a year, a name,
a range of pages; between them separators and glosses. It stops where nothing of that follows, and where a
further reference begins. It knows no archive: all it knows is the scheme.
"""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from teikit.archives.labels import (
    Grammar,
    label_key,
)
from teikit.archives.repository import names_holder
from teikit.archives.scheme import LEAF_TYPES, Scheme, Sense
from teikit.archives.titles import date_after, title_end


class How(StrEnum):
    """By which sign a unit was recognised."""

    CODE = "code"
    LABEL = "label"
    NUMBER_FIRST = "number-first"
    YEAR = "year"
    TITLE = "title"
    BARE = "bare"


WORTH = {
    How.CODE: 3.0,
    How.NUMBER_FIRST: 3.0,
    How.LABEL: 2.5,
    How.YEAR: 0.25,
    How.BARE: 1.0,
    How.TITLE: 0.0,
}
"""What a unit counts in the choice of a way of citing."""


@dataclass(frozen=True, slots=True)
class Item:
    """A unit as it stands in the text. Offsets are those of the text read."""

    type: str
    """Type of unit; empty for a name that has not got its type yet."""
    start: int
    """First character of the value."""
    end: int
    """Behind the last character of the value."""
    label: str
    """The label as the shadow has it."""
    begin: int
    """First character of label or value."""
    stop: int
    """Behind the last character of label or value."""
    how: How
    strong: bool = False
    """Part of a code that needs no archive beside it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read, and how far."""

    scheme: Scheme
    items: tuple[Item, ...]
    """In the order of the text."""
    begin: int
    end: int

    def score(self) -> float:
        """How well the scheme explains the text: labels and codes count, names hardly."""
        if not self.items:
            return 0.0
        points = sum(WORTH[item.how] for item in self.items)
        ranks = [
            self.scheme.rank(item.type) for item in self.items if item.type and item.how is not How.TITLE
        ]
        disorder = sum(a > b for a, b in itertools.pairwise(ranks))
        return (
            points
            - min(disorder, len(ranks) - 1 - disorder if len(ranks) > 1 else 0)
            + (self.end - self.begin) / 1000
        )


SEPARATOR = re.compile(r"\s*(?:[.,;]\s[-–—](?=\s)|[,;:.·|>→]+|[-–—](?=\s)|/)?\s*")

GLOSS = re.compile(r"\(([^()]{1,80})\)")

QUOTED_NAME = re.compile(r"[“\"«„](?P<name>[^\W_][^”\"»“\n]{1,120}?),?[”\"»“](?=\s*(?:[,;.)]|$))")
"""A name in quotation marks; the comma that stands within them in print does not belong to it."""

PAGE_RANGE = re.compile(
    r"\d+[a-z]?\s*[-–—]\s*\d+[a-z]?(?:\s*,\s*\d+(?:\s*[-–—]\s*\d+)?(?![\w./-]))*(?=\s*(?:[,;.)\]]|$|\n))"
)

MOST = 16
"""Units that a reference can have; a longer row is something else."""

PAGES_MAY_FOLLOW = frozenset("file delo archival-unit item volume piece document folder list carton".split())


def read_units(
    text: str, at: int, end: int, grammar: Grammar, *, names: bool, holder: bool = True
) -> Reading:
    """Read units from ``at`` on, not beyond ``end``. ``names``: names without a label are units as well.
    ``holder``: an archive was named before them, so that also codes are believed that mean something only there.

    Offsets are those of ``text``, the shadow of the record's text.
    """
    items: list[Item] = []
    begin = at
    stop = at
    separator = ""
    while at < end and len(items) < MOST:
        found = _next(text, at, end, grammar, items, separator, names, holder)
        if not found:
            found = _behind_gloss(text, at, end, grammar, items, separator, names)
        if not found:
            break
        if ";" in separator and grammar.scheme.ordered and _is_broader(grammar.scheme, found.items[0], items):
            break
        items = [*items[: found.replaces], *found.items]
        stop = max(item.stop for item in found.items)
        match = SEPARATOR.match(text, stop, end)
        separator = match[0] if match else ""
        if "\n\n" in separator or re.search(r"\n[ \t]+\n", separator):
            break
        at = stop + len(separator)
    return Reading(grammar.scheme, tuple(items), items[0].begin if items else begin, stop)


@dataclass(frozen=True, slots=True)
class _Found:
    items: tuple[Item, ...]
    replaces: int


def _next(
    text: str,
    at: int,
    end: int,
    grammar: Grammar,
    items: list[Item],
    separator: str,
    names: bool,
    holder: bool,
) -> _Found | None:
    """The next unit or units at exactly this place."""
    scheme = grammar.scheme
    found = tuple(_code(text, at, end, grammar, items, holder))
    if found and _may_follow(scheme, items, found):
        return _Found(found, len(items))
    if items and items[-1].how is How.TITLE and "," in separator:
        glued = _goes_on(text, at, end, grammar, items[-1])
        if glued:
            return _Found((replace(items[-1], end=glued, stop=glued),), len(items) - 1)
    for reader in (_number_first, _labelled, _year):
        found = tuple(reader(text, at, end, grammar, items))
        if found and _may_follow(scheme, items, found):
            return _Found(found, len(items))
    if not items and not names:
        return None
    if items and items[-1].type in PAGES_MAY_FOLLOW:
        match = PAGE_RANGE.match(text, at, end)
        if (
            match
            and not any(item.type == "pages" for item in items)
            and ("," in separator or ":" in separator)
        ):
            return _Found((Item("pages", at, match.end(), "", at, match.end(), How.BARE),), len(items))
    if (
        names
        and scheme.titles
        and not _is_narrow(scheme, items)
        and "." not in separator
        and ";" not in separator
        and (separator.strip() or not items or items[-1].how is How.CODE)
    ):
        if grammar.gloss and items and items[-1].how is How.LABEL and grammar.gloss.match(text, at, end):
            return None
        if scheme.dated_titles and items and items[-1].type == "folder":
            stop = date_after(text, at, end)
            if stop:
                return _Found((Item("", at, stop, "", at, stop, How.TITLE),), len(items))
        quoted = QUOTED_NAME.match(text, at, end)
        if quoted:
            return _Found((Item("", *quoted.span("name"), "", at, quoted.end(), How.TITLE),), len(items))
        stop = None if names_holder(text, at, end) else title_end(text, at, end, grammar)
        if stop:
            return _Found((Item("", at, stop, "", at, stop, How.TITLE),), len(items))
    return None


def _is_narrow(scheme: Scheme, items: list[Item]) -> bool:
    """Whether what follows can be no unit's name: names are broader, and this is behind a file or leaf."""
    if not scheme.ordered or not items or items[-1].type not in PAGES_MAY_FOLLOW | LEAF_TYPES:
        return False
    rank = scheme.rank(items[-1].type)
    return all(scheme.rank(title) < rank for title in scheme.titles)


def _goes_on(text: str, at: int, end: int, grammar: Grammar, name: Item) -> int | None:
    """Where a name ends that goes on behind a comma: with a date, or with what its scheme says."""
    if grammar.joined:
        match = grammar.joined.match(text, at, end)
        if match:
            return match.end()
    if not grammar.scheme.dated_titles:
        return None
    labelled = any(_labelled(text, at, end, grammar, [name]))
    glued = date_after(text, at, end, only_dates=labelled)
    return None if glued is None or _own_year(text, name, at, glued) else glued


def _own_year(text: str, title: Item, at: int, stop: int) -> bool:
    """Whether the years behind a name are a unit: those of the Department of State's central files are."""
    return bool(re.search(r"\bCentral\b.*\bFiles?$", text[title.start : title.end])) and bool(
        re.fullmatch(r"\d{4}\s?[-–—/]\s?\d{2,4}", text[at:stop])
    )


def _behind_gloss(
    text: str, at: int, end: int, grammar: Grammar, items: list[Item], separator: str, names: bool
) -> _Found | None:
    """The next labelled unit behind words that explain the one before: ``fond 5 (Secretariat), opis 30``."""
    if not items:
        return None
    match = GLOSS.match(text, at, end)
    if match:
        inside = _in_brackets(text, match, grammar, items)
        if inside:
            return inside
    stop = match.end() if match else None
    leaf = _leaf_behind(text, at, end, grammar, items) if match is None and "," in separator else None
    if leaf:
        return leaf
    if stop is None and names and separator.strip() in {",", ":", "–", "-", "—"}:
        stop = title_end(text, at, end, grammar)
    if not stop:
        return None
    gap = SEPARATOR.match(text, stop, end)
    if not gap or "\n\n" in gap[0] or (match is None and "." in gap[0]):
        return None
    for reader in (_code, _number_first, _labelled):
        found = tuple(reader(text, gap.end(), end, grammar, items))
        if (
            found
            and _may_follow(grammar.scheme, items, found)
            and (
                not items[-1].type or grammar.scheme.rank(found[0].type) > grammar.scheme.rank(items[-1].type)
            )
        ):
            return _Found(found, len(items))
    return None


def _in_brackets(text: str, match: re.Match[str], grammar: Grammar, items: list[Item]) -> _Found | None:
    """A labelled unit that a bracket holds and nothing else: ``(microfilm 1 Mi 44)``, ``(12. doboz)``."""
    for reader in (_number_first, _labelled):
        found = tuple(reader(text, match.start(1), match.end(1), grammar, items))
        if found and found[-1].stop == match.end(1) and _may_follow(grammar.scheme, items, found):
            return _Found((*found[:-1], replace(found[-1], stop=match.end())), len(items))
    return None


ABOUT_THE_DOCUMENT = re.compile(
    r"(?:(?!\b[Ii]n\b|\b[Ss]ee\b)(?:[^,;.:()\n]|(?<=\d)\.|(?<=\b[^\W\d_])\.|(?<=\w)\. ?(?=[^\W\d_A-ZА-Я])){2,70},\s){1,3}"
)
"""What a note says of the document between the file and its leaf: ``Menon to Dutt, 3 November 1956, ``."""


def _leaf_behind(text: str, at: int, end: int, grammar: Grammar, items: list[Item]) -> _Found | None:
    """The labelled leaf behind words about the document, in the same sentence; nothing else is sought so far."""
    if LEAF_TYPES & {item.type for item in items} or not PAGES_MAY_FOLLOW & {item.type for item in items}:
        return None
    words = ABOUT_THE_DOCUMENT.match(text, at, end)
    while words:
        found = tuple(_labelled(text, words.end(), end, grammar, items))
        if found and found[0].type in LEAF_TYPES and _may_follow(grammar.scheme, items, found):
            # A name right before was about the document as well.
            about = items[-1].how is How.TITLE and not items[-1].type
            return _Found(found, len(items) - about)
        shorter = text.rfind(", ", at, words.end() - 2)
        words = ABOUT_THE_DOCUMENT.match(text, at, shorter + 2) if shorter > at else None
    return None


def _is_broader(scheme: Scheme, item: Item, items: list[Item]) -> bool:
    """Whether a unit is broader than the last one: behind a semicolon, it begins another reference."""
    return bool(item.type and items[-1].type) and scheme.rank(item.type) < scheme.rank(items[-1].type)


REPEATABLE = frozenset({"series", "subseries", ""})


PARTS = frozenset({"volume", "fascicle", "document"})


def _is_part_of(whole: Item, part: Item) -> bool:
    """Whether a unit is a part of another of its type: ``vol. 12, pt. 3``, ``fasc. 2, sf. 4``."""
    labels = label_key(whole.label), label_key(part.label)
    return part.type in PARTS and all(labels) and labels[0][0] != labels[1][0]


def _may_follow(scheme: Scheme, items: list[Item], found: tuple[Item, ...]) -> bool:
    """Whether the units go on with the same reference; otherwise they begin another one.

    Units run from broad to narrow, or from narrow to broad all the way (``Folder 3, Box 120``). A unit that
    was there before, and a head (a fonds, a record group) behind a narrower unit, begin a new reference.
    """
    if not items:
        return True
    new = found[0].type
    same = [item for item in items if item.type == new]
    if same and new not in REPEATABLE and not _is_part_of(same[-1], found[0]):
        return False
    ranks = [scheme.rank(item.type) for item in items if item.type]
    if not ranks:
        return True
    # A path that begins with a name or a head leads down, whatever the next two units seem to say.
    leads_down = items[0].how is How.TITLE or items[0].type in scheme.heads
    falling = not leads_down and all(a > b for a, b in itertools.pairwise(ranks))
    if scheme.rank(new) >= ranks[-1]:
        return len(ranks) < 2 or not falling or not scheme.ordered
    if falling:
        return True
    return new not in scheme.heads


def holds(sense: Sense, items: list[Item], scheme: Scheme) -> bool:
    """Whether a label can have this meaning behind these units; a name may be any unit that names can be."""
    read = {item.type for item in items}
    named = {*read, *scheme.titles} if "" in read else read
    last = items[-1].type if items else ""
    return (
        (not sense.after or not named.isdisjoint(sense.after))
        and read.isdisjoint(sense.unless)
        and (
            not sense.last
            or last in sense.last
            or (bool(items) and not last and not set(scheme.titles).isdisjoint(sense.last))
        )
    )


def _ends_here(text: str, at: int) -> bool:
    return not _within_word(text, at)


def _within_word(text: str, at: int) -> bool:
    """Whether a place lies between two letters or figures; scripts without spaces have no such places."""
    return (
        0 < at < len(text)
        and text[at - 1].isalnum()
        and text[at].isalnum()
        and max(text[at - 1 : at + 1]) < "\u3040"
    )


def _code(
    text: str, at: int, end: int, grammar: Grammar, items: list[Item], holder: bool = True
) -> Iterator[Item]:
    if _within_word(text, at):
        return
    if not items and not (grammar.first if holder else grammar.first_alone).match(text, at, end):
        return
    last = {items[-1].type} if items else {""}
    if items and items[-1].how is How.TITLE and not items[-1].type:
        last = set(grammar.scheme.titles)
    for code, pattern in grammar.codes:
        if code.after and last.isdisjoint(code.after):
            continue
        if not items and not holder and not code.strong:
            continue
        match = pattern.match(text, at, end)
        if not match or match.end() == at or not _ends_here(text, match.end()):
            continue
        named = [name for name, value in match.groupdict().items() if value and not name.endswith("_label")]
        for name in sorted(named, key=match.start):
            label = match.groupdict().get(name + "_label") or ""
            begin = match.start(name + "_label") if label else match.start(name)
            stop = max(match.end(name), match.end(name + "_label") if label else 0)
            if stop == match.end() - 1 and text[stop] == ")":
                stop += 1
            kind = name.rstrip("0123456789").rstrip("_").replace("_", "-")
            yield Item(
                kind,
                match.start(name),
                match.end(name),
                label,
                min(begin, match.start(name)),
                stop,
                How.CODE,
                code.strong,
            )
        return


def _number_first(text: str, at: int, end: int, grammar: Grammar, items: list[Item]) -> Iterator[Item]:
    if grammar.number_first is None or _within_word(text, at):
        return
    match = grammar.number_first.match(text, at, end)
    if not match:
        return
    groups = match.groupdict()
    value, label = ("value", "label") if groups.get("label") else ("value_", "label_")
    for sense in grammar.senses_behind[label_key(match[label])]:
        if holds(sense, items, grammar.scheme):
            span = match.span(value)
            yield Item(sense.type, *span, match[label], at, match.end(label), How.NUMBER_FIRST)
            return


def _labelled(text: str, at: int, end: int, grammar: Grammar, items: list[Item]) -> Iterator[Item]:
    if _within_word(text, at):
        return
    match = grammar.label.match(text, at, end)
    while match:
        for sense in grammar.senses[label_key(match["label"])]:
            if not holds(sense, items, grammar.scheme):
                continue
            span = grammar.value(sense, text, match.end(), end)
            if span and not _is_one_word(text, match, span):
                label = text[match.start() : match.end("number") if match["number"] else match.end("label")]
                yield Item(sense.type, *span, label, at, _closing_quote(text, span, end), How.LABEL)
                return
        # "inv. č. 5" is tried before "inv. 5": what the longer label cannot explain, a shorter one may.
        match = grammar.shorter(match, text, at, end)


def _is_one_word(text: str, match: re.Match[str], span: tuple[int, int]) -> bool:
    """Whether a capital and a number make one code (``P123``), and not a label with its value (``F.16``, ``l5``)."""
    label = match["label"]
    return len(label) == 1 and label.isupper() and span[0] == match.end("label")


def _closing_quote(text: str, span: tuple[int, int], end: int) -> int:
    if span[0] == 0 or text[span[0] - 1] not in "“\"«„'":
        return span[1]
    closing = re.compile(r",?\s?[”\"»“']").match(text, span[1], end)
    return closing.end() if closing else span[1]


def _year(text: str, at: int, end: int, grammar: Grammar, items: list[Item]) -> Iterator[Item]:
    if not grammar.years or any(item.type == "year" for item in items):
        return
    if items and items[-1].type in LEAF_TYPES | {"delo", "document", "item", "archival-unit"}:
        return
    match = grammar.year.match(text, at, end)
    if match:
        yield Item("year", at, match.end(), "", at, match.end(), How.YEAR)
