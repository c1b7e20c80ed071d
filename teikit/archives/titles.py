"""Names without a label: where they end, and which dates belong to them."""

import re
from collections.abc import Mapping
from typing import Protocol

from teikit.archives.scheme import Scheme, Sense
from teikit.archives.words import MONTH


class Labels(Protocol):
    """What titles need of a scheme's compiled patterns."""

    @property
    def scheme(self) -> Scheme: ...
    @property
    def label(self) -> re.Pattern[str]: ...
    @property
    def senses(self) -> Mapping[str, tuple[Sense, ...]]: ...
    @property
    def years(self) -> bool: ...


STOP = re.compile(r"[,;|()\[\]]|:(?=\s|$)|\.(?=\s|$)|[?!](?=\s|$)|\n[ \t]*\n|\s[-–—]\s(?=[^\W_A-ZА-Я])")

ABBREVIATION = re.compile(
    r"(?:\b[^\W\d_]|\b(?:Col|Gen|Lt|Maj|Capt|Adm|Gov|Sen|Amb|Dr|Mr|Mrs|Ms|St|Vol|No|Jr|Sr|Dept|Dep|Misc|Arch|Nunz|Segr|"
    r"Min|Aff|Est|Rep|Gab|Cons|Amb|Leg|Corr|Conf|Pol|Prof|Bd|Abt|Mil|Nat|Inst|Cod|Dir|Div|Sect|Sec|Sekr|Tit|Del|Arb|Kab|Ges|Kgl|Hist|Präs|Allg|Bez|Komm|Pers|Verw|Cancel|Dép|Aff|Étr|Serv|Wydz|Min|Ist|Uff|Cap))\Z"
)

DATE = re.compile(
    rf"\(?(?:{MONTH}\.?\s)?(?:\d{{1,2}},?\s)?(?:{MONTH}\.?\s)?\d{{1,4}}(?:[/.]\d{{1,4}})*"
    rf"(?:\s?[-–—]\s?(?:{MONTH}\s)?\d{{1,4}}(?:,\s\d{{4}})?(?:/\d{{1,4}})*)?(?:,\s(?=\d{{4}})\d{{4}})?"
    rf"(?::\d\d\s[ap]\.m\.)?\)?(?=\s*(?:[,;:.)\]\[]|$|\n))"
)

YEARS_AT_END = re.compile(r",?\s(?:1[5-9]|20)\d\d(?:\s?[-–—/]\s?(?:(?:1[5-9]|20)\d\d|\d\d))?\Z")

SMALL = re.compile(r"[a-z]{2,30} [^,;:.]{0,90}")
"""A field that begins with a small letter goes on with the name before: ``China, unnumbered items (33)``."""

VOLUME_OF_NAME = re.compile(r"Vol\. [IVXLC\d]+")

COUNT = re.compile(r"\s\[\d+ of \d+\]")

LONGEST = 140
"""More characters than any name of a series or folder has."""


def title_end(text: str, at: int, end: int, grammar: Labels) -> int | None:
    """Where a name that begins at ``at`` ends; ``None`` where none does."""
    if at >= end or not _may_begin(text, at):
        return None
    rich = grammar.scheme.dated_titles
    stop = at
    limit = min(end, at + LONGEST)
    position = at
    while True:
        match = STOP.search(text, position, limit)
        if match is None:
            stop = limit if limit == end else at
            break
        if rich and match[0] in "([" and _closing(text, match.start(), limit):
            position = _closing(text, match.start(), limit)
            continue
        if match[0] == "." and ABBREVIATION.search(text, max(at, match.start() - 12), match.start()):
            position = match.end()
            continue
        if rich and match[0] == ":" and re.match(r"\s(?:\[|\d+/\d+)", text[match.end() : match.end() + 8]):
            position = match.end()
            continue
        stop = match.start()
        break
    if text[stop : stop + 1] == ".":
        stop = _before_abbreviation(text, at, stop, end, grammar)
    stop = _before_label(text, at, stop, grammar)
    years = YEARS_AT_END.search(text, at, stop) if grammar.years and not rich else None
    if years:
        stop = years.start()
    while stop > at and text[stop - 1].isspace():
        stop -= 1
    return stop if stop - at > 1 and any(c.isalpha() for c in text[at:stop]) else None


_DAY = re.compile(
    rf"\d{{1,2}}\.? [^\W\d_]{{3,12}}\.? (?:1[5-9]|20)\d\d(?!\w)|{MONTH}\.?\s+\d{{1,2}}(?!\d)"
    r"|\d+(?:st|nd|rd|th) (?:Cong|Sess)\b"
)
"""A date of the document, or a session, which is no name."""


def _may_begin(text: str, at: int) -> bool:
    first = text[at]
    if _DAY.match(text, at):
        return False
    if first.isdigit():
        return bool(re.match(r"\d+[^\W\d_'’-]*(?:-[^\W\d_]+)? [^\W\d_]{2}", text[at : at + 30]))
    return first.isalpha() and (first.isupper() or not first.islower())


def _closing(text: str, at: int, limit: int) -> int:
    """Behind the bracket that closes the one at ``at``; 0 where none does."""
    close = text.find(")" if text[at] == "(" else "]", at, limit)
    return close + 1 if close > 0 else 0


_LAST_WORD = re.compile(r",?\s([^\W\d_]{1,5})$")


def _before_abbreviation(text: str, at: int, stop: int, end: int, grammar: Labels) -> int:
    """Before a label whose point ended the name: ``HB Nr. 44``."""
    word = _LAST_WORD.search(text, at, stop)
    if word is None or word[1].casefold() not in grammar.senses or not _NUMBER.match(text, stop + 1, end):
        return stop
    return word.start()


_NUMBER = re.compile(r"\s?\d")


def _before_label(text: str, at: int, stop: int, grammar: Labels) -> int:
    """Before a label with its number that stands within the words, as in ``Conference Files Lot 64 D 560``."""
    for match in re.finditer(r"\s(?=[^\W\d_]{2,12}\.?\s?(?:[a-zč]{1,2}\.\s?)?[\dIVXA-Z])", text[at:stop]):
        place = at + match.end()
        label = grammar.label.match(text, place, stop)
        if (
            not label
            or label["label"].casefold().startswith(("file", "series", "subject"))
            or len(label["label"]) < 3
        ):
            continue
        for sense in grammar.senses.get(re.sub(r"[\s.]+", "", label["label"]).casefold(), ()):
            if sense.type == "pages":
                continue
            value = re.compile(r"[\d№]|[IVX]+\b|[A-Z]?\d").match(text, label.end(), stop)
            if value:
                return at + match.start()
    return stop


def date_after(text: str, at: int, end: int, *, only_dates: bool = False) -> int | None:
    """Where a date (or what else goes on with the name before the comma) ends; ``None`` where there is none."""
    counted = re.compile(VOLUME_OF_NAME.pattern + COUNT.pattern).match(text, at, end)
    if counted:
        return counted.end()
    match = DATE.match(text, at, end)
    if match is None:
        match = None if only_dates else SMALL.match(text, at, end)
        if match is None or len(match[0]) > 60:
            return None
    stop = match.end()
    volume = re.compile(r",\s" + VOLUME_OF_NAME.pattern + r"(?=\s*[.;]|\s*$)").match(text, stop, end)
    if volume:
        stop = volume.end()
    count = COUNT.match(text, stop, end)
    return count.end() if count else stop
