"""Denmark, Norway, Sweden, Iceland: the creator (UM, UD), the code of its filing system, packet or volume."""

from teikit.archives.scheme import Code, Example, Scheme, Sense

SCHEME = Scheme(
    name="nordic",
    title="arkivbildare, journalnummer / dossier, pakke / volym",
    labels={
        "fond": "arkiv, arkivnr, fond",
        "series": "serie, dossiergruppe",
        "bundle": "pakke, pk, pakkenr, læg, lægg",
        "box": "eske, kasse, boks, ask, låda, askja, box",
        "carton": "kartong",
        "file": "dossier, j. nr, journalnr, journalsag, jnr, sak, sag, dnr, mål, mnr",
        "folder": "mappe, mapp, legg, omslag",
        "volume": "vol, volym, bind, bd, band, del",
        "folio": "fol, f, blad, bl",
        "pages": "s, side, sid, p, pp",
        "document": "nr, dok",
    },
    senses={
        "s": (Sense("pages", after=("volume", "box", "bundle", "file", "folder")),),
        "f": (Sense("folio", after=("volume", "box", "bundle", "file")),),
        "del": (Sense("volume", after=("file", "volume")),),
        "nr": (Sense("document", after=("volume", "box", "bundle", "folder")), Sense("file", after=("fond", "series"))),
        "sag": (Sense("file", after=("fond", "series")),),
        "sak": (Sense("file", after=("fond", "series")),),
        "file": (Sense("file"),),
    },
    codes=(
        Code(r"(?P<fond>UM|UD|JM|SM|FO|KUD|FD|SD|PA|PK|RA|SÄPO|POT|LO)(?=\s*[,;]|\s\d)", after=("",)),
        Code(r"(?P<file>\d{1,3}\.[A-Z]\.\d{1,3}(?:\.?[a-z])?(?:[./]\w+)*|\d{1,3}\.\d{1,2}/\d{1,3}(?:[a-z])?|[A-Z]{1,2} \d{1,3} [A-Z][A-Za-z]{0,2}|[A-Z] \d+ [A-Z]|\d{1,3} [A-Z] \d{1,4}(?: ?[a-z])?)(?=\s*(?:[,;.()]|$))", after=("fond", "series", "subseries")),
        Code(r"(?P<series>\d{4} års [^\W\d_]+)(?=\s*,)", after=("fond",)),
        Code(r"(?P<series>[A-F] ?[IVX]*[a-z]?(?: ?\d+[a-z]?)?):(?P<volume>\d+)", after=("fond", "")),
        Code(r"(?P<volume>[A-Z] \d{1,5})(?=\s*(?:[,;.()]|$))", after=("fond", "series")),
        Code(r"(?P<volume>\d{1,5})(?=\s*(?:[,;.()]|$))", after=("file",)),
    ),
    levels=("fond", "collection", "series", "subseries", "year", "file", "bundle", "box", "carton", "volume", "folder", "document", "folio", "pages"),
    titles=("fond", "series", "subseries"),
    style=(
        {
            "fond": "{}", "collection": "{}", "series": "{}", "subseries": "{}", "year": "{}", "file": "{}", "bundle": "pk. {}", "box": "eske {}",
            "volume": "vol. {}", "folder": "mappe {}", "document": "nr. {}", "folio": "fol. {}", "pages": "s. {}",
        },
        {
            "fond": "{}", "series": "{}", "subseries": "{}", "file": "dossier {}", "bundle": "pk. {}", "box": "eske {}", "volume": "vol. {}",
            "folder": "mappe {}", "document": "nr. {}", "folio": "fol. {}", "pages": "s. {}",
        },
    ),
    examples=(
        Example("Rigsarkivet, UM, 5.D.14.b, pk. 3", "fond UM | file 5.D.14.b | bundle 3"),
        Example("Riksarkivet, UD, 1920 års dossiersystem, HP 3 Ak, vol. 77", "fond UD | series 1920 års dossiersystem | file HP 3 Ak | volume 77"),
        Example("Riksarkivet, UD, 25.4/107, bd. 2", "fond UD | file 25.4/107 | volume 2"),
    ),
    counterexamples=("SOU 1962:4, s. 12", "kl. 17.30, vol. 5"),
)  # fmt: skip
