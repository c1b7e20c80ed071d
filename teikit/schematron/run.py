"""One validation: which rules fire where, and what their checks say.

A pass over the document collects the firings of all patterns at once; then the checks run pattern by pattern, so
that findings come in the order in which an XSLT implementation writes them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from teikit.schematron.dispatch import Candidate, Dispatcher
from teikit.schematron.document import Document, Documents
from teikit.schematron.errors import ResourceError
from teikit.schematron.findings import Finding, Note, severity
from teikit.schematron.messages import message
from teikit.schematron.model import Check, NoteTemplate, Pattern, Rule, SchemaModel
from teikit.schematron.nodes import Node, location
from teikit.schematron.scope import EvaluationError, Scope
from teikit.schematron.traversal import all_nodes
from teikit.schematron.xpath.expression import Expression
from teikit.schematron.xpath.static import StaticContext

Firing = tuple[Node, Rule]

MAX_REPEATS = 10
"""How often the same failure of the same expression is listed for a document."""


class Run:
    """The validation of one document."""

    def __init__(
        self,
        model: SchemaModel,
        dispatcher: Dispatcher,
        static: StaticContext,
        documents: Documents,
        document: Document,
    ) -> None:
        self.model = model
        self.dispatcher = dispatcher
        self.static = static
        self.documents = documents
        self.document = document
        self._failures: dict[tuple[int, str], int] = {}

    def findings(self) -> Iterator[Finding]:
        """All findings: patterns in the order of the schema, nodes in document order."""
        patterns = self.model.patterns
        here = [(number, pattern) for number, pattern in enumerate(patterns) if pattern.documents is None]
        shared = self._shared(self.document)
        scopes = {number: self._scope(pattern, shared) for number, pattern in here}
        problems: list[Finding] = []
        fired = self._fire(self.document, scopes, self.dispatcher, problems)
        yield from problems
        for number, pattern in enumerate(patterns):
            if number in scopes:
                for node, rule in fired.get(number, ()):
                    yield from self._check(node, rule, pattern, scopes[number])
            else:
                yield from self._elsewhere(pattern)
        for uri, words in self.documents.refused.items():
            tree = self.document.tree
            yield Finding("error", tree, "/", f"{words}; doc-available() answered false", "warning", uri)

    def _elsewhere(self, pattern: Pattern) -> Iterator[Finding]:
        """A pattern that is about other documents (5.4.12, ``@documents``)."""
        assert pattern.documents is not None
        home = self._scope(pattern, self._shared(self.document))
        dispatcher = Dispatcher((pattern,))
        try:
            references = pattern.documents.strings(self.document.tree, home)
        except EvaluationError as error:
            yield self._problem(
                self.document.tree, pattern.documents, str(error), pattern, None, pattern.line
            )
            return
        for reference in references:
            try:
                document = self.documents.open(reference, self.document.uri or self.static.base_uri)
            except ResourceError as error:
                yield self._problem(
                    self.document.tree, pattern.documents, str(error), pattern, None, pattern.line
                )
                continue
            scope = self._scope(pattern, self._shared(document))
            problems: list[Finding] = []
            fired = self._fire(document, {0: scope}, dispatcher, problems)
            yield from problems
            for node, rule in fired.get(0, ()):
                yield from self._check(node, rule, pattern, scope)

    def _shared(self, document: Document) -> Scope:
        """The variables of the schema, then those of all patterns, over a document."""
        outermost = Scope(self.model.lets, document.tree, document, self.documents)
        return outermost.inner(self.model.pattern_lets, document.tree)

    def _scope(self, pattern: Pattern, shared: Scope) -> Scope:
        """The variables of a pattern, then the shared ones."""
        return shared.inner(pattern.lets, shared.node) if pattern.lets else shared

    def _fire(
        self, document: Document, scopes: dict[int, Scope], dispatcher: Dispatcher, problems: list[Finding]
    ) -> dict[int, list[Firing]]:
        """Which rules fire on which nodes, by pattern."""
        fired: dict[int, list[Firing]] = {}
        candidates = dispatcher.candidates
        for node in all_nodes(document.tree, attributes=dispatcher.attributes, texts=dispatcher.texts):
            done = -1
            rules_done: Rule | None = None
            for candidate in candidates(node):
                if candidate.pattern == done and (candidate.exclusive or candidate.rule is rules_done):
                    continue
                scope = scopes.get(candidate.pattern)
                if scope is None or (
                    candidate.required is not None and node.get(candidate.required) is None  # type: ignore[union-attr]
                ):
                    continue
                try:
                    matched = candidate.matches(node, scope)
                except EvaluationError as error:
                    problems.extend(self._unmatched(node, candidate, str(error)))
                    continue
                if matched:
                    fired.setdefault(candidate.pattern, []).append((node, candidate.rule))
                    done, rules_done = candidate.pattern, candidate.rule
        return fired

    def _unmatched(self, node: Node, candidate: Candidate, words: str) -> Iterator[Finding]:
        """A context that could not be evaluated at a node.

        The node then does not match, and the processor may go on (XSLT 2.0, 5.5.4); hence no more than a warning.
        """
        rule = candidate.rule
        if self._may_repeat(id(rule), words):
            yield Finding(
                "error",
                node,
                location(node),
                words,
                "warning",
                rule.context.source,
                rule.context.source,
                rule.id,
                line=rule.line,
            )

    def _may_repeat(self, key: int, words: str) -> bool:
        """Whether a failure is still to be listed: one expression may fail in the same way on very many nodes."""
        count = self._failures[key, words] = self._failures.get((key, words), 0) + 1
        return count <= MAX_REPEATS

    # checks

    def _check(self, node: Node, rule: Rule, pattern: Pattern, scope: Scope) -> Iterator[Finding]:
        """What the checks of a rule say about a node it fires on."""
        if rule.lets:
            scope = scope.inner(rule.lets, node)
        for check in rule.checks:
            try:
                holds = check.test.boolean(node, scope)
            except EvaluationError as error:
                if self._may_repeat(id(check), str(error)):
                    yield self._problem(node, check.test, str(error), pattern, rule, check.line, check.id)
                continue
            if holds is (check.kind == "report"):
                yield from self._finding(node, check, rule, pattern, scope)

    def _finding(
        self, node: Node, check: Check, rule: Rule, pattern: Pattern, scope: Scope
    ) -> Iterator[Finding]:
        text = message(check.parts, node, scope, self.static)
        for subject in self._subjects(node, check.subject or rule.subject, scope):
            yield Finding(
                check.kind,
                subject,
                location(subject),
                text,
                severity(check.severity, check.role, rule.severity, rule.role),
                check.test.source,
                rule.context.source,
                check.id or rule.id,
                pattern.id,
                check.role,
                check.flag or rule.flag,
                check.see or rule.see,
                check.line,
                tuple(self._notes(check.diagnostics, self.model.diagnostics, node, scope)),
                tuple(self._notes(check.properties, self.model.properties, node, scope)),
            )

    def _subjects(self, node: Node, subject: Expression | None, scope: Scope) -> Sequence[Node]:
        if subject is None:
            return (node,)
        try:
            return subject.nodes(node, scope) or (node,)
        except EvaluationError:
            return (node,)

    def _notes(
        self, names: Iterable[str], known: Mapping[str, NoteTemplate], node: Node, scope: Scope
    ) -> Iterator[Note]:
        for name in names:
            template = known.get(name)
            if template is not None:
                text = message(template.parts, node, scope, self.static)
                yield Note(name, text, template.lang, template.role, template.scheme)

    def _problem(
        self,
        node: Node,
        expression: Expression,
        words: str,
        pattern: Pattern,
        rule: Rule | None,
        line: int,
        check_id: str | None = None,
    ) -> Finding:
        return Finding(
            "error",
            node,
            location(node),
            words,
            "error",
            expression.source,
            rule.context.source if rule else "",
            check_id or (rule.id if rule else None),
            pattern.id,
            line=line,
        )
