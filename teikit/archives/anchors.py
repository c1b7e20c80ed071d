"""Where a reference may begin: one pattern over the running text, since most of it holds none."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from teikit.archives.catalogue import schemes
from teikit.archives.labels import unnamed
from teikit.archives.repository import END_OF_WORD, NOT_IN_WORD
from teikit.archives.table import by_name
from teikit.archives.trie import pattern_of
from teikit.archives.values import expand
from teikit.archives.words import HEADS, IBID, NETWORKS, SHELFMARKS, SHORT

_FEW = 12
"""Patterns that are compiled for single texts before that of all archives is."""
FIRST = {
    "network": "ABDGHIKLMNSZŠДТЦ",
    "ibid": "EILOSTUaeilostuАТат同",
    "code": r"\dA-Zd",
    "head": r"\dABCEFHLMORSZabdfopstzКОФадкосфՖფ全档檔",
}
"""The characters with which sigla of networks, words that refer back, strong codes and heads begin: at all others, these
long alternatives are not tried.
"""
_WORD = re.compile(
    r"[^\W_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+"
)
"""A word, or characters of scripts that set no spaces (see :data:`~teikit.archives.repository.NOT_IN_WORD`)."""
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


def anchor(plain: str) -> re.Pattern[str]:
    """Names of archives, heads of references, codes that need no archive, words that refer back.

    ``plain`` is the shadow of the text to be searched. The pattern of all archives takes longer to compile than a
    record takes to be searched, so that a single one is searched for those alone whose name begins with a word
    that it has; after some, the whole pattern has paid. Both find the same.
    """
    if _anchor.cache_info().misses >= _FEW:
        return _every()
    return _anchor(first_words_in(plain))


def first_words_in(plain: str) -> frozenset[str]:
    """The words with which names of archives begin, as far as a text has them; where no spaces part the words, any
    characters may be one.
    """
    words = _by_first_word().keys()
    found = words & set(_WORD.findall(plain))
    if _UNSPACED.search(plain):
        found |= {word for word in words if _UNSPACED.match(word) and word in plain}
    return frozenset(found)


@cache
def _every() -> re.Pattern[str]:
    return _anchor(frozenset(_by_first_word()))


@lru_cache(maxsize=2 * _FEW)
def _anchor(first_words: frozenset[str]) -> re.Pattern[str]:
    names = [name for word in sorted(first_words) for name in _by_first_word()[word]]
    networks = "|".join(words for words, _ in NETWORKS)
    named = rf"{pattern_of(names)}{END_OF_WORD}|" if names else ""
    alternatives = {
        "archive": rf"{named}(?:{networks}) (?=[^\W_])",
        "ibid": IBID,
        "code": _strong(),
        "head": rf"{HEADS}|{SHELFMARKS}|{SHORT}",
    }
    of_names = "".join(re.escape(character) for character in sorted({name[0] for name in names}))
    first = FIRST | {"archive": FIRST["network"] + of_names}
    each = [rf"(?P<{name}>(?=[{first[name]}])(?:{words}))" for name, words in alternatives.items()]
    return re.compile(
        rf"{NOT_IN_WORD}(?=[{''.join(first[name] for name in alternatives)}])(?:{'|'.join(each)})"
    )


@cache
def _by_first_word() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for name in by_name():
        word = _WORD.search(name)
        found.setdefault(word[0] if word else name, []).append(name)
    return {word: tuple(names) for word, names in found.items()}


@cache
def _strong() -> str:
    return "|".join(
        unnamed(expand(code.pattern)) for scheme in schemes().values() for code in scheme.codes if code.strong
    )
