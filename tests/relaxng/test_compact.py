"""The compact syntax: what it means in XML syntax, what is refused and where, and the way back."""

import re
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from teikit import relaxng
from teikit.relaxng import read_xml
from teikit.relaxng.compact import parse
from teikit.relaxng.compact.layout import WIDTH
from teikit.relaxng.compact.prefixes import Scope, expanded_name, name_of
from teikit.relaxng.errors import SchemaSyntaxError
from teikit.relaxng.namespaces import RELAXNG
from teikit.relaxng.syntax import SchemaElement
from teikit.relaxng.write_compact import write_compact
from teikit.relaxng.write_xml import without_layout, write_xml

GROUPING = frozenset(
    {
        "element",
        "define",
        "zeroOrMore",
        "oneOrMore",
        "optional",
        "list",
        "mixed",
        "group",
        "start",
        "attribute",
    }
)

Node = tuple[object, ...] | str


def canonical(element: SchemaElement, scope: Scope | None = None) -> Node:
    """An element without what may be written in several ways: prefixes, inherited attributes, needless groups."""
    if element.namespace != RELAXNG:
        attributes = tuple(sorted(element.attributes.items()))
        children = [
            child if isinstance(child, str) else canonical(child) for child in without_layout(element)
        ]
        return (element.namespace, element.local, attributes, *children)
    scope = (scope or Scope("")).inside(element)
    local = element.local
    attributes = {
        key: value for key, value in element.attributes.items() if key not in ("ns", "datatypeLibrary")
    }
    children = [canonical(child, scope) for child in element.children if not isinstance(child, str)]
    if local in ("element", "attribute") and "name" in attributes:
        del attributes["name"]
        children.insert(0, ("name", (), *name_of(element, scope)))
    if local == "attribute" and len([child for child in children if isinstance(child[0], str)]) == 1:
        children.append(("text", ()))
    if local in ("value", "data") and "type" in attributes:
        attributes["library"] = scope.library
    if local == "value":
        if attributes in ({}, {"type": "token", "library": ""}):
            attributes = {}
        children = [element.text]
    elif local == "param":
        children = [element.text]
    elif local == "name":
        children = [*expanded_name(element, scope, element.text)]
    elif local in ("nsName", "externalRef", "include"):
        attributes["ns"] = scope.namespace or ""
    children = [
        part
        for child in children
        for part in (child[2:] if isinstance(child, tuple) and _is_needless_choice(child) else [child])
    ]
    if local in GROUPING:
        children = [
            part for child in children for part in (child[2:] if child[:2] == ("group", ()) else [child])
        ]
        if local == "group" and len(children) == 1 and not attributes:
            return children[0]
    return (local, tuple(sorted(attributes.items())), *children)


def _is_needless_choice(node: tuple[object, ...]) -> bool:
    if node[:2] != ("choice", ()):
        return False
    return len([part for part in node[2:] if isinstance(part, tuple) and ":" not in str(part[0])]) == 1


MEANINGS = {
    # compact syntax, and the same in XML syntax, in a grammar element that declares the prefixes
    "the smallest": ("element a { empty }", '<element name="a"><empty/></element>'),
    "an empty file": ("", "<grammar/>"),
    "a byte order mark and carriage returns": (
        "\ufeffelement a {\r\n  empty\r}",
        '<element name="a"><empty/></element>',
    ),
    "group, choice, interleave": (
        "element a { (b, c) | (d & e & f) }",
        '<element name="a"><choice><group><ref name="b"/><ref name="c"/></group>'
        '<interleave><ref name="d"/><ref name="e"/><ref name="f"/></interleave></choice></element>',
    ),
    "repetition": (
        "element a { b?, c*, (d, e)+, (f?)* }",
        '<element name="a"><optional><ref name="b"/></optional><zeroOrMore><ref name="c"/></zeroOrMore>'
        '<oneOrMore><ref name="d"/><ref name="e"/></oneOrMore>'
        '<zeroOrMore><optional><ref name="f"/></optional></zeroOrMore></element>',
    ),
    "mixed, list, text, notAllowed": (
        "element a { mixed { b, list { c, d } } | text | notAllowed }",
        '<element name="a"><choice><mixed><ref name="b"/><list><ref name="c"/><ref name="d"/></list></mixed>'
        "<text/><notAllowed/></choice></element>",
    ),
    "attributes are in no namespace": (
        'default namespace = "urn:d"\nelement a { attribute b { text }, element c { empty } }',
        '<element name="a" ns="urn:d"><attribute name="b"/><element name="c"><empty/></element></element>',
    ),
    "prefixes": (
        'namespace p = "urn:p"\nelement p:a { attribute p:b { text }, attribute xml:id { xsd:ID }, element c { empty } }',
        '<element><name ns="urn:p">a</name><attribute name="p:b"/><attribute name="xml:id"><data type="ID" '
        'datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"/></attribute>'
        '<element name="c"><empty/></element></element>',
    ),
    "an element's namespace is not that of its content": (
        'default namespace = "urn:d"\nnamespace p = "urn:p"\nelement p:a { element b { element p:c { d } } }',
        '<element name="p:a"><element ns="urn:d" name="b"><element name="p:c"><ref name="d"/></element></element></element>',
    ),
    "the default namespace with a prefix": (
        'default namespace p = "urn:p"\nelement p:a | a { empty }',
        '<element ns="urn:p"><choice><name>a</name><name>a</name></choice><empty/></element>',
    ),
    "a prefix for no namespace": (
        'default namespace = "urn:d"\nnamespace none = ""\nelement none:a { empty }',
        '<element ns="" name="a"><empty/></element>',
    ),
    "name classes": (
        'namespace p = "urn:p"\nelement * - (p:* | a) { attribute p:* - (p:b | p:c) { text }*, d }',
        '<element><anyName><except><nsName ns="urn:p"/><name>a</name></except></anyName><zeroOrMore><attribute>'
        '<nsName ns="urn:p"><except><name>b</name><name>c</name></except></nsName></attribute></zeroOrMore>'
        '<ref name="d"/></element>',
    ),
    "nested name classes": (
        "element (a | (b | c)) | (* - d) { empty }",
        "<element><choice><choice><name>a</name><choice><name>b</name><name>c</name></choice></choice>"
        "<anyName><except><name>d</name></except></anyName></choice><empty/></element>",
    ),
    "keywords as names of elements": (
        "element element { attribute start { text }, element \\text { empty } }",
        '<element name="element"><attribute name="start"/><element name="text"><empty/></element></element>',
    ),
    "keywords as names of definitions": (
        "start = \\start\n\\start = element a { empty }",
        '<grammar><start><ref name="start"/></start><define name="start"><element name="a"><empty/></element></define>'
        "</grammar>",
    ),
    "values": (
        'element a { "x" | string " x" | token "y" | xsd:int "1" | "" }',
        '<element name="a"><choice><value>x</value><value type="string"> x</value><value type="token">y</value>'
        '<value type="int" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">1</value><value/></choice></element>',
    ),
    "datatypes": (
        'datatypes d = "urn:d"\nelement a { list { string, token, d:date { from = "1" to = "2" }, xsd:int {} } }',
        '<element name="a"><list><data type="string"/><data type="token"/><data type="date" datatypeLibrary="urn:d">'
        '<param name="from">1</param><param name="to">2</param></data>'
        '<data type="int" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"/></list></element>',
    ),
    "a datatype with exceptions": (
        'element a { xsd:token { maxLength = "3" } - ("x" | xsd:int) }',
        '<element name="a"><data type="token" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">'
        '<param name="maxLength">3</param><except><value>x</value><data type="int"/></except></data></element>',
    ),
    "an exception among others": (
        'element a { b | (string - "x") }',
        '<element name="a"><choice><ref name="b"/><data type="string"><except><value>x</value></except></data></choice>'
        "</element>",
    ),
    "literals": (
        """element a { "it's" | 'a "b"' | "a" ~ 'b' ~ \"\"\"c\n"d\"\"\" | '''''' | "\\x{41}\\x{A}\\xxx{1F600}" }""",
        """<element name="a"><choice><value>it's</value><value>a "b"</value><value>abc\n"d</value><value/>"""
        "<value>A\n\U0001f600</value></choice></element>",
    ),
    "escapes anywhere": (
        "\\x{65}lement \\x{61} { \\x{62}\\x{2e}c } # \\x{a} no new line here",
        '<element name="a"><ref name="b.c"/></element>',
    ),
    "names in other scripts": (
        "element élément { дело }",
        '<element name="élément"><ref name="дело"/></element>',
    ),
    "a grammar": (
        "start = a\na = element a { b }\nb |= c\nb |= d\ne &= f\ne &= g\ndiv { h = text div { start |= h } }",
        '<grammar><start><ref name="a"/></start><define name="a"><element name="a"><ref name="b"/></element></define>'
        '<define name="b" combine="choice"><ref name="c"/></define><define name="b" combine="choice"><ref name="d"/>'
        '</define><define name="e" combine="interleave"><ref name="f"/></define><define name="e" combine="interleave">'
        '<ref name="g"/></define><div><define name="h"><text/></define><div><start combine="choice"><ref name="h"/>'
        "</start></div></div></grammar>",
    ),
    "a nested grammar": (
        "element a { grammar { start = b | parent b\nb = text } }",
        '<element name="a"><grammar><start><choice><ref name="b"/><parentRef name="b"/></choice></start>'
        '<define name="b"><text/></define></grammar></element>',
    ),
    "include": (
        'include "other.rnc"\ninclude "more.rnc" { start = a div { b = text } }',
        '<grammar><include href="other.rnc"/><include href="more.rnc"><start><ref name="a"/></start>'
        '<div><define name="b"><text/></define></div></include></grammar>',
    ),
    "include and inherit": (
        'default namespace = "urn:d"\nnamespace p = "urn:p"\n'
        'include "a.rnc"\ninclude "b.rnc" inherit = p { start = element a { empty } }',
        '<grammar ns="urn:d"><include href="a.rnc"/><include href="b.rnc" ns="urn:p"><start ns="urn:d">'
        '<element name="a"><empty/></element></start></include></grammar>',
    ),
    "external": (
        'namespace p = "urn:p"\nelement a { external "b.rnc" | external "c.rnc" inherit = p }',
        '<element name="a"><choice><externalRef href="b.rnc"/><externalRef ns="urn:p" href="c.rnc"/></choice></element>',
    ),
    "the namespace of the including file": (
        'default namespace = "urn:d"\nnamespace i = inherit\nelement i:a { element b { element i:* { empty } } }',
        '<element><name>a</name><element><name ns="urn:d">b</name><element><nsName/><empty/></element></element></element>',
    ),
    "documentation": (
        "## A grammar\n##  of letters\n# and more\nstart =\n  ##\n  a\n\n## One\n\n## Two\na = ## Three\n  b",
        "<grammar><start><a:documentation>A grammar\n of letters\nand more</a:documentation>"
        '<ref name="a"><a:documentation/></ref></start><define name="a"><a:documentation>One</a:documentation>'
        '<a:documentation>Two</a:documentation><ref name="b"><a:documentation>Three</a:documentation></ref></define>'
        "</grammar>",
    ),
    "documentation of what cannot hold it": (
        'element a { ## x\n "x" | xsd:token { ## y\n pattern = "y" } }',
        '<element name="a"><choice><value>x</value><a:documentation>x</a:documentation>'
        '<data type="token" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">'
        '<param name="pattern">y</param><a:documentation>y</a:documentation></data></choice></element>',
    ),
    "annotations before": (
        'namespace p = "urn:p"\nelement a { [ p:b = "1" p:c [ d = "2" "text" ~ "!" p:e [ ] element [ ] ] ] f* }',
        '<element name="a"><zeroOrMore><ref name="f" p:b="1"><p:c d="2">text!<p:e/><element xmlns=""/></p:c></ref>'
        "</zeroOrMore></element>",
    ),
    "annotations behind": (
        'namespace p = "urn:p"\nstart = a >> p:b [ ] >> p:c [ ]\na = (b >> p:d [ ]*) >> p:e [ ]\nb = (c, d) >> p:f [ ]',
        '<grammar><start><ref name="a"/><p:b/><p:c/></start>'
        '<define name="a"><zeroOrMore><ref name="b"/><p:d/></zeroOrMore><p:e/></define>'
        '<define name="b"><group><ref name="c"/><ref name="d"/></group><p:f/></define></grammar>',
    ),
    "annotations of parentheses": (
        'namespace p = "urn:p"\nelement a { [ p:b = "1" ] (c | d), [ p:b = "2" ] (e) }',
        '<element name="a"><choice p:b="1"><ref name="c"/><ref name="d"/></choice><group p:b="2"><ref name="e"/></group>'
        "</element>",
    ),
    "annotations of name classes": (
        'namespace p = "urn:p"\nelement [ p:b = "1" ] a | (c >> p:d [ ]) { empty }',
        '<element><choice><name p:b="1">a</name><name>c</name><p:d/></choice><empty/></element>',
    ),
    "annotations in a grammar": (
        'namespace p = "urn:p"\np:ns [ prefix = "x" ]\n[ p:a = "1" ] start = b\ndiv { p:c [ ] }',
        '<grammar><p:ns prefix="x"/><start p:a="1"><ref name="b"/></start><div><p:c/></div></grammar>',
    ),
    "an annotated schema that is one pattern": (
        'namespace p = "urn:p"\n[ p:a = "1" ]\ngrammar { start = b }',
        '<grammar p:a="1"><start><ref name="b"/></start></grammar>',
    ),
}

DECLARATIONS = 'xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0" xmlns:p="urn:p"'


def from_xml(text: str) -> SchemaElement:
    start = re.sub(r"^<(\w+)", rf'<\1 xmlns="{RELAXNG}" {DECLARATIONS}', text)
    return read_xml.parse(start.encode(), "schema.rng")


@pytest.mark.parametrize(("compact", "xml"), MEANINGS.values(), ids=MEANINGS)
def test_meaning(compact: str, xml: str) -> None:
    assert canonical(parse(compact, "schema.rnc")) == canonical(from_xml(xml))


@pytest.mark.parametrize("compact", [compact for compact, _ in MEANINGS.values()], ids=MEANINGS)
def test_there_and_back(compact: str) -> None:
    tree = parse(compact)
    assert canonical(parse(write_compact(tree))) == canonical(tree)
    assert canonical(read_xml.parse(write_xml(tree).encode())) == canonical(tree)


@pytest.mark.parametrize("xml", [xml for _, xml in MEANINGS.values()], ids=MEANINGS)
def test_back_and_there(xml: str) -> None:
    tree = from_xml(xml)
    assert canonical(parse(write_compact(tree))) == canonical(tree)
    assert canonical(read_xml.parse(write_xml(tree).encode())) == canonical(tree)


REFUSED = (
    ("element a { }", 1, 13, 'found "}", expected a pattern'),
    ("element a { b, }", 1, 16, 'found "}", expected a pattern'),
    ("element { b }", 1, 9, 'found "{", expected a name class: a name, "*", or a prefix and ":*"'),
    ("element a b", 1, 11, 'found "b", expected "{" behind the name of the element'),
    (
        "element a {\n  b c\n}",
        2,
        5,
        'found "c", expected "}" behind the content of the element, or an operator',
    ),
    (
        "element a {\n  text",
        2,
        7,
        'found the end of the file, expected "}" behind the content of the element, or an operator',
    ),
    ("element a { b | c, d }", 1, 18, '"|" and "," may not stand side by side: parentheses are needed'),
    ("element a { b** }", 1, 15, 'found "*", expected "}" behind the content of the element, or an operator'),
    ("element a { b } c", 1, 17, 'found "c", expected the end of the file, or an operator'),
    ("start = a\nstart b", 2, 7, 'found "b", expected "=", "|=" or "&=" behind "start"'),
    ("start = a\ninclude b", 2, 9, 'found "b", expected a literal for the address to include'),
    (
        'include "a" { include "b" }',
        1,
        15,
        'found the keyword "include", expected a definition such as "name = …", "start", "div" or an annotation',
    ),
    (
        "a = parent start",
        1,
        12,
        'found the keyword "start", expected a name behind "parent" (a keyword needs a backslash before it)',
    ),
    ("element p:a { b }", 1, 9, 'no "namespace p = …" declares the prefix "p"'),
    ("element a { p:b }", 1, 13, 'no "datatypes p = …" declares the prefix "p"'),
    (
        'element a { "b }',
        1,
        13,
        "the literal has no closing quotation mark; only three of them may hold several lines",
    ),
    (
        'element a { "b\\x{22}c" }',
        1,
        22,
        "the literal has no closing quotation mark; only three of them may hold several lines",
    ),
    ("element a { b; }", 1, 14, '";" has no meaning here'),
    ("element a { \\ }", 1, 13, "a backslash stands before a name only, or begins an escape such as \\x{A0}"),
    ("element a { \\x{xy} }", 1, 13, 'expected hexadecimal digits and "}" behind "\\x{", found "xy"'),
    ("element a { \\x{110000} }", 1, 13, "the character U+110000 is not allowed in XML"),
    ("element a { \\x{41}\\x{42} \x08}", 1, 26, "the character U+0008 is not allowed in XML"),
    ("element \\x{41} { \\x{42} ! }", 1, 25, '"!" has no meaning here'),
    (
        "element a { string - b | c }",
        1,
        24,
        '"-" and another operator may not stand side by side: parentheses are needed',
    ),
    ("element * - a | b { c }", 1, 15, '"-" and "|" may not stand side by side: parentheses are needed'),
    ("element * - p:* - a { b }", 1, 13, 'no "namespace p = …" declares the prefix "p"'),
    ("element * - * - a { b }", 1, 19, '"-" and "-" may not stand side by side: parentheses are needed'),
    (
        "element a { string - token - 'b' }",
        1,
        34,
        '"-" and another operator may not stand side by side: parentheses are needed',
    ),
    ("element a { string { b } }", 1, 24, 'found "}", expected "=" behind the name of the parameter'),
    (
        'default namespace = "a\n',
        1,
        21,
        "the literal has no closing quotation mark; only three of them may hold several lines",
    ),
    ("default a = 'b'", 1, 9, 'found "a", expected "namespace" behind "default"'),
    (
        "namespace xml = 'b'",
        1,
        11,
        'the prefix "xml" and the namespace http://www.w3.org/XML/1998/namespace belong together',
    ),
    ("namespace xmlns = 'b'", 1, 11, 'the prefix "xmlns" cannot be declared'),
    ('[ b = "1" ] element a { c }', 1, 3, 'the annotation "b" needs a prefix: it must be in a namespace'),
    (
        "element a { b }\n## the end",
        2,
        1,
        "found a documentation comment, which must stand before what it documents (a plain comment begins with one #), "
        "expected the end of the file, or an operator",
    ),
    ("element a { b } >> c [ ]", 1, 25, "nothing may follow the pattern that is the whole schema"),
    ("element a { " + "(" * 200 + "b" + ")" * 200 + " }", 1, 163, "nested more than 150 deep"),
    ("element ีa { b }", 1, 9, '"ีa" is no name'),
)


@pytest.mark.parametrize(("text", "line", "column", "message"), REFUSED, ids=[row[0][:30] for row in REFUSED])
def test_refused(text: str, line: int, column: int, message: str) -> None:
    with pytest.raises(SchemaSyntaxError) as caught:
        parse(text, "letters.rnc")
    assert (caught.value.message, caught.value.line, caught.value.column) == (message, line, column)
    assert str(caught.value) == f"letters.rnc:{line}:{column}: {message}"


def test_places() -> None:
    tree = parse("# first\nstart =\n  ## doc\n  element a\\x{62} { b,\n    c? }", "schemas/letter.rnc")
    places = {}
    waiting: list[SchemaElement] = [tree]
    while waiting:
        element = waiting.pop()
        places[element.local, element.attributes.get("name")] = (element.line, element.column)
        assert (element.file, element.base_uri) == ("schemas/letter.rnc", "schemas/letter.rnc")
        waiting += [child for child in element.children if not isinstance(child, str)]
    assert places == {
        ("grammar", None): (1, 1),
        ("start", None): (2, 1),
        ("documentation", None): (3, 3),
        ("element", "ab"): (4, 3),
        ("ref", "b"): (4, 21),
        ("optional", None): (5, 5),
        ("ref", "c"): (5, 5),
    }


LAYOUT = """\
namespace a = "http://relaxng.org/ns/compatibility/annotations/1.0"
default namespace tei = "http://www.tei-c.org/ns/1.0"
namespace xlink = "http://www.w3.org/1999/xlink"

start = letter
letter =
  ## A letter,
  ## from its opener to its postscript.
  element letter {
    attribute xlink:href { xsd:anyURI }?,
    [ a:defaultValue = "draft" ] attribute status { "draft" | "sent" }?,
    (opener | paragraph | closer | postscript | enclosure | envelope | address | annotation)+
  }
opener =
  element * - (div | head | xlink:*) {
    ## where
    "Moscow"
    |
      ## where else
      "Bonn"
    | xsd:token { pattern = "[A-Z].*" }
  }
    >> a:documentation [ 'A "quotation"\\x{a}' ~ "over two lines" ]
"""


def test_layout_of_compact_syntax() -> None:
    """One line where it fits; otherwise one line for each part, with its sign where it is seen."""
    assert write_compact(parse(LAYOUT)) == LAYOUT


def test_layout_of_xml_syntax() -> None:
    schema = 'default namespace p = "urn:p"\n## A\nstart = element p:a { "x" | xsd:int }'
    assert write_xml(parse(schema)).split("\n") == [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<grammar xmlns="http://relaxng.org/ns/structure/1.0" xmlns:p="urn:p" '
        'xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0" ns="urn:p" '
        'datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">',
        "  <start>",
        "    <a:documentation>A</a:documentation>",
        '    <element name="a">',
        "      <choice>",
        "        <value>x</value>",
        '        <data type="int"/>',
        "      </choice>",
        "    </element>",
        "  </start>",
        "</grammar>",
        "",
    ]


def test_as_deep_as_is_allowed() -> None:
    """Neither the reader nor the writers nor the engine run out of stack."""
    schema = "element a { " * 145 + "text" + " }" * 145
    tree = parse(schema)
    assert canonical(parse(write_compact(tree))) == canonical(tree)
    assert canonical(read_xml.parse(write_xml(tree).encode())) == canonical(tree)
    document = "<a>" * 145 + "</a>" * 145
    assert [*relaxng.load(schema.encode()).validate(document.encode())] == []


def test_endless_schemas_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("teikit.relaxng.compact.cursor.MAX_ELEMENTS", 1_000)
    with pytest.raises(
        SchemaSyntaxError, match=r"^x\.rnc:1:\d+: more than 1,000 elements in one schema file$"
    ):
        parse("element a { " + "|".join(["b"] * 2_000) + " }", "x.rnc")


# --- properties ---------------------------------------------------------------------------------------------------

TEXTS = st.text(st.sampled_from("ab'\"\\x{}41\n\r\t#~ é\u2028"), max_size=12)


@settings(max_examples=400, deadline=None)
@given(TEXTS, TEXTS, TEXTS)
@example(value="", documentation="", annotation='"""\r\'')
def test_any_text_survives(value: str, documentation: str, annotation: str) -> None:
    """Whatever stands in a value, a comment or an annotation comes back from either syntax."""
    tree = parse('namespace p = "urn:p"\nnamespace a = "urn:a"\nstart = [ a:b = "" ] element p { p }')
    pattern = tree.children[0].children[0]  # type: ignore[union-attr]
    assert isinstance(pattern, SchemaElement)
    pattern.attributes["{urn:a}b"] = annotation
    value_element = SchemaElement(RELAXNG, "value", {}, [value] if value else [], tree.namespaces)
    documented = SchemaElement(
        "http://relaxng.org/ns/compatibility/annotations/1.0",
        "documentation",
        {},
        [documentation] if documentation else [],
        tree.namespaces,
    )
    pattern.children[:] = [documented, value_element]
    assert canonical(parse(write_compact(tree))) == canonical(tree)
    assert canonical(read_xml.parse(write_xml(tree).encode())) == canonical(tree)


TOKENS = st.sampled_from(
    [
        *[
            "element",
            "attribute",
            "start",
            "grammar",
            "include",
            "div",
            "list",
            "text",
            "namespace",
            "default",
        ],
        *[
            "a",
            "p:b",
            "p:*",
            "*",
            "xsd:int",
            '"x"',
            "'",
            "\\text",
            "## d\n",
            "# c\n",
            "\n",
            "inherit",
            "external",
        ],
        *[
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            "=",
            "|=",
            "|",
            ",",
            "&",
            "?",
            "+",
            "-",
            "~",
            ">>",
            "\\x{61}",
            "\\x{",
            "é",
        ],
    ]
)


@settings(max_examples=500, deadline=None)
@given(st.lists(TOKENS, max_size=14))
def test_any_tokens_are_a_schema_or_refused_at_their_place(tokens: list[str]) -> None:
    text = 'namespace p = "urn:p"\n' + " ".join(tokens)
    try:
        tree = parse(text, "x.rnc")
    except SchemaSyntaxError as error:
        place = (error.line, error.column)
        lines = text.split("\n")
        assert 1 <= place[0] <= len(lines)
        assert 1 <= place[1] <= len(lines[place[0] - 1]) + 1
    else:
        assert canonical(parse(write_compact(tree))) == canonical(tree)


NAMES = st.sampled_from(["a", "b", "p:c", "text"])


def _pattern_texts() -> st.SearchStrategy[str]:
    leaves = st.sampled_from(
        ["text", "empty", "a", "\\list", "xsd:int", '"x"', "token 'y'", 'string - "z"', "p:q >> p:r [ ]"]
    )
    leaves = leaves.map(lambda text: f"({text})" if " - " in text else text.replace("p:q", "b"))

    def extend(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        def joined(sign: str) -> st.SearchStrategy[str]:
            return st.lists(inner, min_size=2, max_size=3).map(lambda parts: f"({sign.join(parts)})")

        return st.one_of(
            joined(" | "),
            joined(", "),
            joined(" & "),
            st.builds("{}{}".format, inner, st.sampled_from("?*+")).map(lambda text: f"({text})"),
            st.builds("element {} {{ {} }}".format, NAMES, inner),
            st.builds('[ p:n = "1" p:m [ "x" ] ] ({})'.format, inner),
            st.builds("\n## doc\n({})".format, inner),
            st.builds("attribute (* - {}) {{ {} }}".format, NAMES, inner),
        )

    return st.recursive(leaves, extend, max_leaves=10)


@settings(max_examples=200, deadline=None)
@given(_pattern_texts())
def test_any_pattern_there_and_back(pattern: str) -> None:
    tree = parse(f'namespace p = "urn:p"\nstart = {pattern}')
    written = write_compact(tree)
    assert canonical(parse(written)) == canonical(tree)
    assert canonical(read_xml.parse(write_xml(tree).encode())) == canonical(tree)
    assert max(len(line) for line in written.split("\n")) <= WIDTH + 20


# --- real schemas -------------------------------------------------------------------------------------------------

SCHEMAS = Path(__file__).parents[3] / "shared" / "data" / "schemas"
needs_data = pytest.mark.skipif(not (SCHEMAS / "tei_all.rnc").exists(), reason="needs ../shared/data/schemas")


@needs_data
@pytest.mark.parametrize("name", ["tei_all.rng", "bodley-msDesc.rng", "tei_all.rnc"])
def test_real_schemas_there_and_back(name: str) -> None:
    data = (SCHEMAS / name).read_bytes()
    tree = parse(data.decode()) if name.endswith("rnc") else read_xml.parse(data)
    assert canonical(parse(write_compact(tree))) == canonical(tree)
    assert canonical(read_xml.parse(write_xml(tree).encode())) == canonical(tree)


SUITE = SCHEMAS.parent / "conformance" / "relaxng-spectest.xml"


def _suite() -> list[tuple[str, list[bytes]]]:
    """Every correct schema of James Clark's suite that is one file, with its documents."""
    if not SUITE.exists():
        return []
    from lxml import etree

    def content(parent: etree._Element) -> bytes:
        return etree.tostring(next(parent.iterchildren("{*}*")), with_tail=False)

    cases = []
    for case in etree.parse(SUITE).iter("testCase"):
        schema = case.find("correct")
        if schema is not None and len(schema) and case.find("resource") is None and case.find("dir") is None:
            documents = [
                content(document)
                for document in case
                if document.tag in ("valid", "invalid") and len(document)
            ]
            cases.append((content(schema).decode(), documents))
    return cases


@pytest.mark.skipif(not SUITE.exists(), reason="needs ../shared/data/conformance/relaxng-spectest.xml")
def test_schemas_of_the_suite_mean_the_same_in_either_syntax() -> None:
    cases = _suite()
    assert len(cases) > 150
    for schema, documents in cases:
        tree = read_xml.parse(schema.encode())
        expected = _verdicts(schema.encode(), documents)
        assert _verdicts(write_compact(tree).encode(), documents) == expected, schema
        assert _verdicts(write_xml(tree).encode(), documents) == expected, schema


def _verdicts(schema: bytes, documents: list[bytes]) -> list[bool]:
    loaded = relaxng.load(schema)
    return [not any(loaded.validate(document)) for document in documents]


@needs_data
def test_both_syntaxes_of_a_real_schema_give_the_same_problems() -> None:
    schemas = [relaxng.load(SCHEMAS / name) for name in ("tei_all.rng", "tei_all.rnc")]
    documents = sorted(
        (SCHEMAS.parent / "editions").rglob("*.xml"), key=lambda path: (path.stat().st_size, path)
    )[:60]
    assert documents
    for document in documents:
        xml, compact = ([*schema.validate(document)] for schema in schemas)
        assert [str(problem) for problem in xml] == [str(problem) for problem in compact], document
