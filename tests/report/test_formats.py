"""Every output format, read as its consumers read it."""

import io
import json
import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from xml.etree import ElementTree

import jsonschema
import pytest

from teikit.model.diagnostic import Diagnostic, Edit, Fix, Severity
from teikit.report import formats
from teikit.report.checkout import path_in_checkout
from teikit.report.fingerprint import fingerprints
from teikit.report.ranking import ranked
from teikit.report.report_format import Report, ReportOptions
from teikit.report.run import FileReport, Summary

NAMES = sorted(module.name for module in iter_modules(formats.__path__))

TEI = '<TEI xmlns="http://www.tei-c.org/ns/1.0">\n<p when="31 June">Änd &amp; so, on: 100 %</p>\n</TEI>\n'

STRING, WHOLE = {"type": "string", "minLength": 1}, {"type": "integer", "minimum": 1}


def closed(required: str, **properties: object) -> dict[str, object]:
    """An object that has these properties and no others."""
    return {
        "type": "object",
        "properties": properties,
        "required": required.split(),
        "additionalProperties": False,
    }


def array(items: object) -> dict[str, object]:
    return {"type": "array", "items": items}


OFFSET = {"type": "integer", "minimum": 0}
ARTIFACT = closed("uri", uri={"type": "string", "pattern": r"^[^ \\]+$"}, uriBaseId=STRING)
POSITION = closed("line", line=WHOLE, column=WHOLE)
SCHEMAS = {
    # OASIS SARIF 2.1.0, sections 3.13, 3.14, 3.19, 3.27, 3.28, 3.29, 3.30: as far as it is used
    "sarif": closed(
        "version runs",
        **{"$schema": STRING},
        version={"const": "2.1.0"},
        runs=array(
            closed(
                "tool results",
                columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                tool=closed(
                    "driver",
                    driver=closed(
                        "name",
                        name=STRING,
                        version=STRING,
                        # id, shortDescription, fullDescription and help are what code scanning asks for
                        rules=array(
                            closed(
                                "id shortDescription fullDescription help",
                                id=STRING,
                                name=STRING,
                                shortDescription=closed("text", text=STRING),
                                fullDescription=closed("text", text=STRING),
                                help=closed("text", text=STRING, markdown=STRING),
                                defaultConfiguration=closed("level", level={"enum": ["note", "warning", "error"]}),
                            )
                        ),
                    ),
                ),
                results=array(
                    closed(
                        "message",
                        ruleId=STRING,
                        ruleIndex={"type": "integer", "minimum": 0},
                        level={"enum": ["none", "note", "warning", "error"]},
                        message=closed("text", text=STRING),
                        partialFingerprints={"type": "object", "additionalProperties": STRING},
                        fixes=array(
                            closed(
                                "artifactChanges",
                                description=closed("text", text=STRING),
                                artifactChanges=array(
                                    closed(
                                        "artifactLocation replacements",
                                        artifactLocation=ARTIFACT,
                                        replacements=array(
                                            closed(
                                                "deletedRegion",
                                                deletedRegion=closed("byteOffset", byteOffset=OFFSET, byteLength=OFFSET),
                                                insertedContent=closed("text", text={"type": "string"}),
                                            )
                                        ),
                                    )
                                ),
                            )
                        ),
                        locations=array(
                            closed(
                                "physicalLocation",
                                physicalLocation=closed(
                                    "artifactLocation",
                                    artifactLocation=ARTIFACT,
                                    region=closed(
                                        "startLine", startLine=WHOLE, startColumn=WHOLE, endLine=WHOLE, endColumn=WHOLE
                                    ),
                                ),
                                logicalLocations=array(
                                    closed("fullyQualifiedName", fullyQualifiedName=STRING, kind=STRING)
                                ),
                            )
                        ),
                    )
                ),
            )
        ),
    ),
    # GitLab documentation, code quality report format
    "gitlab": array(
        closed(
            "description check_name fingerprint severity location",
            description=STRING,
            check_name=STRING,
            fingerprint=STRING,
            severity={"enum": ["info", "minor", "major", "critical", "blocker"]},
            location=closed(
                "path lines", path={"type": "string", "pattern": "^(?!\\./)"}, lines=closed("begin", begin=WHOLE)
            ),
        )
    ),
    # reviewdog, proto/rdf: DiagnosticResult
    "rdjson": closed(
        "diagnostics",
        source=closed("name", name=STRING),
        severity={"enum": ["UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"]},
        diagnostics=array(
            closed(
                "message location",
                message=STRING,
                severity={"enum": ["UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"]},
                code=closed("value", value=STRING),
                location=closed(
                    "path", path={"type": "string"}, range=closed("start", start=POSITION, end=POSITION)
                ),
                suggestions=array(
                    closed("range text", range=closed("start", start=POSITION, end=POSITION), text={"type": "string"})
                ),
            )
        ),
    ),
    "json": closed(
        "files summary",
        files=array(
            closed("path valid problems", path=STRING, valid={"type": "boolean"}, problems=array({"type": "object"}))
        ),
        summary={"type": "object", "additionalProperties": {"type": "integer"}},
    ),
}  # fmt: skip


def report(name: str) -> Report:
    found: Report = import_module(f"{formats.__name__}.{name}").REPORT
    return found


def written(name: str, files: list[FileReport], options: ReportOptions | None = None) -> tuple[str, Summary]:
    out = io.StringIO()
    summary = report(name).write(iter(files), out, options or ReportOptions())
    return out.getvalue(), summary


@pytest.fixture
def files(tmp_path: Path) -> list[FileReport]:
    path = tmp_path / "my letter, 1:2.xml"
    path.write_text(TEI, encoding="utf-8")
    name = str(path)
    return [
        FileReport(
            name,
            (
                Diagnostic(
                    "DAT002", Severity.ERROR, "31 June: no such day\x01", name, 2, 4, 2, 18,
                    xpath="/TEI/p[1]", hint="30 or 1?",
                    fix=Fix("write 30", (Edit(TEI.index("31"), TEI.index("31") + 2, b"30"),), safe=False),
                ),
                Diagnostic("TXT001", Severity.WARNING, "<b> & | 100 %", name, 2, 1, 2, 3),
                Diagnostic("RNG003", Severity.ERROR, "p is not allowed here", name, 2, 1, 2, 19, schema="tei_all.rng"),
            ),
        ),
        FileReport(str(tmp_path / "good.xml")),
        FileReport("gone.xml", (Diagnostic("SKP010", Severity.ERROR, "no such file", "gone.xml"),)),
    ]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_every_format_counts_the_same(name: str, files: list[FileReport]) -> None:
    text, summary = written(name, files)
    assert text.endswith("\n")
    assert (summary.files, summary.valid, summary.errors, summary.warnings) == (3, 1, 3, 1)
    assert report(name).name == name


@pytest.mark.parametrize("name", NAMES)
def test_nothing_found(name: str) -> None:
    text, summary = written(name, [FileReport("good.xml")])
    assert (summary.valid, summary.errors) == (1, 0)
    assert "DAT" not in text


@pytest.mark.parametrize("name", SCHEMAS)
def test_json_formats_follow_their_specification(name: str, files: list[FileReport]) -> None:
    jsonschema.validate(json.loads(written(name, files)[0]), SCHEMAS[name])


def test_junit_is_xml_with_a_failure_for_each_error(files: list[FileReport]) -> None:
    root = ElementTree.fromstring(written("junit", files)[0])
    assert root.tag == "testsuites"
    suite = root[0]
    assert (suite.get("tests"), suite.get("failures")) == ("3", "2")
    assert [len(case.findall("failure")) for case in suite] == [2, 0, 1]


def test_github_shows_ten_of_each_severity_and_counts_the_rest() -> None:
    many = [
        FileReport(
            f"f{n}.xml",
            tuple(Diagnostic(f"RNG00{n % 3}", Severity.ERROR, f"m{k}", f"f{n}.xml", k + 1, 1) for k in range(5)),
        )
        for n in range(6)
    ]  # fmt: skip
    text, _ = written(
        "github",
        [*many, FileReport("a.xml", (Diagnostic("XML001", Severity.ERROR, "broken", "a.xml", 1, 1),))],
    )
    commands = [line for line in text.splitlines() if line.startswith("::error ")]
    assert len(commands) == 10
    assert "title=XML001" in commands[0]
    assert {re.findall("title=(RNG00.)", command)[0] for command in commands[1:4]} == {
        "RNG000",
        "RNG001",
        "RNG002",
    }
    assert commands[-1].startswith("::error title=teikit::22 more errors")


def test_github_escapes_what_its_commands_use(files: list[FileReport]) -> None:
    text, _ = written("github", files)
    line = next(line for line in text.splitlines() if "DAT002" in line)
    assert "my letter%2C 1%3A2.xml" in line
    assert "%0A30 or 1?" in line
    assert "100 %25" in text


def test_fingerprints_survive_moved_lines_and_tell_twins_apart(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"

    def found(lines_before: int) -> list[str]:
        path.write_text("\n" * lines_before + TEI + "<x/>\n<x/>\n", encoding="utf-8")
        at = lines_before + 4
        twins = [Diagnostic("PTR001", Severity.ERROR, f"see line {at}", str(path), at + n, 1) for n in (0, 1)]
        return [mark for _, mark in fingerprints(FileReport(str(path), tuple(twins)))]

    before = found(0)
    assert found(7) == before
    assert len(set(before)) == 2


def test_ranking_keeps_every_finding(files: list[FileReport]) -> None:
    findings = [finding for file in files for finding in file.findings]
    assert sorted(ranked(findings), key=str) == sorted(findings, key=str)


def test_text_hides_what_is_beyond_the_limit(files: list[FileReport]) -> None:
    text, summary = written("text", files, ReportOptions(max_problems=1, statistics=True))
    assert summary.hidden == 3
    assert "and 3 more findings" in text
    assert "      1  DAT002" in text


def test_reviewdog_counts_bytes_and_gets_suggestions(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_text('<TEI>\n<p>Änderung, <ref target="#a "/></p></TEI>\n', encoding="utf-8")
    place = path.read_bytes().index(b"#a ")
    finding = Diagnostic(
        "PTR009", Severity.WARNING, "a space", str(path), 2, 27, 2, 30,
        fix=Fix("remove it", (Edit(place, place + 3, b"#a"),), safe=True),
    )  # fmt: skip
    found = json.loads(written("rdjson", [FileReport(str(path), (finding,))])[0])["diagnostics"][0]
    places = {"start": {"line": 2, "column": 28}, "end": {"line": 2, "column": 31}}
    assert found["location"]["range"] == places
    assert found["suggestions"] == [{"range": places, "text": "#a"}]


JUNIT = """
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:attributeGroup name="counts">
    <xs:attribute name="name" type="xs:string" use="required"/>
    <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="errors" type="xs:nonNegativeInteger" use="required"/>
  </xs:attributeGroup>
  <xs:element name="testsuites"><xs:complexType>
    <xs:sequence><xs:element name="testsuite" maxOccurs="unbounded"><xs:complexType>
      <xs:sequence><xs:element name="testcase" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
        <xs:sequence>
          <xs:element name="failure" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:simpleContent>
            <xs:extension base="xs:string">
              <xs:attribute name="message" type="xs:string"/><xs:attribute name="type" type="xs:string"/>
            </xs:extension></xs:simpleContent></xs:complexType></xs:element>
          <xs:element name="system-out" type="xs:string" minOccurs="0"/>
        </xs:sequence>
        <xs:attribute name="classname" type="xs:string" use="required"/>
        <xs:attribute name="name" type="xs:string" use="required"/>
      </xs:complexType></xs:element></xs:sequence>
      <xs:attributeGroup ref="counts"/><xs:attribute name="skipped" type="xs:nonNegativeInteger"/>
    </xs:complexType></xs:element></xs:sequence>
    <xs:attributeGroup ref="counts"/>
  </xs:complexType></xs:element>
</xs:schema>
"""
"""What the readers of JUnit's XML agree on, as far as it is used."""


def test_junit_has_the_structure_that_its_readers_want(files: list[FileReport]) -> None:
    from xmlschema import XMLSchema

    XMLSchema(JUNIT).validate(written("junit", files)[0])


@pytest.mark.parametrize(
    ("path", "environment", "expected"),
    [
        ("./letters/a.xml", {}, "letters/a.xml"),
        ("/repo/letters/a.xml", {"GITHUB_WORKSPACE": "/repo"}, "letters/a.xml"),
        ("/elsewhere/a.xml", {"GITHUB_WORKSPACE": "/repo"}, "/elsewhere/a.xml"),
        ("/repo/a.xml", {"CI_PROJECT_DIR": "/repo/"}, "a.xml"),
        ("", {"GITHUB_WORKSPACE": "/repo"}, ""),
    ],
)
def test_paths_are_those_of_the_checkout(path: str, environment: dict[str, str], expected: str) -> None:
    assert path_in_checkout(path, environment) == expected


def test_a_path_below_the_checkout_is_told_from_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data").mkdir()
    monkeypatch.chdir(tmp_path / "data")
    assert path_in_checkout("a.xml", {"GITHUB_WORKSPACE": str(tmp_path)}) == "data/a.xml"
    assert path_in_checkout("a.xml", {}) == "a.xml"
    assert path_in_checkout(str(tmp_path / "data" / "a.xml"), {}) == "a.xml"


def test_code_scanning_gets_as_much_as_it_takes(tmp_path: Path) -> None:
    notes = tuple(Diagnostic("HDR002", Severity.INFO, f"note {n}", "a.xml", n + 1, 1) for n in range(25_010))
    error = Diagnostic("PTR001", Severity.ERROR, "leads nowhere", "z.xml", 1, 1)
    text, summary = written("sarif", [FileReport("a.xml", notes), FileReport("z.xml", (error,))])
    assert sum(summary.codes.values()) == 25_011
    (run,) = json.loads(text)["runs"]
    assert len(run["results"]) == 25_000
    assert run["results"][0]["ruleId"] == "PTR001"
    told = run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]
    assert told.startswith("11 results are left out")
