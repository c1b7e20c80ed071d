"""Schematron in RELAX NG, as schemas made from an ODD have it."""

import pytest
from lxml import etree

from teikit import schematron

GRAMMAR = """<grammar xmlns="http://relaxng.org/ns/structure/1.0" xmlns:sch="http://purl.oclc.org/dsdl/schematron"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:f="urn:f" xmlns:x="urn:x">
  <sch:ns prefix="t" uri="urn:t"/>
  <xsl:function name="f:yes"><xsl:sequence select="true()"/></xsl:function>
  <start><ref name="letter"/></start>
  <define name="letter"><element name="letter" ns="urn:t">
    <pattern xmlns="http://purl.oclc.org/dsdl/schematron" id="dated">
      <rule context="t:letter"><assert test="@date and f:yes()" role="warning">A letter is dated.</assert></rule>
    </pattern>
    <sch:rule context="t:letter/@n"><sch:report test="x:none or not(number(.))">No number.</sch:report></sch:rule>
    <empty/></element></define>{more}</grammar>"""

LETTER = '<letter xmlns="urn:t" n="a"/>'


def texts(schema, document=LETTER):
    return [finding.text for finding in schema.validate(etree.ElementTree(etree.fromstring(document)))]


def test_rules_in_definitions():
    grammar = etree.ElementTree(etree.fromstring(GRAMMAR.format(more="")))
    before = etree.tostring(grammar)
    schema = schematron.load_embedded(grammar)
    assert schema.unsupported == ()
    assert texts(schema) == ["A letter is dated.", "No number."]
    first, second = schema.validate(etree.fromstring(LETTER))
    assert (first.severity, first.pattern, first.line) == ("warning", "dated", 8)
    assert second.location == "/*:letter[namespace-uri()='urn:t'][1]/@n"
    assert etree.tostring(grammar) == before


def test_rules_of_included_grammars(folder):
    place = folder(
        main_rng=GRAMMAR.format(more='<include href="sub/more.rng"/><include href="sub/more.rng"/>'),
        sub__more_rng='<grammar xmlns="http://relaxng.org/ns/structure/1.0"><include href="../main.rng"/>'
        '<sch:pattern xmlns:sch="http://purl.oclc.org/dsdl/schematron"><sch:rule context="/">'
        '<sch:assert test="doc(\'list.xml\')/list">more</sch:assert><sch:report test="1">more</sch:report>'
        "</sch:rule></sch:pattern></grammar>",
        sub__list_xml="<list/>",
    )
    assert texts(schematron.load_embedded(place / "main.rng")) == ["A letter is dated.", "No number.", "more"]


def test_grammar_outside_the_folders(folder):
    place = folder(main_rng=GRAMMAR.format(more='<include href="http://example.org/more.rng"/>'))
    with pytest.raises(schematron.AccessError):
        schematron.load_embedded(place / "main.rng")


def test_whole_schema_in_a_grammar():
    schema = (
        '<sch:schema queryBinding="xslt" defaultPhase="p"><sch:phase id="p"><sch:active pattern="a"/></sch:phase>'
        '<sch:pattern id="a"><sch:rule context="t:letter">'
        '<sch:report test="1">a</sch:report></sch:rule></sch:pattern>'
        '<sch:pattern id="b"><sch:rule context="t:letter">'
        '<sch:report test="1">b</sch:report></sch:rule></sch:pattern></sch:schema>'
    )
    loaded = schematron.load_embedded(GRAMMAR.format(more=schema).encode())
    assert loaded.is_lenient
    assert texts(loaded) == ["a"]
    assert texts(schematron.load_embedded(GRAMMAR.format(more=schema).encode(), phase="#ALL"))[-1] == "b"


def test_what_cannot_be_used_is_named():
    more = (
        '<s:pattern xmlns:s="http://www.ascc.net/xml/schematron"/>'
        '<sch:assert test="1">stray</sch:assert><sch:p>a remark</sch:p>'
    )
    schema = schematron.load_embedded(GRAMMAR.format(more=more).encode())
    assert [u.construct for u in schema.unsupported] == [
        "Schematron 1.x namespace",
        "element assert outside a rule",
    ]


def test_grammar_without_rules():
    schema = schematron.load_embedded(
        b'<element name="a" xmlns="http://relaxng.org/ns/structure/1.0"><empty/></element>'
    )
    assert texts(schema) == []
    assert schema.model.patterns == ()
