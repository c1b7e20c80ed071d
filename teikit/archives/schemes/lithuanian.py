"""Fondas, apyrašas, byla, lapas: Lithuania."""

from teikit.archives.scheme import Example, Scheme, Sense

SCHEME = Scheme(
    name="lithuanian",
    title="fondas, apyrašas, byla, lapas",
    labels={
        "fond": "fondas, fond, f, fondo",
        "opis": "apyrašas, apyraš, apyr, ap, apr, opis, op",
        "delo": "byla, bylos, b, file",
        "volume": "tomas, t, dalis",
        "list": "lapas, lapai, lap, l, ll",
        "pages": "psl, p",
    },
    senses={"b": (Sense("delo", after=("fond",)),), "l": (Sense("list", after=("delo", "opis")),)},
    levels=("fond", "opis", "delo", "volume", "list", "pages"),
    style=(
        {
            "fond": "f. {}",
            "opis": "ap. {}",
            "delo": "b. {}",
            "volume": "t. {}",
            "list": "l. {}",
            "pages": "p. {}",
        },
    ),
    examples=(
        Example("LYA, f. K-41, ap. 1, b. 552, l. 7–9", "fond K-41 | opis 1 | delo 552 | list 7–9"),
        Example("LCVA, F. 383, ap. 7, b. 1702, l. 14", "fond 383 | opis 7 | delo 1702 | list 14"),
    ),
    counterexamples=("Vilnius, Gedimino pr. 12, b. 4",),
)
