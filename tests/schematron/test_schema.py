"""The elements of the schema language, one by one (ISO/IEC 19757-3:2020, section 5)."""

import pytest
from lxml import etree

from teikit import schematron
from teikit.schematron.findings import severity

LETTER = '<letter n="4"><from>Leipzig</from><to/><to/></letter>'


def texts(findings):
    return [(finding.kind, finding.text) for finding in findings]


def test_assert_fails_and_report_succeeds(check):
    found = check(
        '<pattern id="p"><rule context="letter" id="r" role="info" see="urn:see">'
        '<assert test="@date" id="a" role="warning" flag="undated">No date.</assert>'
        '<assert test="@n">No number.</assert>'
        '<report test="to[2]">Two recipients.</report></rule></pattern>',
        LETTER,
    )
    assert texts(found) == [("assert", "No date."), ("report", "Two recipients.")]
    first, second = found
    assert (first.id, first.role, first.flag, first.see) == ("a", "warning", "undated", "urn:see")
    assert (first.severity, first.test, first.context) == ("warning", "@date", "letter")
    assert (first.pattern, first.location) == ("p", "/letter[1]")
    assert (second.id, second.role, second.severity) == ("r", None, "info")
    assert first.node.tag == "letter"


def test_line_is_that_of_the_assertion():
    source = (
        b'<schema xmlns="http://purl.oclc.org/dsdl/schematron">\n<pattern>\n<rule context="a">\n'
        b'<assert test="b">x</assert></rule></pattern></schema>'
    )
    (found,) = schematron.load(source).validate(etree.fromstring("<a/>"))
    assert found.line == 4


MESSAGES = (
    # what stands in the assertion, and what it says of the letter above
    ("It is <name/>.", "It is letter."),
    ('Parent of <name path="name(to[1])"/>', "Parent of to"),
    ('From <value-of select="from"/>, <emph>to <dir>no one</dir></emph>', "From Leipzig, to no one"),
    ('<value-of select="count(to)"/> + <value-of select="1 + 1"/>', "2 + 2"),
    ('<value-of select="for $x in 1 to 3 return $x * 2"/>', "2 4 6"),
    ('<value-of select="true()"/> <value-of select="1 = 2"/> <value-of select="0.5"/>', "true false 0.5"),
    ('<value-of select="@n"/><value-of select="@none"/>', "4"),
    ("  a \n\t b ", "a b"),
    ('<xsl:value-of select="to" separator="|"/>/<xsl:text> x</xsl:text>', "|/ x"),
    ('<xsl:if test="to[2]">twice</xsl:if><xsl:if test="to[3]">thrice</xsl:if>', "twice"),
    ('<foreign xmlns="urn:other">not a word</foreign>rest', "rest"),
)


@pytest.mark.parametrize(("message", "expected"), MESSAGES)
def test_message(check, message, expected):
    (found,) = check(
        f'<pattern><rule context="letter"><report test="1">{message}</report></rule></pattern>', LETTER
    )
    assert found.text == expected


def test_value_of_several_nodes_is_the_first_in_xslt_1(check):
    rule = '<pattern><rule context="l"><report test="1"><value-of select="i"/></report></rule></pattern>'
    document = "<l><i>1</i><i>2</i></l>"
    assert check(rule, document, "xslt")[0].text == "1"
    assert check(rule, document, "xslt2")[0].text == "1 2"


NAMES = (
    ("@x:n", "x:n"),
    ("@xml:lang", "xml:lang"),
    ("@n", "n"),
    ("x:b", "x:b"),
    ("text()", ""),
    ("processing-instruction()", "go"),
    ("comment()", ""),
)


@pytest.mark.parametrize(("context", "expected"), NAMES)
def test_name_of_node(load, context, expected):
    schema = load(
        f'<ns prefix="x" uri="urn:x"/><pattern><rule context="{context}">'
        f'<report test="1">[<name/>]</report></rule></pattern>'
    )
    document = '<a xmlns:x="urn:x" x:n="1" xml:lang="la" n="2">t<x:b/><?go on?><!--c--></a>'
    (found,) = schema.validate(etree.fromstring(document))
    assert found.text == f"[{expected}]"


def test_first_matching_rule_of_a_pattern_wins(check):
    found = check(
        '<pattern><rule context="to"><report test="1">first</report></rule>'
        '<rule context="*"><report test="1">other</report></rule></pattern>'
        '<pattern><rule context="*"><report test="1">second pattern</report></rule></pattern>',
        "<letter><to/></letter>",
    )
    assert [finding.text for finding in found] == ["other", "first", "second pattern", "second pattern"]


def test_all_rules_of_a_group_fire(check):
    found = check(
        '<group><rule context="to"><report test="1">a</report></rule>'
        '<rule context="*"><report test="1">b</report></rule></group>',
        "<to/>",
    )
    assert [finding.text for finding in found] == ["a", "b"]


PHASES = (
    '<phase id="drafts"><let name="limit" value="1"/><active pattern="p1"/></phase>'
    '<phase id="final"><let name="limit" value="2"/><active pattern="p1"/><active pattern="p2"/></phase>'
    '<let name="limit" value="9"/>'
    '<pattern id="p1"><rule context="l"><report test="count(i) gt $limit">p1</report></rule></pattern>'
    '<pattern id="p2"><rule context="l"><report test="1">p2</report></rule></pattern>'
)


@pytest.mark.parametrize(
    ("phase", "default", "expected"),
    [
        (None, "", ["p2"]),
        ("#ALL", ' defaultPhase="drafts"', ["p2"]),
        (None, ' defaultPhase="drafts"', ["p1"]),
        ("#DEFAULT", ' defaultPhase="final"', ["p2"]),
        ("final", ' defaultPhase="drafts"', ["p2"]),
        ("drafts", "", ["p1"]),
    ],
)
def test_phase(load, phase, default, expected):
    schema = load(PHASES, attributes=default, phase=phase)
    assert schema.phases == ("drafts", "final")
    found = schema.validate(etree.fromstring("<l><i/><i/></l>"))
    assert [finding.text for finding in found] == expected


def test_unknown_phase_names_those_there_are(load):
    with pytest.raises(schematron.SchemaError, match=r"no phase 'x'; the schema has: drafts, final"):
        load(PHASES, phase="x")


def test_variables_of_all_levels(check):
    found = check(
        '<let name="a" value="/letter/@n"/><let name="list"><x xmlns="">1</x><x xmlns="">2</x></let>'
        '<pattern><let name="b" value="$a + 1"/><rule context="to[position() = $b - 3]">'
        '<let name="c" value="$b + 1"/>'
        '<let name="d" value="$c + count($list/x)"/><let name="unused" value="xs:date(.)"/>'
        '<report test="$d = 8"><value-of select="($a, $b, $c, $d)"/></report></rule></pattern>'
        '<pattern><rule context="from"><report test="$b = 5">from another pattern</report></rule></pattern>',
        LETTER,
    )
    assert texts(found) == [("report", "4 5 6 8"), ("report", "from another pattern")]


def test_variable_that_depends_on_itself(check):
    (found,) = check(
        '<pattern><rule context="letter"><let name="a" value="$b"/><let name="b" value="$a"/>'
        '<assert test="$a">x</assert></rule></pattern>',
        LETTER,
    )
    assert (found.kind, "depends on itself" in found.text) == ("error", True)


def test_abstract_pattern(check):
    found = check(
        '<pattern abstract="true" id="required"><param name="what" value="from"/><rule context="$place">'
        '<let name="whatever" value="1"/>'
        '<assert test="$what and $whatever">$what: <value-of select="name($place-of)"/>'
        "</assert></rule></pattern>"
        '<pattern is-a="required" id="i1"><param name="place" value="letter"/>'
        '<param name="place-of" value="."/></pattern>'
        '<pattern is-a="required" id="i2"><param name="place" value="letter"/><param name="place-of" value="to[1]"/>'
        '<param name="what" value="@date"/></pattern>',
        LETTER,
    )
    assert [(finding.text, finding.test, finding.pattern) for finding in found] == [
        ("$what: to", "@date and $whatever", "i2")
    ]


def test_abstract_pattern_of_an_abstract_pattern(check):
    found = check(
        '<pattern abstract="true" id="a"><rule context="$x"><report test="$y">a</report></rule></pattern>'
        '<pattern abstract="true" id="b" is-a="a"><param name="x" value="letter"/></pattern>'
        '<pattern is-a="b"><param name="y" value="@n"/></pattern>',
        LETTER,
    )
    assert texts(found) == [("report", "a")]


def test_abstract_rules(check):
    found = check(
        '<pattern><rule abstract="true" id="base"><report test="@n">base of <name/></report></rule>'
        '<rule abstract="true" id="more"><extends rule="base"/><report test="1">more</report></rule>'
        '<rule context="letter"><report test="1">own</report><extends rule="more"/></rule></pattern>',
        LETTER,
    )
    assert [finding.text for finding in found] == ["own", "base of letter", "more"]


def test_library_of_abstract_rules(check):
    found = check(
        '<rules><rule abstract="true" id="base"><report test="1">base</report></rule></rules>'
        '<pattern><rule context="letter"><extends rule="base"/></rule></pattern>',
        LETTER,
    )
    assert [finding.text for finding in found] == ["base"]


def test_diagnostics_and_properties(check):
    (found,) = check(
        '<pattern><rule context="letter"><assert test="@date" diagnostics="d1 d2" properties="p">x</assert>'
        '</rule></pattern><diagnostics><diagnostic id="d1" xml:lang="de">Nr. <value-of select="@n"/></diagnostic>'
        '<diagnostic id="d2" role="hint"><name/></diagnostic></diagnostics>'
        '<properties><property id="p" scheme="urn:s"><xsl:copy-of select="from"/></property></properties>',
        LETTER,
    )
    assert [(note.id, note.text, note.lang, note.role) for note in found.diagnostics] == [
        ("d1", "Nr. 4", "de", None),
        ("d2", "letter", None, "hint"),
    ]
    assert [(note.id, note.text, note.scheme) for note in found.properties] == [("p", "Leipzig", "urn:s")]


def test_subject_is_where_the_finding_is(check):
    found = check(
        '<pattern><rule context="letter" subject="from"><report test="1" subject="to[2] | @n">a</report>'
        '<report test="1">b</report></rule></pattern>',
        LETTER,
    )
    assert [(f.text, f.location) for f in found] == [
        ("a", "/letter[1]/@n"),
        ("a", "/letter[1]/to[2]"),
        ("b", "/letter[1]/from[1]"),
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ((), "error"),
        (("warning",), "warning"),
        ((None, "Warn"), "warning"),
        (("nonfatal", "info"), "warning"),
        (("information",), "info"),
        (("fatal",), "error"),
        (("personnel",), "error"),
    ],
)
def test_severity(words, expected):
    assert severity(*words) == expected


@pytest.mark.parametrize("binding", ["xslt", "xslt2", "xslt3", "xpath2", "xpath3", "XSLT2"])
def test_query_bindings(check, binding):
    (found,) = check(
        '<pattern><rule context="letter"><assert test="to[3]">x</assert></rule></pattern>', LETTER, binding
    )
    assert found.kind == "assert"


def test_unknown_query_binding_is_told(load):
    schema = load(
        '<pattern><rule context="a"><assert test="b">x</assert></rule></pattern>', binding="datalog"
    )
    assert [unsupported.construct for unsupported in schema.unsupported] == ["query binding datalog"]


def test_xslt_1_compares_as_xpath_1_does(check):
    checks = '<report test="i &lt; 3">x</report><report test="string(i) = 1">y</report>'
    rule = f'<pattern><rule context="l">{checks}</rule></pattern>'
    document = "<l><i>1</i><i>20</i></l>"
    assert [f.text for f in check(rule, document, "xslt")] == ["x", "y"]
    assert [f.kind for f in check(rule, document, "xslt2")] == ["report", "error"]


LOCATIONS = (
    ("/", "/"),
    ("@n", "/letter[1]/@n"),
    (
        "@xml:id",
        "/letter[1]/@*[local-name()='id' and namespace-uri()='http://www.w3.org/XML/1998/namespace']",
    ),
    ("t:p", "/letter[1]/*:p[namespace-uri()='http://www.tei-c.org/ns/1.0'][2]"),
    ("text()[. = 'z']", "/letter[1]/text()[2]"),
    ("comment()", "/letter[1]/comment()[1]"),
    ("processing-instruction()", "/processing-instruction()[1]"),
)


@pytest.mark.parametrize(("context", "expected"), LOCATIONS)
def test_location(load, context, expected):
    schema = load(f'<pattern><rule context="{context}"><report test="1">x</report></rule></pattern>')
    document = (
        '<?go on?><letter n="1" xml:id="l"><p/>y<t:p xmlns:t="http://www.tei-c.org/ns/1.0"/>'
        '<t:p xmlns:t="http://www.tei-c.org/ns/1.0"/>z<!--c--></letter>'
    )
    found = list(schema.validate(etree.ElementTree(etree.fromstring(document))))
    assert found[-1].location == expected


ERRORS = (
    ('<pattern><rule><assert test="1">x</assert></rule></pattern>', "a rule without context"),
    ('<pattern><rule context="a"><assert>x</assert></rule></pattern>', "an assert without test"),
    (
        '<pattern><rule context="a"><assert test="1 +">x</assert></rule></pattern>',
        "test='1 \\+' is not valid",
    ),
    (
        '<pattern><rule context="a["><assert test="1">x</assert></rule></pattern>',
        "context='a\\[' is not valid",
    ),
    (
        '<pattern><rule context="a/parent::b"><assert test="1">x</assert></rule></pattern>',
        "axis parent is not allowed",
    ),
    (
        '<pattern><rule context="1 + 1"><assert test="1">x</assert></rule></pattern>',
        "not allowed in a match pattern",
    ),
    (
        '<pattern><rule context="a"><assert test="$x">x</assert></rule></pattern>',
        "variable \\$x is not declared",
    ),
    (
        '<pattern><rule context="a"><assert test="q:b">x</assert></rule></pattern>',
        "prefix 'q' is not declared",
    ),
    (
        '<pattern><rule context="q:b"><assert test="1">x</assert></rule></pattern>',
        "prefix 'q' is not declared",
    ),
    ('<pattern is-a="none"/>', "no abstract pattern 'none'"),
    ('<pattern abstract="true" id="a" is-a="a"/><pattern is-a="a"/>', "an instance of itself"),
    ('<pattern><rule context="a"><extends rule="none"/></rule></pattern>', "no abstract rule 'none'"),
    (
        '<pattern><rule abstract="true" id="a"><extends rule="a"/></rule>'
        '<rule context="x"><extends rule="a"/></rule></pattern>',
        "extends itself",
    ),
    ('<let name="a" value="1"/><let name="a" value="2"/>', "'a' is defined twice"),
    ('<phase id="p"><active pattern="none"/></phase>', "patterns that do not exist: none"),
)


@pytest.mark.parametrize(("inside", "message"), ERRORS)
def test_error_in_the_schema(load, inside, message):
    with pytest.raises(schematron.SchematronError, match=message):
        load(inside, phase="p" if "<phase" in inside else None)


def test_not_a_schema():
    with pytest.raises(schematron.SchemaError, match="not a Schematron schema"):
        schematron.load(b"<TEI/>")
    with pytest.raises(schematron.ResourceError, match="not well-formed"):
        schematron.load(b"<schema")
    with pytest.raises(schematron.ResourceError, match="cannot read"):
        schematron.load("no/such/file.sch")


def test_a_tree_given_as_schema_is_left_alone(written):
    tree = etree.ElementTree(
        etree.fromstring(written('<pattern abstract="true" id="a"/><pattern is-a="a"/>'))
    )
    before = etree.tostring(tree)
    schematron.load(tree)
    assert etree.tostring(tree) == before


def test_a_schema_serves_many_documents(load):
    schema = load(
        '<let name="n" value="/a/@n"/><pattern><rule context="a"><assert test="$n = 1">x</assert></rule></pattern>'
    )
    for value, count in (("1", 0), ("2", 1), ("1", 0)):
        assert len(list(schema.validate(etree.fromstring(f'<a n="{value}"/>')))) == count
