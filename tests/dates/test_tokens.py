"""Words are read alike the first time and when they are known."""

from dataclasses import replace

import pytest

from teikit.dates.forms import lower
from teikit.dates.tokens import read_window
from teikit.dates.vocabulary import PlainWords, vocabulary
from teikit.dates.window import Window

TEXTS = (
    ("de", "am 10. und 10. Mai, den 7 br. und 7br 1804, der 8. d. M., 8. Mai"),
    ("de", "letztenOctober 1871, 13 tenOctober, 3. SeptemberSalzburg, erste HälfteOctober"),
    ("en", "of the 4th of May, the late May term, of the month of Ju ly 1863, SOct 2nd"),
    ("fr", "le dix-sept mai mil huit cent, du 7 au 7 du mois, l'an VIII et l'an VIII"),
)


def shown(window: Window) -> tuple[str, list[int], list[int], list[object]]:
    return window.kinds, window.starts, window.ends, window.values


@pytest.mark.parametrize(("code", "text"), TEXTS)
def test_words_are_read_alike_the_first_time_and_later(code: str, text: str) -> None:
    words = replace(vocabulary((code,)), plain=PlainWords())
    first, second = (read_window(text, lower(text), 0, len(text), words) for _ in range(2))
    assert shown(first) == shown(second)
    assert first.starts[0] == 0
    assert first.ends[-1] == len(text)
    assert first.starts[1:] == first.ends[:-1]
    assert len(first.kinds) == len(first.starts) == len(first.values)
