"""The authority file and the persons table: what is read, what is refused, and that decisions hold."""

from pathlib import Path

import pytest

from teikit.model.person import Person
from teikit.model.turn import Turn
from teikit.pipeline.encode import encode_text
from teikit.pipeline.options import EncodeOptions
from teikit.turns import TurnContext, recognise
from teikit.turns.authority import AuthorityError, read_authority
from teikit.turns.persons_table import COLUMNS, decisions_for, read_table, write_table

LIST_PERSON = """<?xml version="1.0"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><listPerson>
  <person xml:id="holt"><persName><surname>Holt</surname>, <forename>Anna</forename></persName>
    <persName type="variant">A. Holt</persName><occupation>Treasurer</occupation><idno type="VIAF">123</idno></person>
  <person xml:id="bell" sameAs="https://example.org/bell"><persName>Tom Bell</persName></person>
</listPerson></standOff></TEI>
"""

MINUTES = """Mr. Holt: I have no figures.

Mr. Bell: Nor have I.

Holt: Then we agree.

Mr. Bell: We do not.
"""


def who(text: str, *persons: Person) -> list[str]:
    spoken = recognise(text, TurnContext(languages=("en",), persons=persons))
    return [" ".join(a.value.who) for a in spoken.annotations if isinstance(a.value, Turn)]


def test_tei_authority(tmp_path: Path) -> None:
    path = tmp_path / "persons.xml"
    path.write_text(LIST_PERSON, encoding="utf-8")
    holt, bell = read_authority(path)
    assert (holt.id, holt.role, holt.identifiers) == ("holt", "Treasurer", (("VIAF", "123"),))
    assert "A. Holt" in holt.variants
    assert (bell.name, bell.ref) == ("Tom Bell", "https://example.org/bell")
    assert who("Anna Holt: Yes.\n\nTom Bell: No.\n\nA. Holt: Yes.", holt, bell) == ["holt", "bell", "holt"]


@pytest.mark.parametrize(
    "table",
    [
        "id,name,variants,ref\nholt,Anna Holt,A. Holt|Holt,https://example.org/1\n",
        "\ufeffid;name;variants;ref\nholt;Anna Holt;A. Holt|Holt;https://example.org/1\n",
        "ID\tName\tVariants\tRef\nholt\tAnna Holt\tA. Holt; Holt\thttps://example.org/1\n\t\t\t\n",
    ],
    ids=("comma", "semicolon", "tab"),
)
def test_table_authority(tmp_path: Path, table: str) -> None:
    path = tmp_path / "persons.csv"
    path.write_text(table, encoding="utf-8")
    assert read_authority(path) == (
        Person("holt", "Anna Holt", variants=("A. Holt", "Holt"), ref="https://example.org/1"),
    )


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.csv", b"name,role\nHolt,Treasurer\n", "columns id and name"),
        ("a.csv", b"id,name\nholt,Anna Holt\nholt,Tom Bell\n", "twice"),
        ("a.csv", b"id,name\n1 2,Anna Holt\n", "line 2"),
        ("a.csv", "id,name\nholt,Ännä\n".encode("latin-1"), "utf-8"),
        ("a.xml", b"<TEI><person>", "a.xml"),
        ("a.xml", b"<TEI xmlns='http://www.tei-c.org/ns/1.0'/>", "no person"),
    ],
)
def test_authority_refused(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(AuthorityError, match=message):
        read_authority(path)


def test_external_entities_are_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("hidden", encoding="utf-8")
    path = tmp_path / "a.xml"
    path.write_text(
        f'<!DOCTYPE TEI [<!ENTITY e SYSTEM "{secret.as_uri()}">]><TEI xmlns="http://www.tei-c.org/ns/1.0">'
        '<person xml:id="x"><persName>Holt &e;</persName></person></TEI>',
        encoding="utf-8",
    )
    assert all("hidden" not in person.name for person in read_authority(path))


def test_table_round_trip() -> None:
    persons = (
        Person(
            "holt",
            "Anna Holt",
            ("Holt", "Mrs. Holt"),
            "Chair",
            "#1",
            cert="medium",
            evidence="“Holt”: a guess",
        ),
        Person("bell", "Tom Bell"),
    )
    text = write_table(("minutes.txt", person) for person in persons)
    assert text.splitlines()[0] == ",".join(COLUMNS)
    assert read_table(text) == {
        "minutes.txt": (
            Person("holt", "Anna Holt", ("Holt", "Mrs. Holt"), "Chair", "#1"),
            Person("bell", "Tom Bell"),
        )
    }


def test_candidates_bear_a_part_of_the_name() -> None:
    persons = (Person("holt-anna", "Anna Holt"), Person("holt-tom", "Tom Holt"), Person("bell", "Mr. Bell"))
    rows = [row.split(",") for row in write_table(("m", person) for person in persons).splitlines()[1:]]
    assert [row[-1] for row in rows] == ["holt-tom", "holt-anna", ""]
    titled = (
        Person("kern", "Herr Kern"),
        Person("wolf", "Herr Wolf"),
        Person("wu", "Frau Wu"),
        Person("w", "Wu Li"),
    )
    rows = [row.split(",") for row in write_table(("m", person) for person in titled).splitlines()[1:]]
    assert [row[-1] for row in rows] == ["", "", "w", "wu"]


def test_an_edited_decision_holds_and_is_certain() -> None:
    spoken = recognise(MINUTES, TurnContext(languages=("en",)))
    before = who(MINUTES)
    assert before[0] == before[2]
    table = write_table(("m", person) for person in spoken.persons)
    edited = "\n".join(
        row.replace(f",{before[2]},", ",holt-senior,") if row.startswith("m,Holt,") else row
        for row in table.splitlines()
    )
    decided = decisions_for(read_table(edited), "m")
    after = who(MINUTES, *decided)
    assert after[2] == "holt-senior" != after[0]
    assert all(person.cert is None for person in recognise(MINUTES, TurnContext(persons=decided)).persons)


def test_the_decisions_of_a_file_come_before_those_for_all() -> None:
    table = read_table("file;label;id\na.txt;The Chairman;holt\n;The Chairman;bell\n")
    assert [person.id for person in decisions_for(table, "records/a.txt")] == ["holt", "bell"]
    assert [person.id for person in decisions_for(table, "b.txt")] == ["bell"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("name,role\nHolt,Chair\n", "columns"),
        ("label,id\nHolt,\n", "line 2"),
        ("label,id\nHolt,a b\n", "line 2"),
    ],
)
def test_table_refused(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        read_table(text)


def test_the_table_tells_why_labels_were_joined_and_its_decisions_lose_their_doubt() -> None:
    text = "MR. NUERMBERGER: May I?\n\nMRS. BELL: You may.\n\nMR. NUEREMBERGER: I did.\n\nMRS. BELL: Well.\n"
    persons = encode_text(text, EncodeOptions(format="text", language="en")).interpretation.persons
    doubted = next(person for person in persons if person.id == "nueremberger")
    assert doubted.cert == "medium"
    assert "misspelt" in doubted.evidence
    table = write_table([("a.txt", person) for person in persons])
    decided = decisions_for(read_table(table), "a.txt")
    again = encode_text(text, EncodeOptions(format="text", language="en", persons=decided)).interpretation
    assert [(person.id, person.cert) for person in again.persons] == [("nueremberger", None), ("bell", None)]
    apart = table.replace("MR. NUERMBERGER,nueremberger", "MR. NUERMBERGER,other")
    split = EncodeOptions(format="text", language="en", persons=decisions_for(read_table(apart), "a.txt"))
    who = [a.value.who for a in encode_text(text, split).annotations if isinstance(a.value, Turn)]
    assert who == [("other",), ("bell",), ("nueremberger",), ("bell",)]
