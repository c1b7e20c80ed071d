"""Where a reference may begin: one pattern over the running text, since most of it holds none."""

import re
from functools import cache, lru_cache

from teikit.archives.catalogue import schemes
from teikit.archives.known_names import END_OF_WORD, NOT_IN_WORD, by_first_word, first_words_in
from teikit.archives.labels import unnamed
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


def anchor(plain: str) -> re.Pattern[str]:
    """Names of archives, heads of references, codes that need no archive, words that refer back.

    ``plain`` is the shadow of the text to be searched. The pattern of all archives takes longer to compile than a
    record takes to be searched, so that a single one is searched for those alone whose name begins with a word
    that it has; after some, the whole pattern has paid. Both find the same.
    """
    if _anchor.cache_info().misses >= _FEW:
        return _every()
    return _anchor(first_words_in(plain))


@cache
def _every() -> re.Pattern[str]:
    return _anchor(frozenset(by_first_word()))


@lru_cache(maxsize=2 * _FEW)
def _anchor(first_words: frozenset[str]) -> re.Pattern[str]:
    names = [name for word in sorted(first_words) for name in by_first_word()[word]]
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
def _strong() -> str:
    return "|".join(
        unnamed(expand(code.pattern)) for scheme in schemes().values() for code in scheme.codes if code.strong
    )
