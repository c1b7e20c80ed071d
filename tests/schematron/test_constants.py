"""What is evaluated once: which parts of expressions are constant, and that nothing leaks between documents."""

import pytest
from lxml import etree

from teikit.schematron.model import Let
from teikit.schematron.xpath.constants import Constants
from teikit.schematron.xpath.expression import Expression
from teikit.schematron.xpath.parser import parse
from teikit.schematron.xpath.static import StaticContext
from teikit.schematron.xpath.unparse import unparse

STATIC = StaticContext({"t": "urn:t"})

DECLARED = {
    "register": Let("register", Expression("doc('r.xml')", STATIC)),
    "ids": Let("ids", Expression("//@id", STATIC)),
    "local": Let("local", Expression("@ref", STATIC), is_global=False),
}

CONSTANT = (
    # expression, whether it is constant, and whether it is independent of the document that is validated
    ("'x'", True, True),
    ("//a/@id", True, False),
    ("//a[@n = 1][2]/b", True, False),
    ("/", True, False),
    ("$ids", True, False),
    ("$register", True, True),
    ("$register//a[@n]/@id", True, True),
    ("$register//a[@n = $ids]", True, False),
    ("$register/a | $ids", True, False),
    ("doc('x.xml')//a", True, True),
    ("doc(concat('x', '.xml'))//a[1]", True, True),
    ("distinct-values($register//a)", True, True),
    ("//a[@n = current()/@n]", False, False),
    ("//a[@n = $local]", False, False),
    ("$local", False, False),
    ("a", False, False),
    (".", False, False),
    ("doc(@ref)//a", False, False),
    ("$undeclared", False, False),
    ("current()/a", False, False),
    ("position()", False, False),
)


@pytest.mark.parametrize(("source", "constant", "independent"), CONSTANT)
def test_constant(source, constant, independent):
    constants = Constants(DECLARED)
    assert constants.is_constant(parse(source)) is constant
    assert constants.is_independent(parse(source)) is independent


UNPARSED = (
    "a/b[1]//@c",
    "/a | //b",
    "-1 + 2 * 3 idiv 4",
    "some $x in a, $y in b satisfies $x = $y or not($y)",
    "for $x in 1 to 3 return if ($x) then 'it''s' else ()",
    "let $x := (1, 2.5) return $x[last()]",
    "@n castable as xs:integer? and . instance of element()+",
    "processing-instruction('go')/../*[self::t:*]/*:a/Q{urn:x}b",
    "(a, b)[. is $c] ! string()",
    "a[. << b] => count()",
    "f:g(.)/h(1)",
)


@pytest.mark.parametrize("source", UNPARSED)
def test_unparsed_expression_is_the_same(source):
    assert parse(unparse(parse(source))) == parse(source)


RULES = (
    '<let name="register" value="doc(\'register.xml\')"/><let name="ids" value="//@id"/>'
    '<pattern><rule context="ref"><let name="id" value="substring-after(@to, \'#\')"/>'
    '<assert test="$id = $ids">here <value-of select="$id"/></assert>'
    '<assert test="$id = $register//person/@id">among <value-of select="$id"/></assert>'
    '<report test="$register//person[@id = $id][@dead]">dead <value-of select="$id"/></report>'
    '<assert test="//*[@id = $id]">looked up <value-of select="$id"/></assert>'
    '<assert test="@n = //ref[last()]/@n">last <value-of select="@n"/></assert>'
    "</rule></pattern>"
)


def test_nothing_leaks_between_documents(load, folder):
    place = folder(register_xml='<r><person id="p1"/><person id="p2" dead="1"/></r>')
    schema = load(RULES, base_uri=place / "rules.sch")
    documents = (
        ('<a id="x"><ref to="#x" n="1"/><ref to="#p1" n="1"/></a>', ["among x", "here p1", "looked up p1"]),
        ('<a id="y"><ref to="#x" n="1"/><ref to="#p2" n="2"/></a>', [
            "here x", "among x", "looked up x", "last 1", "here p2", "dead p2", "looked up p2",
        ]),
        ("<a><ref/></a>", ["here", "among", "looked up", "last"]),
    )  # fmt: skip
    for document, expected in (*documents, *reversed(documents)):
        found = schema.validate(etree.fromstring(document))
        assert [finding.text for finding in found] == expected


def test_numbers_among_the_values_are_compared_as_numbers(load):
    schema = load(
        '<let name="years" value="(1917, 1918)"/><pattern><rule context="date"><assert test="@n = $years">x</assert>'
        "<assert test=\"@n = ('1917', '1919')\">y</assert></rule></pattern>"
    )
    found = schema.validate(etree.fromstring('<a><date n="1917"/><date n=" 1918.0 "/><date n="1919"/></a>'))
    assert [(f.text, f.location) for f in found] == [("y", "/a[1]/date[2]"), ("x", "/a[1]/date[3]")]
