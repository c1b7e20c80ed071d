"""How far turns reach, what interrupts them, and what holds for any text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from teikit.model.text import embeds
from teikit.model.turn import Stage, Turn
from teikit.turns import TurnContext, Turns, recognise


def spoken(text: str, *languages: str) -> Turns:
    return recognise(text, TurnContext(languages=languages))


def speeches(found: Turns, text: str) -> list[str]:
    return [text[slice(*a.value.speech)] for a in found.annotations if isinstance(a.value, Turn)]


def stages(found: Turns, text: str) -> list[str]:
    return [text[a.start : a.end] for a in found.annotations if isinstance(a.value, Stage)]


MINUTES = """Minutes of the committee

Present: Mr. Holt, Mrs. Bell

Mr. HOLT: The bridge is closed.

It has been closed since May. (Laughter.)

Mrs. BELL: For how long? (p. 3) Until
June?

(Interruption.)

Mr. HOLT: Note: nobody knows.

The meeting was adjourned at noon.

Recorded by: Tom Reed
"""


def test_a_turn_reaches_to_the_next_label_or_the_end_of_the_meeting() -> None:
    assert speeches(spoken(MINUTES, "en"), MINUTES) == [
        "The bridge is closed.\n\nIt has been closed since May. (Laughter.)",
        "For how long? (p. 3) Until\nJune?",
        "Note: nobody knows.",
    ]


def test_a_stage_direction_on_its_own_line_belongs_to_the_turn_in_the_tree() -> None:
    turns = [a.value for a in spoken(MINUTES, "en").annotations if isinstance(a.value, Turn)]
    assert turns[1].extent is not None
    assert MINUTES[slice(*turns[1].extent)].endswith("(Interruption.)")
    assert turns[0].extent is None


def test_interjections_and_what_is_none() -> None:
    assert stages(spoken(MINUTES, "en"), MINUTES) == ["(Laughter.)", "(Interruption.)"]


PLAY = """ACT I

SCENE 1

The weigh-house. A goose.

MARTA (without turning). What is the date?

HOLT. The tenth. [He walks round.] Of May.

Enter TOM, with a dog.

MARTA. Of what?

SCENE 2

HOLT. Of geese.

MARTA. Nine of them.
"""


def test_plays() -> None:
    found = spoken(PLAY, "en")
    assert speeches(found, PLAY)[1].startswith("The tenth.")
    assert speeches(found, PLAY)[2] == "Of what?"
    assert stages(found, PLAY) == [
        "The weigh-house. A goose.",
        "(without turning).",
        "[He walks round.]",
        "Enter TOM, with a dog.",
    ]


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("de", "Präsident Huber: Bitte.\nAbgeordnete Kern: Danke! (Beifall bei der Mitte.) – Also (A 12) gut.\n"
         "(Abg. Wolf: Oho!)\n"
         "Präsident Huber: Weiter.", ["kinesic", "vocal"]),
        ("fr", "M. le président. – La séance est ouverte. (Très bien !)\n\nM. Bure. – Merci. (Applaudissements.)\n\n"
         "M. le président. – Bien.", ["vocal", "kinesic"]),
        ("ru", "ПРЕДСЕДАТЕЛЬ. Слово имеет тов. Орлов. (Аплодисменты.)\n\nОРЛОВ. Товарищи! (Смех в зале.) Прямо скажу.\n\n"
         "ПРЕДСЕДАТЕЛЬ. Тише.", ["kinesic", "vocal"]),
        ("pl", "Przewodniczący: Proszę. (Oklaski)\nPoseł Kos: Nie! (Głos z sali: Dlaczego?) Bo nie.\n"
         "Przewodniczący: Dziękuję.", ["kinesic", "vocal"]),
        ("en", "ANN: Yes. [laughs] No.\nTOM: Really [sic]?\nANN: Really. [Telephone rings.]", ["vocal", "incident"]),
    ],
)  # fmt: skip
def test_interjections_by_language(language: str, text: str, kinds: list[str]) -> None:
    found = spoken(text, language)
    assert [a.value.type for a in found.annotations if isinstance(a.value, Stage)] == kinds


def test_interjections_printed_into_the_sentences_stay_within() -> None:
    text = (
        "DR. VARGA ANNA (MSZP): Köszönöm a szót\n(Zaj.)\nelnök úr, és befejezem\n(Taps.)\n"
        "KISS PÁL (LMP): Nem értek egyet\n(Közbeszólások.)\nsemmivel, köszönöm\n(Taps az LMP soraiban.)"
    )
    assert all(speech.endswith(")") for speech in speeches(spoken(text, "hu"), text))


def test_time_stamps() -> None:
    text = "[00:12:31] Speaker 2: We moved.\n[12:40] Speaker 1: All?\n[00:12:42] Speaker 2: All."
    times = [a.value.time for a in spoken(text).annotations if isinstance(a.value, Turn)]
    assert times == ["00:12:31", "00:12:40", "00:12:42"]


def test_numbers_stand_before_the_label() -> None:
    text = "1. Mr. HOLT: Who built it?\n\nMr. BELL: A firm.\n\n2. Mr. HOLT: Which?\n\nMr. BELL: That one."
    turns = [a for a in spoken(text, "en").annotations if isinstance(a.value, Turn)]
    assert [text[slice(*a.value.number)] if a.value.number else None for a in turns if isinstance(a.value, Turn)] == [
        "1.", None, "2.", None,
    ]  # fmt: skip
    assert text[turns[0].start] == "1"


NOBODY = [
    ("letter", "My dear Lavinia,\n\nYours of the 21st reached me: I was glad.\n\n"
     "P.S.: Burn this.\nNote: all of it.\n\nE. G."),
    ("diary", "3 May\n\nRain. Walked to town.\n\n4 May\n\nRain again. Read: Hooker, Homer.\n\n5 May\n\nSun."),
    ("form", "Name: A. Holt\nBorn: 3 May 1950\nOccupation: miller\nAddress: Mill Lane\nNote: none\nNote: none"),
    ("catalogue", "Box 1: letters, 1900-1910\nBox 2: diaries\nBox 3: bills\nBox 4: maps\nBox 1: see above"),
    ("verses", "Genesis 1:1 In the beginning.\nGenesis 1:2 And the earth.\nGenesis 1:3 And God said."),
    ("times", "10:30 Opening\n11:00 Coffee\n11:30 Discussion\n12:00 Lunch"),
    ("list", "1. The first point.\n\n2. The second point.\n\n3. The third point."),
    ("empty", ""),
    ("blank", " \n\n\t\n"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text"), NOBODY, ids=[name for name, _ in NOBODY])
def test_nobody_speaks(name: str, text: str) -> None:
    found = spoken(text, "en")
    assert found.annotations == ()
    assert found.reason


PIECES = st.sampled_from(
    ["MARTA", "Mr. Holt", "Q", "A", "(laughs)", "[", ")", "_", ": ", ". ", " – ", "\n", "\n\n", "ACT I", "1. ", "Yes.", "no",
     "00:01:02.000 --> 00:00:03.000", "<v Ann>", "\u2028", "\x0b", "：", "ПРЕДСЕДАТЕЛЬ", "周恩来", "é", "*MOT:", "\t"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=60).map("".join))
def test_annotations_lie_in_the_text_and_in_each_other(text: str) -> None:
    found = recognise(text)
    ids = {person.id for person in found.persons}
    last = 0
    for annotation in found.annotations:
        assert 0 <= annotation.start < annotation.end <= len(text)
        if isinstance(annotation.value, Turn):
            assert embeds(annotation.span, annotation.value.label)
            assert embeds(annotation.span, annotation.value.speech)
            assert annotation.start >= last
            last = annotation.end
            assert set(annotation.value.who) <= ids
            assert annotation.value.who
    assert recognise(text) == found


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    recognise(text, TurnContext(convention="name-colon"))
    recognise(text, TurnContext(convention="name-full-stop"))


@pytest.mark.parametrize(
    "text",
    ["(" * 20_000,
     "Q: x.\nPresent: " + "ab cd, " * 3_000 + "end.\nA: y.\nQ: z.\nA: y.\n",
     "A. " * 20_000, "Q: x\nA: y\n" * 5_000, "_" * 20_000, "M" * 60_000 + ":",
     "Mr. " * 15_000, "[\n" * 10_000],
    ids=["brackets", "list", "initials", "dialogue", "underscores", "long-word", "titles", "open-brackets"],
)  # fmt: skip
def test_hostile_lengths(text: str) -> None:
    assert recognise(text).annotations is not None


def test_what_always_stands_behind_a_name_is_no_direction() -> None:
    text = (
        "Präsident Huber: Bitte.\n\nAbg. Kern (fraktionslos): Danke.\n\nPräsident Huber (läutet): Ruhe!\n\n"
        "Abg. Kern (fraktionslos): Ich bin fertig.\n\nR. Kowal (lista nr 2): Ja.\n\nPräsident Huber: Danke.\n"
    )
    found = spoken(text, "de")
    speakers = [a.value.speaker for a in found.annotations if isinstance(a.value, Turn)]
    assert speakers[1:5] == [
        "Abg. Kern (fraktionslos)",
        "Präsident Huber",
        "Abg. Kern (fraktionslos)",
        "R. Kowal (lista nr 2)",
    ]
    assert stages(found, text) == ["(läutet)"]


@pytest.mark.parametrize("line", ["Interview: 2014_03_12_brandl.mp3", "Brandl: 2014_03_12.wav"])
def test_the_name_of_a_recording_is_no_speech(line: str) -> None:
    text = f"{line}\n\nI: Wann kamen Sie?\n\nB: Im Mai.\n\nI: Allein?\n\nB: Nein.\n"
    assert speeches(spoken(text, "de"), text)[0] == "Wann kamen Sie?"
