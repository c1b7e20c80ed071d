"""Lists of those present: inline, and a line each under the word for them."""

import pytest

from teikit.turns.layout import read_layout
from teikit.turns.participants import participants
from teikit.turns.words import words

WORDS = words(("en",))

CASES = [
    (
        "Present (our side): Anna Holt, Tom Bell\n",
        [("Anna Holt", None, "our side"), ("Tom Bell", None, "our side")],
    ),
    ("Present: Orlov A. B., Bell T.\n", [("Orlov A. B.", None, None), ("Bell T.", None, None)]),
    ("Interpreter: Feng Luo\n", [("Feng Luo", "Interpreter", None)]),
    # the delegation is no occupation
    (
        "PARTICIPANTS:\n\n  Karawan\n  Ambassador Luis Teixeira\n  Minister da Silva\n\n  United States\n  The Secretary\n"
        "  John P. Hallam, Director, AFW\n\nCOPIES TO: L, G\n\n1. The Ambassador spoke.\n",
        [
            ("Ambassador Luis Teixeira", None, "Karawan"),
            ("Minister da Silva", None, "Karawan"),
            ("John P. Hallam", "Director, AFW", "United States"),
        ],
    ),
    # a side may be an abbreviation, or in capitals above its names; a classification stands alone
    (
        "PARTICIPANTS:\n\nU.S.\nAmbassador Llewellyn Harte\nMiss Joan Pell, Interpreter\n\nVELDANIA\nAmbassador Milan Trev\n"
        "Mr. Petr Ostrow, Interpreter\n\nCONFIDENTIAL\n\nThe talk began late.\n",
        [
            ("Ambassador Llewellyn Harte", None, "U.S."),
            ("Miss Joan Pell", "Interpreter", "U.S."),
            ("Ambassador Milan Trev", None, "VELDANIA"),
            ("Mr. Petr Ostrow", "Interpreter", "VELDANIA"),
        ],
    ),
    ("Participants:\n\nThe talk was held in the garden, since the roof of the hall had come down.\n", []),
    ("The participants: everybody who could walk.\n", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_listed(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    found = participants(text, read_layout(text), len(text), WORDS)
    assert [(person.name, person.role, person.affiliation) for person in found] == expected
