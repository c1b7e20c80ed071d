"""Every convention finds the turns of its own examples without being told, and none in what only looks alike."""

import pytest

from teikit.model.turn import Turn
from teikit.turns import TurnContext, UnknownConventionError, recognise
from teikit.turns.captions import caption_turns
from teikit.turns.recogniser import CAPTIONS, conventions

EXAMPLES = [
    pytest.param(name, text, labels, id=f"{name}-{number}")
    for name, convention in conventions().items()
    for number, (text, labels) in enumerate(convention.examples)
]
COUNTEREXAMPLES = [
    pytest.param(text, id=f"{name}-{number}")
    for name, convention in conventions().items()
    for number, text in enumerate(convention.counterexamples)
]


def labels(text: str, context: TurnContext = TurnContext()) -> tuple[str, ...]:  # noqa: B008
    return tuple(a.value.speaker for a in recognise(text, context).annotations if isinstance(a.value, Turn))


@pytest.mark.parametrize(("name", "text", "expected"), EXAMPLES)
def test_example(name: str, text: str, expected: tuple[str, ...]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(("name", "text", "expected"), EXAMPLES)
def test_example_when_told(name: str, text: str, expected: tuple[str, ...]) -> None:
    assert labels(text, TurnContext(convention=name)) == expected


@pytest.mark.parametrize("text", COUNTEREXAMPLES)
def test_counterexample(text: str) -> None:
    assert labels(text) == ()


def test_every_convention_has_examples() -> None:
    assert len(conventions()) >= 12
    assert all(convention.examples for convention in conventions().values())


def test_a_convention_that_does_not_exist_is_named_with_those_that_do() -> None:
    with pytest.raises(UnknownConventionError, match="name-colon"):
        recognise("A: b", TurnContext(convention="smoke-signals"))


VTT = """WEBVTT

1
00:00:01.000 --> 00:00:03.000
<v Anna Holt>We moved in the spring.

2
00:00:03.500 --> 00:00:05.000
All of us.

3
00:00:06.000 --> 00:00:07.000
<v Tom Bell>(laughs) All but the cat.
"""

SRT = """1
00:00:01,000 --> 00:00:03,000
ANNA: We moved in the spring.

2
00:00:06,000 --> 00:00:07,000
TOM: All but the cat.

3
00:00:08,000 --> 00:00:09,000
ANNA: The cat stayed.
"""


@pytest.mark.parametrize(
    ("text", "expected", "times"),
    [
        (VTT, ("Anna Holt", "Tom Bell"), ("00:00:01.000", "00:00:06.000")),
        (SRT, ("ANNA", "TOM", "ANNA"), ("00:00:01.000", "00:00:06.000", "00:00:08.000")),
    ],
    ids=["webvtt", "srt"],
)
def test_captions(text: str, expected: tuple[str, ...], times: tuple[str, ...]) -> None:
    spoken = recognise(text)
    turns = [a for a in spoken.annotations if isinstance(a.value, Turn)]
    assert spoken.convention == CAPTIONS
    assert tuple(a.value.speaker for a in turns if isinstance(a.value, Turn)) == expected
    assert tuple(a.value.time for a in turns if isinstance(a.value, Turn)) == times


def test_comments_and_dashes_in_captions_are_no_ones_words() -> None:
    text = VTT + "\nNOTE checked by hand\n\n00:00:08.000 --> 00:00:09.000\n- Who?\n- The cat.\n"
    last = caption_turns(text)[-1]
    assert text[last.start : last.end].endswith("All but the cat.")


def test_stamps_below_the_name_are_times() -> None:
    text = "Anna Holt:\n(00:01) When?\n\nTom Bell:\n(00:06) In May.\n\nAnna Holt:\n(1:00:15) And then?\n"
    times = [a.value.time for a in recognise(text).annotations if isinstance(a.value, Turn)]
    assert times == ["00:00:01", "00:00:06", "01:00:15"]


def test_a_cue_that_names_nobody_goes_on() -> None:
    first = caption_turns(VTT)[0]
    assert VTT[first.start : first.end].endswith("All of us.")
