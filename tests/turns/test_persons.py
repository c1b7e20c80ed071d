"""One person for one human: which labels are joined, which never, and what they are called."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from teikit.model.person import Person
from teikit.model.turn import Turn
from teikit.turns import TurnContext, recognise
from teikit.turns.persons import cast
from teikit.turns.words import words

WORDS = words()

GROUPS = [
    ("titles", ("Cde. Mao", "Mao Zedong", "Chairman Mao", "MAO"), ("Mao", "Mao", "Mao", "Mao")),
    ("initials", ("A. Holt", "Anna Holt", "Mrs. Holt"), ("h", "h", "h")),
    ("two of one surname", ("Wu Jinsong", "Wu Meilan", "Wu"), ("j", "m", "?")),
    ("a man and a woman", ("MR. HUNT", "MRS. HUNT"), ("m", "f")),
    ("endings tell a woman", ("АРСЕНТЬЕВА Н. П.", "АРСЕНТЬЕВ Г. И."), ("f", "m")),
    ("initials differ", ("L. Petkov", "I. Petkov"), ("l", "i")),
    ("constituencies", ("Mr. BELL (East Quay)", "Mr. BELL (West Quay)"), ("e", "w")),
    ("party left out later", ("Abgeordneter Karl Huber (ABC)", "Abgeordneter Karl Huber"), ("h", "h")),
    ("alphabets", ("Хрущёв", "ХРУЩЁВ", "Тов. Хрущёв"), ("k", "k", "k")),
    ("a slip of the eye", ("MR. NUERMBERGER", "MR. NUEREMBERGER"), ("n", "n")),
    (
        "an office and its holder",
        ("The CHAIRMAN (Sir Alan Holt)", "The CHAIRMAN", "Sir ALAN HOLT"),
        ("c", "c", "c"),
    ),
    ("husband and wife in a play", ("BLUNT", "FRAU BLUNT"), ("m", "f")),
    ("abbreviated parts", ("Messenio", "Bernardo", "Bernar", "Mess", "Bernar"), ("s", "b", "b", "s", "b")),
    ("two on stage", ("Ann", "Anna", "Ann", "Anna", "Anna"), ("a", "b", "a", "b", "b")),
    ("an article", ("A BOY", "BOY"), ("b", "b")),
    ("initials alone", ("Harold B. Kellner", "HK", "H.B.K."), ("k", "k", "k")),
    ("initials of two", ("Harold Kellner", "Hanna Kowal", "HK"), ("a", "b", "?")),
    ("the title tells", ("Ambassador Wu Tingfan", "Mr. Wu Li", "Amb. Wu"), ("a", "l", "a")),
    ("voices", ("A VOICE", "VOICES"), ("a", "b")),
    ("letters", ("Q", "A"), ("q", "a")),
    ("numbers", ("Speaker 1", "Speaker 2"), ("1", "2")),
]


@pytest.mark.parametrize(("labels", "expected"), [g[1:] for g in GROUPS], ids=[g[0] for g in GROUPS])
def test_joined(labels: tuple[str, ...], expected: tuple[str, ...]) -> None:
    found = cast(labels, WORDS)
    ids = [found.who[label] for label in labels]
    pairs = [(a, b) for a in range(len(labels)) for b in range(a)]
    for a, b in pairs:
        assert (ids[a] == ids[b]) == (expected[a] == expected[b]), (labels[a], labels[b])


@pytest.mark.parametrize(
    ("label", "identifier"),
    [
        ("Kim Il Sung", "kim-il-sung"),
        ("Cde. Strøm", "strom"),
        ("周恩来", "zhouenlai"),
        ("A VOICE", "voice"),
        ("4. SATYRE", "p-4-satyre"),
        ("…", "speaker"),
    ],
)
def test_ids(label: str, identifier: str) -> None:
    assert cast([label], WORDS).persons[0].id == identifier


def test_several_at_once() -> None:
    found = cast(["HOLT", "BELL", "HOLT and BELL"], WORDS)
    assert found.who["HOLT and BELL"] == (*found.who["HOLT"], *found.who["BELL"])
    assert len(found.persons) == 2


def test_a_guess_is_told() -> None:
    (person,) = cast(["MR. NUERMBERGER", "MR. NUEREMBERGER"], WORDS).persons
    assert person.cert == "medium"
    assert "misspelt" in person.evidence


def test_the_holder_of_an_office() -> None:
    (person,) = cast(["The CHAIRMAN (Sir Alan Holt)", "The CHAIRMAN"], WORDS).persons
    assert (person.name, person.role, person.id) == ("Sir Alan Holt", "The CHAIRMAN", "alan-holt")


def test_the_authority_file_comes_first() -> None:
    known = Person("p17", "Holt, Anna", variants=("A. Holt",), ref="https://example.org/17")
    found = cast(["Mrs. Holt", "BELL"], WORDS, [known])
    assert found.who["Mrs. Holt"] == ("p17",)
    assert found.persons[0].ref == "https://example.org/17"


def test_a_table_and_an_authority_file_with_one_id_are_one_person() -> None:
    found = cast(
        ["Holt"], WORDS, [Person("p17", "Holt"), Person("p17", "Anna Holt", identifiers=(("viaf", "1"),))]
    )
    assert [person.id for person in found.persons] == ["p17"]
    assert found.persons[0].identifiers == (("viaf", "1"),)


MINUTES = """Present (our side): Anna Holt, Tom Bell
Present (their side): Raj Patel
Interpreter: Feng Luo
Absent: none

Cde. Holt: Welcome.

Cde. Patel: Thank you.

Interpreter: Excuse me?

Cde. Holt: Please sit.
"""

PLAY = """PERSONS OF THE PLAY

JOSIAH HOLT, a miller
MARTA, his niece

ACT I

MARTA. What is the date?

HOLT. The tenth.

MARTA. Of what?
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            MINUTES,
            {
                "anna-holt": "our side",
                "raj-patel": "their side",
                "feng-luo": "Interpreter",
                "tom-bell": "our side",
            },
        ),
        (PLAY, {"josiah-holt": "a miller", "marta": "his niece"}),
    ],
    ids=["present", "cast"],
)
def test_lists_of_persons(text: str, expected: dict[str, str]) -> None:
    found = recognise(text, TurnContext(languages=("en",)))
    assert {
        person.id: person.role or person.affiliation or person.description for person in found.persons
    } == expected
    spoken = {who for a in found.annotations if isinstance(a.value, Turn) for who in a.value.who}
    assert spoken <= set(expected)


@pytest.mark.parametrize(
    ("language", "labels", "expected"),
    [
        # what stands in brackets behind a name is a party, a country, a list; behind an office it may be a surname
        ("en", ["Mr. AIKEN (Ireland)"], {"aiken": (None, "Ireland")}),
        (
            "pl",
            ["R. Kowalczyk (lista nr 2)", "R. Kowalczyk (lista nr 5)"],
            {"r-kowalczyk": (None, "lista nr 2"), "r-kowalczyk-2": (None, "lista nr 5")},
        ),
        ("es", ["El señor MINISTRO (Prado)"], {"el-senor-ministro-prado": (None, None)}),
        ("en", ["The CHAIRMAN (Lady Hester Vane)"], {"hester-vane": ("The CHAIRMAN", None)}),
        ("en", ["A VOICE (from the left)"], {"voice-from-left": (None, None)}),
        ("fi", ["Edustaja Liisa Korhonen kesk"], {"liisa-korhonen": (None, "kesk")}),
        ("hu", ["DR. NAGY BÉLA közlekedési miniszter"], {"nagy-bela": (None, None)}),
        ("en", ["Several members"], {"several-members": (None, None)}),
        (
            "en",
            ["Speaker 1 (00:03)", "Speaker 2 (00:07)"],
            {"speaker-1": (None, None), "speaker-2": (None, None)},
        ),
    ],
)
def test_brackets_behind_labels(
    language: str, labels: list[str], expected: dict[str, tuple[str | None, str | None]]
) -> None:
    found = cast(labels, words((language,))).persons
    assert {person.id: (person.role, person.affiliation) for person in found} == expected


LABELS = st.lists(
    st.one_of(
        st.text(min_size=1, max_size=12),
        st.sampled_from([label for _, labels, _ in GROUPS for label in labels]),
    ),
    max_size=12,
)


@settings(max_examples=100, deadline=None)
@given(LABELS)
def test_every_label_has_persons_with_unique_names_of_xml(labels: list[str]) -> None:
    found = cast(labels, WORDS)
    ids = [person.id for person in found.persons]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[a-z][a-z0-9-]*", identifier) for identifier in ids)
    for label in labels:
        assert set(found.who[" ".join(label.split())]) <= set(ids)


def test_the_surname_first_of_an_authority_file_joins_no_brother() -> None:
    known = (Person("holt1", "Holt, Anna"), Person("low", "Low, Secretary"))
    who = cast(["Anna Holt", "Tom Holt", "Low"], WORDS, known).who
    assert who["Anna Holt"] == ("holt1",)
    assert who["Low"] == ("low",)
    assert who["Tom Holt"] != ("holt1",)
