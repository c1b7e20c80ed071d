"""What the search knows about a language: a table of words, with examples that run as tests.

A *list of forms* is a string: forms are separated by commas, ``{a|b}`` stands for either, and a final full stop
marks an abbreviation (the text may write it with or without the stop). Several words make a phrase. Letter case
does not matter. ``"{d.|ds.|dieses} {M.|Monats}"`` is six phrases.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

SAME = 1000
"""In the tables ``this_month`` and ``this_year``: that of the date before, "of that year"."""
LATEST, NEXT = -1001, 1001
"""In the table ``this_year``: the latest or next of its name, whatever year it is in: "May last", "janvier prochain"."""
Example = tuple[str, str, str]
"""A text, the words of its only date, and what they mean: ``1960-07-24``; ``1960-03-16/1960-03-24`` from/to;
``1950..1959`` not before and not after (an end may be missing); ``~1950`` with low certainty; ``?`` no value.
``@1957-10-07 1957-08-14`` is the value within a record of 7 October 1957."""


@dataclass(frozen=True, slots=True)
class DateLanguage:
    """The date words of one language. Every table may be empty."""

    xml_lang: str
    """BCP 47."""
    order: str = "dmy"
    """Order of the parts in numbers: ``dmy``, ``mdy``, ``ymd``; ``dmy/mdy`` where both are in use."""
    month_first: bool = False
    """Whether "March 16" names a day (it does in English and Hungarian, hardly anywhere else)."""
    ordinal_dot: bool = False
    """Whether a full stop makes an ordinal of a number ("am 24. Juli") and so belongs to the date."""
    year_dot: bool = False
    """Whether a full stop follows a year within a sentence: Serbian "од 1914. до 1918. године"."""
    postpositions: bool = False
    """Whether "before", "after", "about", "early" stand behind the date ("1950 előtt")."""
    julian_until: str | None = None
    """Last day of the Julian calendar in records of this language, in the Julian calendar."""

    double_years_until: int | None = None
    """Last year in which a double year ("11 February 1731/2") says that the day is Julian."""

    months: tuple[str, ...] = ()
    """Twelve lists: forms and spellings that CLDR lacks."""
    month_endings: str = ""
    """Endings that may follow a month's full name ("júliusban")."""
    month_prefixes: str = ""
    """What may be written together in front of a month ("Ende" is a word, "mi-" in "mi-avril" a prefix)."""
    weekdays: tuple[str, ...] = ()
    """Seven lists from Monday: forms that CLDR lacks."""
    weekday_endings: str = ""
    """Endings that may follow a weekday's full name ("Montags", "Sonntagabend")."""
    weak: str = ""
    """Names of months, weekdays or feasts that are other words too and need a number beside them ("may", "sun")."""

    ordinals: tuple[str, ...] = ()
    """Words for 1st, 2nd, 3rd … of a month, a list for each."""
    ordinal_suffixes: str = ""
    """What is written behind a number to make it an ordinal."""
    numerals: Mapping[int, str] = field(default_factory=dict)
    """Words that numbers are put together from, for years and days in words; under 0 the "and" between them."""
    and_behind_hundreds: str = ""
    """An "and" that joins numerals behind a hundred or a thousand only ("nineteen hundred and eleven")."""
    ten_adds: bool = False
    """Whether ten and a unit make a number in two words: "dix-neuf", "diez y seis", "decimo tertio"."""

    of: str = ""
    """Between day and month, month and year."""
    the: str = ""
    """Articles between weekday and day, or before a date."""
    day_suffixes: bool = False
    """Whether a day without a month always has a suffix: Hungarian "15-én"."""
    indefinite: str = ""
    """Indefinite articles: "a Saturday" is no day."""
    day_words: str = ""
    """"day" between day and month ("24th day of July")."""
    at: str = ""
    """Prepositions that announce a day: "on the 15th"."""
    in_: str = ""
    """Prepositions that announce a month or a year."""
    dated: str = ""
    """Words after which a number must be a date: "dated", "vom", "Recd"."""
    and_: str = ""
    """Between two dates: "and", "or"."""
    to: str = ""
    """Between the ends of a period."""
    from_: str = ""
    """Before a period."""
    since: str = ""
    """Those of ``in_``, ``at`` and ``from_`` after which a time goes on to the day of writing: no story begins there."""
    period_endings: tuple[str, str] = ("", "")
    """Endings of the two ends of a period: Hungarian "16-tól 24-ig", Turkish "1914'ten 1918'e kadar"."""
    between: str = ""
    """"between"."""
    before: str = ""
    """"before"."""
    after: str = ""
    """"after"."""
    not_: str = ""
    """A negation that turns "before X" into X ("not before 1 April")."""
    about: str = ""
    """"about", "circa"."""

    relative_days: Mapping[int, str] = field(default_factory=dict)
    """Words for a day by its distance from today."""
    parts_of_day: str = ""
    """"morning", "evening": they may follow a weekday or "yesterday"."""
    this: Mapping[int, str] = field(default_factory=dict)
    """"last" -1, "this" 0, "next" 1, before or after a noun or weekday."""
    units: Mapping[str, str] = field(default_factory=dict)
    """``day``, ``week``, ``month``, ``year``."""
    this_month: Mapping[int, str] = field(default_factory=dict)
    """Phrases behind a day: "ult." -1, "inst." 0, "prox." 1; ``SAME`` "of that month"."""
    this_year: Mapping[int, str] = field(default_factory=dict)
    """Phrases behind a day or month: "last year", "d. J.", "hujus anni"; ``SAME`` "of that year"; ``LATEST`` and ``NEXT``
    for "last" and "next" alone."""
    roman_days: Mapping[str, str] = field(default_factory=dict)
    """``kalends``, ``nones``, ``ides``: the days from which the Roman calendar counts back."""
    pridie: str = ""
    """"the day before" one of them."""
    ago: str = ""
    """Before or behind a number of days: "ago", "vor", "il y a"."""
    days: str = ""
    """"days" as it stands with a number."""
    idiom: Mapping[int, int] = field(default_factory=dict)
    """Numbers of days that mean others: "acht Tage" are a week."""
    relative_years: Mapping[int, str] = field(default_factory=dict)
    """Words for a year by its distance from this one ("loni", "heuer")."""
    past: str = ""
    """Words that put the sentence into the past: they decide which Monday is meant."""
    future: str = ""
    """Words that put it into the future: they decide which 28th is meant."""

    seasons: Mapping[str, str] = field(default_factory=dict)
    """``spring``, ``summer``, ``autumn``, ``winter``; ``summer half`` and ``winter half`` of an academic year."""
    fractions: Mapping[str, str] = field(default_factory=dict)
    """``half``, ``third``, ``quarter`` as nouns."""
    parts: Mapping[str, str] = field(default_factory=dict)
    """``early``, ``middle``, ``late``: which part of a month, year or century."""
    last: str = ""
    """"last" as an ordinal: "the last quarter"."""
    century: str = ""
    """The noun."""
    century_abbreviations: str = ""
    """Abbreviations of the noun that are other words too, and count behind Roman figures or an ordinal only ("в.")."""
    century_before: str = ""
    """A sign in front of a century in Roman figures: "s.", "saec."."""
    decades: Mapping[int, str] = field(default_factory=dict)
    """Words for decades: 30 for "the thirties"."""
    decade_suffixes: str = ""
    """What is written behind a number to make it a decade: "1950s", "1950er Jahre"."""
    decade_nouns: str = ""
    """"years" after a decade."""
    decade_nouns_in_front: str = ""
    """"years" before a decade: "années 1950", "anni '30"."""
    year_after: str = ""
    """Year words behind the number that belong to the date: "г.", "année"."""
    year_before: str = ""
    """Year words in front of the number."""
    term: str = ""
    """Nouns that a month may qualify: "June term"."""
    eras: Mapping[str, str] = field(default_factory=dict)
    """``bc``, ``ad``, ``ah``, ``am``: behind a year."""
    styles: Mapping[str, str] = field(default_factory=dict)
    """``julian``, ``gregorian``: "Old Style", "n. St."; ``old``: which of the two the record says ("vieux style")."""
    feasts: Mapping[str, str] = field(default_factory=dict)
    """Feasts: ``12-25`` for a fixed day, ``easter+49`` for a movable one."""
    titles: str = ""
    """"Mr", "Frau": what follows is a name."""
    every: str = ""
    """"every", "each": what follows recurs."""
    undated: str = ""
    """"no date": marks that say that there is none."""

    counted: str = ""
    """Words behind a number that make it a quantity: "tons", "Mark", "Einwohner"."""
    numbered: str = ""
    """Words in front of a number that make it a number of something: "No.", "page", "Route"."""
    common: str = ""
    """The commonest small words: they tell the language of a text, and may follow a day without a month."""

    hours: str = ""
    """"hours", "Uhr", "heures"."""
    lasting_hours: str = ""
    """Those of them that count a length of time too, unless one of ``clock_prepositions`` stands in front."""
    clock_prepositions: str = ""
    """Words after which hours are a time of day: "at", "um", "à"."""
    hours_in_front: str = ""
    """Words for "o'clock" in front of the number: "kl.", "godz."."""
    am: str = ""
    """"a.m.", "in the morning"."""
    pm: str = ""
    """"p.m.", "in the afternoon"."""
    clock: Mapping[str, str] = field(default_factory=dict)
    """Fixed times: ``12:00`` for "noon", where one of ``clock_prepositions`` stands in front ("le Midi" is the South)."""
    clock_adverbs: Mapping[str, str] = field(default_factory=dict)
    """Fixed times that need none: ``12:00`` for "délben"."""
    half_past: str = ""
    """"half past" before an hour ("half past ten" is 10:30)."""
    half_to: str = ""
    """"half" before the coming hour ("halb neun" is 8:30)."""

    minutes_in_front: Mapping[int, str] = field(default_factory=dict)
    """Words in front of an hour, and the minutes that they add: 15 "quarter past", -15 "quarter to"."""
    minutes_behind: Mapping[int, str] = field(default_factory=dict)
    """Words behind an hour: 30 "et demie", -15 "moins le quart"."""

    examples: tuple[Example, ...] = ()
    """At least six: day, month, year, a range, an abbreviation, what is special."""
    counterexamples: tuple[str, ...] = ()
    """Texts in which there is no date."""
