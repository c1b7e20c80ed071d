"""XSLT in schemas: its functions in expressions, keys, stylesheet functions, other documents."""

import pytest
from lxml import etree

from teikit import schematron

REGISTER = '<persons><person id="p1"><name>Meir</name></person><person id="p2"/></persons>'
LETTER = '<letter n="2"><to ref="#p1"/><to ref="#p3"/><page n="1"/><page n="2"/><page n="3"/></letter>'


def report(test: str, message: str = "x", context: str = "letter", before: str = "") -> str:
    return f'{before}<pattern><rule context="{context}"><report test="{test}">{message}</report></rule></pattern>'


def texts(findings):
    return [finding.text for finding in findings]


def test_current_is_the_node_of_the_rule(check):
    inside = report(
        "page[@n = current()/@n]",
        '<value-of select="page[@n = current()/@n]/following-sibling::page[1]/@n"/>',
    )
    assert texts(check(inside, LETTER)) == ["3"]


def test_current_in_a_context(check):
    assert len(check(report("1", context="page[current()/@n = '2']"), LETTER)) == 1


def test_generate_id(check):
    assert texts(
        check(
            report(
                "generate-id(.) = generate-id(current()) and generate-id(page[1]) != generate-id(page[2])"
            ),
            LETTER,
        )
    )


def test_format_number(check):
    assert texts(
        check(report("1", "<value-of select=\"format-number(1234.567, '#,##0.00')\"/>"), LETTER)
    ) == ["1,234.57"]


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (
            "string-join(analyze-string('R &amp; D, A &amp; O', '[A-Z] . [A-Z]')/f:match, '|')",
            "R &amp; D|A &amp; O",
        ),
        ("analyze-string('12.6.1917', '(\\d+)\\.(\\d+)')//f:group[@nr='2']", "6"),
        ("string(analyze-string('1a2b', '\\d'))", "1a2b"),
        ("count(analyze-string('1a2b', '\\d')/*)", "4"),
        ("analyze-string('xaby', '(a(b))')/f:match/f:group/f:group", "b"),
        ("count(analyze-string('', 'a')/node())", "0"),
        (
            "string-join(analyze-string('a . . . b', '(\\s\\.)+')/*/name(), ' ')",
            "fn:non-match fn:match fn:non-match",
        ),
    ],
)
def test_analyze_string(check, expression, expected):
    before = '<ns prefix="f" uri="http://www.w3.org/2005/xpath-functions"/>'
    found = texts(check(before + report("1", f'<value-of select="{expression}"/>'), LETTER))
    assert found == [expected.replace("&amp;", "&")]


MAPS = "map{'a': 1}?a"


@pytest.mark.parametrize(
    "schema",
    [
        f'<let name="m" value="{MAPS}"/>' + report("f:twice($m) = 2"),
        f'<let name="m" value="f:twice({MAPS})"/>' + report("$m = 2"),
        report(f"f:twice({MAPS}) = 2"),
    ],
)
def test_functions_are_known_to_expressions_with_maps(check, schema):
    function = (
        '<xsl:function name="f:twice"><xsl:param name="n"/><xsl:sequence select="$n * 2"/></xsl:function>'
    )
    assert texts(check(schema + function, LETTER)) == ["x"]


def test_an_instruction_may_declare_prefixes_of_its_own(check):
    functions = (
        '<xsl:function name="f:a"><xsl:sequence select="g:b()" xmlns:g="urn:g"/></xsl:function>'
        '<xsl:function name="g:b" xmlns:g="urn:g"><xsl:sequence select="2"/></xsl:function>'
    )
    assert texts(check(report("f:a() = 2", before=functions), LETTER)) == ["x"]


def test_system_property_and_availability(check):
    tests = (
        "system-property('xsl:version') = '3.0'",
        "function-available('key') and not(function-available('collection'))",
        "element-available('xsl:choose') and not(element-available('xsl:iterate'))",
    )
    for test in tests:
        assert len(check(report(test), LETTER)) == 1


KEYS = (
    '<xsl:key name="page" match="page" use="@n"/><xsl:key name="page" match="to" use="substring(@ref, 2)"/>'
    '<xsl:key name="sum" match="page" use="@n * 2"/>'
)


@pytest.mark.parametrize(
    ("test", "count"),
    [
        ("key('page', '2')", 1),
        ("key('page', 'p1')/self::to", 1),
        ("key('page', ('1', '2', '2', 'none'))[2]/@n = '2'", 1),
        ("key('page', @n)", 1),
        ("key('page', 'none')", 0),
        ("key('sum', 4)/@n = '2'", 1),
        ("key('page', '2', page[1])", 0),
        ("key('page', '2', page[2])", 1),
        ("key('page', '2', /)", 1),
    ],
)
def test_key(check, test, count):
    assert len(check(report(test, before=KEYS), LETTER)) == count


def test_key_in_a_context(check):
    assert len(check(report("1", context="key('page', '2')", before=KEYS), LETTER)) == 1


def test_key_by_content(check):
    key = '<xsl:key name="k" match="page"><xsl:value-of select="concat(\'n\', @n)"/></xsl:key>'
    assert len(check(report("key('k', 'n3')", before=key), LETTER)) == 1


def test_unknown_key_is_an_error(check):
    (found,) = check(report("key('none', '1')"), LETTER)
    assert (found.kind, "no key 'none'" in found.text) == ("error", True)


FUNCTIONS = (
    '<xsl:function name="f:twice"><xsl:param name="n"/><xsl:sequence select="$n * 2"/></xsl:function>'
    '<xsl:function name="f:twice"><xsl:param name="n"/><xsl:param name="m"/>'
    '<xsl:sequence select="$n * 2 + $m"/></xsl:function>'
    '<xsl:function name="f:typed" as="xs:integer">'
    '<xsl:param name="n" as="xs:integer"/><xsl:sequence select="$n"/></xsl:function>'
    '<xsl:function name="f:size"><xsl:param name="n" as="xs:integer"/><xsl:choose>'
    '<xsl:when test="$n gt 100"><xsl:sequence select="\'large\'"/></xsl:when>'
    '<xsl:when test="$n gt 10"><xsl:value-of select="\'medium\'"/></xsl:when>'
    "<xsl:otherwise>small</xsl:otherwise></xsl:choose></xsl:function>"
    '<xsl:function name="f:list"><xsl:param name="nodes" as="node()*"/><xsl:variable name="sep" select="\';\'"/>'
    '<xsl:for-each select="$nodes"><xsl:if test="position() gt 1"><xsl:value-of select="$sep"/></xsl:if>'
    '<xsl:value-of select="@n"/><xsl:if test="position() = last()">'
    "<xsl:text>!</xsl:text></xsl:if></xsl:for-each></xsl:function>"
    '<xsl:function name="f:factorial"><xsl:param name="n"/>'
    '<xsl:sequence select="if ($n le 1) then 1 else $n * f:factorial($n - 1)"/></xsl:function>'
    '<xsl:function name="f:roman"><xsl:param name="n"/><xsl:number value="$n" format="i"/></xsl:function>'
    '<xsl:function name="f:sum"><xsl:param name="n"/><xsl:call-template name="f:add">'
    '<xsl:with-param name="n" select="$n"/></xsl:call-template></xsl:function>'
    '<xsl:template name="f:add"><xsl:param name="n"/><xsl:param name="sum" select="0"/><xsl:choose>'
    '<xsl:when test="$n = 0"><xsl:value-of select="$sum"/></xsl:when><xsl:otherwise><xsl:call-template name="f:add">'
    '<xsl:with-param name="n" select="$n - 1"/><xsl:with-param name="sum" select="$sum + $n"/></xsl:call-template>'
    "</xsl:otherwise></xsl:choose></xsl:template>"
    '<xsl:variable name="f:table" select="(1, 2, 3)"/>'
    '<xsl:function name="f:table"><xsl:param name="n"/><xsl:sequence select="$f:table[$n]"/></xsl:function>'
    '<xsl:function name="f:forever"><xsl:sequence select="f:forever()"/></xsl:function>'
    '<xsl:function name="f:global"><xsl:sequence select="$everywhere"/>'
    '</xsl:function><let name="everywhere" value="\'here\'"/>'
)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("f:twice(4)", "8"),
        ("f:twice(4, 1)", "9"),
        ("f:twice(@n)", "4"),
        ("f:typed(@n) + 1", "3"),
        ("f:typed(@n) instance of xs:integer", "true"),
        ("f:size(200)", "large"),
        ("f:size(20)", "medium"),
        ("f:size(page[1]/@n)", "small"),
        ("string-join(f:list(page), '')", "1;2;3!"),
        ("f:factorial(5)", "120"),
        ("page[@n = f:twice(1)]/@n", "2"),
        ("for $x in page return f:twice($x/@n)", "2 4 6"),
        ("f:global()", "here"),
        ("f:roman(14)", "xiv"),
        ("f:sum(4)", "10"),
        ("f:table(2) + $f:table[3]", "5"),
    ],
)
def test_function(check, expression, expected):
    inside = report("1", f'<value-of select="{expression}"/>', before=FUNCTIONS)
    assert texts(check(inside, LETTER)) == [expected]


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ("f:forever()", "too deeply"),
        ("f:typed('x')", "x"),
        ("f:twice(1, 2, 3)", "arguments"),
    ],
)
def test_function_that_fails(check, expression, message):
    (found,) = check(report(expression, before=FUNCTIONS), LETTER)
    assert found.kind == "error"
    assert message in found.text


def test_function_in_a_context(check):
    assert len(check(report("1", context="page[@n = f:twice(1)]", before=FUNCTIONS), LETTER)) == 1


REGISTER_CHECK = (
    '<let name="register" value="document(\'register.xml\')"/><pattern><rule context="to">'
    '<let name="id" value="substring-after(@ref, \'#\')"/>'
    '<assert test="$register//person[@id = $id]"><value-of select="$id"/> is unknown</assert>'
    '<report test="$register/persons/person[@id = $id]/name">'
    '<value-of select="$register//person[@id = $id]/name"/></report></rule></pattern>'
)


def validate(load, folder, inside, document=LETTER, **options):
    schema = load(inside, base_uri=folder / "rules.sch", **options)
    assert schema.unsupported == ()
    path = folder / "letter.xml"
    path.write_text(document, encoding="utf-8")
    return list(schema.validate(etree.parse(path)))


def test_register_in_another_document(load, folder):
    found = validate(load, folder(register_xml=REGISTER), REGISTER_CHECK)
    assert [(f.kind, f.text) for f in found] == [("report", "Meir"), ("assert", "p3 is unknown")]


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("doc('register.xml')//person[1]/@id", "p1"),
        ("document('register.xml')/persons/person[2]/@id", "p2"),
        ("document('register.xml', .)//name", "Meir"),
        ("document(@file)//name", "Meir"),
        ("document(('register.xml', 'register.xml'))/name(*)", "persons"),
        ("count(doc('register.xml') | doc('register.xml'))", "1"),
        ("doc-available('register.xml')", "true"),
        ("doc-available('none.xml')", "false"),
        ("doc-available('broken.xml')", "false"),
        ("doc(resolve-uri('register.xml', base-uri(.)))//name", "Meir"),
        ("doc('register.xml')/id('x')/name()", "person"),
        ("key('by-id', 'p1', doc('register.xml'))/name", "Meir"),
        ("document('')/*/name()", "schema"),
        ("ends-with(base-uri(doc('register.xml')), 'register.xml')", "true"),
        ("ends-with(document-uri(/), 'letter.xml')", "true"),
    ],
)
def test_other_documents(load, folder, expression, expected):
    place = folder(
        register_xml=REGISTER.replace("<person id='p2'/>", "").replace('id="p2"', 'id="p2" xml:id="x"'),
        broken_xml="<a",
    )
    (place / "rules.sch").write_text('<schema xmlns="http://purl.oclc.org/dsdl/schematron"/>')
    key = '<xsl:key name="by-id" match="person" use="@id"/>'
    inside = report("1", f'<value-of select="{expression}"/>', before=key)
    found = validate(load, place, inside, LETTER.replace("<letter ", '<letter file="register.xml" '))
    assert [(f.kind, f.text) for f in found] == [("report", expected)]


def test_missing_document_is_an_error(load, folder):
    found = validate(load, folder(), REGISTER_CHECK)
    assert {f.kind for f in found} == {"error"}
    assert "register.xml" in found[0].text


def test_pattern_about_other_documents(load, folder):
    inside = (
        '<pattern documents="/letter/to/@ref"><rule context="person">'
        '<report test="1"><value-of select="@id"/></report>'
        "</rule></pattern>"
        '<pattern><rule context="letter"><report test="1">here</report></rule></pattern>'
    )
    place = folder(a_xml="<person id='a'/>", b_xml="<person id='b'/>")
    found = validate(
        load, place, inside, '<letter><to ref="a.xml"/><to ref="b.xml"/><to ref="none.xml"/></letter>'
    )
    assert [(f.kind, f.text) for f in found if f.kind == "report"] == [
        ("report", "a"),
        ("report", "b"),
        ("report", "here"),
    ]
    assert [f.kind for f in found].count("error") == 1


def test_unsupported_instruction_is_named(load):
    schema = load(
        '<xsl:function name="f:x"><xsl:iterate select="1"/></xsl:function>'
        '<xsl:function name="f:y"><xsl:sequence select="f:x()"/></xsl:function>'
        '<xsl:template name="t"><xsl:call-template name="none"/></xsl:template>'
        '<xsl:template match="a"/><xsl:include href="a.xsl"/>'
        '<pattern><rule context="a"><assert test="f:x()">x</assert><assert test="false()">y</assert></rule></pattern>'
    )
    assert {unsupported.construct for unsupported in schema.unsupported} == {
        "element xsl:iterate",
        "element xsl:template",
        "element xsl:include a.xsl",
        "function f:x()",
        "template none",
    }
    assert [f.text for f in schema.validate(etree.fromstring("<a/>"))] == ["y"]


STYLESHEET = """<xsl:stylesheet version="2.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:lib="urn:functions">
  <xsl:import href="../more.xsl"/>
  <xsl:variable name="list" select="document('list.xml')/list/item"/>
  <xsl:key name="item" match="page" use="@n"/>
  <xsl:function name="lib:known"><xsl:param name="n"/><xsl:sequence select="$list = lib:text($n)"/></xsl:function>
</xsl:stylesheet>"""


def test_included_stylesheet(load, folder):
    place = folder(
        lib__functions_xsl=STYLESHEET,
        lib__list_xml="<list><item>1</item><item>3</item></list>",
        more_xsl=STYLESHEET.replace("../more.xsl", "lib/functions.xsl")
        .replace("lib:known", "lib:text")
        .replace("$list = lib:text($n)", "string($n)"),
    )
    inside = '<xsl:include href="lib/functions.xsl"/>' + report(
        "f:known(@n)",
        "<value-of select=\"@n\"/> <value-of select=\"count(key('item', '2'))\"/>",
        context="page",
    )
    found = validate(load, place, inside)
    assert [(f.kind, f.text) for f in found] == [("report", "1 1"), ("report", "3 1")]


def test_stylesheet_that_is_not_there(load):
    schema = load(
        '<xsl:include href="http://www.functx.com/functx.xsl"/>'
        '<pattern><rule context="a"><assert test="f:x(.)">x</assert><assert test="b">y</assert></rule></pattern>'
    )
    assert [u.construct for u in schema.unsupported] == [
        "element xsl:include http://www.functx.com/functx.xsl",
        "function f:x()",
    ]
    assert [f.text for f in schema.validate(etree.fromstring("<a/>"))] == ["y"]


def test_unsupported_function_is_named(load):
    schema = load(
        '<let name="l" value="collection(\'x\')"/><pattern id="p">'
        '<rule context="a"><assert test="unparsed-text(\'x\')">x</assert>'
        '<assert test="$l">l</assert><assert test="b">b</assert></rule>'
        '<rule context="c[f:none()]"><assert test="0">c</assert></rule>'
        '<rule context="*"><assert test="0">rest</assert></rule></pattern>'
    )
    assert [(u.construct, u.where.split()[0]) for u in schema.unsupported] == [
        ("function unparsed-text()", "assert"),
        ("variable $l", "assert"),
        ("function f:none()", "rule"),
        ("rule behind one that cannot be evaluated", "rule"),
    ]
    assert [f.text for f in schema.validate(etree.fromstring("<a><c/></a>"))] == ["b"]


def test_unsupported_part_of_a_message_is_named(load):
    schema = load(
        '<pattern><rule context="a"><report test="1">x <value-of select="none()"/></report></rule></pattern>'
    )
    assert [u.construct for u in schema.unsupported] == ["function none()"]
    (found,) = schema.validate(etree.fromstring("<a/>"))
    assert found.text.startswith("x (")


def test_public_names():
    assert sorted(schematron.__all__) == schematron.__all__
    assert all(hasattr(schematron, name) for name in schematron.__all__)
