"""A recursive-descent parser of XPath 2.0, with the commonest operators of 3.1.

It serves the analyses (which variables, which functions, may it run on libxml2) and the rule contexts, not the
evaluation of every expression: what it does not know - maps, arrays, inline functions - it says by
:class:`XPathSyntaxError`, and the complete evaluator has the last word.
Source: XPath 3.1, appendix A.1 (EBNF); the comments name its productions.
"""

from collections.abc import Callable, Mapping

from teikit.schematron.errors import XPathLimitError, XPathSyntaxError
from teikit.schematron.xpath.syntax import (
    Binding,
    Call,
    ContextItem,
    Expr,
    Filter,
    KindTest,
    Literal,
    NameTest,
    Operation,
    Path,
    Step,
    TypeOperation,
    Variable,
)
from teikit.schematron.xpath.tokens import Token, string_value, tokens

MAX_DEPTH = 60
"""How deep expressions may nest; each level takes some eight Python frames."""

MAX_LINKS = 200
"""How many operators of one precedence may follow each other, where each has the ones before as its operand."""

AXES = frozenset(
    "child descendant attribute self descendant-or-self following-sibling following namespace parent ancestor "
    "preceding-sibling preceding ancestor-or-self".split()
)
KIND_TESTS = frozenset(
    "node text comment processing-instruction element attribute document-node schema-element "
    "schema-attribute namespace-node".split()
)
COMPARISONS = frozenset("= != < <= > >= eq ne lt le gt ge is << >>".split())

PRECEDENCE: Mapping[str, int] = {
    operator: level
    for level, operators in enumerate(
        (
            ("or",),
            ("and",),
            tuple(COMPARISONS),
            ("||",),
            ("to",),
            ("+", "-"),
            ("*", "div", "idiv", "mod"),
            ("|", "union"),
            ("intersect", "except"),
            ("instance",),
            ("treat",),
            ("castable",),
            ("cast",),
            ("=>",),
        )
    )
    for operator in operators
}
"""The operators with an operand on each side, from the loosest to the tightest (OrExpr ... ArrowExpr)."""

TYPE_OPERATORS = {"instance": "of", "treat": "as", "castable": "as", "cast": "as"}
"""The operators with a type on their right, and their second word."""

ASSOCIATIVE = frozenset(("or", "and", "|", "union", "||"))
"""The operators whose chains become one operation of many operands."""

DESCENDANTS = Step("descendant-or-self", KindTest("node"), abbreviated=True)


def parse(source: str) -> Expr:
    """The syntax tree of an expression. Raises :class:`XPathSyntaxError`."""
    parser = _Parser(source)
    try:
        tree = parser.expression()
    except RecursionError:
        raise XPathLimitError("the expression is nested too deeply", parser.token.start) from None
    if parser.token.kind != "end":
        raise parser.unexpected()
    return tree


class _Parser:
    """The tokens of one expression and a position among them."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.tokens = tokens(source)
        self.index = 0
        self.depth = 0

    @property
    def token(self) -> Token:
        return self.tokens[self.index]

    def ahead(self, distance: int = 1) -> str:
        """The text of a later token; empty behind the end."""
        later = self.index + distance
        return self.tokens[later].text if later < len(self.tokens) else ""

    def advance(self) -> Token:
        token = self.token
        self.index += 1
        return token

    def accept(self, *texts: str) -> bool:
        """Steps over the next token if it is one of these symbols or keywords."""
        if self.token.text in texts and self.token.kind in ("symbol", "name"):
            self.index += 1
            return True
        return False

    def expect(self, text: str) -> None:
        if not self.accept(text):
            raise self.unexpected(f", expected {text!r}")

    def unexpected(self, hint: str = "") -> XPathSyntaxError:
        found = "the end" if self.token.kind == "end" else repr(self.token.text)
        return XPathSyntaxError(f"unexpected {found}{hint}", self.token.start)

    # Expr, ExprSingle

    def expression(self) -> Expr:
        """Expr: one or more expressions with commas between."""
        items = [self.single()]
        while self.accept(","):
            items.append(self.single())
        return items[0] if len(items) == 1 else Operation(",", tuple(items))

    def single(self) -> Expr:
        """ExprSingle."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise XPathLimitError(f"expression nested more than {MAX_DEPTH} deep", self.token.start)
        try:
            keyword = self.token.text if self.token.kind == "name" else ""
            if keyword in ("some", "every", "for", "let") and self.ahead().startswith("$"):
                return self.binding(keyword)
            if keyword == "if" and self.ahead() == "(":
                return self.conditional()
            return self.binary(0)
        finally:
            self.depth -= 1

    def binding(self, keyword: str) -> Binding:
        """QuantifiedExpr, ForExpr, LetExpr."""
        self.advance()
        variables = [self.bound_variable(keyword)]
        while self.accept(","):
            variables.append(self.bound_variable(keyword))
        self.expect("satisfies" if keyword in ("some", "every") else "return")
        return Binding(keyword, tuple(variables), self.single())

    def bound_variable(self, keyword: str) -> tuple[str, Expr]:
        if self.token.kind != "variable":
            raise self.unexpected(", expected a variable")
        name = self.advance().text[1:].strip()
        self.expect(":=" if keyword == "let" else "in")
        return name, self.single()

    def conditional(self) -> Operation:
        """IfExpr."""
        self.advance()
        self.expect("(")
        condition = self.expression()
        self.expect(")")
        self.expect("then")
        then = self.single()
        self.expect("else")
        return Operation("if", (condition, then, self.single()))

    # OrExpr ... ArrowExpr

    def binary(self, minimum: int) -> Expr:
        """Operators of at least this precedence, by precedence climbing; they associate to the left."""
        left = self.unary()
        links = 0
        while (level := self.operator_level()) is not None and level >= minimum:
            links += 1
            if links > MAX_LINKS and self.token.text not in ASSOCIATIVE:
                raise XPathLimitError(f"more than {MAX_LINKS} operators nested", self.token.start)
            left = self.operation(left, level)
        return left

    def operator_level(self) -> int | None:
        """The precedence of the operator that comes next, if one does."""
        token = self.token
        if token.kind not in ("symbol", "name") or token.text not in PRECEDENCE:
            return None
        second = TYPE_OPERATORS.get(token.text)
        return PRECEDENCE[token.text] if second is None or self.ahead() == second else None

    def operation(self, left: Expr, level: int) -> Expr:
        operator = self.advance().text
        if operator in TYPE_OPERATORS:
            self.advance()
            return TypeOperation(f"{operator} {TYPE_OPERATORS[operator]}", left, self.sequence_type())
        if operator == "=>":  # a => f(b) is f(a, b)
            if self.token.kind != "name" or self.ahead() != "(":
                raise self.unexpected(", expected a function")
            return Call(self.advance().text, (left, *self.arguments()))
        right = self.binary(level + 1)
        if (
            operator in COMPARISONS
            and self.token.text in COMPARISONS
            and self.token.kind in ("symbol", "name")
        ):
            raise self.unexpected(": comparisons do not chain")
        if operator in ASSOCIATIVE and isinstance(left, Operation) and left.operator == operator:
            return Operation(operator, (*left.operands, right))
        return Operation(operator, (left, right))

    def sequence_type(self) -> str:
        """SequenceType, SingleType: its words."""
        if self.token.kind != "name":
            raise self.unexpected(", expected a type")
        words = [self.advance().text]
        if self.accept("("):
            words.append("(")
            depth = 1
            while depth:
                if self.token.kind == "end":
                    raise self.unexpected()
                depth += {"(": 1, ")": -1}.get(self.token.text, 0)
                words.append(self.advance().text)
        if self.token.text in ("?", "*", "+") and self.token.kind == "symbol":
            words.append(self.advance().text)
        return "".join(words)

    def unary(self) -> Expr:
        """UnaryExpr, then SimpleMapExpr."""
        negative, signed = False, False
        while self.token.text in ("+", "-") and self.token.kind == "symbol":
            negative ^= self.advance().text == "-"
            signed = True
        left = self.path()
        while self.accept("!"):
            left = Operation("!", (left, self.path()))
        if not signed:
            return left
        return Operation("neg", (left,)) if negative else Operation("+", (Literal(0), left))

    # PathExpr

    def path(self) -> Expr:
        """PathExpr. A path of one primary expression is that expression."""
        steps: list[Step | Filter] = []
        absolute = False
        if self.accept("//"):
            absolute = True
            steps.append(DESCENDANTS)
            steps.append(self.step())
        elif self.accept("/"):
            absolute = True
            if not self.begins_step():
                return Path(True, ())
            steps.append(self.step())
        else:
            steps.append(self.step())
        while self.token.text in ("/", "//") and self.token.kind == "symbol":
            if self.advance().text == "//":
                steps.append(DESCENDANTS)
            steps.append(self.step())
        first = steps[0]
        if not absolute and len(steps) == 1 and isinstance(first, Filter):
            return first if first.predicates else first.primary
        return Path(absolute, tuple(steps))

    def begins_step(self) -> bool:
        """Whether a step may begin here; otherwise the ``/`` before stands alone (constraint xgc: leading-lone-slash)."""
        token = self.token
        return token.kind in ("name", "number", "string", "variable") or token.text in (
            "@",
            ".",
            "..",
            "(",
            "*",
        )

    def step(self) -> Step | Filter:
        """StepExpr: AxisStep or PostfixExpr."""
        token = self.token
        primary = self.primary()
        if primary is not None:
            return Filter(primary, *self.predicates())
        test: NameTest | KindTest
        if self.accept(".."):
            axis, test = "parent", KindTest("node")
        elif self.accept("@"):
            axis, test = "attribute", self.node_test()
        elif token.kind == "name" and self.ahead() == "::":
            axis = self.advance().text
            if axis not in AXES:
                raise XPathSyntaxError(f"there is no axis {axis!r}", token.start)
            self.advance()
            test = self.node_test()
        else:
            test = self.node_test()
            axis = "attribute" if isinstance(test, KindTest) and test.kind == "attribute" else "child"
        predicates, sources = self.predicates()
        return Step(axis, test, predicates, token.start, self.tokens[self.index - 1].end, sources=sources)

    def predicates(self) -> tuple[tuple[Expr, ...], tuple[str, ...]]:
        """PredicateList: the predicates, and the same as written."""
        found, sources = [], []
        while self.accept("["):
            start = self.token.start
            found.append(self.expression())
            sources.append(self.source[start : self.token.start].strip())
            self.expect("]")
        return tuple(found), tuple(sources)

    def node_test(self) -> NameTest | KindTest:
        """NodeTest."""
        token = self.token
        if token.text == "*" and token.kind == "symbol":
            self.advance()
            return NameTest("*", "*")
        if token.kind != "name":
            raise self.unexpected()
        self.advance()
        if self.token.text == "(" and token.text in KIND_TESTS:
            return KindTest(token.text, self.kind_argument())
        if token.text.startswith("Q{"):
            uri, _, local = token.text[2:].partition("}")
            return NameTest(None, local, uri)
        prefix, colon, local = token.text.partition(":")
        return NameTest(prefix, local) if colon else NameTest(None, prefix)

    def kind_argument(self) -> str:
        self.expect("(")
        words = []
        while not self.accept(")"):
            if self.token.kind == "end" or self.token.text == "(":
                raise self.unexpected()
            token = self.advance()
            words.append(string_value(token.text) if token.kind == "string" else token.text)
        return "".join(words)

    def primary(self) -> Expr | None:
        """PrimaryExpr, or ``None`` where an axis step begins."""
        token = self.token
        simple: dict[str, Callable[[str], Expr]] = {
            "string": lambda text: Literal(string_value(text)),
            "number": lambda text: Literal(int(text) if text.isdecimal() else float(text)),
            "variable": lambda text: Variable(text[1:].strip()),
        }
        if token.kind in simple:
            self.advance()
            return simple[token.kind](token.text)
        if self.accept("("):
            if self.accept(")"):
                return Operation(",", ())
            inner = self.expression()
            self.expect(")")
            return inner
        if token.text == "." and token.kind == "symbol":
            self.advance()
            return ContextItem()
        if token.kind == "name" and self.ahead() == "(" and token.text not in KIND_TESTS:
            self.advance()
            return Call(token.text, self.arguments())
        return None

    def arguments(self) -> tuple[Expr, ...]:
        """ArgumentList."""
        self.expect("(")
        found: list[Expr] = []
        if self.accept(")"):
            return ()
        found.append(self.single())
        while self.accept(","):
            found.append(self.single())
        self.expect(")")
        return tuple(found)
