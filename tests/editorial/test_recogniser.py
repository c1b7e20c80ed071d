"""Brackets and page marks: what each becomes, and what is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teikit.editorial.recogniser import recognise
from teikit.model.text import crosses

CASES = [
    ("left out [...] here", [("gap", "[...]", {"reason": "editorial"})]),
    ("left out [.…] here", [("gap", "[.…]", {"reason": "editorial"})]),
    ("a name [illegible]", [("gap", "[illegible]", {"reason": "illegible"})]),
    ("[[illegible signature]]", [("gap", "[[illegible signature]]", {"reason": "illegible"})]),
    ("[подпись неразборчива]", [("gap", "[подпись неразборчива]", {"reason": "illegible"})]),
    ("three [words inaudible] more", [("gap", "[words inaudible]", {"reason": "inaudible"})]),
    (
        "[2 lines of text not declassified]",
        [("gap", "[2 lines of text not declassified]", {"reason": "redacted"})],
    ),
    ("Cde. [[Orrin?]] said", [("unclear", "[[Orrin?]]", {"cert": "low"})]),
    ("some [cod ?] was eaten", [("unclear", "[cod ?]", {"cert": "low"})]),
    ("[00:12:31] Speaker 2: I went", []),
    ("heard [inaudible 00:00:25] then", [("gap", "[inaudible 00:00:25]", {"reason": "inaudible"})]),
    ("he told [me] so", [("supplied", "[me]", {})]),
    ("the hous [sic] is old", [("note", "[sic]", {"type": "editorial"})]),
    ("signed [signature]", [("note", "[signature]", {"type": "editorial"})]),
    ("[stamp: Received 3 May]", [("note", "[stamp: Received 3 May]", {"type": "stamp"})]),
    ("[in the margin: No!]", [("note", "[in the margin: No!]", {"type": "margin", "place": "margin"})]),
    ("[handwritten] Copy A\nText", [("note", "[handwritten] Copy A", {"type": "handwritten"})]),
    ("[Am Rand, quer:] Grüße\n", [("note", "[Am Rand, quer:] Grüße", {"type": "margin", "place": "margin"})]),
    ("one\n(p. 2)\ntwo", [("pb", "(p. 2)", {"n": "2"})]),
    ("one\n[page 12]\ntwo", [("pb", "[page 12]", {"n": "12"})]),
    ("one\n[17]\ntwo", [("pb", "[17]", {"n": "17"})]),
    ("[fol. 14 v°]\nSéance", [("pb", "[fol. 14 v°]", {"n": "14v"})]),
    ("one\n- 3 -\ntwo", [("pb", "- 3 -", {"n": "3"})]),
    ("one\ftwo", [("pb", "\f", {})]),
    ("[page break]\nmore", [("pb", "[page break]", {})]),
    (
        "A claim.[1] More.\n\n[1] See above.\n",
        [
            ("anchor", "[1]", {"n": "1"}),
            ("note", "[1] See above.", {"type": "footnote", "place": "bottom", "n": "1"}),
        ],
    ),
    (
        "[note: see [sic] there]",
        [("supplied", "[note: see [sic] there]", {}), ("note", "[sic]", {"type": "editorial"})],
    ),
    (
        "a guess (Hof?) and (unv.)",
        [("unclear", "(Hof?)", {"cert": "low"}), ("gap", "(unv.)", {"reason": "inaudible"})],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[case[0].replace("\n", "|") for case in CASES])
def test_conventions(text: str, expected: list[tuple[str, str, dict[str, object]]]) -> None:
    found = [(a.kind, text[a.start : a.end], dict(a.value.attributes())) for a in recognise(text)]
    assert found == expected


@pytest.mark.parametrize(
    "text",
    [
        "a pause ... and more …",
        "(...) long pause",
        "an open [bracket that never closes",
        "a closing ] that was never opened",
        "see the [733rd meeting] of the body",
        "a guess (perhaps?) in prose",
        "a [link](http://example.org)",
        "[]",
        "an opening [bracket\n\nand a closing] one apart",
    ],
)
def test_what_is_left_alone(text: str) -> None:
    assert recognise(text) == []


@given(st.text(alphabet="ab1 [](){}?:.…\n\fpsic", max_size=80))
def test_annotations_nest_within_the_text(text: str) -> None:
    found = recognise(text)
    assert all(0 <= a.start < a.end <= len(text) for a in found)
    brackets = [a for a in found if text[a.start] == "["]
    assert not any(crosses(a.span, b.span) for a in brackets for b in brackets)
