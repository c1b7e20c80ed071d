"""Speeches hold what belongs to them: the stage directions on lines of their own behind the last word as well."""

import pytest
from lxml import etree

from teikit.model.annotation import Annotation
from teikit.model.editorial import Note
from teikit.model.nesting import nest
from teikit.model.structure import Dateline, Head
from teikit.model.text import Span
from teikit.model.turn import Stage, Turn
from teikit.pipeline.encode import encode_text
from teikit.pipeline.options import EncodeOptions
from teikit.structure.blocks import lineation
from teikit.tei.items import items
from teikit.tei.read_back import body_text

PLAY = """ACT I

SCENE I

ANNA. Who took the key?

TOM. Not I.

[He looks under the mat.]

[Enter the CARRIER.]

ANNA. Nor I.

TOM. Then nobody did.

[They laugh.]

SCENE II

ANNA. Good morning.

TOM. Is it?
"""

SITTING = """Der Präsident: Die Sitzung ist eröffnet.
Abg. Dr. Lorenz: Ich danke Ihnen.
(Beifall bei der Linken.)
(Zuruf von rechts: Hört! Hört!)
Der Präsident: Das Wort hat Frau Brandt.
Abg. Brandt: Wir stimmen zu.
(Heiterkeit.)
Der Präsident: Die Sitzung ist geschlossen.
"""


def shape(text: str, turns: str) -> str:
    """The elements of the body, without attributes and words."""
    tree = encode_text(text, EncodeOptions(format="text", turns=turns)).tree
    assert body_text(tree).split() == text.split()
    body = tree.find(".//{*}body")
    assert body is not None

    def walk(element: etree._Element) -> str:
        name = etree.QName(element).localname
        inner = " ".join(
            walk(child)
            for child in element
            if etree.QName(child).localname not in ("desc", "persName", "time")
        )
        return f"{name}({inner})" if inner else name

    return walk(body)


@pytest.mark.parametrize(
    ("text", "turns", "expected"),
    [
        (
            PLAY,
            "sp",
            "div(head div(head sp(speaker p) sp(speaker p stage stage) sp(speaker p) sp(speaker p stage))"
            " div(head sp(speaker p) sp(speaker p)))",
        ),
        (
            PLAY,
            "u",
            "div(head div(head note u(seg) note u(seg note incident) note u(seg) note u(seg vocal))"
            " div(head note u(seg) note u(seg)))",
        ),
        (
            SITTING,
            "sp",
            "sp(speaker p) sp(speaker p stage stage) sp(speaker p) sp(speaker p stage) sp(speaker p)",
        ),
        (SITTING, "u", "note u(seg) note u(seg kinesic vocal) note u(seg) note u(seg vocal) note u(seg)"),
    ],
)
def test_directions_on_their_own_lines_stand_in_the_turn_before_them(
    text: str, turns: str, expected: str
) -> None:
    assert shape(text, turns) == f"body({expected})"


def test_a_speech_of_no_words_has_a_paragraph_behind_the_direction_of_its_label() -> None:
    text = "ANNA. Yes.\n\nTOM. No.\n\nANNA (aside).\n\nTOM. No, no.\n\nANNA. Yes.\n"
    expected = "body(sp(speaker p) sp(speaker p) sp(speaker stage p) sp(speaker p) sp(speaker p))"
    assert shape(text, "sp") == expected


def test_the_close_of_a_sitting_belongs_to_no_turn() -> None:
    text = SITTING + "(Schluß der Sitzung: 17 Uhr.)\n"
    assert shape(text, "sp").endswith("sp(speaker p) note)")


def turn(start: int, end: int, whole: int) -> Annotation:
    label = Span(start, start + 4)
    return Annotation(
        start, end, Turn(("anna",), "ANNA", label, Span(start + 5, end), extent=Span(start, whole))
    )


def test_what_a_speech_cannot_hold_ends_it() -> None:
    text = "ANNA. Yes.\n(She sits.)\nBERLIN, 3 May\n(All rise.)\n"
    stages = [Annotation(11, 22, Stage()), Annotation(37, 48, Stage())]
    whole = turn(0, 10, 48)
    for inner, expected in (
        ([], Span(0, 48)),
        ([Annotation(23, 36, Dateline())], Span(0, 22)),
        ([Annotation(23, 36, Head(2))], Span(0, 22)),
        ([Annotation(23, 49, Note("narrative"))], Span(0, 22)),
    ):
        found = items(text, nest([whole, *stages, *inner]), 0, len(text), lineation(text))
        assert found[0].span == expected


def test_stamps_in_labels_are_no_times_of_the_day_and_codes_no_words_supplied() -> None:
    text = "Speaker 1 (00:03): Where?\n\nSpeaker 2 (00:07): Under [/] under the bed.\n\nSpeaker 1 (00:09): I see.\n"
    tree = encode_text(text, EncodeOptions(format="text")).tree
    assert tree.find(".//{*}body//{*}time") is None
    assert tree.find(".//{*}supplied") is None
    assert tree.findtext(".//{*}body//{*}speaker") == "Speaker 1 (00:03):"


COMEDY = """THE QUIET HOUSE

A Comedy in Two Acts

PERSONS IN THE PLAY

LADY AGATHA CRANE
MR. PERCIVAL CRANE, her nephew
LANE, manservant

ACT I

SCENE.--A morning-room. A piano is heard.

PERCIVAL. Did you hear, Lane?

LANE. I thought it not polite to listen, sir.

LADY AGATHA. (Severely) Percival!

PERCIVAL. [Taking a sandwich.] Aunt!

CURTAIN

ACT II

LANE (aside). He knows!

LADY AGATHA. Sit down.
"""


def test_cast_lists_settings_and_curtains() -> None:
    assert shape(COMEDY, "sp") == (
        "body(head(lb) castList(head castItem(role) castItem(role roleDesc) castItem(role roleDesc))"
        " div(head stage sp(speaker p) sp(speaker p) sp(speaker p(stage)) sp(speaker p(stage)) stage)"
        " div(head sp(speaker stage p) sp(speaker p)))"
    )
