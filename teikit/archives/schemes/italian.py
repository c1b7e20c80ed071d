"""Italy and the Vatican's archive: fondo, serie, busta, fascicolo, carta.

``f.`` is the fascicolo after a busta, ``b.`` the busta, ``c.`` the carta (leaf).
"""

from teikit.archives.scheme import Code, Example, Scheme, Sense

SCHEME = Scheme(
    name="italian",
    title="fondo, serie, busta, fascicolo, carta",
    labels={
        "fond": "fondo, fond",
        "series": "serie, rubrica, rubr, titolo, tit, categoria, cat",
        "subseries": "sottoserie, classe, sez, sezione",
        "year": "anno, an, a",
        "box": "busta, buste, b, bb, scatola, scat, box",
        "bundle": "filza, filze, mazzo, pacco, fz",
        "carton": "cartella, cart, cassetta",
        "register": "registro, reg",
        "volume": "volume, vol, tomo, t",
        "fascicle": "fascicolo, fascicoli, fasc, sottofascicolo, sf, sottofasc, s. fasc",
        "folio": "carta, carte, cc, c, folio, fol, ff, foglio, fogli",
        "document": "n, n.°, nr, num, doc, documento, prot",
        "pages": "p, pp, pag, pagg, pagina",
        "microfilm": "mf, microfilm, bobina",
        "file": "pratica, posizione, pos",
    },
    senses={
        "f": (Sense("fascicle", after=("box", "carton", "bundle", "year"), unless=("fascicle",)), Sense("folio", after=("fascicle", "volume", "register", "shelfmark")), Sense("folio", after=("document",))),
        "sf": (Sense("fascicle", after=("fascicle",)),),
        "sottofascicolo": (Sense("fascicle", after=("fascicle",)),),
        "b": (Sense("box"),),
        "c": (Sense("folio", after=("box", "fascicle", "volume", "register", "bundle", "carton")),),
        "n": (Sense("document", after=("bundle", "box", "volume", "register", "fascicle")),),
        "an": (Sense("year", value="{year}"),),
        "a": (Sense("year", value="{year}"),),
        "anno": (Sense("year", value="{year}"),),
        "t": (Sense("volume", after=("fond", "series")),),
        "pos": (Sense("file", after=("fond", "series", "year")),),
        "cart": (Sense("carton", after=("fond", "series")),),
        "cat": (Sense("series", after=("fond",)),),
    },
    codes=(
        Code(r"(?P<series>(?:Arch\. ?Nunz\.|Nunz\.|Reg\. (?:Vat|Lat|Suppl|Av|Aven)\.|Misc\. Arm\.|Arm\.|A\.A\.|Instr\. Misc\.|Segr\. Stato, [A-Z]\w+|Arch\. Deleg\.)(?: [A-Z][^\W\d_]+| [IVXL]+(?=,? \d)|-[IVXL]+,)*),? (?P<volume>\d+[A-Z]?)", after=("",)),
        Code(r"(?P<fond>Segr\. (?:di )?Stato|Segreteria di Stato|AA\.EE\.SS\.|A\.E\.S\.|S\.RR\.SS\.)(?=\s*,)", after=("",)),
        Code(r"(?P<volume>\d{1,5}(?:bis)?)(?=, ?(?:c|cc|f|ff|fol|foll|n|doc)\.)", after=("fond", "series", "subseries")),
        Code(r"(?P<fond>AP|APC|PCM|MI|MAE|DGPS|SPD|TR|Gab)(?=[\s,.])", after=("",)),
    ),
    levels=(
        "fond", "collection", "series", "year", "subseries", "carton", "box", "bundle", "register", "microfilm", "volume", "file", "fascicle", "document", "folio", "pages",
    ),
    titles=("fond", "series", "subseries"),
    style=(
        {
            "fond": "{}", "series": "{}", "year": "{}", "subseries": "{}", "carton": "cartella {}", "box": "b. {}", "bundle": "filza {}",
            "register": "reg. {}", "volume": "vol. {}", "file": "pos. {}", "fascicle": "fasc. {}", "document": "n. {}",
            "folio": "c. {}", "pages": "p. {}",
        },
        {
            "fond": "{}", "series": "{}", "volume": " {}", "fascicle": "fasc. {}", "document": "n. {}", "folio": "fol. {}", "pages": "p. {}",
        },
        {
            "fond": "{}", "series": "rubr. {}", "year": "an. {}", "volume": "vol. {}", "fascicle": "fasc. {}", "document": "n. {}",
            "folio": "ff. {}", "pages": "p. {}",
        },
    ),
    examples=(
        Example("Archivio di Stato di Firenze, Mediceo del Principato, filza 2949, c. 14r", "fond Mediceo del Principato | bundle 2949 | folio 14r"),
        Example("ACS, Ministero dell'Interno, Gabinetto, 1953-56, b. 41, fasc. 3", "fond Ministero dell'Interno | series Gabinetto | year 1953-56 | box 41 | fascicle 3"),
        Example("AAV, Segr. Stato, an. 1915, rubr. 244, fasc. 12, ff. 3-4", "fond Segr. Stato | year 1915 | series 244 | fascicle 12 | folio 3-4"),
    ),
    counterexamples=("c. 1024, n. 3", "Gazzetta Ufficiale, n. 12, p. 4"),
)  # fmt: skip
