"""Provenance lines: persons, roles, programmes, and what is left of the line."""

import pytest

from teikit.archives import read_provenance

PERSONS = (
    (
        "Obtained by Vera Lund and translated for QRP by Oskar Bell and Ada Finch.",
        [
            ("obtained", "Vera Lund", None),
            ("translated", "Oskar Bell", "QRP"),
            ("translated", "Ada Finch", "QRP"),
        ],
    ),
    (
        "Contributed by Ida Moss, Lin Chen, and Karl Berg; translated by Lee Ah-reum.",
        [
            ("contributed", "Ida Moss", None),
            ("contributed", "Lin Chen", None),
            ("contributed", "Karl Berg", None),
            ("translated", "Lee Ah-reum", None),
        ],
    ),
    (
        "Contributed, transcribed, and translated by Pham Minh Duc.",
        [
            ("contributed", "Pham Minh Duc", None),
            ("transcribed", "Pham Minh Duc", None),
            ("translated", "Pham Minh Duc", None),
        ],
    ),
    (
        "Obtained by J. G. Marsh with Ewa Lis. Translated and edited by A. R. Small, Jr., for the Quarry Project.",
        [
            ("obtained", "J. G. Marsh", None),
            ("obtained", "Ewa Lis", None),
            ("translated", "A. R. Small, Jr.", "Quarry Project"),
            ("edited", "A. R. Small, Jr.", "Quarry Project"),
        ],
    ),
    ("Obtained by the Tundra Research Group.", [("obtained", "Tundra Research Group", None)]),
    ("Obtained by Rita Sand for QRP.", [("obtained", "Rita Sand", "QRP")]),
    ("Translated from the German by Inge Vogel.", [("translated", "Inge Vogel", None)]),
    ("Discovered by Bo Falk in the Jiangsu Provincial Archives.", [("discovered", "Bo Falk", None)]),
    (
        "Obtained by Karel Mach, Yarrow University, Prague, and translated by Eva Dub.",
        [("obtained", "Karel Mach", None), ("translated", "Eva Dub", None)],
    ),
    (
        "Übersetzt von Karl Meier und Anna Schulz.",
        [("translated", "Karl Meier", None), ("translated", "Anna Schulz", None)],
    ),
    ("Traduit du russe par Claire Monod pour le CRQ.", [("translated", "Claire Monod", "CRQ")]),
    ("Перевод с английского И. И. Петрова.", [("translated", "И. И. Петрова", None)]),
    (
        "Traducido por Ana Ríos y Pedro de la Cruz.",
        [("translated", "Ana Ríos", None), ("translated", "Pedro de la Cruz", None)],
    ),
    (
        "Obtained by Lin Wei and translated by 9Pens.",
        [("obtained", "Lin Wei", None), ("translated", "9Pens", None)],
    ),
    ("Fordította: Kovács János.", [("translated", "Kovács János", None)]),
    ("Found in box 3. Published by Tallow Press.", []),
    ("The translation was obtained by chance in 1992.", []),
    ("", []),
)


@pytest.mark.parametrize(("line", "expected"), PERSONS, ids=[line[:40] for line, _ in PERSONS])
def test_persons(line: str, expected: list[tuple[str, str, str | None]]) -> None:
    agents = read_provenance(line).agents
    assert [(agent.role, agent.name, agent.program) for agent in agents] == expected
    for agent in agents:
        assert line[agent.name_span.start : agent.name_span.end] == agent.name
        if agent.program_span is not None:
            assert line[agent.program_span.start : agent.program_span.end] == agent.program


def test_persons_and_references_share_a_line() -> None:
    line = (
        "Obtained by Rita Sand. RGANI, f. 5, op. 30, d. 7; "
        "copy at the National Security Archive, Quarry Collection, Box 4."
    )
    provenance = read_provenance(line)
    holders = [reference.value.repository for reference in provenance.references]  # type: ignore[union-attr]
    assert holders == ["RGANI", "National Security Archive"]
    assert provenance.references[1].value.role == "copy"  # type: ignore[union-attr]
    assert provenance.by("obtained") == ["Rita Sand"]


def test_a_publication_is_no_unit() -> None:
    line = "РГАНИ. Ф. 5. Оп. 30. Д. 7. Л. 2. Опубл.: Вехи. М., 1999. С. 45–47."
    (reference,) = read_provenance(line).references
    assert reference.value.pages is None  # type: ignore[union-attr]
    assert line[reference.start : reference.end].endswith("Л. 2")


def test_a_line_that_states_a_source_may_name_an_unknown_holder_and_no_number() -> None:
    line = "Tallow Valley Museum, Quarry Collection, TV-77-12"
    (reference,) = read_provenance(line, states_source=True).references
    assert reference.value.repository == "Tallow Valley Museum"  # type: ignore[union-attr]
    assert reference.value.archive is None  # type: ignore[union-attr]


def test_a_known_archive_that_is_cited_otherwise_stays_known() -> None:
    line = "University College Dublin Archives, Papers of Frank Aiken, P104/4490"
    (reference,) = read_provenance(line).references
    assert reference.value.archive == "ucda"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("Tallow County Archives, Oral History Collection, OH-81-04", "series item"),
        ("Tallow County Archives, Glass Plate Collection, GP 12/3", "series item"),
        ("Stadtarchiv Ambry, Fotosammlung, FS 12/3", "series item"),
        ("Tallow County Archives, Quarry Collection, QC-77-12", "collection item"),
        ("Tallow County Archives, Oral History Collection, Box 4", "collection box"),
        ("Tallow County Archives, Greta Winter Papers, GW-81-04", "collection item"),
    ],
)
def test_a_collection_of_one_kind_of_material_with_codes_is_a_series(line: str, kinds: str) -> None:
    (reference,) = read_provenance(line, states_source=True).references
    assert " ".join(unit.type for unit in reference.value.units) == kinds  # type: ignore[union-attr]
