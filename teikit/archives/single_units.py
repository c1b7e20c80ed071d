"""One unit at a given place: a code, a number before its label, a label before its value, a year."""

import re
from collections.abc import Iterator

from teikit.archives.labels import (
    Grammar,
    label_key,
)
from teikit.archives.reading import How, Item
from teikit.archives.scheme import LEAF_TYPES, Scheme, Sense


def holds(sense: Sense, items: list[Item], scheme: Scheme) -> bool:
    """Whether a label can have this meaning behind these units; a name may be any unit that names can be."""
    read = {item.type for item in items}
    named = {*read, *scheme.titles} if "" in read else read
    last = items[-1].type if items else ""
    return (
        (not sense.after or not named.isdisjoint(sense.after))
        and read.isdisjoint(sense.unless)
        and (
            not sense.last
            or last in sense.last
            or (bool(items) and not last and not set(scheme.titles).isdisjoint(sense.last))
        )
    )


def ends_here(text: str, at: int) -> bool:
    """Whether a word ends at a place."""
    return not within_word(text, at)


def within_word(text: str, at: int) -> bool:
    """Whether a place lies between two letters or figures; scripts without spaces have no such places."""
    return (
        0 < at < len(text)
        and text[at - 1].isalnum()
        and text[at].isalnum()
        and max(text[at - 1 : at + 1]) < "\u3040"
    )


def code_at(
    text: str, at: int, end: int, grammar: Grammar, items: list[Item], holder: bool = True
) -> Iterator[Item]:
    """The units of a code that stands here: units without labels, in a form of the scheme's own."""
    if within_word(text, at):
        return
    if not items and not (grammar.first if holder else grammar.first_alone).match(text, at, end):
        return
    last = {items[-1].type} if items else {""}
    if items and items[-1].how is How.TITLE and not items[-1].type:
        last = set(grammar.scheme.titles)
    for code, pattern in grammar.codes:
        if code.after and last.isdisjoint(code.after):
            continue
        if not items and not holder and not code.strong:
            continue
        match = pattern.match(text, at, end)
        if not match or match.end() == at or not ends_here(text, match.end()):
            continue
        named = [name for name, value in match.groupdict().items() if value and not name.endswith("_label")]
        for name in sorted(named, key=match.start):
            label = match.groupdict().get(name + "_label") or ""
            begin = match.start(name + "_label") if label else match.start(name)
            stop = max(match.end(name), match.end(name + "_label") if label else 0)
            if stop == match.end() - 1 and text[stop] == ")":
                stop += 1
            kind = name.rstrip("0123456789").rstrip("_").replace("_", "-")
            yield Item(
                kind,
                match.start(name),
                match.end(name),
                label,
                min(begin, match.start(name)),
                stop,
                How.CODE,
                code.strong,
            )
        return


def number_first_at(text: str, at: int, end: int, grammar: Grammar, items: list[Item]) -> Iterator[Item]:
    """A number with its label behind it: ``12. doboz``."""
    if grammar.number_first is None or within_word(text, at):
        return
    match = grammar.number_first.match(text, at, end)
    if not match:
        return
    groups = match.groupdict()
    value, label = ("value", "label") if groups.get("label") else ("value_", "label_")
    for sense in grammar.senses_behind[label_key(match[label])]:
        if holds(sense, items, grammar.scheme):
            span = match.span(value)
            yield Item(sense.type, *span, match[label], at, match.end(label), How.NUMBER_FIRST)
            return


def labelled_at(text: str, at: int, end: int, grammar: Grammar, items: list[Item]) -> Iterator[Item]:
    """A label with its value behind it: ``op. 30``."""
    if within_word(text, at):
        return
    match = grammar.label.match(text, at, end)
    while match:
        for sense in grammar.senses[label_key(match["label"])]:
            if not holds(sense, items, grammar.scheme):
                continue
            span = grammar.value(sense, text, match.end(), end)
            if span and not _is_one_word(text, match, span):
                label = text[match.start() : match.end("number") if match["number"] else match.end("label")]
                yield Item(sense.type, *span, label, at, _closing_quote(text, span, end), How.LABEL)
                return
        # "inv. č. 5" is tried before "inv. 5": what the longer label cannot explain, a shorter one may.
        match = grammar.shorter(match, text, at, end)


def _is_one_word(text: str, match: re.Match[str], span: tuple[int, int]) -> bool:
    """Whether a capital and a number make one code (``P123``), and not a label with its value (``F.16``, ``l5``)."""
    label = match["label"]
    return len(label) == 1 and label.isupper() and span[0] == match.end("label")


def _closing_quote(text: str, span: tuple[int, int], end: int) -> int:
    if span[0] == 0 or text[span[0] - 1] not in "“\"«„'":
        return span[1]
    closing = re.compile(r",?\s?[”\"»“']").match(text, span[1], end)
    return closing.end() if closing else span[1]


def year_at(text: str, at: int, end: int, grammar: Grammar, items: list[Item]) -> Iterator[Item]:
    """A year that is a unit of its own, once in a reference."""
    if not grammar.years or any(item.type == "year" for item in items):
        return
    if items and items[-1].type in LEAF_TYPES | {"delo", "document", "item", "archival-unit"}:
        return
    match = grammar.year.match(text, at, end)
    if match:
        yield Item("year", at, match.end(), "", at, match.end(), How.YEAR)
