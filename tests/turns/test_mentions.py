"""Names of the record's persons in running text; never a name that might be somebody else's."""

import pytest

from teikit.model.person import Person
from teikit.model.text import Span
from teikit.model.turn import PersonName
from teikit.pipeline.encode import encode_text
from teikit.pipeline.options import EncodeOptions
from teikit.turns import mentions

HOLT = Person("anna-holt", "Anna Holt", ("MRS. HOLT",))
BELL = Person("bell", "Mr. Bell")
KHRUSHCHEV = Person("nsk", "Khrushchev, Nikita", ("N. S. Khrushchev", "Cde. N.S. Khrushchev"))
MUELLER = Person("mueller", "Abg. Dr. Müller-Brandt (Linke)")
DE_GAULLE = Person("degaulle", "Charles de Gaulle", ("Général de Gaulle",))
ERSHOVA = Person("ershova", "ЕРШОВА")


def found(
    text: str, persons: tuple[Person, ...], language: str = "en", labels: tuple[Span, ...] = ()
) -> list[str]:
    return [
        f"{text[one.start : one.end]} #{one.value.who}"
        for one in mentions.recognise(text, persons, (language,), labels)
        if isinstance(one.value, PersonName)
    ]


@pytest.mark.parametrize(
    ("text", "person", "language", "expected"),
    [
        ("Then Anna Holt rose, and ANNA HOLT spoke.", HOLT, "en", ["Anna Holt", "ANNA HOLT"]),
        ("I thank Mrs. Holt and Mrs Holt's sister.", HOLT, "en", ["Mrs. Holt", "Mrs Holt"]),
        ("Dr. Anna\nHolt came.", HOLT, "en", ["Dr. Anna\nHolt"]),
        (
            "Mr. Aldous Farthing of the Mission, Deputy Under Secretary\nMrs. Anna Holt, Counselor",
            HOLT,
            "en",
            ["Mrs. Anna Holt"],
        ),
        (
            "Comrade Khrushchev, or N. S. Khrushchev.",
            KHRUSHCHEV,
            "en",
            ["Comrade Khrushchev", "N. S. Khrushchev"],
        ),
        (
            "Cde. N.S.Khrushchev and Nikita Khrushchev",
            KHRUSHCHEV,
            "en",
            ["Cde. N.S.Khrushchev", "Nikita Khrushchev"],
        ),
        ("Ich danke Frau Dr. Müller-Brandt Herzlichst.", MUELLER, "de", []),
        ("Ich danke Frau Dr. Müller-Brandt herzlichst.", MUELLER, "de", ["Frau Dr. Müller-Brandt"]),
        ("Le Général de Gaulle répond.", DE_GAULLE, "fr", ["Général de Gaulle"]),
        ("Charles de Gaulle répond.", DE_GAULLE, "fr", ["Charles de Gaulle"]),
        ("Слово имеет тов. Ершова.", ERSHOVA, "ru", ["тов. Ершова"]),
        ("Слово имеет товарищ Ершова.", ERSHOVA, "ru", ["товарищ Ершова"]),
    ],
)
def test_a_whole_name_or_a_surname_behind_its_title(
    text: str, person: Person, language: str, expected: list[str]
) -> None:
    assert found(text, (person,), language) == [f"{name} #{person.id}" for name in expected]


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("The holt was empty, and Holt is a town.", (HOLT,)),
        ("Mr. Holt is another.", (HOLT,)),
        ("Tom Holt, Anna Holt-Reed, Mr. Holt Reed, Anna Holt Reed", (HOLT,)),
        ("I saw Mr. Bell. The brother of Tom Bell is away.", (BELL,)),
        ("I miss Holt and doctor Bell", (HOLT, BELL)),
        ("Mr. Holt", (Person("a", "Anna Holt"), Person("t", "Tom Holt"))),
        ("Tom Holt", (Person("t1", "Tom Holt", (), "North"), Person("t2", "Tom Holt", (), "South"))),
        (
            "Speaker 2 and the Chairman, a voice, the harbour master",
            (Person("s", "Speaker 2"), Person("v", "A VOICE")),
        ),
        ("A Harbour Master: the harbour master", (Person("h", "harbour master"),)),
    ],
)
def test_what_might_be_somebody_else_stays_text(text: str, persons: tuple[Person, ...]) -> None:
    assert found(text, persons) == []


def test_the_title_tells_two_bearers_of_a_name_apart() -> None:
    persons = (Person("p", "Herr Petersen"), Person("q", "Frau Petersen"))
    assert found("Ich sprach mit Frau Petersen über Herrn Petersen.", persons, "de")[0] == "Frau Petersen #q"


def test_a_name_is_two_humans_where_both_titles_are_met() -> None:
    unknown = (Person("b", "Chris Bell"),)
    assert found("I met Mr. Bell.", unknown) == ["Mr. Bell #b"]
    assert found("I met Mr. Bell and Mrs. Bell.", unknown) == []


def test_labels_are_no_running_text() -> None:
    text = "MR. BELL: Where is Mr. Bell?"
    assert found(text, (BELL,), labels=(Span(0, 9),)) == ["Mr. Bell #bell"]


def test_names_point_at_the_list_of_persons_and_can_be_switched_off() -> None:
    text = "MR. BELL: I thank Mrs. Anna Holt.\n\nMRS. ANNA HOLT: And I thank Mr. Bell.\n\nMR. BELL: Well.\n"
    tree = encode_text(text, EncodeOptions(format="text", language="en")).tree
    names = tree.findall(".//{*}body//{*}persName")
    assert [(name.get("ref"), name.text) for name in names] == [
        ("#anna-holt", "Mrs. Anna Holt"),
        ("#bell", "Mr. Bell"),
    ]
    off = encode_text(text, EncodeOptions(format="text", language="en", without=frozenset({"persName"}))).tree
    assert off.find(".//{*}body//{*}persName") is None
