"""Reported speech in running prose: what a person is said to have said.

A sentence is searched for quotations with a verb of saying beside them, and for verbs of saying with a clause behind
them. Sentences that go on reporting, in the same paragraph, are the same speaker's with less certainty.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from teikit.model.annotation import Annotation, Certainty
from teikit.model.person import Person
from teikit.model.text import Span, SpanIndex, trim
from teikit.model.turn import Said
from teikit.turns.persons import cast
from teikit.turns.recogniser import TurnContext
from teikit.turns.reporting import Patterns, patterns, verbs_of_saying
from teikit.turns.sentences import sentences
from teikit.turns.words import fold, words

_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?![ \t]*\n)[^\n]+)*")
_LINE = re.compile(r"[^\n]+")
_UNNAMED = "\0"
"""Stands among the subjects for the author of the record, and for several at once."""
_SOMEBODY = "\1"
"""Somebody whose name the verb's subject does not tell (``on``, ``laquelle``): a pronoun that follows may mean them."""
_NOBODY_NAMED = (_UNNAMED, _SOMEBODY)


@dataclass(frozen=True, slots=True)
class _Report:
    """What was found, with the words for the speaker still as they stand."""

    span: Span
    direct: bool
    subject: str
    """Words for the speaker; empty: whoever spoke last."""
    cert: Certainty | None = None
    goes_on: bool = False
    """The rest of the paragraph is reported as well."""


def recognise(
    text: str, persons: Sequence[Person], context: TurnContext, outside: Sequence[Span] = ()
) -> tuple[tuple[Annotation, ...], tuple[Person, ...]]:
    """Reported speech outside the turns, and the persons of the record with those whose words are reported.

    ``outside`` are the spans of the turns. Languages without a table of verbs of saying give nothing.
    """
    verb = verbs_of_saying(context.languages)
    if verb is None:
        return (), tuple(persons)
    turns = SpanIndex(outside)
    reports: list[_Report] = []
    paragraphs = _PARAGRAPH if "\n\n" in text else _LINE
    for paragraph in paragraphs.finditer(text):
        span = Span(*paragraph.span())
        if any(turns.overlapping(span)):
            continue
        verbs = verb.places(text, *span)
        if verbs and verb.search(text, *span, verbs):
            reports += _paragraph(text, span, patterns(context.languages), verbs)
    return _with_persons(reports, persons, context)


def _paragraph(text: str, paragraph: Span, table: Patterns, verbs: Sequence[int]) -> Iterator[_Report]:
    """What a paragraph reports; ``verbs`` are the places in it where a verb of saying may begin."""
    speaking = False
    for sentence in sentences(text, *paragraph, ordinals=table.ordinals):
        found = _sentence(text, sentence, table, verbs)
        if found:
            speaking = any(not report.direct for report in found) and found[-1].subject not in _NOBODY_NAMED
            if found[-1].goes_on:
                rest = trim(text, found[-1].span.start, paragraph.end)
                yield from found[:-1]
                yield replace(found[-1], span=rest)
                return
            yield from found
        elif speaking and _goes_on(text, sentence, table, verbs):
            span = Span(sentence.start, _balanced(text, *sentence))
            yield _Report(span, False, "", Certainty.MEDIUM)
        else:
            speaking = False


def _goes_on(text: str, sentence: Span, table: Patterns, verbs: Sequence[int]) -> bool:
    return (
        text[sentence.start] != "["
        and table.goes_on(text[sentence.start : sentence.end])
        and table.verb.search(text, *sentence, verbs) is None
    )


def _sentence(text: str, sentence: Span, table: Patterns, verbs: Sequence[int]) -> list[_Report]:
    quotations = list(_quotations(text, sentence, table))
    taken = [report.span for report in quotations]
    clauses: list[_Report] = []
    for verb in table.verb.finditer(text, *sentence, verbs):
        if any(span.start <= verb.start() < span.end for span in taken):
            continue
        if clauses and verb.start() < clauses[-1].span.end:
            continue
        report = _clause(text, sentence, Span(*verb.span()), table, clauses[-1] if clauses else None)
        if report is not None and not any(
            report.span.start < q.end and q.start < report.span.end for q in taken
        ):
            clauses.append(report)
        elif report is not None:
            # A quoted fragment within the clause belongs to it.
            inner = [
                q
                for q in quotations
                if report.span.start <= q.span.start and q.span.end <= report.span.end + 1
            ]
            if inner and report.span.start < inner[0].span.start:
                quotations = [q for q in quotations if q not in inner]
                taken = [q.span for q in quotations]
                clauses.append(report)
    clauses += _according(text, sentence, table)
    return sorted([*quotations, *clauses], key=lambda report: report.span)


def _quotations(text: str, sentence: Span, table: Patterns) -> Iterator[_Report]:
    """Quotations with a verb of saying before or behind them; an inquit in the middle serves both halves."""
    spans = [Span(*match.span()) for match in table.quotation.finditer(text, *sentence)]
    speaker: str | None = None
    for number, span in enumerate(spans):
        before_from = spans[number - 1].end if number else sentence.start
        behind_to = spans[number + 1].start if number + 1 < len(spans) else sentence.end
        behind = table.inquit.match(text, span.end, behind_to)
        before = table.lead_in.search(text, before_from, span.start)
        subject: str | None = None
        if behind and (named := behind["after"] or behind["front"]):
            subject = named
        elif before:
            subject = _subject(text, sentence.start, before.start("verb"), table)
            if (
                subject is None
                and number
                and speaker is not None
                and not text[before_from : before.start("verb")].strip(" ,")
            ):
                subject = speaker
        elif number and speaker is not None and _is_inquit_only(text[before_from : span.start], table):
            subject = speaker
        if subject is None:
            continue
        speaker = subject
        yield _Report(span, True, _normalised(subject, table))


def _is_inquit_only(between: str, table: Patterns) -> bool:
    return len(between) < 60 and table.verb.search(between, 0, len(between)) is not None


def _clause(
    text: str, sentence: Span, verb: Span, table: Patterns, previous: _Report | None
) -> _Report | None:
    """What is reported behind a verb of saying; "… and added that …" has the speaker of the ``previous`` report."""
    if previous is not None and table.goes_on_with.fullmatch(text, previous.span.end, verb.start):
        subject: str | None = previous.subject
    else:
        subject = _subject(text, sentence.start, verb.start, table)
    if subject is None and table.inverts:
        # "Am Ende fragte der Minister, ob"
        named = table.subject_behind.match(text, verb.end, sentence.end)
        if named is not None:
            subject, verb = _as_speaker(named["subject"], table), Span(verb.start, named.end())
    if subject is None:
        return None
    behind = table.behind_verb.match(text, verb.end, sentence.end)
    at = behind.end() if behind else verb.end
    first = subject in _NOBODY_NAMED
    if first and not table.is_past(text[verb.start : verb.end]):
        return None  # "I propose that …": the document's own voice
    subordinate = table.subordinate.match(text, at, sentence.end)
    if subordinate:
        start = subordinate.start("clause")
        return _until_end(text, sentence, verb, start, subject, table)
    addressed = table.addressed.match(text, at, sentence.end)
    if addressed and _is_addressee(addressed, table):
        return _until_end(text, sentence, verb, addressed.start("clause"), subject, table)
    infinitive = table.infinitive.match(text, at, sentence.end)
    if infinitive and table.infinitive_verb.fullmatch(text, *verb):
        return _until_end(text, sentence, verb, infinitive.start("clause"), subject, table)
    colon = re.compile(r"\s*:\s+(?=[^\W\d_])").match(text, at, sentence.end)
    if colon:
        return _Report(_clause_end(text, colon.end(), sentence.end, table), False, subject)
    bare = table.bare.match(text, at, sentence.end)
    if bare is None:
        return None
    start = bare.start("clause")
    clause = text[slice(*_clause_end(text, start, sentence.end, table))]
    if bare["comma"] and table.first_person_clause.search(clause):
        return _Report(trim(text, start, sentence.end), False, subject, Certainty.MEDIUM, goes_on=True)
    if not table.finite.search(clause):
        return None
    return _until_end(text, sentence, verb, start, subject, table)


_LONGEST_PARTICLE = 3
"""Letters of a small word within a name or an office: ``of``, ``von``, ``aux``."""


def _is_addressee(found: re.Match[str], table: Patterns) -> bool:
    """Whether the words between a verb of saying and the clause name whom somebody speaks to, and are no clause."""
    whom = found["whom"].split()
    if table.verb.search(found.string, *found.span("whom")):
        return False
    if table.commas:
        return bool(found["comma"])
    small = [word for word in whom if not word[:1].isupper()]
    return (
        len(small) < len(whom)
        and all(fold(word) in table.articles or len(word) <= _LONGEST_PARTICLE for word in small)
        and not (table.finite.pattern and table.finite.search(found["whom"]))
    )


def _until_end(
    text: str, sentence: Span, verb: Span, start: int, subject: str, table: Patterns
) -> _Report | None:
    end = sentence.end
    if table.conjunction.match(text, *sentence):
        comma = text.find(", ", start, sentence.end)
        if comma > 0:
            end = comma
    span = _clause_end(text, start, end, table)
    return _Report(span, False, subject) if span.end - span.start > 3 else None


def _clause_end(text: str, start: int, end: int, table: Patterns) -> Span:
    """The clause without final punctuation; another report in the same sentence ends it."""
    for match in table.next_report.finditer(text, start, end):
        end = match.start()
        break
    end = _balanced(text, start, end)
    while end > start and (text[end - 1] in ".!?…;,:" or text[end - 1].isspace()):
        end -= 1
    return trim(text, start, end)


_OPENERS = "([“„«"
_MARKS = re.compile(r"[()\[\]“”„«»\"]")
_CLOSERS = {")": "(", "]": "[", "”": "“„", "“": "„", "»": "«", '"': ""}


def _balanced(text: str, start: int, end: int) -> int:
    """Where a clause ends at the latest: before what closes a bracket or quotation that it does not open."""
    depth: dict[str, int] = {}
    straight = text.count('"', start, end) % 2
    for mark in _MARKS.finditer(text, start, end):
        at, character = mark.start(), mark[0]
        opened = _CLOSERS.get(character)
        if opened and not (character == "“" and not depth.get("„")):
            opener = next((one for one in opened if depth.get(one)), None)
            if opener is None:
                return at
            depth[opener] -= 1
        elif character in _OPENERS:
            depth[character] = depth.get(character, 0) + 1
    if straight and text[start:end].rstrip(" .,;:!?").endswith('"'):
        return text.rindex('"', start, end)
    return end


def _according(text: str, sentence: Span, table: Patterns) -> Iterator[_Report]:
    """``According to him there are …``"""
    near = table.according.places(text, sentence.start, min(sentence.start + 2 * _NEAR, sentence.end))
    match = table.according.search(text, *sentence, near)
    if match and match.start() - sentence.start < _NEAR:
        span = _clause_end(text, match.end(), sentence.end, table)
        if span.end - span.start > 15 and text[span.start] not in '"“„«':
            yield _Report(span, False, _normalised(match["whom"], table))


_NEAR = 40
"""Characters from the beginning of a sentence within which it says according to whom."""

_WINDOW = 1000
"""Characters before a verb in which its subject is sought: a page whose quotation nobody closed is one sentence."""


def _subject(text: str, floor: int, verb: int, table: Patterns) -> str | None:
    """The words for the speaker before a verb; ``None`` where no person stands there."""
    if table.drops_subject and not table.without_adverbs(text[floor:verb]).strip(" ,"):
        return ""  # "Dodał, że …"
    at = verb
    before = text[max(floor, at - _WINDOW) : at].rstrip()
    relative = re.search(r",\s[^,;:]{3,60},$", before)
    if relative and table.relative.match(before[relative.start() :]):
        # "Mr. Low, who ought to know, declares"
        before = before[: relative.start()]
    before = before.rstrip(" ,") if before.endswith(",") else before
    found = table.subject.search(before)
    if found is None:
        return None
    words_ = table.without_adverbs(found["subject"])
    adverbial = table.adverbial.match(words_)
    last = table.last_subject.search(words_, adverbial.end()) if adverbial else None
    if last is None and table.conjunction.match(words_):
        # "When the minister said"; "After lunch the minister said" is an adverbial
        words_, adverbial = table.without_adverbs(table.conjunction.sub("", words_, count=1)), None
    folded = fold(words_)
    if table.passive.search(text[max(floor, verb - 12) : verb]):
        return None
    if not folded or table.coordinated.search(words_):
        # "The minister thanked him and said": the subject of the sentence.
        first = table.first_subject.match(
            table.coordinated.sub("", words_).strip(" ,") or text[floor:verb].lstrip()
        )
        if first is None or not table.coordinated.search(before):
            return None
        words_ = first["subject"]
    elif adverbial:
        # "At the end of the talk the minister asked"
        if table.inverts:
            return None
        if fold(words_.split()[-1]) in table.pronouns | table.first_person | table.indefinite:
            return _as_speaker(words_.split()[-1], table)
        if last is None:
            return None
        words_ = last[0]
    return _as_speaker(words_, table)


def _as_speaker(words_: str, table: Patterns) -> str | None:
    """The words of a subject; empty for a pronoun, ``None`` for what is no person."""
    folded = fold(words_)
    if folded in table.indefinite:
        return _SOMEBODY
    if folded in table.first_person or folded in table.plural:
        return _UNNAMED
    if folded in table.pronouns or _holds_pronoun(words_, table):
        return ""
    if table.impersonal.fullmatch(folded) or table.thing.search(words_):
        return None
    has_name = any(word[:1].isupper() for word in words_.split() if fold(word) not in table.articles)
    if folded in table.second_person:
        return words_
    is_definite = table.definite.match(words_) is not None
    return words_ if has_name or is_definite else None


def _holds_pronoun(subject: str, table: Patterns) -> bool:
    """Whether a pronoun is the subject among other words: ``wie sie mir am Sonntag``."""
    for word in subject.split():
        if fold(word) in table.pronouns:
            return True
        if word[:1].isupper() or fold(word) in table.articles:
            return False
    return False


def _normalised(subject: str, table: Patterns) -> str:
    folded = fold(table.without_adverbs(subject))
    if folded in table.indefinite:
        return _SOMEBODY
    if folded in table.first_person:
        return _UNNAMED
    if folded in table.pronouns or folded in table.object_pronouns:
        return ""
    return table.without_adverbs(subject)


def _with_persons(
    reports: Sequence[_Report], persons: Sequence[Person], context: TurnContext
) -> tuple[tuple[Annotation, ...], tuple[Person, ...]]:
    """Give every report its speaker; a pronoun is whoever spoke last, with less certainty."""
    named = [report.subject for report in reports if report.subject not in ("", *_NOBODY_NAMED)]
    people = cast(named, words(context.languages), tuple(persons))
    last: str | None = None
    found: list[Annotation] = []
    for report in reports:
        cert = report.cert
        if report.subject in _NOBODY_NAMED:
            who = None
            if report.subject == _SOMEBODY:
                last = None
        elif report.subject:
            who = last = people.who[" ".join(report.subject.split())][0]
        else:
            who = last
            cert = cert or (Certainty.MEDIUM if who else None)
        found.append(Annotation(*report.span, Said(who, report.direct), cert, "verb of saying"))
    return tuple(found), people.persons
