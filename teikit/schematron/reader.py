"""From the XML of a schema to its model. Source: ISO/IEC 19757-3:2020, section 5 and Annex A."""

from collections import ChainMap
from collections.abc import Iterator, Mapping, MutableMapping

from teikit.schematron.errors import SchemaError, UnsupportedError, XPathSyntaxError
from teikit.schematron.findings import Unsupported
from teikit.schematron.inclusion import SCHEMATRON
from teikit.schematron.keys import Key, Keys
from teikit.schematron.matching import compile_pattern
from teikit.schematron.messages import normalized, read_parts
from teikit.schematron.model import Check, Let, NoteTemplate, Pattern, Rule, SchemaModel
from teikit.schematron.nodes import Element, line_of
from teikit.schematron.resources import Library
from teikit.schematron.sequence_types import conversion
from teikit.schematron.static_checks import Checker
from teikit.schematron.stylesheets import declarations
from teikit.schematron.vocabulary import misplaced
from teikit.schematron.xpath.expression import Expression
from teikit.schematron.xpath.static import StaticContext
from teikit.schematron.xslt import (
    XSL,
    local_name,
    own_prefixes,
    read_function,
    unknown_calls,
    unsupported_instructions,
)

LENIENT_BINDINGS = frozenset(("xslt", "xslt1", "exslt", "xpath", "xpath1", "stx"))
"""Query bindings with the rules of XPath 1.0; ``xslt`` is the default (6.4)."""

DECLARATIONS = frozenset(
    "variable param key output namespace-alias strip-space preserve-space decimal-format".split()
)
"""XSLT declarations that are taken up elsewhere, or change nothing here."""

BINDINGS = LENIENT_BINDINGS | frozenset(
    ("xslt2", "xslt3", "xpath2", "xpath3", "xpath31", "xquery", "xquery3")
)

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def sch(name: str) -> str:
    """A name in Schematron's namespace."""
    return f"{{{SCHEMATRON}}}{name}"


class Reader:
    """Reads one schema, all inclusions and abstractions of which are resolved."""

    def __init__(self, root: Element, phase: str | None, base_uri: str | None, library: Library) -> None:
        self.root = root
        self.unsupported: list[Unsupported] = list(misplaced(root))
        binding = (root.get("queryBinding") or "xslt").strip().lower()
        if binding not in BINDINGS:
            self.unsupported.append(
                Unsupported(f"query binding {root.get('queryBinding')}", "the whole schema, read as xslt2")
            )
        prefixes = own_prefixes(root)
        for ns in root.iter(sch("ns")):
            if ns.get("prefix") and ns.get("uri") is not None:
                prefixes[str(ns.get("prefix"))] = str(ns.get("uri"))
        self.static = StaticContext(prefixes, lenient=binding in LENIENT_BINDINGS, base_uri=base_uri)
        self.phase = self._phase(phase)
        self.lets: MutableMapping[str, Let] = {}
        self.pattern_lets: dict[str, Let] = {}
        self.everywhere = ChainMap[str, Let](self.lets, self.pattern_lets)
        self.keys: dict[str, Keys] = {}
        self._note_ids: dict[str, frozenset[str]] = {}
        self.stylesheet = declarations(root, library, base_uri, self.unsupported)
        """The XSLT elements at the top of the schema."""
        self.checker = Checker(self.static, self.unsupported)

    def read(self) -> SchemaModel:
        """The model. Raises :class:`SchemaError` and :class:`XPathSyntaxError`."""
        phases = {str(phase.get("id")): phase for phase in self.root.iterchildren(sch("phase"))}
        elements = self._active(phases)
        self._declare_functions()  # first: elementpath compiles calls only of functions that it knows
        self._declare_variables(phases, elements)
        patterns = tuple(self._pattern(element) for element in elements)
        return SchemaModel(
            patterns,
            self.lets,
            self.pattern_lets,
            self._notes("diagnostics", "diagnostic"),
            self._notes("properties", "property"),
            next((normalized(str(t.xpath("string()"))) for t in self.root.iterchildren(sch("title"))), None),
            tuple(phases),
        )

    # phases

    def _phase(self, wanted: str | None) -> str:
        if wanted in (None, "", "#DEFAULT"):
            return self.root.get("defaultPhase") or "#ALL"
        return str(wanted)

    def _active(self, phases: Mapping[str, Element]) -> list[Element]:
        """The pattern elements of the phase, in the order of the schema (5.4.11)."""
        every = list(self.root.iterchildren(sch("pattern"), sch("group")))
        if self.phase == "#ALL":
            return every
        if self.phase not in phases:
            known = ", ".join(phases) or "none"
            raise SchemaError(f"there is no phase {self.phase!r}; the schema has: {known}")
        active = {item.get("pattern") for item in phases[self.phase].iterchildren(sch("active"))}
        missing = active - {pattern.get("id") for pattern in every}
        if missing:
            names = ", ".join(sorted(str(name) for name in missing))
            raise SchemaError(f"phase {self.phase!r} names patterns that do not exist: {names}")
        return [pattern for pattern in every if pattern.get("id") in active]

    # declarations

    def _declare_variables(self, phases: Mapping[str, Element], patterns: list[Element]) -> None:
        self.lets.update(self._lets(self.root, self.everywhere))
        for element in self._declared("variable", "param"):
            name = str(element.get("name"))
            expression = (
                self._expression(element, "select", self.everywhere, element.get("as"))
                if element.get("select")
                else None
            )
            self.lets[name] = Let(name, expression, element, line_of(element))
        if self.phase in phases:
            self.lets.update(self._lets(phases[self.phase], self.everywhere))
        outer = set(self.lets)
        for pattern in patterns:
            found = self._lets(pattern, self.everywhere)
            clash = outer & set(found)
            if clash:
                name = min(clash)
                raise SchemaError(
                    f"line {found[name].line}: the variable {name!r} is defined already, for the schema"
                )
            for name, let in found.items():
                self.pattern_lets.setdefault(name, let)

    def _lets(self, parent: Element, scope: Mapping[str, Let], is_global: bool = True) -> dict[str, Let]:
        """The variables declared directly in an element. Raises :class:`SchemaError` for a name used twice."""
        found: dict[str, Let] = {}
        for element in parent.iterchildren(sch("let")):
            name = element.get("name")
            if not name:
                raise SchemaError(f"line {line_of(element)}: a let without name")
            if name in found:
                raise SchemaError(f"line {line_of(element)}: the variable {name!r} is defined twice")
            type_ = element.get("as")
            value = (
                self._expression(element, "value", scope, type_) if element.get("value") is not None else None
            )
            found[name] = Let(name, value, element if value is None else None, line_of(element), is_global)
        return found

    def _declare_functions(self) -> None:
        """Takes up the schema's stylesheet functions, named templates and keys (Annexes C, H and J)."""
        bodies: dict[tuple[str, int] | str, Element] = {}
        for element in self.stylesheet:
            name = local_name(element)
            if name == "function":
                function = read_function(element, self._static_at(element))
                key = (function.name, len(function.parameters))
                self.static.functions[key] = function
                bodies[key] = element
            elif name == "template" and element.get("name") and not element.get("match"):
                self.static.templates[str(element.get("name"))] = bodies[str(element.get("name"))] = element
            elif name not in DECLARATIONS:
                self.unsupported.append(
                    Unsupported(f"element xsl:{name}", "what relies on it", line_of(element))
                )
        self._withdraw(bodies)
        for element in self._declared("key"):
            self._declare_key(element)

    def _declared(self, *names: str) -> Iterator[Element]:
        """The XSLT declarations of some kinds."""
        return (element for element in self.stylesheet if local_name(element) in names)

    def _withdraw(self, bodies: dict[tuple[str, int] | str, Element]) -> None:
        """Drops the functions and templates that cannot be carried out, then those that call them."""
        problems: dict[tuple[str, int] | str, list[str]] = {"": []}
        while problems:
            problems = {key: found for key, element in bodies.items() if (found := self._problems(element))}
            for key, found in problems.items():
                element = bodies.pop(key)
                kind = "template" if isinstance(key, str) else "function"
                for construct in found:
                    where = f"{kind} {element.get('name')}"
                    self.unsupported.append(Unsupported(construct, where, line_of(element)))
                if isinstance(key, str):
                    del self.static.templates[key]
                else:
                    del self.static.functions[key]

    def _problems(self, element: Element) -> list[str]:
        """What in the body of a function or template is not carried out."""
        templates = (call.get("name") or "" for call in element.iter(f"{{{XSL}}}call-template"))
        return [
            *(f"element {tag}" for tag in dict.fromkeys(unsupported_instructions(element))),
            *(f"function {name}()" for name in unknown_calls(element, self._static_at(element))),
            *(f"template {name}" for name in templates if name not in self.static.templates),
        ]

    def _declare_key(self, element: Element) -> None:
        static = self._static_at(element)
        inner = static.within(own_prefixes(element), static.base_uri)
        name, match = element.get("name"), element.get("match")
        if not name or not match:
            raise SchemaError(f"line {line_of(element)}: a key needs name and match")
        source = element.get("use")
        use = Expression(source, inner, self.everywhere) if source is not None else element
        pattern = compile_pattern(match, inner, self.everywhere)
        self.keys.setdefault(name, Keys()).definitions.append(Key(pattern, use, inner))
        self.static.keys[name] = self.keys[name]

    # patterns, rules, checks

    def _pattern(self, element: Element) -> Pattern:
        own = self._lets(element, self.everywhere)
        scope = ChainMap[str, Let](own, self.everywhere)
        documents = self._expression(element, "documents", scope) if element.get("documents") else None
        pattern_id = element.get("id")
        self.checker.variables(own.values(), scope, f"pattern {pattern_id or ''}".strip())
        if documents is not None and not self.checker.expression(documents, scope, "pattern/@documents", 0):
            return Pattern((), own, pattern_id)
        rules: list[Rule] = []
        for number, rule in enumerate(element.iterchildren(sch("rule"))):
            made = self._rule(rule, number, scope)
            if made is None:  # a rule that may have taken nodes from those behind it
                for later in list(element.iterchildren(sch("rule")))[number + 1 :]:
                    self.unsupported.append(
                        Unsupported(
                            "rule behind one that cannot be evaluated",
                            f"rule {later.get('context')}",
                            line_of(later),
                        )
                    )
                break
            rules.append(made)
        return Pattern(
            tuple(rules), own, pattern_id, documents, element.tag == sch("pattern"), line_of(element)
        )

    def _rule(self, element: Element, number: int, scope: MutableMapping[str, Let]) -> Rule | None:
        source = element.get("context")
        line = line_of(element)
        if source is None:
            raise SchemaError(f"line {line}: a rule without context")
        try:
            with _Located(line, "context", source):
                context = compile_pattern(source, self._static_at(element), scope)
        except UnsupportedError as error:
            self.unsupported.append(Unsupported(str(error), f"rule {source}", line))
            return None
        usable = [self.checker.expression(e, scope, f"rule {source}", line) for e in context.expressions]
        if not all(usable):
            return None
        own: dict[str, Let] = {}
        inner = ChainMap[str, Let](own, scope)
        own.update(self._lets(element, inner, is_global=False))
        self.checker.variables(own.values(), inner, f"rule {source}")
        checks = (
            self._check(child, inner, source) for child in element.iterchildren(sch("assert"), sch("report"))
        )
        return Rule(
            context,
            own,
            tuple(check for check in checks if check is not None),
            number,
            element.get("id"),
            element.get("role"),
            element.get("severity"),
            element.get("flag"),
            element.get("see"),
            self._expression(element, "subject", inner) if element.get("subject") else None,
            line,
        )

    def _check(self, element: Element, scope: Mapping[str, Let], context: str) -> Check | None:
        line = line_of(element)
        if element.get("test") is None:
            raise SchemaError(f"line {line}: an {element.tag.rpartition('}')[2]} without test")
        test = self._expression(element, "test", scope)
        parts = tuple(read_parts(element, self._static_at(element), scope))
        where = f"{element.tag.rpartition('}')[2]} {test.source}"
        if not self.checker.expression(test, scope, f"{where} (rule {context})", line):
            return None
        for part in parts:
            self.checker.part(part, scope, where, line)
        for kind in ("diagnostic", "property"):
            container = "diagnostics" if kind == "diagnostic" else "properties"
            for name in (element.get(container) or "").split():
                if name not in self._declared_notes(container, kind):
                    self.unsupported.append(Unsupported(f"{kind} {name}, which is not declared", where, line))
        return Check(
            "assert" if element.tag == sch("assert") else "report",
            test,
            parts,
            element,
            element.get("id"),
            element.get("role"),
            element.get("severity"),
            element.get("flag"),
            element.get("see"),
            self._expression(element, "subject", scope) if element.get("subject") else None,
            tuple((element.get("diagnostics") or "").split()),
            tuple((element.get("properties") or "").split()),
            line,
        )

    def _notes(self, container: str, name: str) -> dict[str, NoteTemplate]:
        return {
            str(note.get("id")): NoteTemplate(
                str(note.get("id")),
                tuple(read_parts(note, self._static_at(note), self.everywhere)),
                _language(note),
                note.get("role"),
                note.get("scheme"),
            )
            for note in self._children(container, name)
        }

    def _declared_notes(self, container: str, name: str) -> frozenset[str]:
        """The ids of the diagnostics or properties."""
        if container not in self._note_ids:
            self._note_ids[container] = frozenset(
                str(note.get("id")) for note in self._children(container, name)
            )
        return self._note_ids[container]

    def _children(self, container: str, name: str) -> Iterator[Element]:
        for parent in self.root.iterchildren(sch(container)):
            yield from parent.iterchildren(sch(name))

    def _static_at(self, element: Element) -> StaticContext:
        """The static context with the base of an element that was drawn in from elsewhere."""
        base = element.base or self.static.base_uri
        if base == self.static.base_uri or base is None:
            return self.static
        known: dict[str, StaticContext] = self.static.caches.setdefault("bases", {})
        if base not in known:
            known[base] = self.static.within({}, base)
        return known[base]

    def _expression(
        self, element: Element, attribute: str, scope: Mapping[str, Let], type_: str | None = None
    ) -> Expression:
        source = element.get(attribute) or ""
        with _Located(line_of(element), attribute, source):
            return Expression(conversion(source, type_), self._static_at(element), scope)


class _Located:
    """Puts line and attribute before the message of a syntax error."""

    def __init__(self, line: int, attribute: str, source: str) -> None:
        self.line, self.attribute, self.source = line, attribute, source

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, XPathSyntaxError):
            source = self.source if len(self.source) < 200 else self.source[:200] + "..."
            raise type(error)(
                f"line {self.line}: {self.attribute}={source!r} is not valid: {error}", error.position
            ) from error


def _language(element: Element) -> str | None:
    """The language in force at an element."""
    current: Element | None = element
    while current is not None:
        if current.get(XML_LANG) is not None:
            return current.get(XML_LANG)
        current = current.getparent()
    return None
