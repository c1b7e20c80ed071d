"""One reference being weighed: the units in the best way of citing, the holder before or behind them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from teikit.archives import repository
from teikit.archives.catalogue import schemes
from teikit.archives.labels import Grammar, compile_scheme, grammar
from teikit.archives.reading import How, Item, Reading
from teikit.archives.repository import Mention
from teikit.archives.table import archives
from teikit.archives.units import read_units
from teikit.archives.words import MANUSCRIPT, TONGUES

OWN_SCHEME = 4.0
"""What the archive's own way of citing is worth against others that explain the text as well."""

PREFERRED = {"shelfmark": 0.25, "american": 0.26, "general": 0.2}
"""Which way of citing is taken for a holder that is not known, where several explain the text as well."""

PREFERRED_KNOWN = {"general": 0.4, "shelfmark": 0.25, "american": 0.22}
"""The same for an archive whose own way of citing explains nothing: its neighbours' codes would be a guess."""

PREFERRED_ALONE = {"american": 0.2, "general": 0.1}
"""The same for units that no holder is named before."""

NAMESAKE = 2.9
"""How much better a further archive of the same name must explain the text than the one usually called so."""

LINK = re.compile(
    r"(?:\s*[,.;]?\s+(?:of|in|at|from|im|in der|aus dem|из|в|du|des|de la|de l'|del|della|dell'|w|v|ve)\s+(?:the\s+)?"
    r"|\s*[,.]\s+(?:the\s+)?|\s*[;]\s+|\s+\()"
)
"""Between units and the holder behind them."""

STEADY = frozenset({How.CODE, How.LABEL, How.NUMBER_FIRST})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A reading and its holder."""

    reading: Reading
    mention: Mention | None
    key: str | None
    """Row of the archive, where one is known."""
    holder_behind: bool = False

    @property
    def begin(self) -> int:
        """Where the reference begins, the town before the holder included."""
        if self.mention is None or self.holder_behind:
            return self.reading.begin
        return self.mention.begin

    @property
    def end(self) -> int:
        """Where it ends, a holder and town behind included."""
        return self.mention.stop if self.mention and self.holder_behind else self.reading.end

    def steady(self) -> list[Item]:
        """The units recognised by a label or a code, without pages."""
        return [item for item in self.reading.items if item.how in STEADY and item.type != "pages"]


@cache
def grammar_of(key: str) -> Grammar:
    """The grammar of an archive: its scheme's, with the row's own names of levels."""
    row = archives()[key]
    if not row.titles:
        return grammar(row.scheme)
    return compile_scheme(replace(schemes()[row.scheme], titles=row.titles))


TONGUE = 1.0
"""How much better the way of citing fits whose language the holder's name is in."""

CODE = 3.0
"""What one code is worth: foreign ones are no better for being many."""

FOREIGN = 3.5
"""How much worse a code fits that belongs to another country's archives."""

FAR = 200
"""So far behind the holder the first figure is sought, in characters."""

_MANUSCRIPT = re.compile(MANUSCRIPT)

_FIGURE = re.compile(r"\d|\b[IVX]+\b|[\u3400-\u9fff]")

NEUTRAL = frozenset({"general", "shelfmark", "american"})
"""Ways of citing that are met everywhere."""

ENGLISH_ONES = NEUTRAL | {"british", "commonwealth", "international"}
"""Ways of citing in English, whose labels all understand."""


def read(
    text: str, at: int, end: int, keys: Sequence[str], *, names: bool, holder: str | None = ""
) -> tuple[Reading, str | None]:
    """The best reading of the units at ``at`` for an archive that may be any of ``keys``.

    ``holder``: the name of the archive as the shadow has it; ``None`` where none is named.
    """
    best: tuple[float, Reading, str | None] | None = None
    named = names and holder is not None and not text[at : at + 1].islower()
    for key in keys:
        if not (named or grammar_of(key).begins(text, at, end, holder=True)):
            continue
        reading = read_units(text, at, end, grammar_of(key), names=names)
        score = reading.score() + OWN_SCHEME * _explains(text, reading)
        if best is None or score > best[0] + NAMESAKE:
            best = score, reading, key
    if best and _is_enough(text, best[1], end):
        return best[1], best[2]
    preferred = PREFERRED_ALONE if holder is None else PREFERRED_KNOWN if keys else PREFERRED
    tongues = schemes_of_name(holder) if holder and not keys else frozenset()
    # Without a figure there are names at most, and those are the same in every way of citing.
    tried = schemes() if _FIGURE.search(text, at, min(end, at + FAR)) else sorted(NEUTRAL | tongues)
    own = {archives()[key].scheme for key in keys}

    def is_at_home(name: str) -> bool:
        return name != "shelfmark" or not own or name in own or bool(_MANUSCRIPT.match(text, at))

    for name in tried:
        if not (
            named or name in ENGLISH_ONES or grammar(name).begins(text, at, end, holder=holder is not None)
        ):
            continue
        reading = read_units(text, at, end, grammar(name), names=names, holder=holder is not None)
        score = reading.score() + preferred.get(name, 0)
        if name in tongues:
            score += TONGUE
        elif (keys or tongues) and not _is_labelled(reading) and not (name in NEUTRAL and is_at_home(name)):
            score = min(score, CODE) - FOREIGN
        if not best or score > best[0]:
            best = score, reading, best[2] if best else None
    if best is None:
        return Reading(schemes()["general"], (), at, at), None
    return best[1], best[2]


def _explains(text: str, reading: Reading) -> bool:
    """Whether a reading has a unit besides words in capitals and figures, which are a code that it does not know."""
    return any(
        item.how in STEADY
        or any(sign.isalpha() and not sign.isupper() for sign in text[item.start : item.end])
        for item in reading.items
    )


def _is_labelled(reading: Reading) -> bool:
    """Whether words, and not codes alone, tell what the units are."""
    return any(item.how in {How.LABEL, How.NUMBER_FIRST} for item in reading.items)


def schemes_of_name(holder: str) -> frozenset[str]:
    """The ways of citing of the language that a holder's name is in; none where its words do not tell."""
    return next((names for words, names in _tongues() if words.search(holder)), frozenset())


@cache
def _tongues() -> tuple[tuple[re.Pattern[str], frozenset[str]], ...]:
    return tuple((re.compile(words), frozenset(names.split())) for words, names in TONGUES)


def _is_enough(text: str, reading: Reading, end: int) -> bool:
    """Whether the archive's own scheme explains the text: something steady, and no number left in the sentence."""
    if not any(item.how in STEADY for item in reading.items):
        return False
    rest = re.compile(r"[^.;()\n]*").match(text, reading.end, end)
    return not rest or not re.match(r"[,/\s]{1,2}[^,;.]{0,12}\d", rest[0])


SUFFIX = re.compile(r"[ -][^\W\d_a-zа-яё][\w-]*(?=,?\s)")
"""A word behind a siglum that makes it another archive's: ``RGIA DV``, ``TsDAHO Ukraïny``."""


def _with_suffix(text: str, mention: Mention, end: int) -> Mention:
    """The holder with the word behind its siglum, where its own way of citing goes on only behind that.

    It is another archive of the same tradition then, or a branch: which, nobody knows.
    """
    suffix = SUFFIX.match(text, mention.stop, end)
    if suffix is None or mention.stop != mention.end or " " in text[mention.start : mention.end].strip():
        return mention
    own = grammar_of(mention.keys[0])
    here = read_units(text, mention.stop + 1, end, own, names=True)
    there = read_units(text, suffix.end() + (text[suffix.end()] == ",") + 1, end, own, names=False)
    if any(item.how in STEADY for item in here.items) or sum(item.how in STEADY for item in there.items) < 2:
        return mention
    return replace(mention, end=suffix.end(), stop=suffix.end())


def candidate_from(text: str, mention: Mention, end: int, *, names: bool) -> Candidate | None:
    """The reference whose holder is ``mention``; ``None`` where no unit follows it."""
    named = mention
    if mention.keys:
        named = _with_suffix(text, mention, end)
    known, mention = named is mention, named
    gap = re.compile(r"(?:所?藏|소장)?\s*(?:[.,]\s[–—-](?=\s)|[,.:;/|–—-]|\s)?\s*").match(
        text, mention.stop, end
    )
    at = gap.end() if gap else mention.stop
    if text[mention.stop : mention.stop + 1] in {"#", "-"}:
        at = mention.stop
    reading, key = read(text, at, end, mention.keys, names=names, holder=text[mention.start : mention.end])
    if not reading.items or _is_no_reference(text, mention, at, reading):
        return None
    if key is None and mention.keys:
        key = mention.keys[0]
    return Candidate(reading, mention, key if known else None)


OF_BOOKS = frozenset({"volume", "document", "item", "pages", "year"})
"""What printed books have as well."""


SMALL = re.compile(r"(?:\d{1,4}|[IVXLC]+)(?:\s?[-–—,]\s?\d{1,4})*")
"""Numbers of volumes and pages."""


def _is_no_reference(text: str, mention: Mention, at: int, reading: Reading) -> bool:
    """Whether what follows the name is prose, a printed book, or a number of another kind."""
    gap = text[mention.stop : at].strip()
    first = reading.items[0]
    if not gap and first.how is How.TITLE:
        # "AIPN MSW II, 7148", and not "AVPRF I worked in 1992".
        behind = text[first.stop : first.stop + 1]
        return behind != "," or not any(item.how in STEADY for item in reading.items)
    if gap == ";" and first.how is not How.LABEL:
        return True
    if gap == "/" and first.how is How.CODE and not first.strong:
        return " " not in text[at : reading.end].split(",")[0]
    if reading.scheme.name == "general" and not gap and not any(map(str.isalpha, text[at : reading.end])):
        return mention.keys != ()
    return all(
        (item.how is How.LABEL and item.type in OF_BOOKS and SMALL.fullmatch(text, item.start, item.end))
        or item.how is How.YEAR
        or (item.how is How.TITLE and not any(map(str.islower, text[item.start : item.end])))
        for item in reading.items
    )


def candidate_at(
    text: str, at: int, end: int, *, names: bool, keys: tuple[str, ...] = ()
) -> Candidate | None:
    """The reference whose units begin at ``at``; a holder behind them is taken with them."""
    reading, key = read(text, at, end, keys, names=names, holder=None)
    if not reading.items:
        return None
    link = LINK.match(text, reading.end, end)
    mention = repository.known_at(text, link.end(), end) if link else None
    if mention and link and not (link[0].strip() in {";", "("} and len(mention.keys) != 1):
        closing = re.compile(r"(?=\s*(?:[.;:()\],–—]|$|[a-z]|\n))").match(text, mention.stop, end)
        follows = (
            candidate_from(text, mention, end, names=False)
            if link[0].strip() in {",", ";", ".", "("}
            else None
        )
        if closing and not (follows and follows.steady()):
            best, best_key = reading, mention.keys[0]
            own = 0
            for other in mention.keys:
                again = read_units(text, at, reading.end, grammar_of(other), names=True)
                levels = sum(item.how is How.CODE or item.type in again.scheme.labels for item in again.items)
                if again.end >= reading.end and again.score() >= reading.score() - 1 and levels > own:
                    best, best_key, own = again, other, levels
            stop = mention.stop
            if link[0].strip() == "(" and text[stop : stop + 1] == ")":
                stop += 1
            return Candidate(best, replace(mention, stop=stop), best_key, holder_behind=True)
    unknown = _unknown_holder_behind(text, reading)
    if unknown:
        return unknown
    return Candidate(reading, None, key)


def _unknown_holder_behind(text: str, reading: Reading) -> Candidate | None:
    """The last names of a path from folder to library are the library, where they say so."""
    items = list(reading.items)
    first = len(items)
    while (
        first > 1
        and items[first - 1].how is How.TITLE
        and repository.institution(text[items[first - 1].start : items[first - 1].end])
    ):
        first -= 1
    if first == len(items) or not any(item.how in STEADY for item in items[:first]):
        return None
    start, stop = items[first].start, items[-1].end
    mention = repository.widen(text, start, stop, (), len(text))
    kept = tuple(items[:first])
    return Candidate(replace(reading, items=kept, end=kept[-1].stop), mention, None, holder_behind=True)


def without_loose_end(candidate: Candidate) -> Candidate:
    """Without the names and years behind the last unit that a label or code assures: they may be prose."""
    items = list(candidate.reading.items)
    while items and items[-1].how in {How.TITLE, How.YEAR}:
        items.pop()
    end = max((item.stop for item in items), default=candidate.reading.begin)
    return replace(candidate, reading=replace(candidate.reading, items=tuple(items), end=end))
