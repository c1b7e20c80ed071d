"""Layouts to fields and bodies. The records are the examples, and small ones written here."""

from pathlib import Path

import pytest

from teikit.records.errors import NoBodyError, RecordError
from teikit.records.sniff import read_text, record_formats
from tests.conftest import EXAMPLES

SOURCES = sorted(path for path in EXAMPLES.rglob("*") if path.suffix in (".txt", ".vtt", ".srt"))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_each_example_is_read_by_the_format_of_its_folder(path: Path) -> None:
    record = read_text(path.read_text(encoding="utf-8"))
    assert record.format == path.parent.name
    assert record.reasons[0] == f"{record.format}: taken"


def test_each_format_has_an_example() -> None:
    assert {path.parent.name for path in SOURCES} == set(record_formats())


NEW = """Skip to content

May 2, 1961

Report on the Lighthouse

This document was made possible with support from the Alder Trust and Society for Maritime History

The lamp was lit.

It went out.



The keeper reports that the lamp went out.

Document Information

Source

RGANI, fond 5, opis 30, delo 12. Translated by Ruth Amsel and Simon Hale.

Rights

You may reuse it.

Original Uploaded Date

2011-03-02

Type

Report

Language

Russian

Record ID

117

Donors

Alder Trust
"""

CASES = [
    (
        "new layout, label words",
        NEW,
        "The lamp was lit.\n\nIt went out.",
        {
            "title": ["Report on the Lighthouse"],
            "date": ["May 2, 1961"],
            "funder": ["Alder Trust", "Society for Maritime History"],
            "abstract": ["The keeper reports that the lamp went out."],
            "provenance": ["RGANI, fond 5, opis 30, delo 12. Translated by Ruth Amsel and Simon Hale."],
            "uploaded": ["2011-03-02"],
            "genre": ["Report"],
            "original_language": ["Russian"],
            "idno": ["117"],
        },
    ),
    (
        "new layout, no blank lines",
        "\n".join(line for line in NEW.splitlines() if line),
        "The lamp was lit.\nIt went out.",
        {"title": ["Report on the Lighthouse"], "abstract": ["The keeper reports that the lamp went out."]},
    ),
    (
        "new layout, label words lost",
        "May 2, 1961\n\nOn Salt\n\nSalt is dear.\n\nDocument Information\n\nAVPRF fond 1, opis 2, delo 3, p.4.\n\n"
        "The Quay Programme welcomes reuse.\n\nOriginal Uploaded Date\n\n\n\nTelegram\n\n\nRecord ID\n\n\n\nThe Salt Fund\n",
        "Salt is dear.",
        {
            "provenance": ["AVPRF fond 1, opis 2, delo 3, p.4."],
            "genre": ["Telegram"],
            "funder": ["Salt Fund"],
            "publisher": ["Quay Programme"],
            "uploaded": [],
            "idno": [],
        },
    ),
    (
        "YAML",
        "---\ntitle: 'A: B'\nauthor: [Ann Low, Bo High]\nabstract: |\n  One.\n  Two.\nkept: yes\n---\nBody.\n",
        "Body.",
        {"title": ["A: B"], "author": ["Ann Low", "Bo High"], "abstract": ["One. Two."], "note": ["yes"]},
    ),
    (
        "Spanish keys",
        "Título: Carta\nFecha: 3 de mayo de 1923\nArchivo: AGA, caja 44\n---\nCuerpo.\n",
        "Cuerpo.",
        {"title": ["Carta"], "date": ["3 de mayo de 1923"], "provenance": ["AGA, caja 44"]},
    ),
    (
        "new layout, signature right above the summary",
        NEW.replace(
            "It went out.\n\n\n\nThe keeper reports", "It went out.\n\nOtto Marsh\nkeeper\nThe keeper reports"
        )
        + "\nOriginal Classification\n\nSecret\n",
        "The lamp was lit.\n\nIt went out.\n\nOtto Marsh\nkeeper",
        {"abstract": ["The keeper reports that the lamp went out."], "note": ["Secret"]},
    ),
    (
        "PDF cover, month and year",
        'Citation: "On Salt," April, 1959, Salt Project, RGAE f. 7486, op. 2, d. 31.\n'
        "Summary: Salt is dear.\n\nSalt is dear, he said.\n",
        "Salt is dear, he said.",
        {
            "title": ["On Salt"],
            "date": ["April, 1959"],
            "publisher": ["Salt Project"],
            "provenance": ["RGAE f. 7486, op. 2, d. 31."],
        },
    ),
    (
        "subjects with commas within them",
        "Title: Note\nDate: 1956\nSubjects: Salt -- Trade, 1950-1960; Mills\n\nBody.\n",
        "Body.",
        {"subject": ["Salt -- Trade, 1950-1960", "Mills"]},
    ),
    (
        "captions with a title",
        "WEBVTT - Interview with Anna Holt\n\n1\n00:00:01.000 --> 00:00:04.000\n<v Tom>Yes?\n",
        "1\n00:00:01.000 --> 00:00:04.000\n<v Tom>Yes?",
        {"title": ["Interview with Anna Holt"]},
    ),
    (
        "captions with a code",
        "WEBVTT - SKB/AV/12-4\n\n1\n00:00:01.000 --> 00:00:04.000\n<v Tom>Yes?\n",
        "1\n00:00:01.000 --> 00:00:04.000\n<v Tom>Yes?",
        {"title": []},
    ),
    (
        "full-width colons",
        "标题：周文礼谈话记录\n日期：1965年3月12日\n来源：外交部档案馆，106-01234-05\n\n谈话。\n",
        "谈话。",
        {
            "title": ["周文礼谈话记录"],
            "date": ["1965年3月12日"],
            "provenance": ["外交部档案馆，106-01234-05"],
        },
    ),
    ("plain", "Just a line.\n", "Just a line.", {"title": []}),
]


@pytest.mark.parametrize(
    ("text", "body", "fields"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_fields_and_body(text: str, body: str, fields: dict[str, list[str]]) -> None:
    record = read_text(text)
    assert text[record.body.start : record.body.end] == body
    assert {name: [field.value for field in record.values(name)] for name in fields} == fields


@pytest.mark.parametrize(
    ("credit", "funders"),
    [
        (
            "made possible with support from Chun & Jane Low Family Foundation",
            ["Chun & Jane Low Family Foundation"],
        ),
        ("made possible with support from the Alder Trust, Quay Fund", ["Alder Trust", "Quay Fund"]),
        ("made possible by the Ministry of Salt and Iron.", ["Ministry of Salt and Iron"]),
        ("supported by Bank of Ayr and University of Dunmore", ["Bank of Ayr", "University of Dunmore"]),
    ],
)
def test_funders(credit: str, funders: list[str]) -> None:
    text = f"May 2, 1961\n\nOn Salt\n\nThis document was {credit}\n\nBody.\n\nDocument Information\n\nRGANI, f. 5\n"
    assert [field.value for field in read_text(text).values("funder")] == funders


def test_labels_of_a_conversation_are_no_front_matter() -> None:
    text = (
        "Minutes\n\nTime: 7 May 1957\nPlace: Hall\nPresent: A, B\n\nA: Yes.\n\nB: No.\n\nA: Yes.\n\nB: No.\n"
    )
    record = read_text(text)
    assert record.format == "transcript"
    assert record.body.start == 0


def test_a_form_is_plain_text() -> None:
    assert read_text("RETURN\n\nDepot: Ambry\nRef: 12\nPeriod: May\n\nNuts: 12\nBolts: 9\n").format == "text"


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\f\n",
        "Skip to content\n\nDocument Information\n\nRights\n",
        "Digital Archive\nSearch\n\nThis document was made possible with support from\nthe Alder Foundation\n",
        "Menu\n\nEnglish PDF\n \nCITATION\n",
    ],
)
def test_nothing_to_encode_is_refused(text: str) -> None:
    with pytest.raises(NoBodyError):
        read_text(text)


def test_an_unknown_format_names_the_known_ones() -> None:
    with pytest.raises(RecordError, match="digital-archive-new"):
        read_text("abc", format_name="word")


def test_broken_yaml_names_the_line() -> None:
    with pytest.raises(RecordError, match="line 3"):
        read_text("---\ntitle: ok\nauthor: [a\n---\nBody\n")
