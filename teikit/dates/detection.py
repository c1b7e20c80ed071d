"""The language of a text, told from its small words and the names of its months."""

from collections import Counter
from functools import cache

from teikit.dates.forms import WORD, lower
from teikit.dates.vocabulary import languages, lexicon
from teikit.dates.word_collection import month_names

SAMPLE = 6000
"""Characters that are looked at."""
ENOUGH = 3
"""Small words that make a language likely."""


@cache
def _telling() -> dict[str, dict[str, int]]:
    """Word: the languages it speaks for, and how loudly."""
    found: dict[str, dict[str, int]] = {}
    for code in languages():
        for word in lexicon(code).common:
            found.setdefault(word, {})[code] = 2
    for code, name in month_names():
        if code in languages():
            found.setdefault(name, {})[code] = 3
    return found


def detect(text: str) -> tuple[str, ...]:
    """The likely languages of a text, the likeliest first; all of them where nothing tells."""
    telling = _telling()
    score: Counter[str] = Counter()
    for word in WORD.findall(lower(text[:SAMPLE])):
        speaks_for = telling.get(word)
        if speaks_for is not None:
            for code, weight in speaks_for.items():
                score[code] += weight
    if not score:
        return tuple(sorted(languages(), key=lambda code: (code not in ("en", "de", "fr"), code)))
    best = max(score.values())
    if best < ENOUGH:
        return tuple(code for code, _ in score.most_common())
    return tuple(code for code, count in score.most_common() if count > 0.7 * best)
