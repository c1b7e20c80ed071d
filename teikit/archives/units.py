"""Reading the units of a reference, from a given place, in a given way of citing.

The reader walks over the text: a code, a number before its label, a label before its value, a year, a name,
a range of pages; between them separators and glosses. It stops where nothing of that follows, and where a
further reference begins. It knows no archive: all it knows is the scheme.
"""

import itertools
import re
from dataclasses import dataclass, replace

from teikit.archives.labels import (
    Grammar,
    label_key,
)
from teikit.archives.number_lists import with_further_numbers
from teikit.archives.reading import How, Item, Reading
from teikit.archives.repository import names_holder
from teikit.archives.scheme import LEAF_TYPES, Scheme
from teikit.archives.single_units import (
    code_at,
    labelled_at,
    number_first_at,
    year_at,
)
from teikit.archives.titles import date_after, title_end

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
        items = [
            *items[: found.replaces],
            *found.items[:-1],
            with_further_numbers(text, found.items[-1], end),
        ]
        stop = max(item.stop for item in items[found.replaces :])
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
    found = tuple(code_at(text, at, end, grammar, items, holder))
    if found and _may_follow(scheme, items, found):
        return _Found(found, len(items))
    if items and items[-1].how is How.TITLE and "," in separator:
        glued = _goes_on(text, at, end, grammar, items[-1])
        if glued:
            return _Found((replace(items[-1], end=glued, stop=glued),), len(items) - 1)
    for reader in (number_first_at, labelled_at, year_at):
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
    labelled = any(labelled_at(text, at, end, grammar, [name]))
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
    for reader in (code_at, number_first_at, labelled_at):
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
    for reader in (number_first_at, labelled_at):
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
        found = tuple(labelled_at(text, words.end(), end, grammar, items))
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
