"""The language tables as sets, ready for look-up."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from teikit import catalogue
from teikit.turns.language import TurnLanguage


class Phrases(frozenset[str]):
    """Folded entries that make a line or begin it: nearly every line is told from them by its first letter."""

    __slots__ = ("_letters",)

    def __init__(self, entries: Iterable[str]) -> None:
        self._letters = frozenset(
            letter
            for entry in entries
            if entry
            for letter in (entry[0], unicodedata.normalize("NFD", entry)[0])
        )

    def may_begin(self, line: str) -> bool:
        """Whether an entry may stand at the beginning of a line, from the line's first character alone."""
        first = line[:1]
        return not first.isalpha() or fold(first)[:1] in self._letters


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The words of one or more languages, folded by :func:`fold`; compared by identity, for they are made once."""

    titles: frozenset[str]
    plural_titles: frozenset[str]
    offices: frozenset[str]
    office_endings: tuple[str, ...]
    """Those long enough to end a compound: ``minister`` in ``Außenminister``."""
    voices: frozenset[str]
    voice_nouns: frozenset[str]
    """Those voices of one word that are met in longer ones: ``voice``, ``membres``."""
    questions: frozenset[str]
    answers: frozenset[str]
    no_speakers: frozenset[str]
    divisions: frozenset[str]
    scenes: frozenset[str]
    """Those of the divisions that are parts of an act."""
    items: frozenset[str]
    headings: frozenset[str]
    """The divisions and the items."""
    entrances: tuple[str, ...]
    trailers: frozenset[str]
    trailer_letters: frozenset[str]
    """With which they begin, for speed."""
    cast: Phrases
    present: Phrases
    verbs: frozenset[str]
    pronouns: frozenset[str]
    """Of the third person, in the subject's case."""
    masculine: frozenset[str]
    feminine: frozenset[str]
    vocal: tuple[str, ...]
    kinesic: tuple[str, ...]
    incident: tuple[str, ...]
    bare_interjections: tuple[str, ...]
    floor: frozenset[str]
    closings: Phrases


def closed_up(words: str) -> str:
    """Words without the spaces of letterspacing, with which plays print names.

    >>> closed_up("А н н а  П е т р о в н а (aside)")
    'Анна Петровна (aside)'
    """
    if len(words) < 5 or words[1] != " " or words[3] != " ":
        return words
    return re.sub(r"  +", " ", _letterspaced().sub(lambda match: match[0].replace(" ", ""), words))


@cache
def _letterspaced() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:[^\W\d_] ){2,}[^\W\d_](?!\w)")


def _greek_accents() -> dict[int, str]:
    """The accented small letters of Greek, modern and ancient, to those without."""
    letters = [chr(code) for code in (*range(0x0390, 0x03D0), *range(0x1F00, 0x2000))]
    bare = {letter: unicodedata.normalize("NFD", letter)[0] for letter in letters}
    return {ord(letter): base for letter, base in bare.items() if base != letter and base.islower()}


_WITHOUT_ACCENTS: dict[int, str | None] = {
    **_greek_accents(),
    ord("ı"): "i",
    ord("\u0307"): None,
    # the ligatures of Yiddish
    ord("װ"): "וו",
    ord("ױ"): "וי",
    ord("ײ"): "יי",
}
_TRANSLATED = re.compile("[" + "".join(map(chr, _WITHOUT_ACCENTS)) + "]")
MARKS = "\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f"
"""Marks that stand upon or below a letter, for the class of a pattern: those of letters do not match them."""


AND = "and|und|et|y|e|og|och|en|i|и|та|a|és|ja"
"""By which the last of several names is joined, in any language."""

COMPOUNDED = 8
"""Letters of an office from which on a word that ends so is one as well."""


@lru_cache(maxsize=16_384)
def fold(words: str) -> str:
    """Words as the tables compare them: white space, letterspacing, letter case and closing punctuation do not count,
    nor do the accents of Greek, which its capitals do not have, and the dots of Turkish.

    >>> fold(" MR. "), fold("ΠΡΟΕΔΡΟΣ") == fold("Πρόεδρος")
    ('mr', True)
    """
    folded = " ".join(closed_up(words).split()).casefold().strip(" .:,;–—-()[]")
    if folded.isascii():
        return folded
    folded = unicodedata.normalize("NFC", folded)
    return folded.translate(_WITHOUT_ACCENTS) if _TRANSLATED.search(folded) else folded


@cache
def tables() -> tuple[TurnLanguage, ...]:
    """All language tables, in the order of their codes."""
    import teikit.turns.languages as folder

    return tuple(catalogue.collect(folder, "LANGUAGE", lambda language: str(language.xml_lang)).values())


def is_office(word: str, vocabulary: Words) -> bool:
    """Whether a folded word names an office: it is in the tables, or a compound of one.

    >>> is_office("belügyminiszter", words(("hu",)))
    True
    """
    return word in vocabulary.offices or (len(word) > COMPOUNDED and word.endswith(vocabulary.office_endings))


WIDESPREAD = ("en", "de", "fr", "es", "ru", "el", "zh", "ja", "ko")
"""Languages whose captions are looked for when the language of a record is not known."""


@cache
def words(languages: tuple[str, ...] = ()) -> Words:
    """The words of the languages given; of all languages if none is given or one of them has no table, but then the
    captions only of those in which most records are written: *Tom* is a volume in Polish and a man in English.

    A record quotes titles and headings of other languages than its own, but what is a label in one language may
    be a form's caption in another: hence only the languages that the record is said to be in.
    """
    wanted = {code.split("-")[0].casefold() for code in languages}
    chosen = tuple(table for table in tables() if table.xml_lang in wanted)
    if wanted and len(chosen) == len(wanted):
        return _of_tables(chosen)
    widespread = tuple(table for table in tables() if table.xml_lang in WIDESPREAD)
    return replace(_of_tables(tables()), no_speakers=_of_tables(widespread).no_speakers)


def _of_tables(chosen: tuple[TurnLanguage, ...]) -> Words:
    """The words of some tables together."""

    def folded(*fields: str) -> frozenset[str]:
        return frozenset(fold(entry) for table in chosen for name in fields for entry in getattr(table, name))

    offices = folded("offices")

    def openings(name: str) -> tuple[str, ...]:
        return tuple(sorted({entry.casefold() for table in chosen for entry in getattr(table, name)}))

    voices = folded("voices")
    divisions, items = folded("divisions", "scenes"), folded("items")
    reporting = [table.reporting for table in chosen if table.reporting]
    verbs = (verb for table in reporting for verb in table.verbs)
    return Words(
        titles=folded("titles", "plural_titles"),
        plural_titles=folded("plural_titles"),
        offices=offices,
        office_endings=tuple(sorted(word for word in offices if " " not in word and len(word) >= COMPOUNDED)),
        voices=voices,
        voice_nouns=frozenset(
            word
            for entry in voices
            if " " in entry
            for word in (entry.split(" ")[0], entry.split(" ")[-1])
            if word in voices and len(word) > 3
        ),
        questions=folded("questions"),
        answers=folded("answers"),
        no_speakers=folded("no_speakers"),
        divisions=divisions,
        scenes=folded("scenes"),
        items=items,
        headings=divisions | items,
        entrances=openings("entrances"),
        trailers=folded("trailers"),
        trailer_letters=frozenset(
            entry[0].casefold() for table in chosen for entry in table.trailers if entry
        ),
        cast=Phrases(folded("cast")),
        present=Phrases(folded("present")),
        verbs=frozenset(verb for verb in verbs if " " not in verb),
        pronouns=frozenset(pronoun for table in reporting for pronoun in table.pronouns),
        masculine=folded("masculine"),
        feminine=folded("feminine"),
        vocal=openings("vocal"),
        kinesic=openings("kinesic"),
        incident=openings("incident"),
        bare_interjections=openings("bare_interjections"),
        floor=folded("floor"),
        closings=Phrases(folded("closings")),
    )
