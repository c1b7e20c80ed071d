"""A scheme made ready for reading: its labels, codes and values as compiled patterns."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from teikit.archives import values
from teikit.archives.english import LABELS as ENGLISH
from teikit.archives.scheme import LEAF_TYPES, NAMED_TYPES, Code, Scheme, Sense
from teikit.archives.titles import date_after, title_end

NUMBER_SIGN = (
    r"(?P<number>\s*(?:№№?|(?:nos?|nr|nrs|num|núm)\.(?=\s?[\w(])|(?:No|Nos|Nr|no|nr)(?=\s?\d)"
    r"|[nN][°º]|n\.[°º]|#|č\.(?=\s?\d)))?"
)
"""``No.``, ``Nr.``, ``№`` between a label and its value: part of the label."""


@lru_cache(maxsize=10_000)
def label_key(label: str) -> str:
    """A label without what varies: case, points, spaces.

    >>> label_key("Ed. khr.")
    'edkhr'
    """
    return re.sub(r"[\s.]+", "", label).casefold()


def forms(words: str) -> list[str]:
    """The labels of a list ``fond, f, фонд``."""
    return [word for word in (part.strip() for part in words.split(",")) if word]


def _label_pattern(label: str, longest: int = 99) -> str:
    """A label with or without its points; no point behind a word longer than ``longest``."""
    words = re.split(r"[\s.]+", label.rstrip("."))
    return r"\s*".join(
        re.escape(word) + (r"\.?" if len(word) <= longest and word < "\u3000" else "") for word in words
    )


def _alternatives(labels: list[str], longest: int = 99) -> str:
    longest_first = sorted(dict.fromkeys(labels), key=lambda label: (-len(label), label))
    return "|".join(_label_pattern(label, longest) for label in longest_first)


@dataclass(frozen=True, slots=True)
class Grammar:
    """Everything that the reader of units needs of a scheme."""

    scheme: Scheme
    label: re.Pattern[str]
    """A label and its number sign, up to the value."""
    senses: Mapping[str, tuple[Sense, ...]]
    """By :func:`label_key`."""
    number_first: re.Pattern[str] | None
    """A value and the label behind it."""
    senses_behind: Mapping[str, tuple[Sense, ...]]
    codes: tuple[tuple[Code, re.Pattern[str]], ...]
    first: re.Pattern[str]
    """All codes with which a reference behind its holder may begin: most places have none of them."""
    first_alone: re.Pattern[str]
    """Those with which one may begin that names no holder."""
    own: re.Pattern[str]
    """The labels that it has itself, and not those English ones that all share."""
    year: re.Pattern[str]
    years: bool
    gloss: re.Pattern[str] | None
    joined: re.Pattern[str] | None
    """What goes on with the name before, behind a comma."""

    def begins(self, text: str, at: int, end: int, *, holder: bool) -> bool:
        """Whether a unit that is told by the signs of this way of citing can begin here; names may as well."""
        first = self.first if holder else self.first_alone
        return bool(
            self.own.match(text, at, end)
            or first.match(text, at, end)
            or (self.number_first and self.number_first.match(text, at, end))
        )

    def value(self, sense: Sense, text: str, at: int, end: int) -> tuple[int, int] | None:
        """The place of the value of a label that means ``sense``; ``None`` where none stands there."""
        pattern = sense.value or ("leaves" if sense.type in LEAF_TYPES else "code")
        match = _value_pattern(pattern).match(text, at, end)
        if match and match.end() > at:
            return match.span()
        if sense.type not in NAMED_TYPES or sense.value:
            return None
        match = _QUOTED.match(text, at, end)
        if match:
            return match.span(1)
        match = _NAME.match(text, at, end)
        if match:
            stop = title_end(text, at, end, self)
            if stop and self.scheme.dated_titles and text[stop : stop + 2] == ", ":
                stop = date_after(text, stop + 2, end, only_dates=True) or stop
            if stop:
                return at, stop
        return None

    def shorter(self, match: re.Match[str], text: str, at: int, end: int) -> re.Match[str] | None:
        """The next shorter label at the same place."""
        length = len(match["label"])
        for shorter in range(length - 1, 0, -1):
            if label_key(text[at : at + shorter]) in self.senses:
                again = self.label.match(text, at, at + shorter)
                if again and len(again["label"]) < length and not text[at + shorter - 1].isspace():
                    tail = _TAIL.match(text, at + shorter, end)
                    if tail and not (text[at + shorter].isalpha() if at + shorter < len(text) else False):
                        return self.label.match(text, at, tail.end()) if tail.end() > at + shorter else again
        return None


_TAIL = re.compile(r"\s*[:=]?\s*")
_QUOTED = re.compile(r"[“\"«„]\s?([^”\"»“]{1,120}?),?\s?[”\"»“]")
_NAME = re.compile(r"[^\W_a-zа-яё]")


@cache
def _value_pattern(pattern: str) -> re.Pattern[str]:
    if pattern == "leaves":
        return re.compile(rf"(?:{values.LEAVES})(?![\w/])", re.IGNORECASE)
    if pattern == "code":
        return re.compile(rf"(?:{values.BROKEN_RANGE}|{values.CODE})(?!\w)")
    return re.compile(rf"(?:{values.expand(pattern)})(?!\w)")


def _senses(labels: Mapping[str, str]) -> dict[str, tuple[Sense, ...]]:
    return {label_key(label): (Sense(type_),) for type_, words in labels.items() for label in forms(words)}


def _any_of(codes: Iterable[Code]) -> re.Pattern[str]:
    patterns = [unnamed(values.expand(code.pattern)) for code in codes]
    return re.compile("|".join(patterns) or "(?!)")


def unnamed(pattern: str) -> str:
    """A pattern without the names of its groups, so that it can stand beside others."""
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)


def _ambiguous(
    number_first: Mapping[str, str], own: Mapping[str, tuple[Sense, ...]]
) -> dict[str, tuple[Sense, ...]]:
    """The labels behind numbers that name several units, with what they mean where: ``276. f.``, ``5. ő.e. 12. f.``"""
    keys = [label_key(label) for words in number_first.values() for label in forms(words)]
    return {key: own[key] for key in set(keys) if keys.count(key) > 1 and key in own}


@cache
def grammar(scheme_name: str) -> Grammar:
    """The patterns of a scheme, compiled once. Raises :class:`KeyError` for a name that is none."""
    from teikit.archives.catalogue import schemes

    return compile_scheme(schemes()[scheme_name])


def _number_first(scheme: Scheme) -> re.Pattern[str] | None:
    """A number and its label; leaves may be lists, other units not: ``1960, 5. doboz`` is a year and a box."""
    leaves = [
        label for type_, words in scheme.number_first.items() if type_ in LEAF_TYPES for label in forms(words)
    ]
    others = [
        label
        for type_, words in scheme.number_first.items()
        if type_ not in LEAF_TYPES
        for label in forms(words)
    ]
    if not leaves and not others:
        return None
    one = r"(?:[A-ZА-Я]{1,3}-)?(?:\d\w{0,8}|[IVXLC]+)(?:\.?\s?[-–—/]\s?\w{0,9}){0,6}"
    more = r"(?:,\s?\d+(?:[-–—]\d+)?){0,20}"
    end = r"(?![^\W\d_\u3040-\u9fff])"
    apart = r"(?:(?<![^\W\d_])|(?=[\u3040-\u9fff\uac00-\ud7a3]))"
    parts = []
    if others:
        parts.append(rf"(?P<value>{one})\.?\s*{apart}(?P<label>{_alternatives(others, 4)}){end}")
    if leaves:
        parts.append(rf"(?P<value_>{one}{more})\.?\s*{apart}(?P<label_>{_alternatives(leaves, 4)}){end}")
    return re.compile(r"(?:第\s?)?(?:" + "|".join(parts) + ")")


def compile_scheme(scheme: Scheme) -> Grammar:
    """The patterns of a scheme."""
    own = {label_key(label): senses for label, senses in scheme.senses.items()}
    senses = _senses(ENGLISH) | _senses(scheme.labels) | own
    written = [
        *(label for words in (*ENGLISH.values(), *scheme.labels.values()) for label in forms(words)),
        *scheme.senses,
    ]
    label = re.compile(
        rf"(?P<label>{_alternatives(written)})(?<![^\W\d_](?=[^\W\d_])){NUMBER_SIGN}\s*[:=]?\s*",
        re.IGNORECASE,
    )
    own_labels = [*(label for words in scheme.labels.values() for label in forms(words)), *scheme.senses]
    number_first = _number_first(scheme)
    return Grammar(
        scheme=scheme,
        label=label,
        senses=senses,
        number_first=number_first,
        senses_behind=_senses(scheme.number_first) | _ambiguous(scheme.number_first, own),
        codes=tuple((code, re.compile(values.expand(code.pattern))) for code in scheme.codes),
        own=re.compile(
            rf"(?:{_alternatives(own_labels)})(?![^\W\d_])" if own_labels else "(?!)", re.IGNORECASE
        ),
        first=_any_of(code for code in scheme.codes if not code.after or "" in code.after),
        first_alone=_any_of(code for code in scheme.codes if code.strong),
        year=re.compile(values.YEAR + r"(?=\s*(?:[,;:.)\]]|$|\n))"),
        years="year" in scheme.levels,
        gloss=re.compile(scheme.gloss) if scheme.gloss else None,
        joined=re.compile(scheme.joined) if scheme.joined else None,
    )
