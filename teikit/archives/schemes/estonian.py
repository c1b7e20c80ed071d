"""Fond, nimistu, säilik, leht: Estonia, with labels or as ``ERA.957.14.211``. ``s.`` is the säilik (file)."""

from teikit.archives.scheme import Code, Example, Scheme, Sense

SCHEME = Scheme(
    name="estonian",
    title="fond, nimistu, säilik, leht",
    labels={
        "fond": "fond, f",
        "opis": "nimistu, nim, n, opis, op",
        "delo": "säilik, säil, s, toimik",
        "list": "leht, lehed, lk, l, ll",
        "pages": "p, pp",
    },
    senses={"n": (Sense("opis", after=("fond",)),), "s": (Sense("delo", after=("opis",)), Sense("pages"))},
    codes=(
        Code(
            r"(?P<fond>[A-Z]{2,5}\.(?:[A-Z]-)?\d+[A-Za-z]{0,3})\.(?P<opis>\d+[A-Za-z]{0,3})\.(?P<delo>\d+[A-Za-z]{0,3})"
            r"(?:[,.]\s?(?P<list>\d+[pv]?(?:[-–]\d+)?)(?![\w.]))?(?!\.\d)",
            strong=False,
        ),
        Code(r"(?P<fond>\d+)\.(?P<opis>\d+)\.(?P<delo>\d+)(?!\.?\w)", after=("",)),
    ),
    levels=("fond", "opis", "delo", "list", "pages"),
    style=(
        {"fond": "f. {}", "opis": "n. {}", "delo": "s. {}", "list": "l. {}", "pages": "pp. {}"},
        {"fond": "{}", "opis": ".{}", "delo": ".{}", "list": "l. {}"},
    ),
    examples=(
        Example("ERAF, f. 129, n. 1, s. 88, l. 3-4", "fond 129 | opis 1 | delo 88 | list 3-4"),
        Example("Rahvusarhiiv, ERA.31.5.1204", "fond ERA.31 | opis 5 | delo 1204"),
    ),
    counterexamples=("IP-aadress 10.0.12.4", "s. 12, l. 5"),
)
