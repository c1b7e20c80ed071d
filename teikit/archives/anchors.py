"""Where a reference may begin: one pattern over the running text, since most of it holds none."""

import re
from functools import cache

from teikit.archives.catalogue import schemes
from teikit.archives.repository import END_OF_WORD
from teikit.archives.table import by_name
from teikit.archives.trie import pattern_of
from teikit.archives.values import expand
from teikit.archives.words import HEADS, IBID, SHELFMARKS, SHORT


@cache
def anchor() -> re.Pattern[str]:
    """Names of archives, heads of references, codes that need no archive, words that refer back."""
    strong = "|".join(
        _unnamed(expand(code.pattern))
        for scheme in schemes().values()
        for code in scheme.codes
        if code.strong
    )
    return re.compile(
        rf"(?<![^\W_])(?:(?P<archive>{pattern_of(by_name())}){END_OF_WORD}|(?P<ibid>{IBID})|(?P<code>{strong})|(?P<head>{HEADS}|{SHELFMARKS}|{SHORT}))"
    )


def _unnamed(pattern: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)
