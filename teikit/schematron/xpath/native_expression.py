"""A translated expression, compiled by libxml2 for each way in which its context item must be written.

libxml2 evaluates at elements only (through lxml). For an attribute, a text and the document, the context item is
written as a path from an element: ``@n``, ``text()[1]``, ``/``. Comments and instructions are left to elementpath.
"""

import re
from collections.abc import Mapping
from typing import Any

from lxml import etree

from teikit.schematron.nodes import Attribute, Element, Node, Text, Tree, is_element, split_name
from teikit.schematron.scope import Declaration, Scope
from teikit.schematron.xpath import constants
from teikit.schematron.xpath.extensions import EXTENSIONS, NAMESPACE, PREFIX, DeclinedError, active
from teikit.schematron.xpath.native import Translator
from teikit.schematron.xpath.native_constants import Make
from teikit.schematron.xpath.native_types import CURRENT, Focus, NotNativeError, Typed
from teikit.schematron.xpath.static import StaticContext
from teikit.schematron.xpath.syntax import Expr

MAX_STRING = 100_000
"""Characters of a variable that libxml2 is given: what it makes of strings cannot be bounded."""

TEXT_KINDS = ("string", "integer", "nodes", "untyped")


class _Compiled:
    """The XPath 1.0 form of an expression in one focus."""

    __slots__ = ("evaluate", "names", "needs_current", "parts", "variables")

    def __init__(
        self, typed: Typed, form: str, namespaces: Mapping[str, str], translator: Translator
    ) -> None:
        written = {"boolean": f"boolean({typed.xpath})", "string": f"string({typed.xpath})"}.get(
            form, typed.xpath
        )
        mentioned = set(re.findall(r"\$([\w.\-]+)", written))
        self.variables = tuple(translator.used & mentioned)
        self.names = tuple((name, v) for name, v in translator.names.items() if v in mentioned)
        self.parts = tuple((v, number) for v, number in translator.parts.items() if v in mentioned)
        self.needs_current = CURRENT in mentioned
        try:
            self.evaluate = etree.XPath(
                written,
                namespaces={**namespaces, PREFIX: NAMESPACE},
                extensions=EXTENSIONS,
                smart_strings=False,
            )
        except etree.XPathSyntaxError as error:
            raise NotNativeError(str(error)) from error


class NativeExpression:
    """An expression for libxml2. Making one raises :class:`NotNativeError` if there is no translation."""

    def __init__(
        self, tree: Expr, static: StaticContext, variables: Mapping[str, Declaration], make: Make
    ) -> None:
        self.make = make
        self.tree = tree
        self.static = static
        self.variables = variables
        self._namespaces = {prefix: uri for prefix, uri in static.namespaces.items() if prefix and uri}
        self._compiled: dict[tuple[str, str], _Compiled | None] = {}
        self.typed, _ = self._translate(".")

    @property
    def is_text(self) -> bool:
        """Whether the string that XSLT writes for the value is the one libxml2 makes of it."""
        if self.typed.kind == "nodes":
            return (self.typed.single and self.typed.is_untyped) or self.static.lenient
        return self.typed.kind in TEXT_KINDS

    @property
    def yields_elements(self) -> bool:
        """Whether it yields elements, or texts: for texts and attributes lxml gives strings instead of nodes."""
        return self.typed.kind == "nodes" and self.typed.is_untyped and not self.typed.attribute

    def _translate(self, item: str) -> tuple[Typed, Translator]:
        translator = Translator(self.static, self.variables, self.make)
        return translator.translate_whole(self.tree, Focus(item, True, {})), translator

    def _form(self, item: str, form: str) -> _Compiled | None:
        """The compiled form in a focus, ``None`` if there is none in this focus."""
        key = (item, form)
        if key not in self._compiled:
            try:
                self._compiled[key] = _Compiled(*self._arguments(item, form))
            except NotNativeError:
                self._compiled[key] = None
        return self._compiled[key]

    def _arguments(self, item: str, form: str) -> tuple[Typed, str, Mapping[str, str], Translator]:
        typed, translator = self._translate(item)
        if form == "boolean" and typed.kind == "strings" and typed.single:
            typed = Typed(f"string({typed.xpath})", "string")
        if form == "boolean" and typed.kind in ("untyped", "strings"):
            raise NotNativeError(f"{typed.kind} as a condition")
        return typed, form, self._namespaces, translator

    def evaluate(self, node: Node, scope: Scope, form: str) -> Any:
        """The value in the form ``boolean``, ``string`` or ``value``; ``NotImplemented`` if elementpath must decide.

        Raises ``EvaluationError`` if a variable cannot be evaluated.
        """
        item, element = _written(node)
        if not is_element(element):
            return NotImplemented
        compiled = self._form(item, form)
        if compiled is None or (compiled.needs_current and item != "."):
            return NotImplemented
        token = active.set((scope, self.static))
        try:
            variables: dict[str, Any] = {name: scope.native(name) for name in compiled.variables}
            if any(isinstance(value, str) and len(value) > MAX_STRING for value in variables.values()):
                return NotImplemented
            for name, variable in compiled.names:
                variables[variable] = scope.document.named(name)
            for variable, number in compiled.parts:
                variables[variable] = constants.elements(self.static.constants[number], scope)
            if compiled.needs_current:
                variables[CURRENT] = element
            return compiled.evaluate(element, **variables)
        except (DeclinedError, NotNativeError, constants.NotUniformError, etree.XPathError):
            return NotImplemented
        finally:
            active.reset(token)

    def variable(self, node: Node, scope: Scope) -> Any:
        """The value as a variable of another expression; ``NotImplemented`` if there is none."""
        found = self.evaluate(node, scope, "value")
        if self.typed.kind == "nodes" and self.typed.attribute and isinstance(found, list):
            return found[0] if found else []
        return found


def _written(node: Node) -> tuple[str, Element]:
    """How a node is written as a path from an lxml object, and that object."""
    if isinstance(node, Attribute):
        uri, local = split_name(node.name)
        if not uri:
            return f"@{local}", node.element
        quote = '"' if "'" in uri else "'"
        return f"@*[local-name()='{local}' and namespace-uri()={quote}{uri}{quote}]", node.element
    if isinstance(node, Text):
        return ("following-sibling::node()[1]" if node.is_tail else "text()[1]"), node.element
    if isinstance(node, Tree):
        return "/", node.getroot()
    return ".", node
