"""Lines to blocks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teikit.structure.blocks import Lineation, blocks, is_filled, lineation


def cut(text: str) -> list[tuple[str, list[str]]]:
    how = lineation(text)
    return [(str(b.kind), [text[a:z] for a, z in b.lines]) for b in blocks(text, 0, len(text), how)]


CASES = [
    ("One.\n\nTwo.\n", [("paragraph", ["One."]), ("paragraph", ["Two."])]),
    ("Line by line.\nEach is one.\nNo blanks.\n",
        [("paragraph", ["Line by line."]), ("paragraph", ["Each is one."]), ("paragraph", ["No blanks."])],
    ),
    ("To\nMr. Low\nAmbry\n\nText.\n", [("lines", ["To", "Mr. Low", "Ambry"]), ("paragraph", ["Text."])]),
    ("Items:\n1. One\n2. Two\n\nEnd.\n",
        [("paragraph", ["Items:"]), ("list", ["1. One", "2. Two"]), ("paragraph", ["End."])]),
    ("- a\n- b\n\nc\n", [("list", ["- a", "- b"]), ("paragraph", ["c"])]),
    ("| a | b |\n|--|--|\n| 1 | 2 |\n\nc\n", [("table", ["| a | b |", "|--|--|", "| 1 | 2 |"]), ("paragraph", ["c"])]),
    ("a\n\n* * *\n\nb\n", [("paragraph", ["a"]), ("separator", ["* * *"]), ("paragraph", ["b"])]),
    (
        "1\n00:00:01.000 --> 00:00:02.000\nHello.\n\n2\n00:00:02.000 --> 00:00:03.000\nBye.\n",
        [
            ("cue", ["1", "00:00:01.000 --> 00:00:02.000"]),
            ("paragraph", ["Hello."]),
            ("cue", ["2", "00:00:02.000 --> 00:00:03.000"]),
            ("paragraph", ["Bye."]),
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[case[0][:20].replace("\n", "|") for case in CASES])
def test_blocks(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert cut(text) == expected


def test_wrapped_lines_without_blank_lines_are_joined() -> None:
    line = "The harbour was closed for the winter and nobody told the keeper so"
    text = f"{line}\n{line}\nand he waited.\n{line}\n{line}\nuntil May.\n"
    assert [len(found) for _, found in cut(text)] == [3, 3]


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("The harbour was closed for the winter and nobody\nhad told the keeper, who rowed out\nin vain.", True),
        ("Present: Mr. G. Hale (Chairman), Mrs. P. Swift, Mr. T. Onley, Rev. A. Dunmore\nApologies: Dr. Lowe\n"
         "In the chair: Mr. Hale", False),
        ("One line.", True),
    ],
    ids=["prose", "labels", "line"],
)  # fmt: skip
def test_wrapped_prose_fills_its_lines(text: str, filled: bool) -> None:
    (block,) = blocks(text, 0, len(text), Lineation(blank_lines=True, width=None))
    assert is_filled(block) is filled


@given(st.text(alphabet="ab1. -|*\n\t>", max_size=120))
def test_blocks_hold_every_visible_character(text: str) -> None:
    found = list(blocks(text, 0, len(text), lineation(text)))
    assert (
        "".join("".join(text[a:z] for a, z in b.lines) for b in found).split()
        == "".join(line.strip() for line in text.split("\n")).split()
    )
    assert all(b.lines[0].start == b.span.start and b.lines[-1].end == b.span.end for b in found)
