"""What can be found wrong with expressions before there is a document: unknown variables and functions."""

from collections.abc import Iterable, Mapping

from teikit.schematron.errors import SchemaError
from teikit.schematron.findings import Unsupported
from teikit.schematron.model import Let, Part, ValueOf
from teikit.schematron.xpath import syntax
from teikit.schematron.xpath.expression import Expression
from teikit.schematron.xpath.function_names import unknown_functions
from teikit.schematron.xpath.static import StaticContext
from teikit.schematron.xpath.syntax import Expr


class Checker:
    """Checks expressions; what cannot be evaluated goes to ``unsupported``."""

    def __init__(self, static: StaticContext, unsupported: list[Unsupported]) -> None:
        self.static = static
        self.unsupported = unsupported

    def expression(self, expression: Expression, scope: Mapping[str, Let], where: str, line: int) -> bool:
        """Whether an expression can be evaluated. Raises :class:`SchemaError` for a variable never declared."""
        if expression.tree is None:
            return True
        for name in sorted(syntax.free_variables(expression.tree)):
            if name not in scope:
                raise SchemaError(f"line {line}: the variable ${name} is not declared: {expression.source}")
        missing = self._missing(expression.tree, expression.static)
        for construct in missing:
            self.unsupported.append(Unsupported(construct, where, line))
        return not missing and self._variables_work(expression.tree, scope, where, line)

    def _missing(self, tree: Expr, static: StaticContext) -> list[str]:
        functions = [f"function {name}()" for name in unknown_functions(tree, static)]
        prefixes = {
            part.test.prefix
            for part in syntax.walk(tree)
            if isinstance(part, syntax.Step)
            and isinstance(part.test, syntax.NameTest)
            and part.test.prefix not in (None, "*")
            and part.test.prefix not in static.namespaces
        }
        if prefixes:
            raise SchemaError(
                f"the prefix {min(str(p) for p in prefixes)!r} is not declared by an ns element"
            )
        return functions

    def _variables_work(self, tree: Expr, scope: Mapping[str, Let], where: str, line: int) -> bool:
        """Whether the variables that an expression uses can be evaluated themselves."""
        for name in sorted(syntax.free_variables(tree)):
            let = scope.get(name)
            if let is not None and self.broken(let, scope, set()):
                self.unsupported.append(Unsupported(f"variable ${name}", where, line))
                return False
        return True

    def broken(self, let: Let, scope: Mapping[str, Let], seen: set[str]) -> bool:
        """Whether a variable depends on something unsupported."""
        if let.expression is None or let.expression.tree is None or let.name in seen:
            return False
        seen.add(let.name)
        if unknown_functions(let.expression.tree, let.expression.static):
            return True
        used = (scope.get(name) for name in syntax.free_variables(let.expression.tree))
        return any(self.broken(other, scope, seen) for other in used if other is not None)

    def variables(self, lets: Iterable[Let], scope: Mapping[str, Let], where: str) -> None:
        """Checks declarations."""
        for let in lets:
            if let.expression is not None:
                self.expression(let.expression, scope, f"let {let.name} ({where})", let.line)

    def part(self, part: Part, scope: Mapping[str, Let], where: str, line: int) -> None:
        """Checks what stands in a message."""
        if isinstance(part, ValueOf):
            self.expression(part.expression, scope, f"message of {where}", line)
