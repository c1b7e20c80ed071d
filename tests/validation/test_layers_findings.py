"""What the layers say: code, place and words."""

from pathlib import Path

import pytest

from teikit.model.diagnostic import Severity
from tests.validation.conftest import TEI, XSD, XSD_1_1, Check, tei

CASES: tuple[tuple[str, str, str, str, int, int, str], ...] = (
    ("tei.rng", "<p/><q/>", "RNG001", "", 2, 5, 'element "q"'),
    ("tei.rng", "<p><text/></p>", "RNG003", "", 2, 4, 'element "text" is not allowed here'),
    ("tei.rng", "x<p/>", "RNG005", "", 2, 1, "text"),
    ("tei.rng", "<p id='a'/>", "RNG006", "", 2, 4, 'attribute "id"'),
    ("tei.rng", "<p><date/></p>", "RNG007", "", 2, 4, "when"),
    ("tei.rng", "<p><date when='24.7.1960'/></p>", "RNG008", "", 2, 16, "a date or time such as 1960-07-24"),
    ("tei.rng", "<p xml:id='a'/><p xml:id='a'/>", "RNG010", "", 2, 27, "a"),
    ("tei.xsd", "<p/><q/>", "XSD003", "", 2, 5, 'element "q" is not allowed here, inside text after p'),
    ("tei.xsd", "", "XSD004", "still required: p", 3, 1, 'element "text" is incomplete'),
    ("tei.xsd", "x<p/>", "XSD005", "", 2, 1, "text is not allowed here, inside text"),
    ("tei.xsd", "<p id='a'/>", "XSD006", "", 2, 4, 'attribute "id" is not allowed on p'),
    ("tei.xsd", "<p><date/></p>", "XSD007", "", 2, 4, 'element "date" must have the attribute "when"'),
    ("tei.xsd", "<p><date when='1960'/></p>", "XSD008", "", 2, 16, 'the value "1960" of attribute "when"'),
    ("tei.xsd", "<p n='a'/><p n='a'/>", "XSD010", "", 2, 17, 'element "p"'),
    ("tei11.xsd", f"<p>{'long ' * 10}</p>", "XSD012", "", 2, 1, "string-length(.) lt 40"),
    ("tei.dtd", "<p/><q/>", "DTD001", "", 2, 5, "q"),
    ("tei.dtd", "<p><date/></p>", "DTD007", "", 2, 4, "when"),
    ("tei.dtd", "<p no='a'/>", "DTD006", "", 2, 4, "no"),
    ("tei.dtd", "<p id='a'/><p id='a'/>", "DTD010", "", 2, 12, "a"),
    ("tei.dtd", "<p ref='b'/>", "DTD011", "", 2, 4, "b"),
)


@pytest.mark.parametrize(
    ("schema", "text", "code", "hint", "line", "column", "message"),
    CASES,
    ids=[f"{c[2]} {c[1][:20]}" for c in CASES],
)
def test_codes_places_and_words(
    check: Check, schema: str, text: str, code: str, hint: str, line: int, column: int, message: str
) -> None:
    found = check(tei(text), schemas=(f"schema/{schema}",))
    first = next((f for f in found if f.code == code), None)
    assert first is not None, found
    assert (first.line, first.column) == (line, column)
    assert message in first.message
    assert hint in (first.hint or "")
    assert first.path == "letters/a.xml"
    assert first.event is not None
    assert (first.schema or "").endswith(schema)
    assert (first.end_line, first.end_column) >= (first.line, first.column)


def test_a_schematron_finding_is_exactly_the_rules_text(check: Check) -> None:
    found = check(
        tei("<p><date when='2001-02-03'/></p>"), schemas=("schema/rules.sch",), phase="all", strict=True
    )
    date, paragraph = sorted(found, key=lambda f: -f.column)
    assert (date.code, date.severity, date.message) == ("SCH001:w", Severity.WARNING, "A late date.")
    assert date.hint == "It is 2001-02-03."
    assert (date.line, date.column, date.event) == (2, 10, (2, 29))
    assert date.xpath == "/TEI/text[1]/p[1]/date[1]/@when"
    assert date.rule is not None
    assert "id=w" in date.rule
    assert "context=t:date/@when" in date.rule
    assert "assert=number(substring(., 1, 4)) < 2000" in date.rule
    assert (paragraph.code, paragraph.message) == ("SCH001", "A short paragraph.")
    assert paragraph.severity is Severity.ERROR


def test_value_of_is_part_of_the_message(check: Check) -> None:
    (finding,) = check(tei("<p>  TODO: the\n  end</p>"), schemas=("schema/tei.rng",))
    assert finding.message == "Unfinished: TODO: the end"


def test_what_schematron_cannot_evaluate_is_said(check: Check, project: object) -> None:
    from pathlib import Path

    schema = Path(str(project)) / "schema" / "strange.sch"
    schema.write_text(
        '<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2"><pattern><rule context="*">'
        '<assert test="my-function()">No.</assert></rule></pattern></schema>'
    )
    found = check(tei("<p/>"), schemas=("schema/strange.sch",))
    assert {f.code for f in found} <= {"SKP005", "SCH003"}
    assert found
    assert all(f.severity is Severity.WARNING for f in found)
    strict = check(tei("<p/>"), schemas=("schema/strange.sch",), strict=True)
    assert all(f.severity is Severity.ERROR for f in strict)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "a.rng",
            "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><start><ref name='x'/></start></grammar>",
        ),
        ("b.rng", "<grammar"),
        ("c.rnc", "start = element"),
        ("d.sch", "<schema/>"),
        ("e.xsd", "<schema xmlns='http://www.w3.org/2001/XMLSchema'><element name='a' type='b'/></schema>"),
        ("f.xsd", "Not Found"),
        ("g.dtd", "<!ELEMENT a"),
        (
            "loop.rng",
            "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><include href='loop.rng'/></grammar>",
        ),
        (
            "far.rng",
            "<externalRef xmlns='http://relaxng.org/ns/structure/1.0' href='http://localhost:9/a.rng'/>",
        ),
        (
            "passwd.rng",
            "<externalRef xmlns='http://relaxng.org/ns/structure/1.0' href='file:///etc/passwd'/>",
        ),
        ("passwd.dtd", "<!ENTITY % x SYSTEM 'file:///etc/passwd'>%x;"),
        (
            "passwd.sch",
            "<schema xmlns='http://purl.oclc.org/dsdl/schematron'><include href='file:///etc/passwd'/></schema>",
        ),
    ],
)
def test_broken_and_malicious_schemas_are_one_clear_error(
    check: Check, project: object, name: str, text: str
) -> None:
    from pathlib import Path

    (Path(str(project)) / "schema" / name).write_text(text)
    found = check(tei("<p/>", f'<?xml-model href="../schema/{name}"?>'))
    assert [f.code for f in found] == ["CFG001"], found
    assert found[0].message.startswith(f"the schema ../schema/{name} cannot be used: ")
    assert "root:" not in found[0].message


def test_libxml2_and_xmlschema_agree(check: Check, project: object) -> None:
    """The quick verdict may be believed: both engines say the same of the documents here."""
    from pathlib import Path

    from lxml import etree

    from teikit.validation.layers import libxml2_schema, xmlschema_errors, xmlschema_schema
    from teikit.xmldocument import XmlDocument

    path = Path(str(project)) / "schema" / "tei.xsd"
    files = {path.as_uri(): path.read_bytes()}
    quick = libxml2_schema.load(path.as_uri(), files)
    thorough, _ = xmlschema_schema.load(path.as_uri(), files, version="1.0")
    assert quick is not None
    for text in ("<p/>", "<p>x<date when='1960-02-29'/></p>", *(case[1] for case in CASES)):
        document = XmlDocument("a.xml", tei(text).encode())
        is_valid = not list(xmlschema_errors.diagnostics(document, thorough, "x"))
        assert quick.validate(document.tree) is is_valid, etree.tostring(document.tree)
        assert bool(list(libxml2_schema.diagnostics(document, quick, "x"))) is not is_valid


@pytest.mark.parametrize(
    ("text", "code", "column"), [(c[1], c[2], c[5]) for c in CASES if c[0] == "tei.xsd" and c[2] != "XSD005"]
)
def test_libxml2_says_the_same_in_the_same_words(project: object, text: str, code: str, column: int) -> None:
    """A schema too large for xmlschema is left to libxml2 alone."""
    from pathlib import Path

    from teikit.validation.layers import libxml2_schema, xmlschema_errors, xmlschema_schema
    from teikit.xmldocument import XmlDocument

    path = Path(str(project)) / "schema" / "tei.xsd"
    files = {path.as_uri(): path.read_bytes()}
    document = XmlDocument("a.xml", tei(text).encode())
    quick = libxml2_schema.load(path.as_uri(), files)
    assert quick is not None
    (found,) = libxml2_schema.diagnostics(document, quick, "x")
    thorough, _ = xmlschema_schema.load(path.as_uri(), files, version="1.0")
    (other,) = xmlschema_errors.diagnostics(document, thorough, "x")
    assert (found.line, found.column, found.xpath) == (other.line, other.column, other.xpath)
    if code not in ("XSD008", "XSD010"):
        assert (found.code, found.message) == (other.code, other.message)


@pytest.mark.parametrize("name", ["explosive.xsd", "explosive.rng"])
def test_exponential_regular_expressions_take_no_time(check: Check, project: object, name: str) -> None:
    """With a matcher that backtracks, this test would not end."""
    from pathlib import Path

    pattern = "(x+x+)+y|(a|a)*b"
    folder = Path(str(project)) / "schema"
    (folder / "explosive.xsd").write_text(
        '<schema xmlns="http://www.w3.org/2001/XMLSchema"><element name="a"><simpleType><restriction base="string">'
        f'<pattern value="{pattern}"/></restriction></simpleType></element></schema>'
    )
    (folder / "explosive.rng").write_text(
        '<element name="a" xmlns="http://relaxng.org/ns/structure/1.0" '
        'datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">'
        f'<data type="string"><param name="pattern">{pattern}</param></data></element>'
    )
    (finding,) = check(f"<a>{'x' * 200}</a>", schemas=(f"schema/{name}",))
    assert finding.code[3:] == "009"
    assert check(f"<a>{'a' * 200}b</a>", schemas=(f"schema/{name}",)) == []


def test_groups_that_come_to_too_much_are_refused_at_once(check: Check, project: object) -> None:
    from pathlib import Path

    from teikit.validation.layers.xsd_size import largest_group

    groups = "".join(
        f'<group name="g{n}"><sequence><group ref="g{n + 1}"/><group ref="g{n + 1}"/></sequence></group>'
        for n in range(40)
    )
    text = (
        f'<schema xmlns="http://www.w3.org/2001/XMLSchema">{groups}<group name="g40"><sequence><element name="b"/>'
        '</sequence></group><element name="a"><complexType><group ref="g0"/></complexType></element></schema>'
    )
    (Path(str(project)) / "schema" / "large.xsd").write_text(text)
    (finding,) = check('<?xml-model href="../schema/large.xsd"?><a/>')
    assert finding.code == "CFG001"
    assert "the groups that g0 names come to more than 1,000,000 particles" in finding.message
    circle = '<group name="x"><sequence><group ref="x"/><element name="b"/></sequence></group>'
    assert largest_group(
        [f'<schema xmlns="http://www.w3.org/2001/XMLSchema">{circle}</schema>'.encode()]
    ) == ("x", 1)


APPINFO = f"""<xs:annotation xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:appinfo
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"><sch:ns prefix="t" uri="{TEI}"/>{{}}</xs:appinfo></xs:annotation>"""
RULE = """<sch:pattern><sch:rule context="t:p"><sch:assert id="{0}" test="matches(., '{0}')">no {0}</sch:assert>
    </sch:rule></sch:pattern>"""


def test_schematron_in_an_xml_schema(check: Check, project: Path) -> None:
    within = XSD.replace("<xs:element", APPINFO.format(RULE.format("x")) + "<xs:element", 1)
    included = (
        '<xs:include schemaLocation="more.xsd"/><xs:import namespace="urn:n" schemaLocation="gone.xsd"/>'
    )
    (project / "schema" / "tei.xsd").write_text(
        within.replace("<xs:annotation", included + "<xs:annotation", 1)
    )
    more = f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="{TEI}">'
    (project / "schema" / "more.xsd").write_text(more + APPINFO.format(RULE.format("y")) + "</xs:schema>")
    location = (
        f' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="{TEI} ../schema/tei.xsd"'
    )
    found = check(tei("<p>y</p><q/>", "", location))
    assert {(finding.code, finding.message) for finding in found if finding.code.startswith("SCH")} == {
        ("SCH001:x", "no x")
    }
    assert any(finding.code == "XSD003" for finding in found)
    found = check(tei("<p>z</p>", "", location))
    assert sorted(finding.code for finding in found) == ["SCH001:x", "SCH001:y", "SKP005"]
    model = '<?xml-model href="../schema/tei.xsd" schematypens="http://purl.oclc.org/dsdl/schematron"?>'
    assert [finding.code for finding in check(tei("<q>z</q>", model))] == []
    assert sorted(finding.code for finding in check(tei("<p>z</p>", model))) == ["SCH001:x", "SCH001:y"]


def test_rules_in_an_included_grammar_in_compact_syntax(check: Check, project: Path) -> None:
    (project / "schema" / "whole.rnc").write_text('include "tei.rnc"\n')
    (found,) = check(tei(f"<p>{'long ' * 10}</p>"), schemas=("schema/whole.rnc",))
    assert (found.code, found.message) == ("SCH001", "Too long.")


ENDLESS = (
    ("every $i in 1 to 1000000000 satisfies $i", "CFG001"),
    ("count(for $i in 1 to 400000, $j in 1 to 400000 return $i) = 1", "CFG001"),
    ("not(matches(., '^(a+)+$'))", None),
    ("not(tokenize(., '(a|a)*b') = 'a')", None),
    ("doc('file:///etc/passwd')", "XSD009"),
)


@pytest.mark.parametrize(("test", "code"), ENDLESS)
def test_assertions_do_not_take_for_ever(check: Check, project: Path, test: str, code: str | None) -> None:
    schema = XSD_1_1.replace("string-length(.) lt 40", test).replace("xs:ID", "xs:integer")
    (project / "schema" / "tei.xsd").write_text(schema)
    location = (
        f' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="{TEI} ../schema/tei.xsd"'
    )
    found = check(tei(f"<p n='400000'>{'a' * 60}!</p>", "", location))
    assert [finding.code for finding in found] == ([code] if code else []), found


def test_a_content_model_that_would_take_for_ever(check: Check, project: Path) -> None:
    model = "|".join(["(p?,p?,p?,p?)"] * 200)
    (project / "schema" / "tei.dtd").write_text(f"<!ELEMENT TEI ({model})*><!ELEMENT p EMPTY>")
    (finding,) = check(f'<!DOCTYPE TEI SYSTEM "../schema/tei.dtd"><TEI>{"<p/>" * 300}</TEI>')
    assert finding.code == "CFG001"
    assert "more than 300 times" in finding.message


def test_what_an_xml_schema_draws_in_and_cannot_be_read_is_said(check: Check, project: Path) -> None:
    drawn = '<xs:include schemaLocation="file:///etc/passwd"/><xs:import namespace="urn:n" schemaLocation="http://n/n.xsd"/>'
    (project / "schema" / "tei.xsd").write_text(XSD.replace("<xs:element", drawn + "<xs:element", 1))
    location = (
        f' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="{TEI} ../schema/tei.xsd"'
    )
    found = check(tei("<p/>", "", location))
    assert [finding.code for finding in found] == ["SKP005", "SKP005"]
    words = " ".join(finding.message for finding in found)
    assert "outside the project" in words
    assert "teikit schema add http://n/n.xsd" in words


def test_a_rule_that_could_not_be_evaluated_is_a_gap(check: Check, project: Path) -> None:
    rules = '<pattern><rule context="*"><assert id="w" test="doc(\'https://example.org/a.xml\')">x</assert></rule></pattern>'
    head = '<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">'
    (project / "schema" / "remote.sch").write_text(f"{head}{rules}</schema>")
    model = '<?xml-model href="../schema/remote.sch"?>'
    found = check(tei("<p/>", model))
    assert {(finding.code, finding.severity, finding.is_gap) for finding in found} == {
        ("SCH003:w", Severity.WARNING, True)
    }
    assert "an XML catalog may name a local copy" in found[0].message
    assert {finding.severity for finding in check(tei("<p/>", model), strict=True)} == {Severity.ERROR}
    (project / "catalog.xml").write_text(
        '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">'
        '<uri name="https://example.org/a.xml" uri="schema/remote.sch"/></catalog>'
    )
    assert check(tei("<p/>", model)) == []


def test_schemas_of_several_namespaces_go_together(check: Check, project: Path) -> None:
    anything = '<xs:any namespace="##other" processContents="strict" minOccurs="0"/>'
    (project / "schema" / "tei.xsd").write_text(XSD.replace("</xs:sequence>", f"{anything}</xs:sequence>", 1))
    (project / "schema" / "svg.xsd").write_text(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:svg"><xs:element name="svg">'
        '<xs:complexType><xs:attribute name="width" type="xs:integer"/></xs:complexType></xs:element></xs:schema>'
    )
    locations = f"{TEI} ../schema/tei.xsd urn:svg ../schema/svg.xsd"
    written = f' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="{locations}"'
    picture = '<p><svg xmlns="urn:svg" width="{}"/></p>'
    assert check(tei(picture.format(1), "", written)) == []
    assert [finding.code for finding in check(tei(picture.format("a"), "", written))] == ["XSD008"]
    gone = check(tei("<p/><q/>", "", written.replace("svg.xsd", "gone.xsd")))
    assert sorted(finding.code for finding in gone) == ["SKP002", "XSD003"]


def test_the_properties_of_an_assertion_are_named(check: Check, project: Path) -> None:
    (project / "schema" / "owner.sch").write_text(
        f'<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2"><ns prefix="t" uri="{TEI}"/>'
        '<pattern id="owners"><rule context="t:p"><assert id="p1" test="@n" properties="team since">n?</assert></rule>'
        '</pattern><properties><property id="team">letters</property><property id="since"/></properties></schema>'
    )
    (finding,) = check(tei("<p/>", '<?xml-model href="../schema/owner.sch"?>'))
    assert (finding.code, finding.hint) == ("SCH001:p1", "letters")
    assert (finding.rule or "").startswith("id=p1; pattern=owners; properties=team since; context=t:p")


def test_a_schema_that_contradicts_itself_about_ids_is_told(tmp_path: Path, check: Check) -> None:
    """As DTD compatibility asks, ids are not checked then; jing refuses the schema."""
    (tmp_path / "ids.rnc").write_text(
        "start = element a { attribute id { xsd:ID }?, a* }\na = element a { attribute id { text }? }\n",
        encoding="utf-8",
    )
    (told,) = check('<a id="x"><a id="x"/></a>', schemas=(str(tmp_path / "ids.rnc"),))
    assert (told.code, told.severity) == ("SKP005", Severity.WARNING)
    assert told.message == (
        "not evaluated: ids and references to them: attribute 'id' of 'a' has different ID-types in different places"
    )


def test_a_schema_named_at_an_inner_element_is_used_too(check: Check, project: Path) -> None:
    anything = '<xs:any namespace="##other" processContents="strict" minOccurs="0"/>'
    (project / "schema" / "tei.xsd").write_text(XSD.replace("</xs:sequence>", f"{anything}</xs:sequence>", 1))
    (project / "schema" / "svg.xsd").write_text(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:svg"><xs:element name="svg">'
        '<xs:complexType><xs:attribute name="width" type="xs:integer"/></xs:complexType></xs:element></xs:schema>'
    )
    xsi = ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    picture = '<p><svg xmlns="urn:svg" width="{}" xsi:schemaLocation="urn:svg ../schema/{}.xsd"/></p>'
    of_root = f'{xsi} xsi:schemaLocation="{TEI} ../schema/tei.xsd"'
    assert check(tei(picture.format(1, "svg"), "", of_root)) == []
    assert [finding.code for finding in check(tei(picture.format("a", "svg"), "", of_root))] == ["XSD008"]
    assert "SKP002" in [finding.code for finding in check(tei(picture.format(1, "gone"), "", of_root))]
    alone = {finding.code: finding for finding in check(tei(picture.format(1, "svg"), "", xsi))}
    assert "urn:svg" in alone["SKP004"].message
