"""Finding the holder of a reference: archives of the table, and what must be an archive by its name.

The repository is the longest run of words that names the holder, with an acronym that follows in brackets
and with divisions; the town is not part of it, unless it stands within.
"""

import re
from dataclasses import dataclass
from functools import cache

from teikit.archives.known_names import name_at
from teikit.archives.shadow import shadow
from teikit.archives.table import archives, called, settlements
from teikit.archives.trie import pattern_of
from teikit.archives.words import ASIDE, EASTERN, INSTITUTION, LINK, NETWORKS, NO_NAME, REGION

ACRONYM = (
    r"(?:[A-ZÀ-ŽА-ЯЁІЇЄҐҮӨΑ-Ω][A-Za-zÀ-žА-Яа-яёіїєґ]{0,2}){2,9}"
    r"(?:[ -](?:RF|РФ|SPb|СПб|RB|РБ|RK|РК|[A-ZÀ-ŽА-ЯІЇЄҐ]{2,4}))?"
)

CLAUSE = re.compile(r"(?:^|[(\[;:.,–—\n]|\b(?:in|In|and|und|et|e|y|i|oraz|и))\s*$")
"""What stands before the beginning of a reference."""

BRACKETED = re.compile(r"\s?[(\[](?P<inside>[^()\[\]]{2,60})[)\]]")


@dataclass(frozen=True, slots=True)
class Mention:
    """A holder as named in the text. Offsets of the shadow."""

    start: int
    end: int
    keys: tuple[str, ...]
    """Rows of the table that are called so; empty for a holder that the table does not know."""
    begin: int
    """Start of a town before it, else ``start``."""
    stop: int
    """End of a town or gloss behind it, else ``end``."""
    settlement: tuple[int, int] | None = None
    """Where the town stands."""


@cache
def branch() -> re.Pattern[str]:
    """The siglum of a network of archives and the town of one: ``AP Poznań``, ``StA Hamburg``."""
    sigla = "|".join(words for words, _ in NETWORKS)
    town = r"(?=[^\W\d_]+[a-zß-žа-яё])[^\W\d_a-zа-яё][^\W\d_]{2,}"
    return re.compile(
        rf"(?<![^\W_])(?:{sigla}) (?:(?:w|we|v|ve|in|du|des|de|de la|de l'|din|u) ?)?{town}"
        rf"(?:[- ](?:(?:am|an der|im|nad|sur|en|et|de|la)[- ])?{town}){{0,3}}(?=\s*[,.:;]\s)"
    )


@cache
def _towns() -> re.Pattern[str]:
    names = pattern_of(settlements())
    return re.compile(rf"(?P<town>{names}){REGION}(?![^\W_])")


@cache
def _generic() -> re.Pattern[str]:
    word = r"(?:[^\W\d_a-zа-яё][\w'’.&-]*|[\"«„“]?[^\W\d_a-zа-яё][\w'’.-]*[\"»“”]?)"
    return re.compile(
        rf"(?:(?:{word}|{LINK})(?:\s+|(?<=')|(?<=-)))*?(?:\w+-\s?und\s)?(?<!\w)(?:{INSTITUTION})(?:(?:\s+|(?<=')){LINK})*(?:(?:\s+|(?<='))(?:{LINK}\s+)*{word})*"
    )


def known_at(text: str, at: int, end: int) -> Mention | None:
    """The archive of the table that is named at exactly this place, with what belongs to it."""
    match = name_at(text, at, end)
    if match:
        return extend(text, match, end)
    match = branch().match(text, at, end)
    return Mention(*match.span(), (), match.start(), match.end()) if match else None


_RUN_OF_NAME = re.compile(
    rf"(?:^|(?<=[,;(\[\n“\"])\s?|(?<=[.:?!])\s)(?P<words>(?!(?:{NO_NAME})\b|\w{{3,}}\.\s)"
    rf"[^\W\d_a-zа-яё][\w'.-]*\s(?:(?:[^\W\d_a-zа-яё][\w'.-]*|(?!(?:in|at|to|by|on|from|with|im|w|v|ve|в|en|dans)\s){LINK})\s){{0,7}})$"
)


_REST_OF_NAME = re.compile(
    r"(?:\s[^\W\d_a-zа-яё][\w'-]*){0,2}\s(?:Library|Archives?|Museum|Institute|Bibliothek|Archiv|Bibliothèque|Biblioteca|Archivio)(?=\s*[,;:(])"
)
"""Words behind a name that make it another institution's: ``Trinity College Library``."""


def whole_name(text: str, mention: Mention, floor: int) -> Mention:
    """The archive with the words in front that belong to its name: ``Diplomatic Archive of the Ministry …``.

    What is called otherwise may be another archive: the row is kept only where it has the longer name or town.
    """
    name = text[mention.start : mention.end]
    if " " not in name or not institution(name):
        return mention
    rest = _REST_OF_NAME.match(text, mention.end)
    if rest and mention.end == mention.stop:
        keys = called(text[mention.start : rest.end()])
        mention = widen(text, mention.start, rest.end(), keys, len(text))
    run = _RUN_OF_NAME.search(text, max(floor, mention.start - 90), mention.start)
    if run is None:
        return mention
    start = run.start("words")
    keys = called(text[start : mention.end])
    if not keys and mention.settlement and _is_at_home(text[slice(*mention.settlement)], mention.keys):
        keys = mention.keys
    return Mention(start, mention.end, keys, start, mention.stop, mention.settlement)


def with_name_before(text: str, mention: Mention, floor: int) -> Mention:
    """The archive with the name whose siglum in brackets it is: ``Archive of the Chancellery (AKX)``."""
    if text[mention.start - 1 : mention.start] != "(" or text[mention.end : mention.end + 1] != ")":
        return mention
    name = before(text, mention.start - 1, floor)
    if name is None or name[1] < mention.start - 2:
        return mention
    return widen(text, name[0], mention.end + 1, mention.keys, len(text))


def names_holder(text: str, at: int, end: int) -> bool:
    """Whether the field that begins here is the name of an archive of the table, and so no unit.

    A siglum counts only at the end of a reference: ``UM`` in the middle is a fonds of the Danish archive.
    """
    match = name_at(text, at, end)
    if match is None:
        return False
    last = re.compile(r"\s*(?:[.;)\]]|$|\n)").match(text, match.end())
    return bool(last) or (len(match[0]) > 6 and bool(re.compile(r"\s*[,(]").match(text, match.end())))


def extend(text: str, match: re.Match[str], end: int) -> Mention:
    """A name with its divisions, acronym in brackets, and the towns around it."""
    keys = called(match[0])
    return widen(text, match.start(), match.end(), keys, end)


def widen(text: str, start: int, stop: int, keys: tuple[str, ...], end: int) -> Mention:
    """Add to a name what belongs to it: divisions, an acronym in brackets, further names, the town."""
    stop, keys = _divisions(text, stop, keys, end)
    town: tuple[int, int] | None = None
    inner = re.compile(r",\s(?P<town>[^\W\d_][\w .'-]{2,30})\s?\((?P<acronym>[^()\s]{2,14})\)").match(
        text, stop, end
    )
    if inner and _towns().fullmatch(inner["town"]) and _acronym(inner["acronym"]):
        keys = _same(keys, called(inner["acronym"]))
        keys = tuple(key for key in keys if _is_at_home(inner["town"], (key,))) or keys
        stop = inner.end()
    behind = stop
    bracketed = BRACKETED.match(text, stop, end)
    if bracketed:
        inside = bracketed["inside"].strip()
        if _acronym(inside) or called(inside):
            keys = _same(keys, called(inside))
            stop = behind = bracketed.end()
        elif _towns().fullmatch(inside):
            town, behind = bracketed.span("inside"), bracketed.end()
            keys = tuple(key for key in keys if _is_at_home(inside, (key,)))
        elif aside := _ASIDE.match(inside):
            keys = _same(keys, called(inside[aside.end() :]))
            behind = bracketed.end()
    stop2, keys = _divisions(text, stop, keys, end)
    if stop2 > stop:
        stop = behind = stop2
    if town is None:
        match = re.compile(r",?\s+").match(text, behind, end)
        place = _towns().match(text, match.end(), end) if match else None
        if place and match and ("," in match[0] or place["town"] not in _small_words()):
            closing = re.compile(r"(?=\s*(?:[,.;:)\n(]|$))").match(text, place.end(), end)
            if closing and (not keys or _is_at_home(place["town"], keys)):
                town, behind = place.span("town"), place.end()
                keys = tuple(key for key in keys if _is_at_home(place["town"], (key,)))
                acronym = BRACKETED.match(text, behind, end)
                if acronym and _acronym(acronym["inside"]):
                    keys = _same(keys, called(acronym["inside"]))
                    stop = behind = acronym.end()
                    town = None
    begin = start
    if town is None:
        town = _town_before(text, start)
        begin = town[0] if town else start
        if (
            town is None
            and _INSTITUTION.fullmatch(text, start, stop)
            and _OTHER_TOWN.search(text, max(0, start - 40), start)
        ):
            # Many towns have a "Stiftsbibliothek": only its own one's is the table's.
            keys = ()
    if town and keys:
        there = text[town[0] : town[1]]
        at_place = tuple(key for key in keys if _is_at_home(there, (key,)))
        # An archive of this name in another town is another archive.
        keys = (*at_place, *(key for key in keys if key not in at_place)) if at_place else ()
    return Mention(start, stop, keys, begin, behind, town)


_OTHER_TOWN = re.compile(r"(?:^|[(\[;:–—\n])\s*[^\W\d_a-zа-яё][^\W\d_]+,\s$")

_ASIDE = re.compile(rf"(?:{ASIDE})\b\s*[:–—-]?\s*")


def _town_before(text: str, at: int) -> tuple[int, int] | None:
    """The town before a holder, ``München, BSB``; not the town at the end of a clause, ``sent to Rome, BAV``."""
    gap = re.compile(r",\s$").search(text, max(0, at - 3), at)
    if gap is None:
        return None
    for place in _towns().finditer(text, max(0, gap.start() - 30), gap.start()):
        if place.end() == gap.start() and CLAUSE.search(text, max(0, place.start() - 8), place.start()):
            return place.span()
    return None


def behind_town(text: str, at: int) -> int:
    """Behind the town that a reference begins with, ``Paris, Bibliothèque …``; the same place where none does."""
    place = _towns().match(text, at)
    return place.end() + 2 if place and text[place.end() : place.end() + 2] == ", " else at


def _is_at_home(town: str, keys: tuple[str, ...]) -> bool:
    """Whether one of the archives stands in this town; else it is a fonds, as ``Moscou`` in Nantes."""
    names = _forms_of_town().get(" ".join(town.split()), frozenset())
    return any(_home(key) in names for key in keys)


@cache
def _home(key: str) -> str:
    return shadow(archives()[key].settlement)


@cache
def _forms_of_town() -> dict[str, frozenset[str]]:
    """A town's name in any form to the English names of the towns that some row calls so."""
    found: dict[str, set[str]] = {}
    for row in archives().values():
        for town in (row.settlement, *row.settlements):
            found.setdefault(shadow(town), set()).add(shadow(row.settlement))
    return {town: frozenset(names) for town, names in found.items()}


def _small_words() -> frozenset[str]:
    return frozenset({"Washington"})


_ACRONYM = re.compile(ACRONYM + r"(?:[ :/-]?[A-Z]{2,5})?")


def _acronym(words: str) -> bool:
    return bool(_ACRONYM.fullmatch(words)) and words not in settlements()


def _same(keys: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """The rows that both names can mean; those of the first where there is none in common."""
    common = tuple(key for key in keys if key in other)
    return common or keys or other


@cache
def _parts(key: str) -> re.Pattern[str] | None:
    divisions = archives()[key].divisions
    return re.compile(rf"(?:,\s|/|\s|-){pattern_of(divisions)}(?![^\W_]|[/:])") if divisions else None


def _divisions(text: str, stop: int, keys: tuple[str, ...], end: int) -> tuple[int, tuple[str, ...]]:
    """Behind the parts of the archive that are named after it: ``ÖStA, AdR``."""
    for key in keys:
        divisions = _parts(key)
        match = divisions.match(text, stop, end) if divisions else None
        if match:
            return match.end(), (key, *(other for other in keys if other != key))
    return stop, keys


def generic_at(text: str, at: int, end: int) -> tuple[int, int] | None:
    """A holder that the table does not know, by the words of its name, at exactly this place."""
    match = _EASTERN.match(text, at, end)
    if match:
        return match.span()
    field = re.compile(r"[^,;:()\n\d]{3,120}").match(text, at, end)
    if not field:
        return None
    match = _generic().match(text, at, field.end())
    if not match:
        return None
    stop = match.end()
    rest = re.compile(r"(?:\s+[^\W\d_]+){1,3}(?=\s*(?:[.,;:(]|$))").match(text, stop, end)
    if rest and text[stop - 1] != ".":
        stop = rest.end()
    while stop > at and text[stop - 1] in " .,":
        stop -= 1
    # ", Princeton University": a further field that names an institution belongs to the name.
    more = re.compile(r",\s(?=[^\W\d_a-zа-яё])").match(text, stop, end)
    while more:
        rest = re.compile(r"[^,;:()\n\d]{3,80}").match(text, more.end(), end)
        if not rest or not _INSTITUTION.search(rest[0]):
            break
        if not re.search(r"\b(?:Librar|Archiv)", rest[0]) and re.search(
            r"\b(?:Papers|Collections?|Records|Files?|Nachlass|Sammlung|Fonds|Ministry|Ministère|[^\W\d_]+s arkiv)\b",
            rest[0],
        ):
            break
        stop = rest.end()
        more = re.compile(r",\s(?=[^\W\d_a-zа-яё])").match(text, stop, end)
    return at, stop


def _is_rest_of_name(words: str) -> bool:
    """Whether words in small letters may end a name: ``… архив Пермского края``."""
    return bool(re.fullmatch(r"(?:\s+[^\W\d_]+){0,3}", words))


def before(text: str, at: int, floor: int) -> tuple[int, int] | None:
    """A holder that ends right before the unit at ``at``: by its name's words, or an acronym."""
    window = text[max(floor, at - 140) : at]
    gap = re.search(r"(?:[.,]\s[–—-]\s|\s?[,.:;]\s?|\s)$", window)
    if not gap or not gap[0]:
        return None
    stop = at - len(gap[0])
    field_start = max(window.rfind(sign, 0, len(window) - len(gap[0])) for sign in ",;:()[]\n—") + 1
    start = max(floor, at - 140) + field_start
    sentence = list(re.finditer(r"(?<=[^\W\d_]{2})[.!?]\s+(?=[^\W\d_a-zа-я])", text[start:stop]))
    if sentence:
        start += sentence[-1].end()
    found = None
    for word in re.finditer(r"(?<![^\W_])[^\W\d_a-zа-яё]", text[start:stop]):
        match = _generic().match(text, start + word.start(), stop)
        if (
            match
            and re.search(rf"(?:{INSTITUTION})", match[0])
            and _is_rest_of_name(text[match.end() : stop])
        ):
            found = (start + word.start(), stop)
            break
    if found:
        return found
    acronym = re.compile(rf"(?<![^\W_])(?![IVXLC]+\b)({ACRONYM})$").search(text, max(start, stop - 24), stop)
    if acronym:
        return acronym.span(1)
    return None


def institution(words: str) -> bool:
    """Whether words name an institution."""
    return bool(_INSTITUTION.search(words) or _EASTERN.search(words))


_INSTITUTION = re.compile(rf"(?<!\w)(?:{INSTITUTION})(?!\w)")
_EASTERN = re.compile(EASTERN)
