"""Fonds, apraksts, lieta, lapa: Latvia, the number before the label. ``l.`` is the lieta (file), ``lp.`` the leaf."""

from teikit.archives.scheme import Example, Scheme, Sense

SCHEME = Scheme(
    name="latvian",
    title="N. f., N. apr., N. l., N. lp.",
    labels={
        "fond": "fonds, f, fond",
        "opis": "apraksts, apr, opis, op",
        "delo": "lieta, lietas",
        "list": "lapa, lapas, lp, lpp",
    },
    senses={
        "l": (Sense("delo", after=("opis",), unless=("delo",)), Sense("list", after=("delo",))),
        "p": (Sense("pages"),),
        "d": (Sense("delo"),),
    },
    number_first={
        "fond": "fonds, f, fonda",
        "opis": "apraksts, apr, apraksta",
        "delo": "lieta, l, lietas",
        "list": "lapa, lapas, lp, lpp",
    },
    levels=("fond", "opis", "delo", "list", "pages"),
    style=({"fond": "{}. f.", "opis": "{}. apr.", "delo": "{}. l.", "list": "{}. lp.", "pages": "pp. {}"},),
    examples=(
        Example("LVVA, 2570. f., 14. apr., 1612. l., 8. lp.", "fond 2570 | opis 14 | delo 1612 | list 8"),
        Example("LVA, PA-15. f., 3. apr., 77. l., 4.–6. lp.", "fond PA-15 | opis 3 | delo 77 | list 4.–6"),
    ),
    counterexamples=("Rīga, 14. lpp. nav.",),
)
