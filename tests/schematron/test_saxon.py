"""Saxon as the optional second engine; its findings are those of the first."""

import pytest
from lxml import etree

from teikit import schematron
from teikit.schematron.nodes import Attribute, Text
from teikit.schematron.saxon import SaxonSchema, node_at, stylesheet

RULES = (
    '<let name="limit" value="2"/><xsl:key name="n" match="t:p" use="@n"/>'
    '<xsl:function name="f:twice"><xsl:param name="x"/><xsl:sequence select="$x * 2"/></xsl:function>'
    '<pattern id="p"><let name="all" value="//t:p"/><rule context="t:p"><let name="n" value="number(@n)"/>'
    '<report test="$n gt $limit" role="warn">More than <value-of select="$limit"/>: <name/> <emph>of</emph> '
    '<value-of select="count($all)"/> at <xsl:value-of select="f:twice($n)"/></report>'
    "<assert test=\"key('n', @n)\">none</assert></rule></pattern>"
    '<pattern><rule context="@n | text()[. = \'x\'] | comment() | processing-instruction()"><report test="1">'
    '<value-of select="."/></report></rule><rule context="/"><report test="1">all</report></rule></pattern>'
)
DOCUMENT = '<?go on?><t:a xmlns:t="http://www.tei-c.org/ns/1.0"><t:p n="1">x</t:p><t:p n="3"><b/>x<!--c--></t:p></t:a>'


def test_stylesheet_is_well_formed_and_has_a_template_per_rule(load):
    sheet = stylesheet(load(RULES))
    again = etree.fromstring(etree.tostring(sheet))
    names = {"xsl": "http://www.w3.org/1999/XSL/Transform"}
    assert len(again.findall("xsl:template[@priority]", names)) == 3
    assert {t.get("mode") for t in again.findall("xsl:template[@mode]", names)} == {"p0", "p1"}


def test_same_findings(load):
    pytest.importorskip("saxonche", reason="saxonche is not installed (pip install 'teikit[saxon]')")
    schema = load(RULES)
    tree = etree.ElementTree(etree.fromstring(DOCUMENT))
    assert list(SaxonSchema(schema).validate(tree)) == list(schema.validate(tree))


def test_missing_package_is_told(load, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "saxonche", None)
    with pytest.raises(schematron.SchematronError, match="not installed"):
        SaxonSchema(load(RULES))


def test_nodes_at_paths():
    tree = etree.ElementTree(etree.fromstring(DOCUMENT))
    root = tree.getroot()
    tei = "http://www.tei-c.org/ns/1.0"
    assert node_at(tree, "/") is tree
    assert node_at(tree, f"/Q{{{tei}}}a[1]") is root
    assert node_at(tree, f"/Q{{{tei}}}a[1]/Q{{{tei}}}p[2]/@n") == Attribute(root[1], "n")
    assert node_at(tree, f"/Q{{{tei}}}a[1]/Q{{{tei}}}p[2]/text()[1]") == Text(root[1][0], True)
    assert node_at(tree, f"/Q{{{tei}}}a[1]/Q{{{tei}}}p[2]/comment()[1]") is root[1][1]
    assert node_at(tree, "/processing-instruction(go)[1]") is root.getprevious()
