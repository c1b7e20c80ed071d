"""The tables of verbs of saying as patterns, for :mod:`teikit.turns.reported`."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from teikit.turns.language import Reporting, TurnLanguage
from teikit.turns.word_pattern import WordPattern
from teikit.turns.words import fold, tables

_QUOTATION = r"“[^“”]{1,1500}”|\"[^\"\n]{1,1500}\"|„[^„“”]{1,1500}[“”]|«[^«»]{1,1500}»|»[^«»]{1,1500}«|»[^«»\n]{1,1500}»|”[^“”\n]{1,1500}”"


def _any(entries: set[str]) -> str:
    """An alternation, the longest first; ``(?!)`` of nothing. Those that begin alike are tried together, so that the
    others need not be.
    """
    if not entries:
        return "(?!)"
    alike: dict[str, list[str]] = defaultdict(list)
    for entry in sorted(sorted(entries), key=len, reverse=True):
        alike[entry[0].casefold()].append(entry)
    return "|".join(_beginning_alike(group) for group in alike.values())


def _beginning_alike(entries: Sequence[str]) -> str:
    """An alternation of entries with the same first letter, letter case apart."""
    words = "|".join(re.escape(entry).replace("\\ ", r"\s+").replace("'", "['’]") for entry in entries)
    first = "".join(dict.fromkeys(re.escape(entry[0]) for entry in entries))
    return f"(?=[{first}])(?:{words})" if len(entries) > 1 else words


_PARTICLES = "de|du|des|von|van|of|for|and|da|di|für|del"
"""Small words within names and offices."""
_CAPITAL = r"[^\W\d_a-zß-öø-ÿа-яё]"


@dataclass(frozen=True, slots=True)
class Patterns:
    """What a language, or several, give for the search of reported speech."""

    verb: WordPattern
    quotation: re.Pattern[str]
    inquit: re.Pattern[str]
    """Behind a quotation: ``he remarked``, ``said the driver``."""
    lead_in: re.Pattern[str]
    """Before a quotation: the verb, at most a few words, comma or colon."""
    behind_verb: re.Pattern[str]
    """Objects, adverbs and a short insertion between commas."""
    subordinate: re.Pattern[str]
    addressed: re.Pattern[str]
    """Between the verb and the clause, whom somebody speaks to."""
    commas: bool
    """Whether a comma stands before such a clause always."""
    infinitive: re.Pattern[str]
    infinitive_verb: re.Pattern[str]
    bare: re.Pattern[str]
    finite: re.Pattern[str]
    first_person_clause: re.Pattern[str]
    next_report: re.Pattern[str]
    """Where another report begins in the same sentence."""
    according: WordPattern
    conjunction: re.Pattern[str]
    coordinated: re.Pattern[str]
    """The end of what stands before a second verb of the same speaker."""
    goes_on_with: re.Pattern[str]
    """All that stands between a reported clause and a second verb of the same speaker."""
    relative: re.Pattern[str]
    subject: re.Pattern[str]
    first_subject: re.Pattern[str]
    """The subject that a sentence begins with."""
    inverts: bool
    """Whether the subject stands behind the verb where anything else stands before it."""
    subject_behind: re.Pattern[str]
    """Such a subject, between the verb and the clause."""
    adverbial: re.Pattern[str]
    """An adverb before the subject, or a preposition with the word behind it."""
    last_subject: re.Pattern[str]
    """The subject behind such an adverbial."""
    passive: re.Pattern[str]
    impersonal: re.Pattern[str]
    thing: re.Pattern[str]
    definite: re.Pattern[str]
    adverb: re.Pattern[str]
    free_indirect: re.Pattern[str]
    past: re.Pattern[str]
    pronouns: frozenset[str]
    object_pronouns: frozenset[str]
    first_person: frozenset[str]
    indefinite: frozenset[str]
    """Pronouns for nobody in particular, and those that only refer back."""
    plural: frozenset[str]
    """Pronouns that no single speaker is called by."""
    second_person: frozenset[str]
    """Whoever a letter is written to."""
    articles: frozenset[str]
    drops_subject: bool
    """Whether a sentence may begin with its verb."""
    ordinals: bool
    """Whether a full stop behind a number may be part of an ordinal."""

    def without_adverbs(self, words: str) -> str:
        """The words of a subject without the adverbs at their edges."""
        before = None
        while before != words:
            before = words
            words = self.adverb.sub("", words).strip(" ,")
        return words

    def goes_on(self, sentence: str) -> bool:
        """Whether a sentence without a verb of saying goes on reporting."""
        return self.free_indirect.search(sentence) is not None

    def is_past(self, verb: str) -> bool:
        """Whether a verb of saying tells of the past."""
        return self.past.search(verb) is not None


def _spoken(languages: tuple[str, ...]) -> list[TurnLanguage]:
    """The tables of the languages."""
    wanted = {code.split("-")[0].casefold() for code in languages}
    return [table for table in tables() if table.xml_lang in wanted]


def _every(chosen: Iterable[Reporting], *names: str) -> set[str]:
    """All entries of some fields."""
    return {entry for reporting in chosen for name in names for entry in getattr(reporting, name)}


@cache
def verbs_of_saying(languages: tuple[str, ...]) -> WordPattern | None:
    """The verbs of saying of the languages, or ``None`` where none of them has a table of such verbs.

    Most records have few of them, some none, and then need no other pattern.
    """
    chosen = [table.reporting for table in _spoken(languages) if table.reporting]
    if not chosen:
        return None
    auxiliaries, verbs = _every(chosen, "auxiliaries"), _every(chosen, "verbs", "infinitive_verbs")
    return WordPattern(
        rf"(?<![\w'’])(?:(?:{_any(auxiliaries)})\s+(?:[^\s,.;]+\s+){{0,5}}?)?(?:{_any(verbs)})(?![\w'’])",
        auxiliaries | verbs,
    )


@cache
def patterns(languages: tuple[str, ...]) -> Patterns:
    """The patterns of the languages, of which one at least must have a table of verbs of saying."""
    spoken = _spoken(languages)
    chosen = [table.reporting for table in spoken if table.reporting]
    verb = verbs_of_saying(languages)
    if verb is None:
        raise ValueError(f"no verbs of saying in any of the languages {languages}")

    def every(*names: str) -> set[str]:
        return _every(chosen, *names)

    def pattern(name: str) -> str:
        """The languages' own patterns as one."""
        return "|".join(f"(?:{own})" for reporting in chosen if (own := getattr(reporting, name))) or "(?!)"

    def patterned(name: str) -> str:
        """Entries that are patterns, as one."""
        return "|".join(sorted(every(name))) or "(?!)"

    verbs, adverbs = (
        _any(every("verbs") | every("infinitive_verbs")),
        _any(every("adverbs") | every("objects")),
    )
    auxiliaries = _any(every("auxiliaries"))
    pronouns = _any(every("pronouns") | every("first_person") | every("indefinite"))
    markers = every("infinitive_markers")
    has_bare = any(reporting.bare_clause and reporting.bare_starts for reporting in chosen)
    titles = _any({title for table in spoken for title in table.titles if len(title) <= 4})
    abbreviated = rf"(?:(?:{titles})\.\s+)*"
    joined = _any(every("coordinators"))
    openers = _any(every("coordinators") | every("conjunctions") | every("subordinators"))
    opening_adverbs, prepositions = _any(every("opening_adverbs")), _any(every("prepositions"))
    impersonal = _any(every("impersonal"))
    article = rf"(?:{_any(every('articles'))})(?:(?<=['’])|\s+)"
    definite = pattern("definite")
    name = rf"(?:{article})?{abbreviated}[^\W\d_][^\n,;:.!?\"“”„«»()]{{0,60}}"
    subordinators = _any(every("subordinators"))
    insertion = rf"(?:,\s(?!(?:{pronouns}|{subordinators}|{impersonal})\s)[^,;:\"“„«\n]{{2,70}},)?"
    place = rf"(?:\s+(?:{prepositions})\s+[^\s,.;:]+(?:\s+[^\s,.;:]+)?(?=,|\s+(?:{subordinators})(?!\w)))?"
    objects = _any(every("objects"))
    according = every("according_to")
    return Patterns(
        verb=verb,
        quotation=re.compile(_QUOTATION),
        inquit=re.compile(
            rf"\s*,?\s*(?:(?P<front>{name}?)\s+(?:(?:{adverbs})\s+)*(?:{verbs})(?!\w)|(?:{verbs})\s+(?P<after>{name}))(?=\s*[,.;:!?]|$)",
            re.I,
        ),
        lead_in=re.compile(
            rf"(?P<verb>(?:(?:{auxiliaries})\s+)?(?:{verbs}))(?:\s+[^\s\"“„«:,.]+){{0,5}}\s*[,:]?\s*$", re.I
        ),
        behind_verb=re.compile(
            rf"(?:\s+(?:{objects})(?!\w))*{place}{insertion}(?:\s+(?:{objects})(?!\w))*", re.I
        ),
        subordinate=re.compile(rf"\s*,?\s+(?P<clause>(?:{subordinators})(?:(?<=['’])|(?!\w)))", re.I),
        addressed=re.compile(
            r"(?P<whom>(?:\s+(?:[^\s,;:.!?\"“”„«»()]+|[^\W\d_]{1,4}\.)){1,8}?)\s*(?P<comma>,?)\s+"
            rf"(?P<clause>(?:{_any(every('addressed'))})(?:(?<=['’])|(?!\w)))",
            re.I,
        ),
        commas=all(reporting.commas for reporting in chosen),
        infinitive=re.compile(
            rf"\s*,?\s+(?:(?!(?:{_any(markers)})\s)[^\s,.;]+\s+){{0,3}}?(?P<clause>(?:{_any(markers)})\s)"
            if markers - {"zu"}
            else r"\s*,\s+(?P<clause>[^.;]{3,80}\szu\s\w+|[^.;]{3,80}zu\w{3,}en\b)",
            re.I,
        ),
        infinitive_verb=re.compile(rf"(?:(?:{auxiliaries})\s+)?(?:{_any(every('infinitive_verbs'))})", re.I),
        bare=re.compile(
            rf"\s*(?P<comma>,?)\s+(?P<clause>{pattern('bare_starts')})"
            if has_bare
            else r"(?P<comma>)(?P<clause>)(?!)"
        ),
        finite=re.compile(pattern("finite")),
        first_person_clause=re.compile(rf"(?<!\w)(?:{_any(every('first_person'))})\s", re.I),
        next_report=re.compile(
            rf"\s*,?\s+(?:{joined})\s+(?:(?:{adverbs})\s+)*(?:{verbs})\s*,?\s+(?:{subordinators})(?:(?<=['’])|(?!\w))"
            rf"|\s*(?:,\s+(?:{joined})|;)\s+(?:(?:{pronouns})|[A-ZÀ-ÞА-ЯЁ][^\s,;]*(?:\s[^\s,;]+){{0,3}}?)\s+"
            rf"(?:(?:{adverbs})\s+)*(?:{verbs})(?!\w)"
        ),
        according=WordPattern(
            rf"(?<!\w)(?:{_any(according)})\s+(?P<whom>(?:{name.replace('{0,60}', '{0,25}?')}))(?=\s|,)\s*,?",
            according,
        ),
        conjunction=re.compile(rf"(?:{_any({word.capitalize() for word in every('conjunctions')})})\s"),
        coordinated=re.compile(rf"(?<!\w)(?:{joined})\s*$"),
        goes_on_with=re.compile(rf"\s*,?\s*(?:{joined})(?:\s+(?:{adverbs}))*\s*"),
        relative=re.compile(r",\s[a-zß-öø-ÿа-яё]"),
        subject=re.compile(
            rf"(?:^|[,;:.!?(\[\"“”„«»]\s*|\b(?:{openers})\s+)"
            r"(?P<subject>[^,;:.!?()\"“”„«»\n]*(?:\b[^\W\d_]{1,4}\.\s?[^,;:!?()\"“”„«»\n]*)*)$",
            re.I,
        ),
        first_subject=re.compile(
            rf"(?:\d{{1,3}}[.)]\s+)?(?P<subject>(?:(?i:{article}))?[^\W\d_][\w'’.-]*(?:\s(?:{_PARTICLES})?\s?{_CAPITAL}[\w'’.-]*)*)"
        ),
        inverts=any(reporting.inverts for reporting in chosen),
        subject_behind=re.compile(
            rf"\s+(?:(?:{objects})\s+)?(?P<subject>(?:{pronouns})|(?:(?:{definite})\s*)?(?:[^\W\d_][\w'’.-]*\s+){{0,4}}?[^\W\d_][\w'’-]*)(?=\s*,\s|\s+(?:{subordinators})\s)",
            re.I,
        ),
        adverbial=re.compile(
            rf"(?:{opening_adverbs})(?!\S)|(?:{prepositions})(?:(?<=['’])|\s+)(?:{article})?\S+", re.I
        ),
        last_subject=re.compile(
            rf"(?:(?i:{article}))?(?:(?:{_any({t for table in spoken for t in table.titles})})\.?\s+)*"
            rf"(?:{_CAPITAL}[\w'’.-]*\s+(?:(?:{_PARTICLES})\s+)?){{0,5}}{_CAPITAL}[\w'’-]*$"
            rf"|(?i:{article})(?:(?!(?i:{article}))\w+\s+){{0,2}}\w+$"
        ),
        passive=re.compile(rf"\b(?:{pattern('passive')})\s+$", re.I),
        impersonal=re.compile(rf"{impersonal}|.*\s(?:{_any(every('second_person'))})"),
        thing=re.compile(rf"\b(?:{patterned('things')})$", re.I),
        definite=re.compile(definite, re.I),
        adverb=re.compile(rf"^(?:{adverbs}|{opening_adverbs}|{joined})\s+|\s+(?:{adverbs})$", re.I),
        free_indirect=re.compile(pattern("goes_on")),
        past=re.compile(pattern("past"), re.I),
        pronouns=frozenset(fold(word) for word in every("pronouns")),
        object_pronouns=frozenset(fold(word) for word in every("object_pronouns")),
        first_person=frozenset(map(fold, every("first_person"))),
        indefinite=frozenset(map(fold, every("indefinite"))),
        plural=frozenset(fold(word) for word in every("plural_pronouns")),
        second_person=frozenset(fold(word) for word in every("second_person")),
        articles=frozenset(fold(word) for word in every("articles")),
        drops_subject=any(reporting.drops_subject for reporting in chosen),
        ordinals=any(reporting.ordinal_stop for reporting in chosen),
    )
