"""A small project: a TEI-like schema in every language, and documents."""

from collections.abc import Callable
from pathlib import Path

import pytest

from teikit.model.diagnostic import Diagnostic
from teikit.validation.settings import Settings
from teikit.validation.validator import Validator
from teikit.xmldocument import XmlDocument

TEI = "http://www.tei-c.org/ns/1.0"

RNG = f"""<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="{TEI}"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <sch:ns prefix="t" uri="{TEI}"/>
  <start><element name="TEI"><optional><attribute name="n"/></optional><ref name="text"/></element></start>
  <define name="text"><element name="text"><oneOrMore><ref name="p"/></oneOrMore></element></define>
  <define name="p"><element name="p">
    <optional><attribute name="xml:id"><data type="ID"/></attribute></optional>
    <zeroOrMore><choice><text/><ref name="date"/></choice></zeroOrMore>
    <sch:pattern><sch:rule context="t:p"><sch:report id="no-todo" test="contains(., 'TODO')">Unfinished: <sch:value-of
      select="."/></sch:report></sch:rule></sch:pattern>
  </element></define>
  <define name="date"><element name="date"><attribute name="when"><ref name="teidata.temporal.w3c"/></attribute>
    <text/></element></define>
  <define name="teidata.temporal.w3c"><choice><data type="date"/><data type="gYear"/></choice></define>
</grammar>
"""

RNC = f"""default namespace = "{TEI}"
namespace sch = "http://purl.oclc.org/dsdl/schematron"
sch:ns [ prefix = "t" uri = "{TEI}" ]
start = element TEI {{ element text {{ element p {{ text }}+ }} }}
sch:pattern [ sch:rule [ context = "t:p" sch:assert [ test = "string-length(.) < 20" "Too long." ] ] ]
"""

SCH = f"""<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2" defaultPhase="print">
  <ns prefix="t" uri="{TEI}"/>
  <phase id="print"><active pattern="dates"/></phase>
  <phase id="all"><active pattern="dates"/><active pattern="length"/></phase>
  <pattern id="dates"><rule context="t:date/@when">
    <assert id="w" role="warning" test="number(substring(., 1, 4)) &lt; 2000" diagnostics="d">A late date.</assert>
  </rule></pattern>
  <pattern id="length"><rule context="t:p">
    <assert test="string-length(.) &gt; 3">A short paragraph.</assert></rule></pattern>
  <diagnostics><diagnostic id="d">It is <value-of select="."/>.</diagnostic></diagnostics>
</schema>
"""

XSD = f"""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="{TEI}" targetNamespace="{TEI}"
    elementFormDefault="qualified">
  <xs:element name="TEI"><xs:complexType><xs:sequence><xs:element name="text"><xs:complexType><xs:sequence>
    <xs:element name="p" maxOccurs="unbounded"><xs:complexType mixed="true"><xs:sequence>
      <xs:element name="date" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:simpleContent>
        <xs:extension base="xs:string"><xs:attribute name="when" type="xs:date" use="required"/></xs:extension>
      </xs:simpleContent></xs:complexType></xs:element></xs:sequence>
      <xs:attribute name="n" type="xs:ID"/>
    </xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>
</xs:schema>
"""

XSD_1_1 = XSD.replace(
    '<xs:attribute name="n" type="xs:ID"/>',
    '<xs:attribute name="n" type="xs:ID"/><xs:assert test="string-length(.) lt 40"/>',
)

DTD = """<!ELEMENT TEI (text)><!ATTLIST TEI xmlns CDATA #FIXED "http://www.tei-c.org/ns/1.0">
<!ELEMENT text (p+)><!ELEMENT p (#PCDATA|date)*><!ATTLIST p id ID #IMPLIED ref IDREF #IMPLIED>
<!ELEMENT date (#PCDATA)><!ATTLIST date when CDATA #REQUIRED>
"""

Check = Callable[..., list[Diagnostic]]


def tei(text: str, prolog: str = "", attributes: str = "") -> str:
    """A document: the prolog on the first lines, the text from line 2 of the rest."""
    return f'{prolog}<TEI xmlns="{TEI}"{attributes}><text>\n{text}\n</text></TEI>\n'


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with schemas, which is the current folder. The user's own folders are elsewhere."""
    folder = tmp_path / "edition"
    (folder / "schema").mkdir(parents=True)
    (folder / "letters").mkdir()
    (folder / "teikit.toml").write_text("")
    for name, text in {
        "tei.rng": RNG,
        "tei.rnc": RNC,
        "rules.sch": SCH,
        "tei.xsd": XSD,
        "tei11.xsd": XSD_1_1,
        "tei.dtd": DTD,
    }.items():
        (folder / "schema" / name).write_text(text)
    monkeypatch.chdir(folder)
    monkeypatch.setenv("TEIKIT_SCHEMAS", str(tmp_path / "user-schemas"))
    monkeypatch.setenv("TEIKIT_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv("XML_CATALOG_FILES", raising=False)
    return folder


@pytest.fixture
def check(project: Path) -> Check:
    """Validates a text as ``letters/a.xml`` of the project."""

    def run(text: str, **settings: object) -> list[Diagnostic]:
        path = project / "letters" / "a.xml"
        path.write_text(text)
        options = Settings(**{"root": str(project), "use_rules": False, **settings})  # type: ignore[arg-type]
        return Validator(options).validate(XmlDocument("letters/a.xml", path.read_bytes()))

    return run
