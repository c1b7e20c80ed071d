"""From faults to problems: what validation does when something is not as it should be.

Recovery is in the automaton; here the places are found and the words put together. It also keeps what needs a memory
of the whole document: the ids.
"""

from collections.abc import Sequence

from teikit.relaxng import expected, messages
from teikit.relaxng.attributes import Fault
from teikit.relaxng.automaton import Automaton, Fork, State, Transition
from teikit.relaxng.datatypes.datatype import Describe
from teikit.relaxng.datatypes.white_space import XML_SPACE, tokens
from teikit.relaxng.messages import Words
from teikit.relaxng.pattern import List, Pattern
from teikit.relaxng.places import Places, Region
from teikit.relaxng.problem import Kind, Problem
from teikit.relaxng.scopes import Scopes
from teikit.relaxng.trail import MAX_LOG, Trail

_ELEMENT_KINDS = {
    "unknown-element": Kind.UNKNOWN_ELEMENT,
    "misplaced-element": Kind.MISPLACED_ELEMENT,
    "early-element": Kind.EARLY_ELEMENT,
}


_NO_CONTEXT: dict[str, str] = {}


class Reporter:
    """The problems of one document so far."""

    def __init__(
        self,
        automaton: Automaton,
        places: Places,
        scopes: Scopes,
        *,
        check_ids: bool,
        describe: Describe | None,
    ) -> None:
        self.trail = Trail()
        self.problems: list[Problem] = []
        self._automaton = automaton
        self._places = places
        self._scopes = scopes
        self._check_ids = check_ids
        self._describe = describe
        self._ids: dict[str, tuple[int, int]] = {}
        self._references: list[tuple[str, Problem]] = []

    def take(self) -> list[Problem]:
        """The problems since the last call."""
        taken, self.problems = self.problems, []
        if len(self.trail.log) > MAX_LOG:
            self.trail.steps()
        return taken

    # -- events

    def accepts(self, content: Pattern, value: str) -> bool:
        """Whether a value matches the content of an attribute."""
        context = self._scopes.context() if content.context else _NO_CONTEXT
        return self._automaton.accepts(content, value, context)

    def start_tag(
        self, state: State, transition: Transition, name: str, attributes: Sequence[str]
    ) -> tuple[State, State | Fork]:
        """A start tag that is wrong, or whose values are to be looked at; its name is already on the trail.

        Gives the child's state and the frame to go on with.
        """
        context = self._scopes.context()
        if transition.by_value:
            key = (name, *attributes[::2])
            transition = self._automaton.transition_by_value(state, key, attributes, context)
        found = list(transition.faults)
        for check in transition.checks:
            value = attributes[check.position]
            if value not in check.accepted and not self._automaton.accepts(check.content, value, context):
                found.append(Fault("value", check.content, check.position // 2))
        # As jing orders them: the element, its attributes as they come, what is missing.
        rank = {"missing-attribute": len(attributes)}
        found.sort(key=lambda fault: rank.get(fault.kind, fault.which))
        for fault in found:
            self._start_tag_fault(fault, state, attributes, context)
        return transition.child, transition.frame

    def _start_tag_fault(
        self, fault: Fault, state: State, attributes: Sequence[str], context: dict[str, str]
    ) -> None:
        parent, step = self.trail.steps()[-2:]
        prefixes = self._scopes.prefixes()
        if fault.kind in _ELEMENT_KINDS:
            allowed = expected.content(fault.expected)
            words = messages.element(_ELEMENT_KINDS[fault.kind], step.name, parent, allowed, prefixes)
            self._add(words, self._places.name())
            return
        allowed = expected.attributes(fault.expected, self._automaton.common_attributes)
        if fault.kind == "missing-attribute":
            self._add(messages.missing_attributes(step, allowed, prefixes), self._places.name())
            return
        name, value = attributes[2 * fault.which], attributes[2 * fault.which + 1]
        if fault.kind == "attribute":
            known = self._has_attribute(step.name, name)
            words = messages.attribute(name, step.name, allowed, known, prefixes)
            self._add(words, self._places.attribute(fault.which, value=False))
            return
        words = messages.attribute_value(name, value, step, fault.expected, self._reason, prefixes)
        self._add(words, self._places.attribute(fault.which, value=True))

    def _has_attribute(self, element: str, name: str) -> bool:
        """Whether some element of that name may have the attribute."""
        compiler = self._automaton.compiler
        enter = self._automaton.derivatives.enter
        return any(enter(compiler.content(one), name) for one in compiler.elements(element))

    def text_before_tag(self, state: State, texts: list[str]) -> State:
        """Text between tags, before a start tag."""
        text = "".join(texts)
        texts.clear()
        after = self._automaton.text(state, text, self._scopes.context() if state.strings else {})
        if after is not None:
            return after
        self._text(state, text)
        return state

    def _text(self, state: State, text: str) -> None:
        step = self.trail.steps()[-1]
        words = messages.text(text, step, expected.content(state.pattern), self._scopes.prefixes())
        self._add(words, self._places.text())

    def end_tag(self, state: State, frame: State | Fork, texts: list[str]) -> State:
        """An end tag that does not simply end a satisfied element; gives the parent's state behind it."""
        text = "".join(texts)
        texts.clear()
        automaton = self._automaton
        if text and not state.strings:
            after = automaton.text(state, text, {})
            if after is None:
                self._text(state, text)
            else:
                state = after
            text = ""
        holes = automaton.satisfied(state, text, self._scopes.context)
        if not holes:
            self._unsatisfied(state, text)
            holes = frozenset([hole for hole, _ in state.members])
        return automaton.leave(frame, holes)

    def _unsatisfied(self, state: State, text: str) -> None:
        step = self.trail.steps()[-1]
        prefixes = self._scopes.prefixes()
        pattern = state.pattern
        allowed = expected.content(pattern)
        end = self._places.end_tag(childless=not step.children)
        if pattern.strings and (text.strip(XML_SPACE) or not (allowed.names or allowed.wildcards)):
            words = messages.content_value(text, step, pattern, self._reason, prefixes)
            region = self._places.text() if text.strip(XML_SPACE) else end
            self._add(words, Region(*region[:4], end.event))
        else:
            self._add(messages.incomplete(step, allowed, prefixes), end)

    def _reason(self, content: Pattern, value: str) -> messages.Why:
        context = self._scopes.context()
        derivatives = self._automaton.derivatives

        def accepts(pattern: Pattern, text: str) -> bool:
            return derivatives.accepts(pattern, text, context)

        def stop(pattern: List, text: str) -> tuple[int, Pattern]:
            index = derivatives.list_rest(pattern, text, context)[1]
            before, _ = derivatives.list_rest(pattern, " ".join(tokens(text)[:index]), context)
            return index, derivatives.choice(expected.first_strings(before))

        return messages.reason(content, value, accepts, stop, context, self._describe)

    # -- ids

    def identify(self, identifying: Sequence[tuple[int, str]], attributes: Sequence[str]) -> None:
        """Keep the ids and references of a start tag."""
        if not self._check_ids:
            return
        ids = self._ids
        for position, kind in identifying:
            written = tokens(attributes[position])
            if kind != "IDREFS" and len(written) != 1:
                continue  # the datatype has said so already
            for token in written:
                if kind == "ID":
                    if token in ids:
                        self._duplicate(token, position // 2, attributes[position - 1])
                    else:
                        ids[token] = self._places.here()
                elif token not in ids:
                    self._refer(token, position // 2, attributes[position - 1])

    def _duplicate(self, token: str, index: int, name: str) -> None:
        first = self._ids[token]
        shown = self._scopes.prefixes().attribute(name)
        words = Words(
            Kind.DUPLICATE_ID,
            f'{shown} "{token}" is already taken by the element in line {first[0]}, column {first[1]}',
            "give one of the two another id",
            shown,
        )
        self._add(words, self._places.attribute(index, value=True), first)

    def _refer(self, token: str, index: int, name: str) -> None:
        shown = self._scopes.prefixes().attribute(name)
        words = Words(
            Kind.UNKNOWN_ID, f'{shown} points to "{token}", but the document has no such id', None, shown
        )
        self._references.append((token, self._problem(words, self._places.attribute(index, value=True))))

    def end_of_document(self) -> None:
        """Report the references to ids that have not come."""
        self.problems += [problem for token, problem in self._references if token not in self._ids]

    # -- what stops the parser

    def not_well_formed(self, kind: Kind, message: str, hint: str | None, place: tuple[int, int]) -> None:
        """The document is not well-formed: the last problem."""
        self._add(Words(kind, message, hint), Region(*place, *place, place))

    def skipped_entity(self, name: str, is_parameter: bool) -> None:
        """An entity that is perhaps declared in a document type that is not read."""
        if not is_parameter:
            words = Words(
                Kind.ENTITY,
                f"entity &{name}; is not read: it is not declared in the document, external ones are never fetched",
                "write the character itself, or declare the entity in the document",
            )
            self._add(words, self._places.tag())

    def external_entity(
        self, _context: str | None, _base: str | None, system: str | None, _public: str | None
    ) -> int:
        """An entity in another file."""
        words = Words(
            Kind.ENTITY,
            f'the external entity "{system}" is not read: what it holds is not validated',
            "put its content into the document",
        )
        self._add(words, self._places.tag())
        return 1

    def _add(self, words: Words, region: Region, related: tuple[int, int] | None = None) -> None:
        self.problems.append(self._problem(words, region, related))

    def _problem(self, words: Words, region: Region, related: tuple[int, int] | None = None) -> Problem:
        return Problem(
            words.kind,
            words.message,
            words.hint,
            region.line,
            region.column,
            region.end_line,
            region.end_column,
            region.event,
            messages.path(self.trail.steps(), self._scopes.prefixes()),
            words.name,
            words.expected,
            words.definition,
            related,
        )
