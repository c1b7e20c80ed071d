"""The words that say what a bracket is, in the languages of editors. One row a convention; add a word to its row.

The words are matched at word boundaries, casefolded, anywhere in the bracket unless the row says otherwise.
"""

import re
from functools import cache
from typing import NamedTuple

GAPS: dict[str, str] = {
    "illegible": "illegible|illeg.|unreadable|not legible|undecipherable|indecipherable|unleserlich|unleserliches|nicht lesbar"
    "|illisible|illisibles|mot gratté|ilegible|ilegibles|ilegível|illeggibile|nieczytelny|nieczytelne|nieczytelna"
    "|nieczytelnie|неразборчиво|неразборчива|неразборчивы|неразб.|нрзб.|нрзб|нерозбірливо|нечитко|nečitelné|nečitelný"
    "|nečitelná|olvashatatlan|onleesbaar|oläsligt|ulæselig|uleselig|okunamıyor|нечетливо|ilizibil|δυσανάγνωστο|判读不清|判読不能",
    "inaudible": "inaudible|unintelligible|unhörbar|unverständlich|unverst.|unv.|incompréhensible|inaudibles|inaudible|ininteligible"
    "|incomprensibile|niezrozumiałe|niesłyszalne|неслышно|не слышно|nesrozumitelné|érthetetlen|onverstaanbaar|ohörbart|crosstalk",
    "redacted": "redacted|not declassified|excised|sanitized|deleted|blacked out|geschwärzt|caviardé|occulté|tachado|вымарано"
    "|zaczernione|začerněno|withheld",
    "damage": "torn|torn off|damaged|burnt|burned|worm-hole|stained|hole in paper|beschädigt|abgerissen|brandloch|déchiré|déchirée"
    "|abîmé|taché|roto|dañado|strappato|uszkodzony|uszkodzone|zniszczone|оборвано|повреждено|утрачено|прорвано|poškozeno|sérült",
    "lost": "lacuna|lacune|lücke|leaf missing|leaves missing|page missing|pages missing|page is missing|pages are missing|fehlt"
    "|fehlen|feuillet manquant|manque|falta|manca|brak strony|brak karty|brak|лист отсутствует|отсутствует|пропуск|chybí|hiányzik",
}
"""``gap/@reason`` to words."""

SIGNATURE = "signature|signatures|signed|seal|sd.|unterschrift|gezeichnet|gez.|signature autographe|signé|firma|firmado|firmato|podpis|подпись|подписи|підпис|печать|м.п.|aláírás|handtekening"
"""A bracket that is nothing but one of these stands for a signature."""

SIC = "sic|!|?|so im original|so!|sic!|так в документе|так в тексте|так!|tak w oryginale|recte|verbatim"
"""A bracket that begins with one of these is an editor's remark."""

HANDS: dict[str, str] = {
    "margin": "margin|marginal|marginalia|marginal note|am rand|am rande|randbemerkung|randnotiz|en marge|marge|al margen|in margine|na marginesie"
    "|на полях|na okraji|lapszélen|in de marge|i marginalen",
    "stamp": "stamp|stamped|rubber stamp|stempel|eingangsstempel|cachet|tampon|sello|timbro|pieczęć|pieczątka|штамп|штемпель|печать|razítko"
    "|pecsét|bélyegző",
    "handwritten": "handwritten|handwriting|in hand|by hand|in pencil|in ink|manuscript note|handschriftlich|hdschr.|manuscrit|mention manuscrite"
    "|à la main|manuscrito|a mano|manoscritto|odręcznie|odręczny|dopisek|от руки|рукописная|рукой|помета|резолюция|rukou"
    "|ručně|kézírással|kézzel|handgeschreven|handskrivet",
    "endorsement": "endorsed|endorsement|docketed|dorsal note|on the back|rückseite|auf der rückseite|au verso|на обороте",
}
"""``note/@type`` to words at the beginning of a bracket; the margin first, since one writes there by hand."""

RECORDING = "begin tape|end of tape|tape|side a|side b|end of side|end of interview|begin interview|recording|recorder|bandende|band|aufnahme|fin de la bande|конец записи|nagranie"
"""Remarks on the recording of an interview."""

PAGES = r"page break|page|pages|pag\.|p\.|pp\.|seite|s\.|blatt|bl\.|folio|fol\.|f\.|стр\.|страница|с\.|лист|л\.|strona|str\.|karta|k\.|strana|oldal|sida|side|página|pág\.|pagina|c\.|fo|f°"
"""What stands before the number of a page or leaf, as patterns."""


class _Table(NamedTuple):
    gaps: tuple[tuple[str, re.Pattern[str]], ...]
    hands: tuple[tuple[str, re.Pattern[str]], ...]
    signature: re.Pattern[str]
    sic: re.Pattern[str]
    recording: re.Pattern[str]
    page: re.Pattern[str]


def _alternatives(words: str) -> str:
    return "|".join(sorted((re.escape(word) for word in words.split("|")), key=len, reverse=True))


def _anywhere(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_alternatives(words)})(?!\w)", re.I)


@cache
def table() -> _Table:
    """The words as patterns, compiled at the first use."""
    return _Table(
        gaps=tuple((reason, _anywhere(words)) for reason, words in GAPS.items()),
        hands=tuple((kind, _anywhere(words)) for kind, words in HANDS.items()),
        signature=re.compile(rf"(?:{_alternatives(SIGNATURE)})[.:]?", re.I),
        sic=re.compile(rf"(?:{_alternatives(SIC)})(?!\w)", re.I),
        recording=re.compile(rf"(?:{_alternatives(RECORDING)})(?!\w)", re.I),
        page=re.compile(
            rf"(?:{PAGES})[ ]*(?P<n>\d+)?[ ]*(?P<side>[rv](?:[°º]|ecto|erso)?|об\.?|recto|verso)?(?:[ ]*[-–][ ]*\d+)?\.?",
            re.I,
        ),
    )
