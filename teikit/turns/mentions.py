"""Names of the record's own persons in running text: ``Anna Holt``, ``Mr. Holt``.

Only what can mean one person of the record is a mention: the whole name, or the surname behind a title. A surname by
itself may be a town, a noun or a brother, and stays text (TEI Guidelines 3.6.1, 14.2).
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from teikit.model.annotation import Annotation, Certainty
from teikit.model.person import Person
from teikit.model.text import Span, SpanIndex
from teikit.model.turn import PersonName
from teikit.turns.convention import behind_space
from teikit.turns.names import read_label
from teikit.turns.whole_words import whole_words
from teikit.turns.words import Words, fold, words

CAPITAL_TITLES = frozenset({"en"})
"""Languages in which titles before names are always capitalised: *miss* is a verb otherwise."""
CAPITAL_NOUNS = frozenset({"de", "lb"})
"""Languages in which a capital behind a name tells nothing."""
_WORD = re.compile(r"[^\W\d_]+")
_GOES_ON = re.compile(r"[\w-]")
_TITLE = re.compile(r"(?<![^\s(\[„“«\"'’])([^\W\d_][\w’'-]*\.?)[ \t]*\n?[ \t]*$")
_FORENAME = re.compile(r"[\w,;–-][ \n]([^\W\d_])(?:[\w’'-]+|\.)[ \t]*$")
"""A word before a surname, not the first of its sentence: with a capital, the name of somebody else."""
_PARTICLES = re.compile(
    r"(?<!\w)(?:(?:de|du|des|del|della|di|da|do|dos|van|von|vom|zu|zum|der|den|ter|ten|af|av|al|el|bin|ibn|la|le)\s+)+$"
)
"""The small words of a surname: ``de``, ``van der``."""
_TITLE_WINDOW = 40
"""Characters before a surname in which its title stands."""
_WRAPPED = 40
"""Characters; a shorter line was not wrapped, and its last word does not belong to the next."""
_LONGEST_INITIAL = 2
_LONGEST_PARTICLE = 3


class _Names:
    """The forms of the record's names, and whom each can mean."""

    def __init__(self, persons: Iterable[Person], vocabulary: Words) -> None:
        self.full: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self.surnames: dict[str, set[str]] = defaultdict(set)
        self.sexes: dict[str, set[str]] = defaultdict(set)
        self.spellings: dict[tuple[str, ...], tuple[str, ...]] = {}
        for person in persons:
            for form in (person.name, *person.variants):
                label = read_label(form, vocabulary)
                spelled = label.spelled
                if not spelled or label.voice or not all(map(_is_of_name, spelled)):
                    continue
                if label.sex:
                    self.sexes[person.id].add(label.sex)
                key = _key(spelled)
                if len(spelled) > 1:
                    self.full[key].add(person.id)
                    self.spellings.setdefault(key, spelled)
                if len(key[-1]) > _LONGEST_INITIAL or len(spelled) == 1:
                    self.surnames[key[-1]].add(person.id)
                    self.spellings.setdefault(key[-1:], spelled[-1:])

    def of_surname(self, surname: str, sex: str) -> str | None:
        """The one person whom a title and a surname can mean; of several, the one of the title's sex."""
        bearers = self.surnames.get(surname, set())
        fitting = {one for one in bearers if not sex or self.sexes.get(one, {sex}) == {sex}}
        if len(fitting) != 1 or (len(bearers) > 1 and not all(one in self.sexes for one in bearers)):
            return None
        return next(iter(fitting))


def recognise(
    text: str, persons: Sequence[Person], languages: tuple[str, ...] = (), outside: Sequence[Span] = ()
) -> tuple[Annotation, ...]:
    """The names of ``persons`` in ``text``, in order; not within the spans ``outside`` (the speakers' labels).

    ``languages`` are BCP 47 codes of the text; they tell its titles.
    """
    vocabulary = words(languages)
    names = _Names(persons, vocabulary)
    if not names.spellings:
        return ()
    language = languages[0].partition("-")[0] if languages else ""
    labels = SpanIndex(outside)
    spans = _places(text, names.spellings.values())
    free = (span for span in spans if not any(labels.overlapping(span)))
    found = _mentions(text, free, names, vocabulary, language)
    return tuple(sorted(found, key=lambda mention: mention.start))


def _mentions(
    text: str, spans: Iterable[Span], names: _Names, vocabulary: Words, language: str
) -> Iterator[Annotation]:
    """The mentions among the places where a name stands."""
    titled: list[tuple[str, Annotation]] = []
    sexes: dict[str, set[str]] = defaultdict(set)
    strangers: set[str] = set()
    for named, end in spans:
        if named and (text[named - 1].isalnum() or text[named - 1] in "_-"):
            continue
        tokens = _key(_tokens(text[named:end]))
        start, sex = _with_titles(text, named, vocabulary, language)
        goes_on = text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
        if len(tokens) > 1:
            who = names.full.get(tokens, set())
            if len(who) == 1 and (language in CAPITAL_NOUNS or not goes_on):
                yield Annotation(start, end, PersonName(next(iter(who))))
        elif start == named:
            forename = _FORENAME.search(text, max(0, start - _TITLE_WINDOW), start)
            if forename and forename[1].isupper():
                strangers |= names.surnames[tokens[0]]
        elif not goes_on and (one := names.of_surname(tokens[0], sex)) is not None:
            sexes[one].add(sex)
            found = Annotation(start, end, PersonName(one), Certainty.HIGH, "a title and a surname")
            titled.append((one, found))
    for one, found in titled:
        # "Mr. Bell" and "Mrs. Bell" are two humans, though the record lists but one.
        if one not in strangers and not {"f", "m"} <= sexes[one]:
            yield found


def _with_titles(text: str, start: int, vocabulary: Words, language: str) -> tuple[int, str]:
    """Where a name begins with the titles before it, and the sex they tell: ``f``, ``m`` or empty."""
    sex = ""
    floor = max(0, start - _TITLE_WINDOW)
    small = text[floor:start].rstrip()[-1:].islower()
    particles = _PARTICLES.search(text, floor, start) if small else None
    named = start
    on_line: tuple[int, str] | None = None
    start = particles.start() if particles else start
    while True:
        before = _TITLE.search(text, _last_word(text, start), start)
        if before is None:
            break
        title = before[1]
        line = text.rfind("\n", 0, before.end(1)) + 1
        if "\n" in text[before.end(1) : start]:
            if before.end(1) - line < _WRAPPED:
                break  # the lines of a list
            on_line = named, sex
        word = fold(title)
        capital = title[0].isupper()
        if not (
            (word in vocabulary.titles and (capital or title[-1] == "." or language not in CAPITAL_TITLES))
            or (word in vocabulary.offices and capital)
        ):
            break
        if word in vocabulary.feminine:
            sex = "f"
        elif word in vocabulary.masculine:
            sex = "m"
        start = before.start(1)
        named = start
    if on_line is not None and text[floor:named].rstrip().endswith(","):
        return on_line  # "Mr. Bell, Deputy Secretary": the office of the line before
    return named, sex


def _last_word(text: str, end: int) -> int:
    """Where the last word before an offset begins, no further off than a title stands."""
    floor = max(0, end - _TITLE_WINDOW)
    before = text[floor:end].rstrip()
    return floor + len(before) - len(before.rsplit(None, 1)[-1]) if before else end


def _tokens(name: str) -> tuple[str, ...]:
    """The words of a name; initials that are printed together come apart: ``N.S.`` is ``N.``, ``S.``"""
    return tuple(re.findall(r"[^\W\d_]\.|[^\s.]+\.?", name))


def _is_of_name(token: str) -> bool:
    """Whether a word may be part of a name: capitalised, or a small one such as ``de``; no digit in it."""
    return (token[0].isupper() or len(token) <= _LONGEST_PARTICLE) and not any(map(str.isdigit, token))


@cache
def _key(spelled: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(fold(token) for part in spelled for token in _tokens(part))


def _places(text: str, spellings: Iterable[tuple[str, ...]]) -> Iterator[Span]:
    """Where one of some names stands, of names that begin alike the longest; none overlaps another."""
    longest_first = sorted(spellings, key=lambda spelled: (-len(spelled), -sum(map(len, spelled)), spelled))
    beginning: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for spelled in longest_first:
        for parts in _cases(spelled):
            if first := _WORD.match(parts[0]):
                beginning[first[0]].append(parts)
    at = 0
    for start, word in whole_words(_WORD, text, beginning):
        if start < at:
            continue
        for parts in beginning[word]:
            end = _end(text, start, parts)
            if end is not None:
                yield Span(start, end)
                at = end
                break


@lru_cache(maxsize=4096)
def _cases(spelled: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The parts of a name in its own letter case, capitalised, and in capitals."""
    parts = _tokens(" ".join(spelled))
    return tuple(
        dict.fromkeys(tuple(change(part) for part in parts) for change in (str, _capitalised, str.upper))
    )


def _end(text: str, start: int, parts: Sequence[str]) -> int | None:
    """Where a name ends that begins at ``start``, if it stands there: there may be white space of any kind between its
    parts, and the full stops of initials as one likes.
    """
    at = start
    for number, part in enumerate(parts):
        if number:
            behind = behind_space(text, at)
            if behind == at and not parts[number - 1].endswith("."):
                return None
            at = behind
        word = part.rstrip(".")
        if not text.startswith(word, at):
            return None
        at += len(word)
        stop = (len(word) <= _LONGEST_INITIAL or part.endswith(".")) and text.startswith(".", at)
        at += stop
    if _GOES_ON.match(text, at):
        if not stop:
            return None
        at -= 1  # the full stop is not the name's
    return at


def _capitalised(word: str) -> str:
    """``MÜLLER-BRANDT`` as ``Müller-Brandt``; a word with small letters is as it is printed."""
    if not word.isupper():
        return word
    return re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize(), word)
