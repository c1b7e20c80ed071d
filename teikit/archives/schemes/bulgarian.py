"""Fond, opis, arkhivna edinitsa, list: Bulgaria, in the words of fond, opis, delo.

In English renderings ``Record`` is the opis and ``File`` the archival unit.
"""

from dataclasses import replace

from teikit.archives.scheme import Example, Sense
from teikit.archives.schemes.fond_opis_delo import SCHEME as FOND_OPIS_DELO

SCHEME = replace(
    FOND_OPIS_DELO,
    name="bulgarian",
    title="fond, opis, arkhivna edinitsa, list",
    senses={
        **FOND_OPIS_DELO.senses,
        "file": (Sense("archival-unit", after=("fond", "opis")),),
        "d": (Sense("delo"),),
        "p": (Sense("pages"),),
        "list": (Sense("list", after=("opis", "archival-unit", "delo")), Sense("opis", after=("fond",))),
    },
    style=({**FOND_OPIS_DELO.style[0], "archival-unit": "a.e. {}"},),
    examples=(
        Example("TsDA, f. 1-B, op. 33, a.e. 512, l. 3", "fond 1-B | opis 33 | archival-unit 512 | list 3"),
        Example("ЦДА, ф. 146Б, оп. 4, а. е. 77, л. 1–5", "fond 146Б | opis 4 | archival-unit 77 | list 1–5"),
        Example("TsDA, Fond 1-B, Record 51, File 9", "fond 1-B | opis 51 | archival-unit 9"),
    ),
    counterexamples=("а. е. един и същ", "File 28 was missing."),
)
