"""Rule contexts: which nodes a match pattern takes."""

import pytest
from lxml import etree

from teikit import schematron

DOCUMENT = (
    '<?top x?><TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:r="urn:r" xml:id="t"><head n="1"/>'
    '<body r:x="1"><p n="1">a<lb/>b<name>N</name></p><p n="2"/><!--c--><p n="10">z<?go on?></p>'
    '<list><item n="1"/><item n="2"/></list></body></TEI><!--end-->'
)

PATTERNS = (
    # pattern, then the nodes it matches: element names with @n, or kinds
    ("t:p", "p1 p2 p10"),
    ("t:p[2]", "p2"),
    ("t:p[last()]", "p10"),
    ("t:p[position() > 1]", "p2 p10"),
    ("t:p[@n='1' or @n='10']", "p1 p10"),
    ("t:p[not(@n='1')]", "p2 p10"),
    ("t:p[@n = 2]", "p2"),
    ("t:p[t:name][1]", "p1"),
    ("t:p[1][t:lb]", "p1"),
    ("t:*[@n][t:lb]", "p1"),
    ("*[@n='2']", "p2 item2"),
    ("t:p | t:item", "p1 p2 p10 item1 item2"),
    ("t:body/t:p[@n > 1]", "p2 p10"),
    ("t:TEI//t:item", "item1 item2"),
    ("t:body//t:item[2]", "item2"),
    ("//t:item[1]", "item1"),
    ("/t:TEI/t:head", "head1"),
    ("/*", "TEI"),
    ("/t:p", ""),
    ("t:head/t:p", ""),
    ("p", ""),
    ("*:p", "p1 p2 p10"),
    ("t:list/*", "item1 item2"),
    ("(t:body | t:list)/t:*", "p1 p2 p10 list item1 item2"),
    ("t:body/(t:p | t:list)", "p1 p2 p10 list"),
    ("(t:p | t:item)[@n='1']", "p1 item1"),
    ("t:p except t:p[@n='2']", "p1 p10"),
    ("* intersect t:list", "list"),
    ("id('t')", "TEI"),
    ("id('t')/t:head", "head1"),
    ("$second", "p2"),
    ("$second/following-sibling::t:p", None),
    ("t:p/preceding-sibling::t:p", None),
    ("t:list/descendant::t:item", "item1 item2"),
    ("descendant-or-self::t:list", "list"),
    ("self::t:list", "list"),
    (".[self::t:list]", "list"),
    ("element(t:list)", "list"),
    ("t:body/element()", "p1 p2 p10 list"),
    ("@n", "@1 @1 @2 @10 @1 @2"),
    ("t:item/@n", "@1 @2"),
    ("t:item/@n[. = '2']", "@2"),
    ("@r:x", "@1"),
    ("@r:*", "@1"),
    ("@*:x", "@1"),
    ("@xml:id", "@t"),
    ("t:p/@*", "@1 @2 @10"),
    ("attribute(n)[. > 5]", "@10"),
    ("@*[name() = 'n'][../t:lb]", "@1"),
    ("text()", "text:a text:b text:N text:z"),
    ("t:p/text()", "text:a text:b text:z"),
    ("t:p/text()[1]", "text:a text:z"),
    ("t:p/text()[last()]", "text:b text:z"),
    ("text()[preceding-sibling::t:lb]", "text:b"),
    ("t:body/text()", ""),
    ("comment()", "comment comment"),
    ("/comment()", "comment"),
    ("t:body/comment()", "comment"),
    ("processing-instruction()", "processing-instruction processing-instruction"),
    ("processing-instruction('go')", "processing-instruction"),
    ("processing-instruction(go)", "processing-instruction"),
    ("t:p/node()", "text:a lb text:b name text:z processing-instruction"),
    ("t:p/node()[1]", "text:a text:z"),
    ("/node()", "processing-instruction TEI comment"),
    ("/", "document"),
    ("document-node()", "document"),
    ("root()", "document"),
    ("t:body/*[2]", "p2"),
    ("*[last()]", "TEI body name list item2"),
    ("*[position() = 2]", "body name p2 item2"),
    ("t:p[current()/@n = '1']", "p1"),
    ("key('n', '2')", "p2 item2"),
    ("key('n', '1')/t:name", "name"),
    ("t:p[key('n', @n)/self::t:item]", "p1 p2"),
)


def label(finding) -> str:
    node, text = finding.node, finding.text
    kind = finding.location.rpartition("/")[2].partition("(")[0]
    if finding.location == "/":
        return "document"
    if isinstance(node, schematron.Attribute):
        return f"@{text}"
    if kind in ("text", "comment", "processing-instruction"):
        return f"text:{text}" if kind == "text" else kind
    return etree.QName(node).localname + node.get("n", "")


@pytest.mark.parametrize(("pattern", "expected"), PATTERNS)
def test_pattern(load, pattern, expected):
    inside = (
        '<ns prefix="r" uri="urn:r"/><let name="second" value="//t:p[2]"/>'
        '<xsl:key name="n" match="t:p | t:item | t:head" use="@n"/>'
        f'<pattern><rule context="{pattern.replace(">", "&gt;")}"><report test="true()">'
        f'<value-of select="string(.)"/></report></rule></pattern>'
    )
    if expected is None:
        with pytest.raises(Exception, match="not allowed in a match pattern"):
            load(inside)
        return
    schema = load(inside)
    assert schema.unsupported == ()
    found = schema.validate(etree.ElementTree(etree.fromstring(DOCUMENT)))
    assert " ".join(label(finding) for finding in found) == expected


def test_rules_are_asked_in_the_order_of_the_schema(load):
    schema = load(
        '<pattern><rule context="@n"><report test="1">a</report></rule>'
        '<rule context="a[@n]"><report test="1">b</report></rule>'
        '<rule context="a"><report test="1">c</report></rule><rule context="*"><report test="1">d</report></rule>'
        '<rule context="node()"><report test="1">e</report></rule></pattern>'
    )
    found = schema.validate(etree.fromstring('<a n="1"><a/>t<b/></a>'))
    assert "".join(finding.text for finding in found) == "baced"


def test_entity_in_the_text_makes_one_text_node(load):
    schema = load(
        '<pattern><rule context="text()"><report test="1">[<value-of select="."/>]</report></rule></pattern>'
    )
    document = '<!DOCTYPE a [<!ENTITY x "&#233;">]><a>caf&x; <![CDATA[<au>]]> lait</a>'
    assert [finding.text for finding in schema.validate(etree.fromstring(document))] == ["[café <au> lait]"]


def test_failing_context_is_a_warning(load):
    schema = load(
        '<pattern><rule context="a[xs:integer(@n) = 1]"><report test="1">x</report></rule></pattern>'
    )
    (found,) = schema.validate(etree.fromstring('<b><a n="x"/></b>'))
    assert (found.kind, found.severity, found.location) == ("error", "warning", "/b[1]/a[1]")


def test_positional_steps_of_many_rules_do_not_mix(load):
    contexts = [
        f"{name}[{position}]" for name in ("a", "b", "c") for position in (1, 2, "last()", "position() > 1")
    ]
    rules = "".join(
        f'<pattern><rule context="{c.replace(">", "&gt;")}"><report test="1">{c}</report></rule></pattern>'
        for c in contexts
    )
    schema = load(rules.replace("position() > 1", "position() &gt; 1"))
    document = etree.fromstring("<r><a/><b/><a/><c/><a/><b/></r>")
    found = [finding.text for finding in schema.validate(document)]
    assert found == [
        context
        for context in contexts
        for _ in document.xpath(context)
    ]  # fmt: skip
