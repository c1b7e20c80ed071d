"""The translation for libxml2 against elementpath: the same answer, or none."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from teikit.schematron.document import Document, Documents
from teikit.schematron.model import Let
from teikit.schematron.nodes import node_kind
from teikit.schematron.resources import Library
from teikit.schematron.scope import EvaluationError, Scope
from teikit.schematron.traversal import all_nodes
from teikit.schematron.xpath import xdm
from teikit.schematron.xpath.expression import Expression
from teikit.schematron.xpath.native_expression import NativeExpression
from teikit.schematron.xpath.native_types import NotNativeError
from teikit.schematron.xpath.static import StaticContext

STATIC = StaticContext({"t": "urn:t"})
LENIENT = StaticContext({"t": "urn:t"}, lenient=True)

TRANSLATED = (
    # expressions as schemas have them; all of them have a translation
    "@n",
    "not(@n)",
    "@n = '1'",
    "@n != '1'",
    "'1' = @n",
    "@n = 1",
    "@n > 1",
    "2 >= @n",
    "@n != 2",
    "@n eq '1'",
    "not(@n eq '1')",
    "a eq 'x'",
    "a = 'x'",
    "a = b",
    "a/@n = b/@n",
    "a != a",
    "a[1]",
    "a[last()]",
    "a[2]/@n = '2'",
    "a[position() > 1]",
    "(a | b)[2]",
    "*[self::a or self::b][last()]/@n",
    "t:a",
    "*:a",
    "t:*",
    "@*",
    "@t:x",
    "@*:x",
    "..",
    "../@n",
    "../a[1]/@n = @n",
    ".//a",
    "//a[@n = current()/@n]",
    "//a[@n = '1'][2]",
    "//a[@n = '2']//b/@n = '10'",
    "count(//a) = count(//a | //b)",
    "some $x in a satisfies //b[@n = $x/@n]",
    "@n = //a/@n",
    "a/@n = //b/@n",
    "//b = string(@n)",
    "//a[@n = current()/@n]/b",
    "//a[@n][@n = current()/@n][b]",
    "//*[@n = $text]",
    "//a/b[@n = current()/@n]",
    "@n = $globals",
    "$globals = a/@n",
    "count(index-of(//@n, @n)) = 1",
    "count(index-of(a/@n, @n)) = 1",
    "count(index-of(//a, string(.))) = 1",
    "$mixed/@n = @n",
    "$mixed[@n = current()/@n]/b",
    "@n = $mixed/@n",
    "some $x in a satisfies //b/@n = '2'",
    "every $x in .//b satisfies //a[@n]/@n = $x/@n",
    "//*[@n][1]",
    "ancestor::a",
    "ancestor::*[1]/@n",
    "ancestor-or-self::*[@n][1]/@n = '2'",
    "following::a[1]/@n = '1'",
    "preceding::*[@n][1]/@n = '1'",
    "preceding-sibling::*[1][self::a]",
    "following-sibling::node()[1][self::text()]",
    "count(a) = 1",
    "count(a | b) > 2",
    "count(.//a) - 1 = count(.//b)",
    "count(@*) gt 1",
    "exists(a) and empty(b)",
    "a or (b and not(@n))",
    "string(.) = 'x'",
    "string(@n) = ''",
    "normalize-space(.) = ''",
    "normalize-space() != ''",
    "string-length(@n) > 1",
    "string-length(a) > 1",
    "string-length(normalize-space(.)) gt 2",
    "contains(., 'x')",
    "contains(a, 'x')",
    "contains(@n, ' ')",
    "starts-with(@n, '1')",
    "ends-with(@n, '1')",
    "substring-after(@n, '1') = '0'",
    "substring-before(., 'x') = ''",
    "substring(@n, 2) = 'x'",
    "substring(., 1, 1) = 'x'",
    "translate(@n, '12', '21') = '1'",
    "concat(@n, '-', name(.)) = '1-a'",
    "concat(@n, count(a)) = '11'",
    "upper-case(@n) = 'X'",
    "lower-case(.) = 'x'",
    "matches(., '^x?$')",
    "matches(@n, '^\\d+$')",
    "matches(@n, 'X', 'i')",
    "matches(normalize-space(.), '^x')",
    "replace(@n, '\\d', '#') = '#'",
    "name(.) = 'a'",
    "name() = 't:a'",
    "local-name(..) = 'a'",
    "local-name() = 'b'",
    "namespace-uri(.) = 'urn:t'",
    "name(a) = 'a'",
    "number(@n) > 1",
    "number(.) = 1",
    "number(@n) != number(@n)",
    "string(number(@n)) = 'NaN'",
    "string(number(@n)) != 'NaN'",
    "@n = ('1', '2')",
    "a/@n = ('x', '1')",
    "not(@n = ('1', 'x'))",
    "if (@n) then a else b",
    "if (a) then @n = '1' else not(b)",
    "some $x in a satisfies $x/@n = '1'",
    "every $x in a satisfies $x/@n = '1'",
    "every $x in .//a satisfies matches($x/@n, '^\\d$') and starts-with($x/@n, '1')",
    "some $x in a satisfies $x/@n = @n",
    "every $x in a/@n satisfies $x = '1'",
    "some $x in a, $y in b satisfies $y/@n = '1'",
    "count(distinct-values(.//@n)) = count(.//@n)",
    "count(distinct-values(a/@n)) < 2",
    "@n || 'x' = '1x'",
    "true()",
    "false() or @n",
    "boolean(a)",
    "boolean(@n = '1')",
    "text()",
    "text()[normalize-space(.)]",
    "node()[1][self::text()]",
    "node()[last()][self::b]",
    "comment()",
    "processing-instruction('p')",
    "id('i1')",
    "id(@n)/@n",
    "id(substring(@n, 2)) and following::*[@n = substring(current()/@n, 2)]",
    "$attribute",
    "$attribute = '1'",
    "a[@n = $attribute]",
    "$text = 'x'",
    "*[name() = $text]",
    "$nodes",
    "$nodes/@n = '1'",
    "count($nodes) = 1",
    "b[@n = $nodes/@n]",
    "$number > 1",
    "a[position() = $number]",
    "count($nodes) = $number",
    "$flag and @n",
    "$global",
    "$global/@n = @n",
    "a[@n = $global/@n]",
    "*/(a|b)[1]",
    "(a|b)/@n",
    "/",
    "/*/@n = '1'",
    "self::a | self::b",
    "every $x in tokenize(@n, ' ') satisfies starts-with($x, '1')",
    "some $x in tokenize(normalize-space(.), ' ') satisfies $x = b",
    "every $x in tokenize(., '[ ,]') satisfies $x",
    "every $x in tokenize(@n, ' ') satisfies $x = //@n",
    "tokenize(@n, 'x') = '1'",
    "tokenize(@n, 'x')[2]",
    "not(tokenize(@n, 'x')[2]) or tokenize(., ' ')[1]",
    "tokenize(@n, 'x')[2] = ''",
    "tokenize(., ' ') = a",
    "tokenize(@n, ' ') = //b/@n",
    "tokenize(@n)[2] = 'x'",
    "string-length(tokenize(@n, 'x')[1]) = 1",
    "count(tokenize(@n, ' ')) > 1",
    "exists(tokenize(@n, ' ')) and empty(tokenize(., ' '))",
    "tokenize(@n, 'x')[last()] eq '1'",
    "@n + 1 = a[1]/@n",
    "@n * 2 - 1 > 3",
    "@n = a[1]/@n + 1",
    "a[@n castable as xs:integer][1]/@n + 1 = @n",
    "@n castable as xs:integer",
    "@n castable as xs:integer?",
    "a[1]/@n castable as xs:double or not(@n castable as xs:decimal)",
    "string(@n) castable as xs:gYear",
    "every $x in (@n, a/@n) satisfies $x castable as xs:integer",
    "@n castable as xs:date or @n castable as xs:dateTime",
    "@n castable as xs:gYearMonth",
    "@n castable as xs:boolean",
    "@n castable as xs:NCName",
    "@n castable as xs:decimal",
    "@n castable as xs:double",
    "@n castable as xs:gYear",
    "self::*",
    "self::text()",
    "-count(a) < 0",
    "count(a) * 2 = count(b) + 1",
)

LETS = {
    "attribute": ("@n", False),
    "text": ("normalize-space(a[1])", False),
    "nodes": ("a", False),
    "number": ("count(a)", False),
    "flag": ("@n = '1'", False),
    "global": ("//a[1]", True),
    "globals": ("//*/@n", True),
    "mixed": ("for $x in //a return $x", True),
}

UNTRANSLATED = (
    # expressions whose meaning differs between the versions, or that XPath 1.0 cannot say
    "a < 'b'",
    "a < b",
    "@n eq 1",
    "a = true()",
    "1 div 2 = 0.5",
    "@n mod 2 = 0",
    "a castable as xs:integer",
    "@n castable as xs:duration",
    "a << b",
    "a is b",
    "a except b",
    "1 to 3",
    "for $x in a return $x",
    "distinct-values(a)",
    "tokenize(@n, ' ')[. = 'x']",
    "tokenize(@n, ' ') = 1",
    "xs:integer(@n)",
    "@n cast as xs:integer",
    "a/string()",
    "string-length(1)",
    "position() = 1",
    "string(1.5e0) = '1.5'",
    "unknown(.)",
    "'it''s \"'",
)

DOCUMENTS = (
    "<a/>",
    '<a n="1">x</a>',
    '<a n=""> </a>',
    '<a n="+5"><a n="1e1">x</a><b n="INF"/></a>',
    '<?p q?><a n="1" xml:id="i1"><a n="1">x</a>y<b n="1"/><b n="2">x</b><!--c--></a><!--d-->',
    '<a n="2"><a n="2"><a n="x">x<b/></a></a><a n="1"/><b n="10">1</b><?p?></a>',
    '<t:a xmlns:t="urn:t" t:x="1" n="x1"><a xml:id="x"/><t:b n="#x"/><b t:x="">x x</b>tail</t:a>',
    '<a n="1917-13-25"><a n="1917-10-25"/><a n="2023-02-29"/><a n=" 1917-10-25+01:00 "/><a n="1917-10"/><a n="-44"/></a>',
    '<a n="1917-10-25T24:00:00"><a n="1917-10-25T12:00:00Z"/><a n="1.50"/><a n="1 000"/><a n="NaN"/><a n="-0044"/></a>',
    '<b n=" 1 "><a>\u00a0</a><a>x</a><b xml:id="i1"><a n="1"/></b></b>',
)


def lets(static: StaticContext) -> dict[str, Let]:
    return {
        name: Let(name, Expression(source, static), is_global=is_global)
        for name, (source, is_global) in LETS.items()
    }


def scope_for(tree, node, declared) -> Scope:
    document = Document(tree, "urn:d")
    documents = Documents(Library())
    documents.add(document)
    outer = Scope({name: let for name, let in declared.items() if let.is_global}, tree, document, documents)
    return outer.inner({name: let for name, let in declared.items() if not let.is_global}, node)


def compare(source: str, static: StaticContext, tree: etree._ElementTree) -> int:
    """Evaluates at every node, both ways; how often libxml2 had an answer."""
    declared = lets(static)
    expression = Expression(source, static, declared)
    native = NativeExpression(expression.tree, static, declared, Expression)
    answers = 0
    for node in all_nodes(tree, attributes=True, texts=True):
        scope = scope_for(tree, node, declared)
        answer = native.evaluate(node, scope, "boolean")
        if answer is NotImplemented:
            continue
        answers += 1
        try:
            expected = xdm.boolean(expression.token, node, scope_for(tree, node, declared))
        except EvaluationError as error:
            pytest.fail(f"{source} at {node_kind(node)}: libxml2 says {answer}, elementpath {error}")
        assert answer == expected, f"{source} at {node_kind(node)} {node} of {etree.tostring(tree)!r}"
        if native.is_text:
            written = native.evaluate(node, scope, "string")
            if written is not NotImplemented:
                assert written == xdm.text(expression.token, node, scope_for(tree, node, declared), static)
    return answers


@pytest.mark.parametrize("source", TRANSLATED)
def test_same_answer(source):
    trees = [etree.ElementTree(etree.fromstring(document)) for document in DOCUMENTS]
    assert sum(compare(source, STATIC, tree) for tree in trees) > 0


OTHERWISE_IN_XPATH_1 = (" + 1", " * 2", "@n > 1", "@n = 1", "@n != 2", "2 >= @n", " eq ", "distinct-values")
"""Comparisons with numbers, for which elementpath's compatibility mode keeps to the rules of XPath 2.0."""


@pytest.mark.parametrize(
    "source", [s for s in TRANSLATED if not any(part in s for part in OTHERWISE_IN_XPATH_1)]
)
def test_same_answer_by_the_rules_of_xpath_1(source):
    for document in DOCUMENTS[:4]:
        compare(source, LENIENT, etree.ElementTree(etree.fromstring(document)))


BY_XPATH_1 = (
    # expression, document, value by XPath 1.0, section 3.4
    ("@n > 1", '<a n="x"/>', False),
    ("@n != 2", '<a n="x"/>', True),
    ("@n = 1", '<a n=" 1 "/>', True),
    ("b > 1", "<a><b>x</b><b>2</b></a>", True),
    ("string(b) < 2", "<a><b>1</b><b>9</b></a>", True),
    ("b = true()", "<a><b/></a>", True),
    ("b = false()", "<a/>", True),
    ("contains(b, '1')", "<a><b>1</b><b>2</b></a>", True),
    ("string-length(b) = 1", "<a><b>1</b><b>22</b></a>", True),
    ("name(b) = 'b'", "<a><b/><b/></a>", True),
)


@pytest.mark.parametrize(("source", "document", "expected"), BY_XPATH_1)
def test_by_xpath_1(source, document, expected):
    tree = etree.ElementTree(etree.fromstring(document))
    scope = scope_for(tree, tree.getroot(), {})
    assert Expression(source, LENIENT).boolean(tree.getroot(), scope) is expected


@pytest.mark.parametrize("source", UNTRANSLATED)
def test_no_translation(source):
    expression = Expression(source, STATIC)
    with pytest.raises(NotNativeError):
        NativeExpression(expression.tree, STATIC, {}, Expression)


names = st.sampled_from(["a", "b", "{urn:t}a", "{urn:t}b"])
values = st.sampled_from(["", "1", "2", "x", "10", " 1", "1e1", "+5", "1x", "#x", "i1", "a", "true", "1917"])
attributes = st.dictionaries(st.sampled_from(["n", "{urn:t}x", "m"]), values, max_size=2)


@st.composite
def elements(draw, depth=3):
    element = etree.Element(draw(names), nsmap={"t": "urn:t"})
    for name, value in draw(attributes).items():
        element.set(name, value)
    element.text = draw(st.sampled_from([None, "x", " ", "1", "xx y"]))
    if depth:
        for child in draw(st.lists(elements(depth=depth - 1), max_size=3)):
            child.tail = draw(st.sampled_from([None, "x", "\n"]))
            element.append(child)
    return element


@settings(max_examples=60, deadline=None)
@given(elements(), st.lists(st.sampled_from(TRANSLATED), min_size=6, max_size=6))
def test_same_answer_on_any_document(root, sources):
    for source in sources:
        compare(source, STATIC, etree.ElementTree(root))


def test_declines_where_the_data_differ():
    tree = etree.ElementTree(etree.fromstring('<a n="x"><b>1</b><b>2</b></a>'))
    scope = scope_for(tree, tree.getroot(), {})
    for source in (
        "@n > 1",
        "string-length(b) = 1",
        "b eq '1'",
        "contains(b, '1')",
        "matches(@n, '[')",
        "tokenize(., ' ')",
    ):
        native = NativeExpression(Expression(source, STATIC).tree, STATIC, {}, Expression)
        assert native.evaluate(tree.getroot(), scope, "boolean") is NotImplemented, source


def test_elementpath_is_not_loaded_for_what_libxml2_answers():
    program = (
        "import sys; from lxml import etree; from teikit import schematron; "
        'schema = schematron.load(b\'<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">'
        '<pattern><rule context="a[@n]"><assert test="not(b) and @n > 1">x</assert></rule></pattern></schema>\'); '
        "print(len(list(schema.validate(etree.fromstring('<a n=\"1\"/>')))), 'elementpath' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["1", "False"]
