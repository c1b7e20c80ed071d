"""From the tables of languages to one dictionary of words.

A *lexicon* is what one language knows; a *vocabulary* is the lexica of some languages put together. Both are
built when they are first needed and kept.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from teikit.dates import wordclass as kind
from teikit.dates.calendars._month_names import MONTHS
from teikit.dates.forms import forms, lower
from teikit.dates.language import DateLanguage
from teikit.dates.numerals import AND_BEHIND_HUNDREDS
from teikit.dates.word_collection import (
    MONTH_KINDS,
    Phrase,
    Phrases,
    WordCollection,
    add_names,
    cldr,
    short_names,
)
from teikit.dates.wordclass import Word

PLAIN = {
    "day_words": kind.DAY_WORD,
    "of": kind.OF,
    "and_": kind.AND,
    "to": kind.TO,
    "before": kind.BEFORE,
    "after": kind.AFTER,
    "between": kind.BETWEEN,
    "about": kind.ABOUT,
    "century": kind.CENTURY,
    "century_before": kind.CENTURY_SIGN,
    "dated": kind.DATED,
    "at": kind.AT,
    "the": kind.THE,
    "from_": kind.FROM,
    "not_": kind.NOT,
    "in_": kind.IN,
    "parts_of_day": kind.PART_OF_DAY,
    "last": kind.LAST,
    "decade_suffixes": kind.DECADE_SUFFIX,
    "term": kind.TERM,
    "every": kind.EVERY,
    "ago": kind.AGO,
    "pridie": kind.PRIDIE,
    "undated": kind.UNDATED,
    "hours_in_front": kind.HOUR_IN_FRONT,
    "hours": kind.HOUR,
    "half_past": kind.HALF_PAST,
    "half_to": kind.HALF_TO,
    "titles": kind.TITLE,
    "numbered": kind.NUMBERED,
    "counted": kind.COUNTED,
}
"""Tables without values. Where two tables of a language list the same word, the earlier one here wins."""
LONG_MONTH = 7
"""Letters from which on a month's name is known in spite of a slip of the pen."""
SHORTEST_BROKEN = 4
"""Letters of a month's name from which on it is known in two pieces."""
NUMBERED_EVERYWHERE = (
    "p., pp., vol., vols., no., nos., nr., fol., fols., ff., box, file, folder, art., cap., fig., figs., "
    "ms., isbn, issn, doi"
)
"""Words in front of numbers that are known in every language, where they mean nothing else."""
COUNTED_EVERYWHERE = (
    "million, millions, mio., mrd., millionen, milliarden, milliard, milliards, millones, milione, milioni, "
    "miliardi, milhões, miljoen, miljard, miljoner, miljarder, millioner, milliarder, miljoonaa, miljardia, milion, "
    "miliony, milionów, milionů, milionov, miliard, miliardów, miliard, miliardy, miliardov, milioane, miliarde, "
    "millió, milliárd, milyon, milyar, milijuna, milijardi, млн., млрд., тыс., миллион, миллиона, миллионов, миллиардов, "
    "мільйонів, мільярдів, милиона, милиарда, милијарди, εκατομμύρια, δισεκατομμύρια"
)
"""Words behind numbers that are known in every language, where they mean nothing else."""
FIRST = {"year_after": kind.YEAR_AFTER, "year_before": kind.YEAR_BEFORE}
"""Tables that win over all others."""
VALUED = {
    "relative_days": kind.RELATIVE_DAY,
    "this_month": kind.THIS_MONTH,
    "this_year": kind.THIS_YEAR,
    "this": kind.THIS,
    "units": kind.UNIT,
    "seasons": kind.SEASON,
    "fractions": kind.FRACTION_NOUN,
    "parts": kind.PART,
    "decades": kind.DECADE,
    "roman_days": kind.ROMAN_DAY,
    "relative_years": kind.RELATIVE_YEAR,
    "eras": kind.ERA,
    "styles": kind.STYLE,
    "feasts": kind.FEAST,
    "clock": kind.CLOCK,
    "clock_adverbs": kind.CLOCK,
}
"""Tables whose keys are the values of their words."""


@dataclass(frozen=True, slots=True)
class PlainWords:
    """Words read before that mean the same wherever they stand. Grows with what is read."""

    letters: dict[str, str] = field(default_factory=dict)
    """Their classes."""
    values: dict[str, object] = field(default_factory=dict)
    """The values of those that have one."""
    alone: dict[str, str] = field(default_factory=dict)
    """The classes of words that may begin a phrase or be part of another word, where they do not and are not."""
    closely: set[str] = field(default_factory=set)
    """Words that depend on what stands around them."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words and phrases of some languages."""

    languages: tuple[DateLanguage, ...]
    words: Mapping[str, Word]
    phrases: Mapping[str, list[Phrase]]
    """First word of a phrase: its other words and what it means, longest phrases first."""
    suffixes: frozenset[str]
    """What makes an ordinal of a number."""
    numerals: Mapping[str, int]
    """Words that numbers are put together from."""
    past: frozenset[str]
    """Words that put a sentence into the past."""
    common: frozenset[str]
    """The commonest small words."""
    future: frozenset[str] = frozenset()
    """Words that put it into the future."""
    page_signs: frozenset[str] = frozenset()
    """Abbreviations of one letter in front of numbers: "с." is a page in Russian, "с" is "from"."""
    lasting_hours: frozenset[str] = frozenset()
    """Words for hours that may be a length of time."""
    clock_prepositions: frozenset[str] = frozenset()
    """Words after which they, or "noon", are a time of day."""
    foreign: frozenset[str] = frozenset()
    """Words that only languages know that are not the text's."""
    accented: frozenset[str] = frozenset()
    """Names of months, without their accents, that should be written with them."""
    accented_abbreviations: frozenset[str] = frozenset()
    """Abbreviated months and weekdays, without their accents, that have some: "sie." has none, so "się" is none."""
    told_by_accents: frozenset[str] = frozenset()
    """Words, without their accents, that are small words where they have none: Norwegian "vår", but "var"."""
    known: frozenset[str] = frozenset()
    """Every word that means something; all others are read past quickly."""
    long_months: Mapping[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)
    """First three letters of a long month's full name: the names and their numbers, for slips of the pen."""
    seconds: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """First word of a phrase: the words that may come second."""
    month_rests: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Beginnings of months' full names: what completes them, for names that a scan has broken with a space."""
    plain: PlainWords = field(default_factory=PlainWords, compare=False)

    def begins_word(self, start: str) -> bool:
        """Whether some word of these languages begins so and goes on."""
        return any(_begins(_sorted_words(language.xml_lang), start) for language in self.languages)


@cache
def languages() -> Mapping[str, DateLanguage]:
    """All languages by their code."""
    from teikit import catalogue
    from teikit.dates import languages as folder

    found: Mapping[str, DateLanguage] = catalogue.collect(folder, "LANGUAGE", lambda entry: entry.xml_lang)
    return found


def _indexed(vocabulary: Vocabulary) -> Vocabulary:
    """The vocabulary with what makes reading fast."""
    known = {*vocabulary.words, *vocabulary.phrases, *vocabulary.suffixes, *vocabulary.numerals}
    seconds = {
        first: frozenset(rest[0] for rest, _ in listed) for first, listed in vocabulary.phrases.items()
    }
    long_months: dict[str, list[tuple[str, int]]] = {}
    for language in vocabulary.languages:
        for number, names in enumerate(cldr().get(language.xml_lang, {}).get("months", []), 1):
            for name in names:
                word = lower(name)
                if len(word) >= LONG_MONTH and word.isalpha():
                    long_months.setdefault(word[:3], []).append((word, number))
    accented = frozenset(
        lower(name)
        for language in vocabulary.languages
        for names in cldr().get(language.xml_lang, {}).get("months", [])
        for name in names
        if not name.isascii() and lower(name).isascii()
    )
    small = vocabulary.common | {
        form for form, word in vocabulary.words.items() if word.kind not in MONTH_KINDS
    }
    rests: dict[str, set[str]] = {}
    for name, meaning in vocabulary.words.items():
        if meaning.kind == kind.MONTH and len(name) >= SHORTEST_BROKEN and name.isalpha():
            for at in range(1, len(name)):
                if name[:at] not in small and name[at:] not in small:
                    rests.setdefault(name[:at], set()).add(name[at:])
    abbreviations = frozenset(
        lower(name.strip(" ."))
        for language in vocabulary.languages
        for listed in (*language.months, *language.weekdays, *short_names(language.xml_lang))
        for name in listed.split(",")
        if lower(name) != name.lower()
    )
    told_by_accents = frozenset().union(*(_told_by_accents(language) for language in vocabulary.languages))
    return replace(
        vocabulary,
        told_by_accents=told_by_accents,
        accented_abbreviations=abbreviations,
        month_rests={start: frozenset(ends) for start, ends in rests.items()},
        known=frozenset(known),
        seconds=seconds,
        accented=accented,
        long_months={start: tuple(dict.fromkeys(names)) for start, names in long_months.items()},
    )


def _told_by_accents(language: DateLanguage) -> Iterator[str]:
    small = {
        item.strip().lower() for listed in (language.common, language.past) for item in listed.split(",")
    }
    tables = [getattr(language, table) for table in (*PLAIN, *FIRST)]
    tables += [listed for table in VALUED for listed in getattr(language, table).values()]
    for listed in (*tables, *language.weekdays):
        items = {item.strip(" .").lower() for item in listed.split(",")}
        for item in items:
            bare = lower(item)
            if bare != item and bare in small and bare not in items:
                yield bare


@cache
def lexicon(xml_lang: str) -> Vocabulary:
    """What one language knows. Raises ``KeyError`` for a language without a table."""
    language = languages()[xml_lang]
    builder = WordCollection()
    add_names(builder, language)
    for value, listed in enumerate(language.ordinals, 1):
        builder.add_list(listed, kind.ORDINAL, value)
    for table, letter in FIRST.items():
        builder.add_list(getattr(language, table), letter)
    for table, letter in VALUED.items():
        for value, listed in getattr(language, table).items():
            builder.add_list(listed, letter, value)
    for half, listed in ((0, language.am), (12, language.pm)):
        builder.add_list(listed, kind.HALF_DAY, half)
    builder.add_list(f"{language.decade_nouns}, {language.decade_nouns_in_front}", kind.UNIT, "decade")
    for table, letter in PLAIN.items():
        builder.add_list(getattr(language, table), letter)
    builder.add_list(NUMBERED_EVERYWHERE, kind.NUMBERED)
    builder.add_list(COUNTED_EVERYWHERE, kind.COUNTED)
    for quarter in range(1, 5):
        builder.add_list(f"Q{quarter}", kind.QUARTER, quarter)
    small = frozenset(words for words, *_ in forms(language.common))
    for calendar, months in MONTHS.items():
        for month, listed in enumerate(months, 1):
            for words, *rest in forms(listed):
                if words not in small:  # German "ab" is no month
                    builder.add(words, Word(kind.FOREIGN_MONTH, (calendar, month), *rest))
    for phrases in builder.phrases.values():
        phrases.sort(key=lambda phrase: -len(phrase[0]))
    listed_numerals = (*language.numerals.items(), (AND_BEHIND_HUNDREDS, language.and_behind_hundreds))
    numerals = {words[0]: value for value, listed in listed_numerals for words, *_ in forms(listed)}
    return _indexed(
        Vocabulary(
            (language,),
            builder.words,
            builder.phrases,
            frozenset(words[0] for words, *_ in forms(language.ordinal_suffixes)),
            numerals,
            frozenset(words[0] for words, *_ in forms(language.past)),
            frozenset(words[0] for words, *_ in forms(language.common)),
            frozenset(words[0] for words, *_ in forms(language.future)),
            frozenset(
                words[0]
                for words, abbreviation, _ in forms(language.numbered)
                if abbreviation and len(words) == 1 and len(words[0]) == 1
            ),
            frozenset(words[0] for words, *_ in forms(language.lasting_hours)),
            frozenset(words[-1] for words, *_ in forms(language.clock_prepositions)),
        )
    )


@cache
def _sorted_words(xml_lang: str) -> tuple[str, ...]:
    return tuple(sorted(lexicon(xml_lang).words))


def _begins(words: Sequence[str], start: str) -> bool:
    at = bisect_right(words, start)
    return at < len(words) and words[at].startswith(start)


SEVERAL_MONTHS = 0
"""Value of a month's name that means different months in languages that the text may be in ("listopad")."""
FOREIGN = frozenset(
    (kind.MONTH, kind.OF, kind.THE, kind.ORDINAL, kind.AND, kind.TO, kind.FROM, kind.YEAR_AFTER)
)
"""What counts of a language that is not the text's: a quoted date, but no "hier" and no "demain"."""


@cache
def vocabulary(codes: tuple[str, ...], foreign: tuple[str, ...] = ()) -> Vocabulary:
    """The lexica of several languages together; where they differ over a word, the earlier language wins.

    Of the ``foreign`` languages only what makes up a full date counts, and a month needs a number beside it.
    """
    if len(codes) == 1 and not foreign:
        return lexicon(codes[0])
    own, others = [lexicon(code) for code in codes], [lexicon(code) for code in foreign]
    words: dict[str, Word] = {}
    phrases: Phrases = {}
    numerals: dict[str, int] = {}
    for part in reversed(others):
        words.update((form, word) for form, word in part.words.items() if word.kind in FOREIGN)
    for part in reversed(own):
        for form, word in part.words.items():
            other = words.get(form)
            if other is not None and {other.kind, word.kind} == {kind.MONTH} and other.value != word.value:
                word = Word(kind.MONTH, SEVERAL_MONTHS)
            words[form] = word
        numerals.update(part.numerals)
    for part in own:
        for first, listed in part.phrases.items():
            phrases.setdefault(first, []).extend(listed)
    for listed in phrases.values():
        listed.sort(key=lambda phrase: -len(phrase[0]))
    return _indexed(
        Vocabulary(
            tuple(language for part in own + others for language in part.languages),
            words,
            phrases,
            frozenset().union(*(part.suffixes for part in own + others)),
            numerals,
            frozenset().union(*(part.past for part in own)),
            frozenset().union(*(part.common for part in own)),
            frozenset().union(*(part.future for part in own)),
            frozenset().union(*(part.page_signs for part in own)),
            frozenset().union(*(part.lasting_hours for part in own)),
            frozenset().union(*(part.clock_prepositions for part in own)),
            frozenset(words) - frozenset().union(*(part.words for part in own)),
        )
    )
