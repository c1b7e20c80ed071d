"""What records of speeches tell in their own voice."""

import pytest

from teikit.model.text import Span
from teikit.structure.blocks import Block, Lineation, blocks
from teikit.structure.sittings import narratives
from teikit.structure.words import SITTINGS

TOLD = [
    ("en", "The Committee met at 10.15 a.m., Sir Giles Penn in the Chair."),
    ("en", "Mr. Amos Thole, surveyor, called in and examined."),
    ("en", "(The House adjourned at 12.45 p.m. until Wednesday.)"),
    ("en", "(The conversation ended at 10:50 p.m.)"),
    ("fr", "La séance est ouverte à deux heures."),
    ("de", "(Schluss der Sitzung: 20.17 Uhr)"),
    ("de", "Die Sitzung wird um 9.03 Uhr durch den Präsidenten eröffnet."),
    ("pl", "(Początek posiedzenia o godz. 9 min. 2)"),
    ("ru", "Заседание открывается в 10 часов утра."),
    ("uk", "Засідання відкрито о 10 годині."),
    ("es", "Se levanta la sesión a las ocho y cinco minutos."),
    ("it", "La seduta comincia alle 9,30."),
    ("pt", "Está aberta a sessão."),
    ("nl", "De vergadering wordt geschorst van 12.00 uur tot 13.00 uur."),
    ("cs", "(Schůze zahájena v 9.05 hodin.)"),
    ("hu", "Ülés kezdete: 9 óra 4 perc."),
    ("sv", "Mötet avslutades klockan 14.00."),
    ("da", "Mødet er hævet."),
    ("no", "Møtet hevet kl. 14.05."),
]
SPOKEN = "MR. THOLE: I was there for the whole of the morning and saw nobody but the clerk.\n\n"


def told(remark: str, before: str = SPOKEN, after: str = SPOKEN) -> list[str]:
    text = f"{before}{remark}\n\n{after}"
    speeches = [Span(0, len(before.rstrip())), Span(len(text) - len(after), len(text.rstrip()))]
    spoken = [span for span in speeches if span.end > span.start]
    how = Lineation(blank_lines=True, width=None)
    free: list[Block] = list(blocks(text, len(before), len(text) - len(after), how))
    return [text[slice(*free[index].span)] for index in narratives(text, free, spoken)]


@pytest.mark.parametrize(("language", "remark"), TOLD, ids=[remark[:30] for _, remark in TOLD])
def test_remark(language: str, remark: str) -> None:
    assert language in SITTINGS
    assert told(remark) == [remark]


def test_what_stands_right_behind_a_remark_belongs_to_it() -> None:
    remarks = ["The Board met at ten.", "The clerk read the letter of 4 March."]
    assert told("\n\n".join(remarks)) == remarks


@pytest.mark.parametrize(
    "words",
    [
        "Railways (Fares)",
        "Chairman: The meeting was opened by my predecessor.",
        "The harbour is closed in winter.",
        "The meeting was opened at 15:30, and what follows is a long account of it. " * 6,
    ],
    ids=["heading", "label", "prose", "account"],
)
def test_no_remark(words: str) -> None:
    assert told(words) == []


def test_minutes_in_prose_tell_everything_in_their_own_voice() -> None:
    assert told("The meeting was closed at 16:50.", before="MR. A: Yes.\n\n", after="MR. B: No.\n\n") == []
    assert told("The meeting was closed at 16:50.", before="", after="") == []


def test_every_language_has_a_case() -> None:
    assert {language for language, _ in TOLD} == set(SITTINGS)
