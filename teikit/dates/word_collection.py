"""The words of one language being collected: forms of a table, names of months and weekdays of CLDR."""

import json
from collections.abc import Iterator
from functools import cache
from importlib import resources

from teikit.dates import wordclass as kind
from teikit.dates.forms import forms, lower
from teikit.dates.language import DateLanguage
from teikit.dates.wordclass import Word

MONTH_KINDS = (kind.MONTH, kind.WEAK_MONTH)
WEEKDAY_KINDS = (kind.WEEKDAY, kind.WEAK_WEEKDAY)
Phrase = tuple[tuple[str, ...], Word]
Phrases = dict[str, list[Phrase]]


@cache
def cldr() -> dict[str, dict[str, list[list[str]]]]:
    """Language to the names of months and weekdays, full and short, that CLDR has for it."""
    text = resources.files("teikit.dates.languages").joinpath("_cldr.json").read_text(encoding="utf-8")
    names: dict[str, dict[str, list[list[str]]]] = json.loads(text)
    return names


class WordCollection:
    """Collects the words of one language; the first meaning of a word stays."""

    def __init__(self) -> None:
        self.words: dict[str, Word] = {}
        self.phrases: Phrases = {}

    def add(self, words: tuple[str, ...], word: Word) -> None:
        """Add one form, a word or a phrase."""
        if len(words) > 1:
            listed = self.phrases.setdefault(words[0], [])
            if word.kind == kind.BEFORE and (words[1:], Word(kind.TO, None, *word[2:])) in listed:
                listed.remove((words[1:], Word(kind.TO, None, *word[2:])))
                word = Word(kind.TO, "before", *word[2:])
            listed.append((words[1:], word))
            return
        form = words[0]
        known = self.words.get(form)
        if known is None:
            self.words[form] = word
        elif known.kind == kind.WEAK_WEEKDAY and word.kind in (kind.BEFORE, kind.AFTER):
            self.words[form] = word  # Czech "po" is "after" more often than Monday
        elif known.kind == kind.TO and word.kind == kind.BEFORE:
            self.words[form] = known._replace(value="before")  # Russian "до" is "to" and "before"
        elif known.kind in MONTH_KINDS and word.kind in WEEKDAY_KINDS:
            self.words[form] = Word(kind.MONTH_OR_WEEKDAY, (known.value, word.value), True)

    def add_list(self, listed: str, letter: str, value: object = None) -> None:
        """Add all forms of a list with one class and value."""
        for words, abbreviation, dotted in forms(listed):
            self.add(words, Word(letter, value, abbreviation, dotted))


def _endings(listed: str) -> list[str]:
    return [lower(form.strip()) for form in listed.split(",") if form.strip()]


def _names(
    builder: WordCollection,
    full: list[list[str]],
    short: list[list[str]],
    more: tuple[str, ...],
    letters: tuple[str, str],
    weak: frozenset[str],
    endings: list[str],
    first: int,
) -> None:
    """Add the names of months or weekdays: full names, their inflected forms, abbreviations."""
    strong_letter, weak_letter = letters

    def add(words: tuple[str, ...], abbreviation: bool, value: int, dotted: bool = False) -> None:
        letter = weak_letter if abbreviation or words[-1] in weak else strong_letter
        builder.add(words, Word(letter, value, abbreviation, dotted))

    listed = [(",".join(names), False) for names in full], [(",".join(names), True) for names in short]
    for index in range(len(full)):
        for names, abbreviated in (
            (listed[0][index]),
            (more[index] if more else "", False),
            listed[1][index],
        ):
            for words, abbreviation, dotted in forms(names):
                add(words, abbreviation or abbreviated, index + first, dotted and len(words) > 1)
                if not (abbreviation or abbreviated):
                    for ending in endings:
                        add((*words[:-1], words[-1] + ending), False, index + first)


def add_names(builder: WordCollection, language: DateLanguage) -> None:
    """Add the names of months and weekdays, those of CLDR and those of the language's table."""
    named = cldr().get(language.xml_lang, {})
    weak = frozenset(words[-1] for words, *_ in forms(language.weak))
    nothing: list[list[str]] = [[] for _ in range(12)]
    _names(
        builder,
        named.get("months", nothing),
        named.get("short_months", nothing),
        language.months,
        (kind.MONTH, kind.WEAK_MONTH),
        weak,
        _endings(language.month_endings),
        1,
    )
    _names(
        builder,
        named.get("weekdays", nothing[:7]),
        named.get("short_weekdays", nothing[:7]),
        language.weekdays,
        (kind.WEEKDAY, kind.WEAK_WEEKDAY),
        weak,
        _endings(language.weekday_endings),
        0,
    )


def short_names(xml_lang: str) -> Iterator[str]:
    """The short names of months and weekdays as CLDR has them."""
    names = cldr().get(xml_lang, {})
    for table in ("short_months", "short_weekdays"):
        for listed in names.get(table, []):
            yield from listed


def month_names() -> Iterator[tuple[str, str]]:
    """Every language's full names of months as CLDR has them: (language, lower-case name)."""
    for xml_lang, names in cldr().items():
        for listed in names["months"]:
            for name in listed:
                for words, *_ in forms(name):
                    if len(words) == 1:
                        yield xml_lang, words[0]
