"""The complete evaluator, where elementpath alone would answer otherwise: each row is a value that Saxon gives too."""

import pytest
from lxml import etree

from teikit.schematron.document import Document, Documents
from teikit.schematron.resources import Library
from teikit.schematron.scope import Scope
from teikit.schematron.xpath import xdm
from teikit.schematron.xpath.expression import Expression
from teikit.schematron.xpath.static import StaticContext
from teikit.schematron.xpath.tree import fragment

NESTED = "<p>a<note>n<hi>deep</hi>t</note>b<!--c-->d<note>2</note></p>"

VALUES = (
    # the text of nested elements, in document order, comments left out but not what follows them
    (NESTED, "string(.)", "andeeptbd2"),
    (NESTED, "string(/)", "andeeptbd2"),
    (NESTED, "data(note[1])", "ndeept"),
    (NESTED, "concat(note[1], '|', text()[3])", "ndeept|d"),
    # paths in document order
    (NESTED, "string-join(.//text(), '|')", "a|n|deep|t|b|d|2"),
    (NESTED, "string-join(.//node()/name(), '|')", "|note||hi||||||note|"),
    (NESTED, "string-join((note | note/hi | text())/string(), '|')", "a|ndeept|deep|b|d|2"),
    ("<a><b><c n='1'/></b><c n='2'/></a>", "(.//c)[1]/@n", "1"),
    ("<a><b><c n='1'/></b><c n='2'/></a>", "string-join(*/descendant-or-self::c/@n)", "12"),
    # white space is XML's
    ("<a> x\u00a0 </a>", "string-length(normalize-space(.))", "2"),
    ("<a>x\u00a0y z</a>", "count(tokenize(.))", "2"),
    ("<a>x\u00a0y</a>", "matches(., '\\s')", "false"),
    ("<a>x_y</a>", "matches(., '^\\w+$')", "false"),
    # axes of nodes that are not elements
    ("<a n='1'>t<b/><!--c--><d/></a>", "count(text()/following::*)", "2"),
    ("<a n='1'>t<b/><!--c--><d/></a>", "count(comment()/following::node())", "1"),
    ("<a n='1'>t<b/><!--c--><d/></a>", "count(@n/following::node())", "4"),
    ("<a n='1'>t<b/><!--c--><d/></a>", "count(@n/preceding-sibling::node() | @n/@n)", "0"),
    ("<a n='1'>t<b/><!--c--><d/></a><!--e-->", "count(d/following::node())", "1"),
    ("<?p q?><a><b/></a>", "count(a/b/preceding::node()) + count(b/preceding::node())", "1"),
    ("<a n='1'><b/><c/></a>", "b << c, c << b, c >> b, @n << b, b >> b", "true false true true false"),
    ("<a><b/></a>", "count(b << c) + count(c >> d)", "0"),
    # several variables, each in the outer focus
    ("<a><b n='1'/><c n='1'/></a>", "some $b in b, $c in c satisfies $b/@n = $c/@n", "true"),
    ("<a><b n='1'/><b n='2'/><c n='3'/></a>", "for $b in b, $c in c return concat($b/@n, $c/@n)", "13 23"),
    # tokens are what stands between matches, also if they match themselves
    ("<a/>", "string-join(tokenize('a1b2', '(\\d)'), '|')", "a|b|"),
    ("<a/>", "replace('a.b', '.', '$0$0', 'q')", "a$0$0b"),
    # numbers as XPath writes them
    ("<a/>", "1 div 3", "0.333333333333333333"),
    ("<a/>", "1e6, 1e-7, 100000.5e0, 1.0", "1.0E6 1.0E-7 100000.5 1"),
    ("<a/>", "xs:double('INF'), xs:double('NaN'), 0e0", "INF NaN 0"),
    # the root is that of the node at hand
    ("<a><b/></a>", "b/(/)/a/name()", "a"),
    ("<a xml:id='i'><b xml:id='j'/></a>", "string-join(id('j i none')/name(), ' ')", "a b"),
    ("<!DOCTYPE a [<!ELEMENT b EMPTY><!ATTLIST b k ID #IMPLIED>]><a><b k='x'/></a>", "id('x')/name()", "b"),
)


@pytest.mark.parametrize(("document", "source", "expected"), VALUES)
def test_value(document, source, expected):
    tree = etree.ElementTree(etree.fromstring(document))
    documents = Documents(Library())
    scope = Scope({}, tree.getroot(), documents.add(Document(tree, "urn:d")), documents)
    expression = Expression(source, StaticContext({}), {})
    assert xdm.text(expression.token, tree.getroot(), scope, expression.static) == expected
    assert expression.text(tree.getroot(), scope) == expected


def test_fragment_is_a_document_of_its_own():
    content = etree.fromstring("<let> <a>1<b/>x</a>text<!--c--><a>2</a>\n</let>")
    document = fragment(content)
    assert document.string_value == "1xtext2"
    assert [child.node_kind for child in document.children] == ["element", "text", "comment", "element"]
    assert all(child.parent is document for child in document.children)
