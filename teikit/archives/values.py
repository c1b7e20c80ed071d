"""What the value of a unit looks like: numbers with letters, ranges of leaves, years.

Patterns are built from named pieces; they are compiled where they are used. They are meant for text as
:mod:`teikit.archives.shadow` gives it: plain hyphens and apostrophes, one script to a word.
"""

DASH = "[-–—‑−]"

LETTER = r"[^\W\d_]"

ALNUM = r"[^\W_]"

GOES_ON = r"\.(?:[^\W\d_]|\s[^\W\d_A-ZÀ-ÞА-Я]{4,}\s+[^\W\d_])"
"""A point that ends no value: ``I. správa SNB``, ``C.C. al P.C.R.``"""

END_OF_VALUE = rf"(?!{GOES_ON})(?=\s*(?:[,;:./)\[\]–—-]|$|\n)|\s[^\W\d_]{{1,4}}\.)"
"""A Roman number or a letter is a value only where nothing else follows in its field."""

ROMAN = rf"[IVXLC]+\b{END_OF_VALUE}"

VERSO = (
    r"(?:\s?(?:и\s|i\s)?(?:об|ob|зв|zv|адв|адг)\b\.?|\s?\((?:об|ob|зв|verso|recto)\b\.?\)|\s?(?:verso|recto|bis|rev|r\.?o|v\.?o|RS|VS)\b"
    r"|\s?[rv]°|[rv][ab]?\b|[ab]\b|\s[rv]\b|\s?ff?\.|ff\b)"
)
"""Verso and recto marks, columns, "and following"; an abbreviation keeps its point."""

LEAF = rf"(?:\d+(?:(?!f{{1,2}}\.)[a-zа-яё](?!{LETTER}))?(?:{VERSO})*|\b[ivxl]+\b{VERSO}?)"

RANGE = rf"{LEAF}(?:\.?\s*{DASH}\s*{LEAF})?"

LEAVES = (
    rf"{RANGE}(?:\s*(?:,|;|/|\bи\b|\band\b|\bund\b|\bet\b|\be\b|\by\b|\bi\b|&)\s*{RANGE}"
    rf"(?![\w/-])(?!\.?\s+{LETTER}{{2}})(?!\.\d))*"
)
"""Leaves and pages: ``30, 31, 35-37``, ``3–4 об.``, ``12v``."""

YEAR = r"(?:1[5-9]|20)\d\d(?:\s?[-–—/]\s?(?:(?:1[5-9]|20)\d\d|\d\d))?(?![\w/])"

PART = rf"{ALNUM}+(?:'{ALNUM}*)?"

LATIN = r"[^\W_\u3000-\u9fff\uac00-\ud7a3]"

JOINED = rf"{PART}(?:(?:[-–—/:+]|\.(?=\d|[IVX]+\b))(?:{PART})|\({LATIN}+\)(?:[-/]?{PART})?)*\*?"
"""One word of a code, whatever joins its parts: ``117-00231-03``, ``1(12)-EAD/50``, ``A'.1.3.0.7-1``."""

CODE = (
    rf"(?:{LETTER}{{1,3}}[-.]?{LETTER}?[  ](?=\d))?(?=[^\s,;]*\d){JOINED}|{ROMAN}(?:[-/]{PART})*"
    r"|[^\W\d_a-zа-яё](?![^\W_])(?=\s*(?:[,;:/)\[\]]|[–—-](?![^\W\d_]{2})|\.?\s*(?:$|\n)))"
)
"""A number with its letters, a Roman number, or one capital letter."""

BROKEN_RANGE = rf"\d+\s*{DASH}\s*\n\s*\d+"
"""A range broken by the end of a line."""


def expand(pattern: str) -> str:
    """A scheme's pattern with its pieces put in for ``{leaves}``, ``{code}``, ``{year}``, ``{dash}``."""
    for name, piece in (("leaves", LEAVES), ("code", CODE), ("year", YEAR), ("dash", DASH), ("range", RANGE)):
        pattern = pattern.replace("{" + name + "}", f"(?:{piece})")
    return pattern
