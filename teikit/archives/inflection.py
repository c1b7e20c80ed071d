"""Names of archives in another case than the table has them: ``в Государственном архиве Российской Федерации``.

Slavic, Baltic, Hungarian and Finnish prose inflects every word of a name. Two names are one where their words agree
one by one but for their endings, and no other row of the table is called so.
"""

import re
from collections.abc import Mapping
from functools import cache

from teikit.archives.shadow import shadow
from teikit.archives.table import archives, called

_CAPITAL = re.compile(r"(?<![^\W_])(?=[^\W\d_])[^a-zа-яё]")
_STEM = 4
"""Letters that a word and its inflected form have in common at least."""
_ENDING = 4
"""Letters of the longest ending: ``-ого``, ``-ában``."""


def called_in_any_case(name: str) -> tuple[str, ...]:
    """The key of the archive that a name of two words or more means in another case; empty where none or several do.

    >>> called_in_any_case("Государственного архива Российской Федерации")
    ('garf',)
    """
    words = name.split()
    if len(words) < 2:
        return ()
    keys = {
        key
        for written, key in _by_beginning().get(_beginning(words), ())
        if all(_is_form_of(word, other) for word, other in zip(words, written, strict=True))
    }
    return tuple(keys) if len(keys) == 1 else ()


def known_within(text: str, start: int, stop: int) -> tuple[int, str] | None:
    """Where the name of an archive begins that ends at ``stop``, in whatever case, and its key.

    The words before it are prose: ``Хранится в Архиве внешней политики …``.
    """
    for word in _CAPITAL.finditer(text, start, stop):
        keys = called(text[word.start() : stop]) or called_in_any_case(text[word.start() : stop])
        if len(keys) == 1:
            return word.start(), keys[0]
    return None


def _is_form_of(word: str, other: str) -> bool:
    """Whether two words differ in their endings at most."""
    if word == other:
        return True
    common = 0
    for one, two in zip(word, other, strict=False):
        if one != two:
            break
        common += 1
    longest = max(len(word), len(other))
    return common >= _STEM and longest - common <= _ENDING and common * 3 >= longest * 2


def _beginning(words: list[str]) -> tuple[int, str]:
    return len(words), words[0][:_STEM]


@cache
def _by_beginning() -> Mapping[tuple[int, str], tuple[tuple[list[str], str], ...]]:
    """Names by the number of their words and the first letters."""
    found: dict[tuple[int, str], list[tuple[list[str], str]]] = {}
    for key, row in archives().items():
        for name in (*row.names, *row.english, *row.other, *row.former):
            words = shadow(name).split()
            if len(words) > 1:
                found.setdefault(_beginning(words), []).append((words, key))
    return {beginning: tuple(names) for beginning, names in found.items()}
