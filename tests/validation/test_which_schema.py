"""Which schemas a document is checked against, and what is said where that fails."""

from pathlib import Path

import pytest

from teikit.model.diagnostic import Severity
from teikit.validation.loading import SchemaError
from teikit.validation.settings import SchemaAssignment, Settings
from teikit.validation.validator import Validator
from teikit.xmldocument import XmlDocument
from tests.validation.conftest import Check, tei

MODEL = '<?xml-model href="{0}"{1}?>\n'
RNG_TYPE = ' schematypens="http://relaxng.org/ns/structure/1.0"'
SCH_TYPE = ' schematypens="http://purl.oclc.org/dsdl/schematron"'
XSI = ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.tei-c.org/ns/1.0 {0}"'

GOOD = "<p>On <date when='1960-07-24'>24 July</date></p>"
EMPTY_TEXT = "<!-- no paragraph -->"
"""Breaks every grammar here."""

CASES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("RELAX NG by its namespace", tei(EMPTY_TEXT, MODEL.format("../schema/tei.rng", RNG_TYPE)), ("RNG004",)),
    ("RELAX NG by its ending", tei(EMPTY_TEXT, MODEL.format("../schema/tei.rng", "")), ("RNG004",)),
    ("compact syntax by its ending", tei(EMPTY_TEXT, MODEL.format("../schema/tei.rnc", "")), ("RNG004",)),
    (
        "compact syntax by its media type",
        tei(EMPTY_TEXT, MODEL.format("../schema/tei.rnc", ' type="application/relax-ng-compact-syntax"')),
        ("RNG004",),
    ),
    (
        "rules embedded in RELAX NG",
        tei("<p>TODO</p>", MODEL.format("../schema/tei.rng", "")),
        ("SCH002:no-todo",),
    ),
    (
        "only the embedded rules",
        tei("<q/><p>TODO</p>", MODEL.format("../schema/tei.rng", SCH_TYPE)),
        ("SCH002:no-todo",),
    ),
    (
        "the same file twice is one check",
        tei(
            "<p>TODO</p>",
            MODEL.format("../schema/tei.rng", RNG_TYPE) + MODEL.format("../schema/tei.rng", SCH_TYPE),
        ),
        ("SCH002:no-todo",),
    ),
    (
        "rules embedded in compact syntax",
        tei("<p>A paragraph that is too long.</p>", MODEL.format("../schema/tei.rnc", "")),
        ("SCH001",),
    ),
    ("Schematron, default phase", tei("<p>x</p>", MODEL.format("../schema/rules.sch", "")), ()),
    (
        "Schematron, phase named",
        tei("<p>x</p>", MODEL.format("../schema/rules.sch", ' phase="all"')),
        ("SCH001",),
    ),
    ("XML Schema by location", tei(EMPTY_TEXT, "", XSI.format("../schema/tei.xsd")), ("XSD004",)),
    ("XML Schema by instruction", tei(EMPTY_TEXT, MODEL.format("../schema/tei.xsd", "")), ("XSD004",)),
    (
        "an instruction and a location: both",
        tei(
            "<p>x</p><q/>",
            MODEL.format("../schema/rules.sch", ' phase="all"'),
            XSI.format("../schema/tei.xsd"),
        ),
        ("SCH001", "XSD003"),
    ),
    ("DTD", tei(EMPTY_TEXT, '<!DOCTYPE TEI SYSTEM "../schema/tei.dtd">'), ("DTD003",)),
    ("percent-encoded address", tei(EMPTY_TEXT, MODEL.format("../sch%65ma/tei.rng", "")), ("RNG004",)),
    (
        "the location of another namespace",
        tei(GOOD, "", XSI.replace("http://www.tei-c.org/ns/1.0 ", "urn:x ").format("a.xsd")),
        ("SKP004", "SKP001"),
    ),
    (
        "a location without address",
        tei(EMPTY_TEXT, "", XSI.replace('{0}"', '{0} urn:x"').format("../schema/tei.xsd")),
        ("SKP004", "XSD004"),
    ),
    (
        "a location for no namespace",
        tei(GOOD, "", XSI.replace("schemaLocation=", "noNamespaceSchemaLocation=").format("a.xsd")),
        ("SKP004", "SKP001"),
    ),
    (
        "an instruction within the document",
        tei(f"{GOOD}<!--<?xml-model?>-->" + MODEL.format("../schema/tei.rng", "")),
        ("SKP001", "SKP004"),
    ),
    ("none", tei(GOOD), ("SKP001",)),
    ("missing", tei(GOOD, MODEL.format("../schema/no.rng", "")), ("SKP002",)),
    ("remote", tei(GOOD, MODEL.format("https://example.org/tei.rng", "")), ("SKP003",)),
    ("remote DTD", tei(GOOD, '<!DOCTYPE TEI PUBLIC "-//X//" "http://example.org/a.dtd">'), ("SKP003",)),
    ("no href", tei(GOOD, "<?xml-model type='x'?>\n"), ("SKP004", "SKP001")),
    ("unknown language", tei(GOOD, MODEL.format("a.nvdl", ' schematypens="urn:nvdl"')), ("SKP004", "SKP001")),
    (
        "Schematron 1.5",
        tei(GOOD, MODEL.format("a", ' schematypens="http://www.ascc.net/xml/schematron"')),
        ("SKP004", "SKP001"),
    ),
    ("outside", tei(GOOD, MODEL.format("file:///etc/passwd", "")), ("CFG003",)),
    ("outside by dots", tei(GOOD, MODEL.format("../../../../../../etc/passwd", "")), ("CFG003",)),
    ("another host", tei(GOOD, MODEL.format("file://server/a.rng", "")), ("CFG003",)),
    ("no schema at all", tei(GOOD, MODEL.format("a.xml", "")), ("CFG001",)),
)


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_the_document_decides(check: Check, text: str, expected: tuple[str, ...]) -> None:
    found = check(text)
    assert tuple(finding.code for finding in found) == expected, found


def test_a_valid_document_has_no_findings(check: Check) -> None:
    instructions = "".join(
        MODEL.format(f"../schema/{name}", "") for name in ("tei.rng", "rules.sch", "tei.xsd")
    )
    assert check(tei(GOOD, instructions)) == []


def test_the_caller_wins_over_the_configuration_and_that_over_the_document(check: Check) -> None:
    document = tei(EMPTY_TEXT, MODEL.format("../schema/tei.rng", ""))
    configured = {
        "assignments": (
            SchemaAssignment("*.xml", ("schema/tei.rng",)),
            SchemaAssignment("letters/*.xml", ("schema/tei.xsd", "schema/rules.sch")),
        )
    }
    assert [f.code for f in check(document, **configured)] == ["XSD004"]
    assert [f.code for f in check(document, schemas=("schema/tei.dtd",), **configured)] == ["DTD003"]


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"schemas": ("no.rng",)}, "--schema: the schema no.rng is missing"),
        ({"schemas": ("letters/a.xml",)}, "--schema: the schema letters/a.xml cannot be used"),
        ({"schemas": ("https://example.org/a.rng",)}, "teikit schema add https://example.org/a.rng"),
        ({"schemas": ("tei_all",)}, "teikit schema add tei_all"),
        (
            {"assignments": (SchemaAssignment("*.xml", ("no.rng",)),)},
            "the configuration: the schema no.rng is missing",
        ),
    ],
)
def test_a_schema_of_the_user_must_be_there(check: Check, settings: dict[str, object], message: str) -> None:
    with pytest.raises(SchemaError, match=message.replace("(", r"\(")):
        check(tei(GOOD), **settings)


def test_strict_and_require_schema_make_errors_of_what_was_not_checked(check: Check) -> None:
    assert check(tei(GOOD))[0].severity is Severity.WARNING
    assert check(tei(GOOD), strict=True)[0].severity is Severity.ERROR
    assert check(tei(GOOD), require_schema=True)[0].severity is Severity.ERROR
    ignored = tei(GOOD, "<?xml-model?>\n" + MODEL.format("../schema/tei.rng", ""))
    assert [f.severity for f in check(ignored, require_schema=True)] == [Severity.WARNING]
    assert [f.severity for f in check(ignored, strict=True)] == [Severity.ERROR]


def test_a_missing_schema_names_the_command_that_adds_it(check: Check) -> None:
    (finding,) = check(tei(GOOD, MODEL.format("https://example.org/tei.rng", "")))
    assert finding.hint == "teikit schema add https://example.org/tei.rng"
    assert (finding.line, finding.column) == (1, 1)


def test_a_folder_outside_may_be_allowed(check: Check, tmp_path: Path, project: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / "tei.rng").write_text((project / "schema" / "tei.rng").read_text())
    document = tei(GOOD, MODEL.format((shared / "tei.rng").as_uri(), ""))
    assert [f.code for f in check(document)] == ["CFG003"]
    assert check(document, allow=(str(shared),)) == []


def test_a_link_out_of_the_project_is_outside(check: Check, tmp_path: Path, project: Path) -> None:
    (tmp_path / "secret.rng").write_text("<grammar/>")
    (project / "schema" / "link.rng").symlink_to(tmp_path / "secret.rng")
    assert [f.code for f in check(tei(GOOD, MODEL.format("../schema/link.rng", "")))] == ["CFG003"]


WRITTEN = tei(GOOD).replace(
    "<text>", "<teiHeader><application ident='teikit' version='1'/></teiHeader><text>"
)


def test_documents_of_teikit_are_checked_against_the_bundled_schema(check: Check) -> None:
    assert {f.code[:3] for f in check(WRITTEN)} == {"XSD"}
    remote = MODEL.format("https://vault.tei-c.org/tei_all.rng", "") + WRITTEN
    found = check(remote)
    assert (found[0].code, found[0].severity) == ("SKP009", Severity.INFO)
    assert {f.code[:3] for f in found[1:]} == {"XSD"}


def test_what_the_user_asks_for_is_not_replaced(check: Check) -> None:
    with pytest.raises(SchemaError, match="teikit schema add tei_all"):
        check(WRITTEN, schemas=("tei_all",))


def test_a_catalogue_leads_to_a_local_copy(check: Check, project: Path) -> None:
    (project / "catalog.xml").write_text(
        '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">'
        '<rewriteURI uriStartString="https://example.org/" rewritePrefix="schema/"/></catalog>'
    )
    assert [f.code for f in check(tei(EMPTY_TEXT, MODEL.format("https://example.org/tei.rng", "")))] == [
        "RNG004"
    ]


def test_a_public_identifier_is_looked_up_in_the_catalogue(check: Check, project: Path) -> None:
    (project / "catalog.xml").write_text(
        '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><group xml:base="schema/">'
        '<public publicId="-//X//DTD  TEI//EN" uri="tei.dtd"/></group></catalog>'
    )
    assert [
        f.code for f in check(tei(EMPTY_TEXT, '<!DOCTYPE TEI PUBLIC "-//X//DTD TEI//EN" "gone.dtd">'))
    ] == ["DTD003"]


def test_the_encoding_of_a_compact_schema(check: Check, project: Path) -> None:
    text = (project / "schema" / "tei.rnc").read_text().replace("element p", "element café")
    (project / "schema" / "latin.rnc").write_bytes(text.encode("latin-1"))
    document = tei("<café>x</café>", MODEL.format("../schema/latin.rnc", ' charset="iso-8859-1"'))
    assert [f.code for f in check(document, ignore=("SCH",))] == []
    wrong = document.replace("iso-8859-1", "none")
    assert [f.code for f in check(wrong, ignore=("SCH",))] == ["CFG001"]


def test_a_document_of_another_project_has_its_own_limits(tmp_path: Path, project: Path) -> None:
    other = tmp_path / "other"
    (other / "letters").mkdir(parents=True)
    (other / ".git").mkdir()
    (other / "tei.rng").write_text((project / "schema" / "tei.rng").read_text())
    path = other / "letters" / "a.xml"
    path.write_text(tei(EMPTY_TEXT, MODEL.format("../tei.rng", "")))
    found = Validator(Settings(root=str(project), use_rules=False)).validate(XmlDocument.read(path))
    assert [f.code for f in found] == ["RNG004"]
    path.write_text(tei(EMPTY_TEXT, MODEL.format("../../edition.rng", "")))
    found = Validator(Settings(root=str(project), use_rules=False)).validate(XmlDocument.read(path))
    assert [f.code for f in found] == ["CFG003"]
