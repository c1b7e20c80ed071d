"""Validation of one document: the parser's events drive the automaton, problems become messages.

The handlers run for every tag; they are closures over local variables, and while nothing is wrong they do no more than
one look-up per start tag. Everything else is in :class:`~teikit.relaxng.report.Reporter`.
"""

import pyexpat
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from teikit.relaxng.automaton import Automaton, Fork, State
from teikit.relaxng.datatypes.datatype import Describe
from teikit.relaxng.datatypes.white_space import XML_SPACE
from teikit.relaxng.places import Places
from teikit.relaxng.problem import Problem
from teikit.relaxng.report import Reporter
from teikit.relaxng.scopes import Scopes

_CHUNK = 131_072
"""Bytes given to the parser at a time; problems are handed on after each."""


class Handlers(NamedTuple):
    """What drives the automaton: a start tag with names and values in turn, an end tag, a piece of text."""

    start: Callable[[str, list[str]], None]
    end: Callable[[str], None]
    text: Callable[[str], None]
    state: Callable[[], State]
    """Where the automaton stands, text before the next tag left aside."""
    frames: list[State | Fork]
    """What is behind the open elements."""
    texts: list[str]
    """Text that has still to be looked at."""


def validate_bytes(
    automaton: Automaton, data: Any, *, recoded: bool, check_ids: bool, describe: Describe | None
) -> Iterator[Problem]:
    """The problems of a document in UTF-8, in the order in which a parser meets them.

    ``recoded`` says that the document declares another encoding, which it no longer has.
    """
    parser = new_parser("utf-8" if recoded else None)
    scopes = Scopes(parser)
    places = Places(parser, data)
    reporter = Reporter(automaton, places, scopes, check_ids=check_ids, describe=describe)
    drive = handlers(automaton, reporter)
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = drive[:3]
    parser.SkippedEntityHandler = reporter.skipped_entity
    parser.ExternalEntityRefHandler = reporter.external_entity
    view = memoryview(data)
    size = len(view)
    try:
        for offset in range(0, size or 1, _CHUNK):
            parser.Parse(view[offset : offset + _CHUNK], offset + _CHUNK >= size)
            if reporter.problems:
                yield from reporter.take()
    except pyexpat.ExpatError as error:
        from teikit.relaxng.malformed import explain

        reporter.not_well_formed(*explain(error, data, parser.ErrorByteIndex, reporter.trail.steps()))
    else:
        reporter.end_of_document()
    finally:
        view.release()
        places.release()
    yield from reporter.take()


def new_parser(encoding: str | None = None) -> pyexpat.XMLParserType:
    """A parser whose events are as the handlers want them."""
    parser = pyexpat.ParserCreate(encoding, "}", intern={})
    parser.ordered_attributes = True
    parser.buffer_text = True
    parser.buffer_size = 65_536
    return parser


def handlers(
    automaton: Automaton,
    reporter: Reporter,
    begin: State | None = None,
    frames: list[State | Fork] | None = None,
) -> Handlers:
    """The handlers for one document; from a place in it on, where state and frames are given."""
    state = automaton.start() if begin is None else begin
    frames = [] if frames is None else frames
    push, pop = frames.append, frames.pop
    texts: list[str] = []
    note = reporter.trail.log.append
    accepts = reporter.accepts

    def start(name: str, attributes: list[str]) -> None:
        nonlocal state
        if texts:
            state = reporter.text_before_tag(state, texts)
        if attributes:
            key = (name, *attributes[::2])
            transition = state[key]
        else:
            transition = state[name]
        child, frame, checks, faults, identifying, by_value = transition
        note(name)
        if faults or by_value:
            child, frame = reporter.start_tag(state, transition, name, attributes)
        else:
            for position, accepted, content, plainly in checks:
                value = attributes[position]
                if value not in accepted and not plainly(value) and not accepts(content, value):
                    reporter.start_tag(state, transition, name, attributes)
                    break
        if identifying:
            reporter.identify(identifying, attributes)
        push(frame)
        state = child

    def end(_name: str) -> None:
        nonlocal state
        frame = pop()
        if state.closed and not texts:
            state = frame  # type: ignore[assignment]  # a closed state has one member, hole 0: no fork
        else:
            state = reporter.end_tag(state, frame, texts)
        note(None)

    def text(piece: str) -> None:
        if not state.plain and (state.strings or piece.strip(XML_SPACE)):
            texts.append(piece)

    return Handlers(start, end, text, lambda: state, frames, texts)
