"""References that leave something out, and several in one note: what each says, and what it takes over."""

import pytest

from teikit import archives
from teikit.archives.shadow import homoglyphs
from teikit.model.archival_reference import ArchivalReference, Unit

NOTES = (
    (
        "RGANI, f. 5, op. 41, d. 20, l. 3; d. 21, ll. 5-6; op. 44, d. 2, l. 1.",
        [
            ("", "fond 5 | opis 41 | delo 20 | list 3"),
            ("fond 5 | opis 41", "delo 21 | list 5-6"),
            ("fond 5", "opis 44 | delo 2 | list 1"),
        ],
    ),
    (
        "РГАНИ. Ф. 5. Оп. 41. Д. 20. Л. 3. Там же. Л. 7 об.",
        [("", "fond 5 | opis 41 | delo 20 | list 3"), ("fond 5 | opis 41 | delo 20", "list 7 об.")],
    ),
    ("Ibid., d. 8, l. 12; ibid., l. 14.", [("", "delo 8 | list 12"), ("delo 8", "list 14")]),
    ("Uo. 5/21. ő. e.", [("", "archival-unit 5/21")]),
    (
        "TNA, FO 371/131000, FO 371/131002 and FO 371/131007.",
        [
            ("", "series FO 371 | piece 131000"),
            ("", "series FO 371 | piece 131002"),
            ("", "series FO 371 | piece 131007"),
        ],
    ),
    (
        "SAPMO-BArch, DY 30/3502, Bl. 1–12, DY 30/3503, Bl. 4.",
        [
            ("", "record-group DY 30 | file 3502 | folio 1–12"),
            ("", "record-group DY 30 | file 3503 | folio 4"),
        ],
    ),
    (
        "AAN, KC PZPR, XIA/71, Notatka z rozmowy, 12 V 1956, k. 14.",
        [("", "fond KC PZPR | file XIA/71 | list 14")],
    ),
    ("NAI, MEA, File No. 9(4)-EUR/57, Rao to Das, 3 May 1957, p. 12.", [("", "fond MEA | file 9(4)-EUR/57 | pages 12")]),
    (
        'Memorandum, 12 May 1965, folder "Tet Memos," box 17, National Security File: Country File, Vietnam, '
        "Lyndon B. Johnson Library.",
        [
            (
                "",
                "collection National Security File | series Country File | subseries Vietnam | box 17 | folder Tet Memos",
            )
        ],
    ),
    (
        "Telegram, 611.41/3-1256, Central Decimal File 1955–59, RG 59, National Archives, College Park.",
        [("", "record-group 59 | series Central Decimal File 1955–59 | file 611.41/3-1256")],
    ),
)  # fmt: skip


def described(units: tuple[Unit, ...], pages: str | None = None) -> str:
    parts = [f"{unit.type} {unit.value}" for unit in units]
    return " | ".join([*parts, f"pages {pages}"] if pages else parts)


@pytest.mark.parametrize(("text", "expected"), NOTES, ids=[text[:40] for text, _ in NOTES])
def test_note(text: str, expected: list[tuple[str, str]]) -> None:
    found = []
    for annotation in archives.recognise(text):
        value = annotation.value
        assert isinstance(value, ArchivalReference)
        found.append((described(value.inherited), described(value.units, value.pages)))
        for unit in value.units:
            assert unit.span is not None
            assert text[unit.span.start : unit.span.end] == unit.value
    assert found == expected


def test_letters_of_another_script_are_matched_and_reported() -> None:
    text = "GАRF, f. R-1244, оp. 2, d. 33; PГAHИ, ф. 5, oп. 30."
    units = [
        described(a.value.units) for a in archives.recognise(text) if isinstance(a.value, ArchivalReference)
    ]
    assert units == ["fond R-1244 | opis 2 | delo 33", "fond 5 | opis 30"]
    assert [found.read for found in homoglyphs(text)] == ["GARF", "op", "РГАНИ", "оп"]
    russian = "ГAРФ, ф. 5, oп. 30, о деле"
    assert [found.read for found in homoglyphs(russian)] == ["ГАРФ", "оп"]
