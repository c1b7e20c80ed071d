"""From a syntax tree back to an expression: the converse of the parser, but for layout."""

from teikit.schematron.xpath import syntax
from teikit.schematron.xpath.syntax import Expr, Filter, KindTest, NameTest, Step


def unparse(node: Expr) -> str:
    """An expression with the meaning of a tree; operands stand in parentheses.

    >>> from teikit.schematron.xpath.parser import parse
    >>> unparse(parse("a[1] + 2"))
    '(child::a[1] + 2)'
    """
    match node:
        case syntax.Literal(value=str()):
            return "'" + str(node.value).replace("'", "''") + "'"
        case syntax.Literal():
            return repr(node.value)
        case syntax.Variable():
            return f"${node.name}"
        case syntax.ContextItem():
            return "."
        case syntax.Call():
            return f"{node.name}({', '.join(unparse(argument) for argument in node.arguments)})"
        case syntax.Operation():
            return _operation(node)
        case syntax.TypeOperation():
            return f"({unparse(node.operand)} {node.operator} {node.type})"
        case syntax.Binding():
            return _binding(node)
        case Filter():
            return f"({unparse(node.primary)}){_predicates(node)}"
        case Step():
            return _step(node)
        case syntax.Path():
            return ("/" if node.absolute else "") + "/".join(unparse(step) for step in node.steps)


def _operation(node: syntax.Operation) -> str:
    parts = [unparse(operand) for operand in node.operands]
    if node.operator == "if":
        return f"(if ({parts[0]}) then {parts[1]} else {parts[2]})"
    if node.operator == "neg":
        return f"(- {parts[0]})"
    return f"({f' {node.operator} '.join(parts)})"


def _binding(node: syntax.Binding) -> str:
    link, end = {
        "let": (":=", "return"),
        "for": ("in", "return"),
    }.get(node.keyword, ("in", "satisfies"))
    variables = ", ".join(f"${name} {link} {unparse(value)}" for name, value in node.variables)
    return f"({node.keyword} {variables} {end} {unparse(node.body)})"


def _step(node: Step) -> str:
    return f"{node.axis}::{_test(node.test)}{_predicates(node)}"


def _test(test: NameTest | KindTest) -> str:
    if isinstance(test, KindTest):
        is_text = test.kind == "processing-instruction" and test.argument
        argument = "'" + test.argument.replace("'", "''") + "'" if is_text else test.argument
        return f"{test.kind}({argument})"
    if test.uri is not None:
        return f"Q{{{test.uri}}}{test.local}"
    if test.prefix == "*" and test.local == "*":
        return "*"
    return f"{test.prefix}:{test.local}" if test.prefix else test.local


def _predicates(node: Step | Filter) -> str:
    return "".join(f"[{unparse(predicate)}]" for predicate in node.predicates)
