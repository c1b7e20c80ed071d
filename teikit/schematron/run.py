"""One validation: which rules fire where, and what their checks say.

A pass over the document collects the firings of all patterns at once; then the checks run pattern by pattern, so
that findings come in the order in which an XSLT implementation writes them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from teikit.schematron.dispatch import Candidate, Dispatcher
from teikit.schematron.document import Document, Documents
from teikit.schematron.errors import ResourceError
from teikit.schematron.findings import Finding, Note, severity
from teikit.schematron.matching import Pattern as ContextPattern
from teikit.schematron.messages import message
from teikit.schematron.model import Check, NoteTemplate, Pattern, Rule, SchemaModel
from teikit.schematron.nodes import Node, location
from teikit.schematron.scope import EvaluationError, LimitError, Scope
from teikit.schematron.xpath.expression import Expression
from teikit.schematron.xpath.static import StaticContext

Firing = tuple[Node, Rule]


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
        self._failures: dict[tuple[int, str], tuple[Finding, int]] = {}
        self._given_up: set[int] = set()
        """What has gone beyond its limits and is not evaluated any further in this document, by identity."""

    def findings(self) -> Iterator[Finding]:
        """All findings: patterns in the order of the schema, nodes in document order."""
        patterns = self.model.patterns
        here = [(number, pattern) for number, pattern in enumerate(patterns) if pattern.documents is None]
        shared = self._shared(self.document)
        scopes = {number: self._scope(pattern, shared) for number, pattern in here}
        fired = self._fire(self.document, scopes, self.dispatcher)
        for number, pattern in enumerate(patterns):
            if number in scopes:
                for node, rule in fired.get(number, ()):
                    yield from self._check(node, rule, pattern, scopes[number])
            else:
                yield from self._elsewhere(pattern)
        yield from self._failed()
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
            fired = self._fire(document, {0: scope}, dispatcher)
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
        self, document: Document, scopes: dict[int, Scope], dispatcher: Dispatcher
    ) -> dict[int, list[Firing]]:
        """Which rules fire on which nodes, by pattern."""
        fired: dict[int, list[Firing]] = {}
        given_up = self._given_up
        for node, candidates in dispatcher.choices(document.tree):
            done = -1
            rules_done: Rule | None = None
            for candidate in candidates:
                if candidate.pattern == done and (candidate.exclusive or candidate.rule is rules_done):
                    continue
                scope = scopes.get(candidate.pattern)
                if given_up and id(candidate.rule.context) in given_up:
                    continue
                if scope is None:
                    continue
                try:
                    matched = candidate.matches(node, scope)
                except EvaluationError as error:
                    self._fails(candidate.rule.context, error, self._unmatched(node, candidate, str(error)))
                    continue
                if matched:
                    fired.setdefault(candidate.pattern, []).append((node, candidate.rule))
                    done, rules_done = candidate.pattern, candidate.rule
        return fired

    def _unmatched(self, node: Node, candidate: Candidate, words: str) -> Finding:
        """A context that could not be evaluated at a node.

        The node then does not match, and the processor may go on (XSLT 2.0, 5.5.4); hence no more than a warning.
        """
        rule = candidate.rule
        source = rule.context.source
        return Finding(
            "error", node, location(node), words, "warning", source, source, rule.id, line=rule.line
        )

    # failures

    def _fails(self, what: Check | ContextPattern, error: EvaluationError, finding: Finding) -> None:
        """Notes a failure. One expression may fail in the same way on very many nodes, so that is said once."""
        key = (id(what), finding.text)
        first, times = self._failures.get(key, (finding, 0))
        self._failures[key] = first, times + 1
        if isinstance(error, LimitError):
            self._given_up.add(id(what))

    def _failed(self) -> Iterator[Finding]:
        """The failures: each at the first node, and at how many more."""
        for (key, _), (finding, times) in self._failures.items():
            words = finding.text
            if times > 1:
                words += f" (also at {times - 1} more node{'s' if times > 2 else ''})"
            if key in self._given_up:
                words += "; it was not evaluated any further in this document"
            yield replace(finding, text=words)

    # checks

    def _check(self, node: Node, rule: Rule, pattern: Pattern, scope: Scope) -> Iterator[Finding]:
        """What the checks of a rule say about a node it fires on."""
        if rule.lets:
            scope = scope.inner(rule.lets, node)
        for check in rule.checks:
            if id(check) in self._given_up:
                continue
            try:
                holds = check.test.boolean(node, scope)
            except EvaluationError as error:
                problem = self._problem(node, check.test, str(error), pattern, rule, check.line, check.id)
                self._fails(check, error, problem)
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
