"""The parser of expressions, and what is read off their trees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teikit.schematron.errors import XPathLimitError, XPathSyntaxError
from teikit.schematron.xpath import syntax
from teikit.schematron.xpath.parser import parse
from teikit.schematron.xpath.syntax import (
    Call,
    ContextItem,
    Filter,
    Literal,
    NameTest,
    Operation,
    Path,
    Step,
    Variable,
)
from teikit.schematron.xpath.tokens import string_value, tokens


def child(name: str) -> Path:
    return Path(False, (Step("child", NameTest(None, name), (), 0, len(name)),))


def test_trees():
    assert parse("'it''s'") == Literal("it's")
    assert parse("1.5e1") == Literal(15.0)
    assert parse("(: note (: inner :) :) a") == Path(False, (Step("child", NameTest(None, "a"), (), 23, 24),))
    assert parse("$ x") == Variable("x")
    assert parse(".") == ContextItem()
    assert parse("f(1, .)") == Call("f", (Literal(1), ContextItem()))
    assert parse("1 => f(2)") == Call("f", (Literal(1), Literal(2)))
    assert parse("(1)[2]") == Filter(Literal(1), (Literal(2),), ("2",))
    assert parse("/") == Path(True, ())
    assert parse("if (1) then 2 else 3") == Operation("if", (Literal(1), Literal(2), Literal(3)))


PRECEDENCE = (
    ("1 + 2 * 3", "(1 + (2 * 3))"),
    ("1 * 2 + 3", "((1 * 2) + 3)"),
    ("1 - 2 - 3", "((1 - 2) - 3)"),
    ("1 or 2 and 3 = 4", "(1 or (2 and (3 = 4)))"),
    ("1 to 2 + 3", "(1 to (2 + 3))"),
    ("- 1 * 2", "((neg 1) * 2)"),
    ("1 or 2 or 3", "(1 or 2 or 3)"),
    ("1 || 2 = 3", "((1 || 2) = 3)"),
    ("1 | 2 intersect 3", "(1 | (2 intersect 3))"),
    ("1, 2", "(1 , 2)"),
    ("(1, 2) = 3", "((1 , 2) = 3)"),
)


def shown(node) -> str:
    if isinstance(node, Literal):
        return str(node.value)
    assert isinstance(node, Operation)
    if len(node.operands) == 1:
        return f"({node.operator} {shown(node.operands[0])})"
    return "(" + f" {node.operator} ".join(shown(operand) for operand in node.operands) + ")"


@pytest.mark.parametrize(("source", "expected"), PRECEDENCE)
def test_precedence(source, expected):
    assert shown(parse(source)) == expected


def test_names_that_look_like_operators():
    assert parse("div div mod") == Operation(
        "div", (child("div"), Path(False, (Step("child", NameTest(None, "mod"), (), 8, 11),)))
    )
    assert parse("if") == child("if")
    assert parse("for") == child("for")
    assert isinstance(parse("* * *"), Operation)
    assert parse("some") == child("some")


SYNTAX = (
    "a/b//c/@d/..",
    "//*:p[@xml:id][1]/text()",
    "ancestor-or-self::t:div[last()]",
    "some $x in a, $y in $x/b satisfies $x = $y",
    "for $x in 1 to 3 return let $y := $x return $y",
    "a instance of element()+ or b treat as xs:integer? = 1",
    "@n castable as xs:date and xs:date(@n) lt current-date()",
    "processing-instruction('x') | comment() | node()",
    "Q{urn:x}a/Q{urn:x}*",
    "a/(b | c)/string()",
    "a ! b => count()",
    "()",
    "a[b and (c or not(d))][position() lt 3]",
    "-a + +b",
    "a is b, a << b, a >> b",
    "element(t:a) | attribute(b)",
    "map:get($m, 'x')",
)


@pytest.mark.parametrize("source", SYNTAX)
def test_syntax(source):
    assert parse(source) is not None


WRONG = (
    ("", "unexpected the end"),
    ("a b", "unexpected 'b'"),
    ("a[", "unexpected the end"),
    ("a]", "unexpected ']'"),
    ("'a", "unexpected character"),
    ("(: a", "unclosed comment"),
    ("a = b = c", "comparisons do not chain"),
    ("foo::a", "no axis 'foo'"),
    ("if (a) then b", "expected 'else'"),
    ("some x in a satisfies b", "unexpected"),
    ("every $x in a return b", "expected 'satisfies'"),
    ("f(", "unexpected the end"),
    ("a cast as", "expected a type"),
    ("a/", "unexpected the end"),
    ("$", "unexpected"),
)


@pytest.mark.parametrize(("source", "message"), WRONG)
def test_wrong(source, message):
    with pytest.raises(XPathSyntaxError, match=message):
        parse(source)


def test_limits():
    with pytest.raises(XPathLimitError):
        parse("1" + " + 1" * 5000)
    parse("1" + " or 1" * 5000)


VARIABLES = (
    ("$a + $b:c", {"a", "b:c"}),
    ("for $x in $a return $x + $y", {"a", "y"}),
    ("for $x in $x return 1", {"x"}),
    ("some $x in a, $y in $x satisfies $x = $y", set()),
    ("(some $x in a satisfies $x) and $x", {"x"}),
    ("a[@n = $z]", {"z"}),
)


@pytest.mark.parametrize(("source", "expected"), VARIABLES)
def test_free_variables(source, expected):
    assert syntax.free_variables(parse(source)) == expected


POSITIONAL = (
    ("1", True),
    ("last()", True),
    ("position() = 1", True),
    ("not(position() = 1)", True),
    ("count(a)", True),
    ("$n", True),
    ("@n + 1", True),
    ("xs:integer(@n)", True),
    ("if (a) then 1 else 2", True),
    ("a[1]", False),
    ("@n = 1", False),
    ("a and b", False),
    ("not(a[last()])", False),
    ("string(@n)", False),
    ("some $x in a satisfies $x", False),
    ("self::a | self::b", False),
    ("@n castable as xs:integer", False),
)


@pytest.mark.parametrize(("source", "expected"), POSITIONAL)
def test_positional(source, expected):
    assert syntax.is_positional(parse(source)) is expected


@given(st.text(alphabet="ab $@/()[]'\"=<>|*.,:-+1{}!?#\n", max_size=30))
def test_any_text_is_parsed_or_refused(source):
    position = 0
    try:
        parse(source)
    except XPathSyntaxError as error:
        position = error.position
    assert 0 <= position <= len(source)


@given(st.text(max_size=20))
def test_string_literals(text):
    assert string_value("'" + text.replace("'", "''") + "'") == text


@given(st.text(alphabet="ab :*@$'(", max_size=20))
def test_tokens_cover_the_source_in_order(source):
    try:
        found = tokens(source)
    except XPathSyntaxError:
        return
    assert all(source[token.start : token.end] == token.text for token in found)
    assert [token.start for token in found] == sorted(token.start for token in found)
