"""Many files: the order, the processes, and that one bad file stops no other."""

from multiprocessing import connection
from pathlib import Path

import pytest

from teikit.validation import batch
from teikit.validation.batch import validate_files
from teikit.validation.discovery import discover
from teikit.validation.loading import SchemaError
from teikit.validation.settings import Settings
from teikit.validation.validator import Validator
from teikit.xmldocument import XmlDocument
from tests.validation.conftest import tei


@pytest.fixture
def letters(project: Path) -> Path:
    for number in range(60):
        text = "<q/>" if number % 7 == 0 else "<p>x</p>"
        (project / "letters" / f"{number:02}.xml").write_text(tei(text))
    (project / "letters" / "03.xml").write_bytes(b"\xff\xfe\x00")
    (project / "letters" / "04.xml").write_text("")
    (project / "letters" / "05.xml").write_text("<project/>")
    return project / "letters"


def test_the_result_does_not_depend_on_the_number_of_processes(letters: Path) -> None:
    settings = Settings(schemas=("schema/tei.rng",), use_rules=False)
    candidates = list(discover(["letters", "none.xml"]))
    alone = list(validate_files(candidates, settings, jobs=1))
    together = list(validate_files(candidates, settings, jobs=3))
    assert alone == together
    assert [file.path for file in alone] == [f"letters/{n:02}.xml" for n in range(60)] + ["none.xml"]
    codes = {file.path[-6:-4]: [f.code for f in file.findings] for file in alone}
    assert codes["00"] == ["RNG001", "RNG004"] or codes["00"] == ["RNG001"]
    assert codes["01"] == []
    assert codes["03"][0].startswith("XML")
    assert codes["04"] == ["XML002"]
    assert codes["05"] == ["SKP006"]


def test_an_answer_that_comes_at_once_is_not_waited_for_again(
    letters: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last files are handed out and their verdicts are there before anybody waits for them."""

    def patient(pipes: list[object], timeout: float | None = None) -> list[object]:
        assert pipes, "waits for nobody, for ever"
        return wait(pipes, 60 if timeout == 0 else timeout)  # type: ignore[arg-type, return-value]

    wait = connection.wait
    monkeypatch.setattr(connection, "wait", patient)
    settings = Settings(schemas=("schema/tei.rng",), use_rules=False)
    candidates = list(discover(["letters"]))[: batch.FEW + 3]
    assert len(list(validate_files(candidates, settings, jobs=2))) == batch.FEW + 3


def test_a_schema_that_is_missing_ends_the_run(letters: Path) -> None:
    settings = Settings(schemas=("none.rng",))
    for jobs in (1, 2):
        with pytest.raises(SchemaError, match=r"none\.rng is missing"):
            list(validate_files(list(discover(["letters"])), settings, jobs=jobs))


def test_a_fault_of_the_program_is_a_finding(monkeypatch: pytest.MonkeyPatch, project: Path) -> None:
    def fail(self: Validator, document: XmlDocument) -> None:
        raise KeyError("p")

    monkeypatch.setattr(Validator, "verdict", fail)
    (finding,), _ = batch.verdict(XmlDocument("a.xml", b"<TEI/>"), Validator())
    assert finding.code == "XML099"
    assert finding.message == "teikit failed on this file: KeyError: 'p'"
    assert "test_batch.py" in (finding.hint or "")


def test_a_fault_in_one_layer_leaves_the_others(monkeypatch: pytest.MonkeyPatch, project: Path) -> None:
    from teikit.validation.layers.relaxng import RelaxngLayer

    def fail(self: RelaxngLayer, document: XmlDocument) -> None:
        raise RecursionError

    monkeypatch.setattr(RelaxngLayer, "check", fail)
    settings = Settings(schemas=("schema/tei.rng", "schema/tei.xsd"), use_rules=False)
    found = Validator(settings).validate(XmlDocument("a.xml", tei("<q/>").encode()))
    assert [finding.code for finding in found] == ["XML099", "XSD003"]
    assert "too deep a recursion" in found[0].message
