"""In GitHub Actions, annotations and the summary of the step come by themselves."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from teikit.cli.validate import COMMAND

LETTER = (
    '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><text><body>\n'
    '<p xml:id="p1">of <date when="1960-07-25">24 July 1960</date></p>\n<p xml:id="p1"/>\n</body></text></TEI>\n'
)


@pytest.fixture
def step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A step in a folder below the checkout; gives the file of its summary."""
    (tmp_path / "checkout" / "data").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "checkout" / "data")
    Path("letter.xml").write_text(LETTER, encoding="utf-8")
    summary = tmp_path / "summary.md"
    summary.write_text("## Before\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path / "checkout"))
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    return summary


def run(*arguments: str) -> Result:
    return CliRunner().invoke(COMMAND, ["letter.xml", "--no-config", "-j", "1", *arguments])


ERROR = "::error file=data/letter.xml,line=3,col=12,endLine=3,endColumn=14,title=IDN001::"
WARNING = "::warning file=data/letter.xml,line=2,col=19,endLine=2,endColumn=43,title=DAT005::"


def test_annotations_follow_the_lines(step: Path) -> None:
    result = run()
    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    assert lines[0].startswith("letter.xml:")
    assert [line for line in lines if line.startswith(ERROR)]
    assert [line for line in lines if line.startswith(WARNING)]


def test_the_summary_is_added(step: Path) -> None:
    run()
    text = step.read_text(encoding="utf-8")
    assert text.startswith("## Before\n## teikit validate\n")
    assert "| IDN001 duplicate id | error | 1 | 1 |" in text
    assert "| letter.xml | 3 |" in text


def test_the_format_of_actions_annotates_once(step: Path) -> None:
    result = run("--output-format", "github")
    assert result.output.count("title=IDN001") == 1
    assert "teikit validate" in step.read_text(encoding="utf-8")


def test_a_report_on_standard_output_stays_what_it_is(step: Path) -> None:
    result = run("--output-format", "json")
    assert json.loads(result.stdout)["summary"]["errors"] == 1
    assert ERROR in result.stderr


def test_a_report_in_a_file_leaves_standard_output_to_the_annotations(step: Path) -> None:
    result = run("--output-format", "sarif", "--output", "report.sarif")
    assert ERROR in result.stdout
    log = json.loads(Path("report.sarif").read_text(encoding="utf-8"))
    locations = {
        r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in log["runs"][0]["results"]
    }
    assert locations == {"data/letter.xml"}
    rules = {rule["id"]: rule for rule in log["runs"][0]["tool"]["driver"]["rules"]}
    assert rules["DAT005"]["shortDescription"]["text"] == "words say another date"
    assert rules["DAT005"]["help"]["markdown"].startswith("# DAT005 ")


def test_a_summary_that_cannot_be_written_is_said(step: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(step.parent / "no" / "folder"))
    result = run()
    assert result.exit_code == 1
    assert "no summary of the step" in result.stderr


def test_elsewhere_nothing_of_it(step: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_ACTIONS")
    assert "::error" not in run().output
    assert step.read_text(encoding="utf-8") == "## Before\n"


def test_further_reports_come_out_of_one_run(step: Path) -> None:
    result = run("--report", "sarif=a.sarif", "--report", "html=a.html", "--report", "junit=a.xml")
    assert result.stdout.startswith("letter.xml:")
    assert json.loads(Path("a.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert "<!DOCTYPE html>" in Path("a.html").read_text(encoding="utf-8")
    assert "<testsuites" in Path("a.xml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("value", "words"), [("sarif", "is not FORMAT=FILE"), ("pdf=a.pdf", "'pdf' is none of")]
)
def test_a_further_report_that_cannot_be_made_is_a_usage_error(value: str, words: str, step: Path) -> None:
    result = run("--report", value)
    assert result.exit_code == 2
    assert words in result.output


def test_a_run_that_fails_says_why(step: Path) -> None:
    result = run("--select", "PRT")
    assert result.exit_code == 2
    assert "::error title=teikit::no code is 'PRT' or begins so; did you mean PTR?" in result.stderr
