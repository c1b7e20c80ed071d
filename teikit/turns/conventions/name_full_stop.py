"""``NAME. Speech`` and ``NAME (aside). Speech``: plays, stenograms of congresses.

A full stop also closes titles and initials, so a line has several readings (``Hr``, ``Hr. v``, ``Hr. v. Borg``); all
are handed over, and the record as a whole tells which of them is the name.
"""

from teikit.turns.convention import Convention, Family, Opening, compiled, opening

NAME = "name-full-stop"

_NAME = r"(?P<name>(?:[^\W\d_]\.(?=[^\W\d_])){0,2}[^.:;!?\n()\[\]_…]{1,45}?)"
_ASIDE = r"(?P<aside>\s?\([^()\n]{1,200}\)|,\s[^.\n]{1,60}|\s?\[[^\]\n]{1,200}\])?"
_STOP = _NAME + _ASIDE + r"\.(?=\s|$|[(\[_–—-])"
_INITIALS = (
    r"(?P<name>[^\W\d_a-z][^\W\d_]+(?:['’-][^\W\d_]+)*\s[^\W\d_]\.(?:\s?[^\W\d_]\.)?)"
    r"(?P<office>,\s[^\W\d_A-ZА-Я][^.:;!?\n]{1,90}\.)?(?=\s)"
)
_ITALIC = r"(?P<mark>[_*]{1,2})(?P<name>[^\W_][^_*.:;!?\n]{0,40}?)\.(?P=mark)(?P<aside>\s\([^()\n]{1,200}\)\.?)?(?=\s)"
"""As plain text marks italics: ``_Ham._ My lord``."""
_FURTHER = r"\s(?P<more>[^.:;!?\n()\[\]_…]{1,30}?(?:\s\((?=\w*[^\W\d_a-z])[^()\n]{1,40}\))?)\.(?=\s|$)"
_NUMBER = r"\d{1,2}\.\s(?=[^\W\d_])"
_MOST_READINGS = 4


def read(text: str, start: int, end: int, line: int) -> tuple[Opening, ...]:
    """The readings of a line from the shortest label to the longest."""
    first_character = text[start : start + 1]
    named = compiled(_INITIALS).match(text, start, end)
    if named is not None and named["name"].split()[0].isupper():
        one = opening(text, NAME, named, line)
        return (one._replace(name=one.label._replace(end=one.label.end - 1)),) if named["office"] else (one,)
    slanted = compiled(_ITALIC).match(text, start, end) if first_character in ("_", "*") else None
    if slanted is not None:
        one = opening(text, NAME, slanted, line)
        closed = slanted.end("name") + 1 + len(slanted["mark"])
        return (one._replace(label=one.label._replace(start=start, end=closed)),)
    numbered = compiled(_NUMBER).match(text, start, end) if first_character.isdecimal() else None
    first = compiled(_STOP).match(text, numbered.end() if numbered else start, end)
    if first is None:
        return ()
    readings = [opening(text, NAME, first, line)]
    if numbered:
        one = readings[0]
        readings = [_from(one, start)]
    behind = first.end()
    while len(readings) < _MOST_READINGS and readings[0].aside is None:
        match = compiled(_FURTHER).match(text, behind, end)
        if match is None:
            break
        longer = readings[0]
        speech = match.end()
        while speech < len(text) and text[speech].isspace():
            speech += 1
        readings.append(
            longer._replace(
                name=longer.name._replace(end=match.end("more")),
                label=longer.label._replace(end=match.end()),
                speech=speech,
            )
        )
        behind = match.end()
    return tuple(readings)


def _from(reading: Opening, start: int) -> Opening:
    """The reading with its label beginning at ``start``: the number is part of the name (``4. SATYR``)."""
    return reading._replace(
        start=start, name=reading.name._replace(start=start), label=reading.label._replace(start=start)
    )


CONVENTION = Convention(
    name=NAME,
    family=Family.STOP,
    marks=(".",),
    read=read,
    examples=(
        (
            "MARTA. What is the date?\n\nHOLT (without turning). The tenth.\n\nMARTA. Of what?\n\nHOLT. Of May.",
            ("MARTA", "HOLT", "MARTA", "HOLT"),
        ),
        (
            "Fru v. Lund. Min Datter!\n\nJuliane. Min Moder!\n\nFru v. Lund. Naa?\n\nJuliane. Aldrig!",
            ("Fru v. Lund", "Juliane", "Fru v. Lund", "Juliane"),
        ),
        (
            "ПРЕДСЕДАТЕЛЬ. Слово имеет тов. Орлов.\n\nОРЛОВ. Товарищи! Я скажу прямо.\n\nПРЕДСЕДАТЕЛЬ. Прошу.",
            ("ПРЕДСЕДАТЕЛЬ", "ОРЛОВ", "ПРЕДСЕДАТЕЛЬ"),
        ),
        (
            "PIRMININKAS. Prašom.\n\nA. ŽILIUS (TS). Ačiū, kolegos.\n\nR. KLIMAS. Ar taip?\n\nA. ŽILIUS (TS*). Taip.",
            ("PIRMININKAS", "A. ŽILIUS (TS)", "R. KLIMAS", "A. ŽILIUS (TS*)"),
        ),
        (
            "О р л о в. Кто там?\n\nА н н а (тихо). Никого.\n\nО р л о в. Опять?\n\nА н н а. Опять.",
            ("О р л о в", "А н н а", "О р л о в", "А н н а"),
        ),
        (
            "ГОЛОВА. Прошу.\n\nМЕЛЬНИК О.М. Дякую. Буде коротко.\n\nГОЛОВА. Час.\n\nМЕЛЬНИК О.М. Завершую.",
            ("ГОЛОВА", "МЕЛЬНИК О.М.", "ГОЛОВА", "МЕЛЬНИК О.М."),
        ),
        (
            "_Mar._ Who's there?\n\n_Holt._ (_aside_) Not I.\n\n_Mar._ Speak!\n\n_Holt._ Never.",
            ("Mar", "Holt", "Mar", "Holt"),
        ),
        (
            "Vadītājs. Lūdzu!\n\nJ.Bērziņš (LC). Paldies! Tilts ir slēgts.\n\nVadītājs. Vai?\n\nJ.Bērziņš (LC). Jā.",
            ("Vadītājs", "J.Bērziņš (LC)", "Vadītājs", "J.Bērziņš (LC)"),
        ),
        (
            "K. Who was it?\n\nL. Nobody. The wind.\n\nK. Again?\n\nL. Again.",
            ("K", "L", "K", "L"),
        ),
    ),
    counterexamples=(
        "It rained. We went home.\n\nIt rained again. We stayed.\n\nNobody came.",
        "1. Introduction. The state of the roads.\n\n2. Bridges. There are none.\n\n3. Ferries. One has sunk.",
    ),
)
