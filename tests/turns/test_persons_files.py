"""The authority file and the persons table: what is read, what is refused, and that decisions hold."""

from pathlib import Path

import pytest

from teikit.model.person import Person
from teikit.model.turn import Turn
from teikit.turns import TurnContext, recognise
from teikit.turns.authority import AuthorityError, read_authority
from teikit.turns.persons_table import COLUMNS, PersonsTableError, read_table, write_table

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
    assert (holt.id, holt.name, holt.role, holt.identifiers) == (
        "holt",
        "Holt, Anna",
        "Treasurer",
        (("VIAF", "123"),),
    )
    assert set(holt.variants) == {"A. Holt", "Anna Holt"}
    assert bell.ref == "https://example.org/bell"


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
        ("a.csv", b"id,name\nholt,Anna Holt\nholt,Tom Bell\n", "two persons"),
        ("a.csv", b"id,name\n1 2,Anna Holt\n", "row 2"),
        ("a.csv", "id,name\nholt,Ännä\n".encode("latin-1"), "not UTF-8"),
        ("a.xml", b"<TEI><person>", "not well-formed"),
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
            variants=("Holt", "Mrs. Holt"),
            role="Chair",
            ref="#1",
            cert="medium",
            evidence="“Holt”: a guess",
        ),
        Person("bell", "Tom Bell"),
    )
    text = write_table(("minutes.txt", person) for person in persons)
    assert text.splitlines()[0] == ",".join(COLUMNS)
    assert read_table(text) == (
        Person("holt", "Anna Holt", variants=("Holt", "Mrs. Holt"), role="Chair", ref="#1"),
        Person("bell", "Tom Bell"),
    )


def test_candidates_bear_a_part_of_the_name() -> None:
    persons = (Person("holt-anna", "Anna Holt"), Person("holt-tom", "Tom Holt"), Person("bell", "Mr. Bell"))
    rows = [row.split(",") for row in write_table(("m", person) for person in persons).splitlines()[1:]]
    assert [row[-1] for row in rows] == ["holt-tom", "holt-anna", ""]


def test_an_edited_decision_holds_and_is_certain() -> None:
    spoken = recognise(MINUTES, TurnContext(languages=("en",)))
    before = who(MINUTES)
    assert before[0] == before[2]
    table = write_table(("m", person) for person in spoken.persons)
    edited = "\n".join(
        row.replace(f",{before[2]},", ",holt-senior,") if row.startswith("m,Holt,") else row
        for row in table.splitlines()
    )
    decided = read_table(edited)
    after = recognise(MINUTES, TurnContext(languages=("en",), persons=decided))
    assert who(MINUTES, *decided)[2] == "holt-senior" != who(MINUTES, *decided)[0]
    assert all(person.cert is None for person in after.persons)


def test_a_label_of_two_records_decides_only_within_its_record() -> None:
    table = "record,label,id\na.txt,The Chairman,holt\nb.txt,The Chairman,bell\na.txt,Holt,holt\n"
    assert read_table(table, "b.txt") == (Person("bell", "The Chairman"),)
    assert [person.variants for person in read_table(table)] == [(), ()]
    assert read_table(table)[0].name == "Holt"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("name,role\nHolt,Chair\n", "columns"),
        ("label,id\nHolt,\n", "row 2"),
        ("label,id\nHolt,a b\n", "row 2"),
    ],
)
def test_table_refused(text: str, message: str) -> None:
    with pytest.raises(PersonsTableError, match=message):
        read_table(text)
