"""Validation of one document: the parser's events drive the automaton, problems become messages.

The handlers run for every tag; they are closures over local variables, and while nothing is wrong they do no more than
one look-up per start tag. Everything else is in :class:`Reporter`.
"""

import pyexpat
from collections.abc import Iterator
from typing import Any

from teikit.relaxng.automaton import Automaton, Fork, State
from teikit.relaxng.datatypes.white_space import XML_SPACE
from teikit.relaxng.problem import Problem
from teikit.relaxng.report import Reporter

_CHUNK = 131_072
"""Bytes given to the parser at a time; problems are handed on after each."""


def events(automaton: Automaton, data: Any, reporter: Reporter) -> Iterator[Problem]:
    """The problems of a document in UTF-8, in the order in which a parser meets them."""
    parser = reporter.parser
    handlers(automaton, parser, reporter)
    view = memoryview(data)
    size = len(view)
    try:
        for offset in range(0, size or 1, _CHUNK):
            parser.Parse(view[offset : offset + _CHUNK], offset + _CHUNK >= size)
            if reporter.problems:
                yield from reporter.take()
    except pyexpat.ExpatError as error:
        reporter.not_well_formed(error)
    else:
        reporter.end_of_document()
    finally:
        view.release()
    yield from reporter.take()


def handlers(automaton: Automaton, parser: pyexpat.XMLParserType, reporter: Reporter) -> None:
    """Make the parser drive the automaton."""
    state = automaton.start()
    frames: list[State | Fork] = []
    push, pop = frames.append, frames.pop
    texts: list[str] = []
    note = reporter.trail.log.append

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
            for position, accepted, _ in checks:
                if attributes[position] not in accepted:
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

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
