"""Paths of elements, as people and reports name them."""

import pytest
from lxml import etree

from teikit.xmldocument.paths import ElementPaths

TEI = "http://www.tei-c.org/ns/1.0"
PLAY = f"""<t:TEI xmlns:t="{TEI}" xmlns="urn:other"><!-- a play -->
<t:text><t:p/>tail<t:p><t:hi/><?note?></t:p><p/><t:p/></t:text>
</t:TEI>"""

PATHS = [
    # (what is looked for, its path)
    ("/*", "/t:TEI"),
    ("/*/comment()", "/t:TEI"),
    ("//*[local-name() = 'text']", "/t:TEI/t:text[1]"),
    ("//t:p[1]", "/t:TEI/t:text[1]/t:p[1]"),
    ("//t:hi", "/t:TEI/t:text[1]/t:p[2]/t:hi[1]"),
    ("//processing-instruction()", "/t:TEI/t:text[1]/t:p[2]"),
    ("//*[namespace-uri() = 'urn:other']", "/t:TEI/t:text[1]/p[1]"),
    ("//t:p[3]", "/t:TEI/t:text[1]/t:p[3]"),
]


def found(tree: etree._Element, expression: str) -> etree._Element:
    (node,) = tree.xpath(expression, namespaces={"t": TEI})  # type: ignore[union-attr, misc]
    assert isinstance(node, etree._Element)
    return node


@pytest.mark.parametrize(("expression", "path"), PATHS)
def test_a_path(expression: str, path: str) -> None:
    assert ElementPaths().of(found(etree.fromstring(PLAY), expression)) == path


def test_paths_are_the_same_in_any_order() -> None:
    tree = etree.fromstring(PLAY)
    for rows in (PATHS, PATHS[::-1]):
        paths = ElementPaths()
        assert [paths.of(found(tree, expression)) for expression, _ in rows] == [path for _, path in rows]


def test_deep_and_wide_documents() -> None:
    deep = etree.fromstring("<a>" * 200 + "</a>" * 200)
    assert ElementPaths().of(list(deep.iter())[-1]) == "/a" + "/a[1]" * 199
    wide = etree.fromstring("<a>" + "<b/><c/>" * 3000 + "</a>")
    paths = ElementPaths()
    assert [paths.of(child) for child in wide.iterchildren("c")] == [f"/a/c[{n + 1}]" for n in range(3000)]
