"""Romania and Moldova: fond, dosar (file), fila (leaf). ``f.`` is the leaf after a file, ``d.`` the dosar."""

from teikit.archives.scheme import Code, Example, Scheme, Sense

SCHEME = Scheme(
    name="romanian",
    title="fond, dosar, fila",
    labels={
        "fond": "fondul, fond, f",
        "series": "problema, secția, secţia, section",
        "subseries": "subsecția",
        "inventory": "inventar, inventarul, inv, opis",
        "year": "anul, an",
        "bundle": "pachet, legătura",
        "volume": "volum, volumul, vol, v",
        "file": "dosarul, dosar, dos, d, file, delo",
        "folio": "filele, fila, file, ff, fol, f",
        "microfilm": "rola, microfilm, mf",
        "pages": "pag, p, pp",
        "document": "doc",
    },
    senses={
        "f": (Sense("fond", unless=("fond", "file", "series", "volume")), Sense("folio", after=("file", "volume", "inventory", "delo", "series", "subseries"))),
        "file": (
            Sense("folio", after=("file",)),
            Sense("file", unless=("file",)),
        ),
        "files": (Sense("folio", after=("file",)),),
        # Moldova: Russian delo below the Romanian inventar.
        "d": (Sense("delo", after=("inventory",)), Sense("file", after=("fond", "year"))),
        "anul": (Sense("year", value="{year}"),),
        "an": (Sense("year", value="{year}"),),
        "v": (Sense("volume", after=("file", "fond")),),
    },
    codes=(
        Code(r"(?P<file>\d{1,5}/(?:19|20)\d\d)(?![\w/])", after=("fond", "series", "subseries")),
        Code(r"(?P<file>[A-Z]{1,2} ?\d{3,7})(?=\s*(?:[,;.()]|$))", after=("fond",)),
    ),
    levels=("fond", "series", "subseries", "inventory", "year", "bundle", "microfilm", "file", "delo", "volume", "document", "folio", "pages"),
    titles=("fond", "series", "subseries"),
    style=(
        {
            "fond": "fond {}", "series": "{}", "subseries": "{}", "inventory": "inv. {}", "year": "anul {}", "file": "dosar {}",
            "volume": "vol. {}", "folio": "f. {}", "pages": "p. {}",
        },
        {
            "fond": "fond {}", "series": "problema {}", "inventory": "inv. {}", "year": "anul {}", "file": "dosar {}",
            "volume": "vol. {}", "folio": "f. {}", "pages": "p. {}",
        },
    ),
    examples=(
        Example("ANIC, fond CC al PCR – Cancelarie, dosar 87/1964, f. 12-15", "fond CC al PCR – Cancelarie | file 87/1964 | folio 12-15"),
        Example("ACNSAS, fond Informativ, dosar 2110, vol. 3, f. 44", "fond Informativ | file 2110 | volume 3 | folio 44"),
        Example("AMAE, fond R.P. Chineză, problema 220, anul 1961, vol. 7, f. 9", "fond R.P. Chineză | series 220 | year 1961 | volume 7 | folio 9"),
    ),
    counterexamples=("f. 12, p. 3", "Legea nr. 18/1991, art. 4"),
)  # fmt: skip
