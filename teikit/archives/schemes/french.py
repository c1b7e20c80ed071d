"""France and French-speaking Belgium: série, sous-série, carton or volume, dossier, pièce, folio."""

from teikit.archives.scheme import Code, Example, Scheme, Sense

SCHEME = Scheme(
    name="french",
    title="série, carton / volume, dossier, pièce, folio",
    labels={
        "fond": "fonds, fond",
        "series": "série, serie, sér",
        "subseries": "sous-série, ss-série, sous série, s-série",
        "carton": "carton, cart, article, art, boîte",
        "bundle": "liasse, layette",
        "register": "registre, reg",
        "volume": "volume, vol, tome, t, v",
        "file": "dossier, dos, doss, d, dr",
        "folder": "chemise, farde, pochette, sous-dossier, ss-dossier",
        "document": "pièce, pièces, pce, n, no, n.°, n.º, doc",
        "folio": "folio, folios, fol, fols, fo, fos, f, ff, feuillet, feuillets",
        "pages": "page, pages, p, pp",
        "microfilm": "bobine, microfilm, mi",
    },
    senses={
        "t": (Sense("volume", after=("series", "subseries", "year")),),
        "v": (Sense("volume", after=("series", "subseries", "year")),),
        "d": (Sense("file", after=("carton", "series", "volume")),),
        "f": (Sense("folio", after=("volume", "carton", "file", "register", "document", "folder", "series", "bundle")),),
        "n": (Sense("document", after=("carton", "volume", "file")),),
        "no": (Sense("document", after=("carton", "volume", "file")),),
        "n°": (Sense("document", after=("carton", "volume", "file")), Sense("file", after=("collection", "fond", "series"))),
        "nº": (Sense("document", after=("carton", "volume", "file")), Sense("file", after=("collection", "fond", "series"))),
        "art": (Sense("carton", after=("series", "fond")),),
        "article": (Sense("carton", after=("series", "fond")),),
        "reg": (Sense("register", after=("series", "fond")),),
        "fond": (Sense("fond"),),
    },
    codes=(
        Code(r"(?P<series>AG/\d ?\(\d\))/(?P<carton>\d{1,5})(?![\w/])", after=("",)),
        Code(r"(?P<series>[A-Z]{1,2}/?\d{1,2}[A-Z]?)[ /](?P<carton>\d{1,3} \d{3}|\d{3,5})(?=\s*(?:[,;.()]|$))", after=("",)),
        Code(r"(?P<carton>\d{1,3} \d{3})(?=\s*(?:[,;.()]|$))", after=("collection", "series")),
        Code(r"(?P<series>(?:GR |MV |AI |DE |MR )\d{1,3} [A-Z]{1,3})[ /]?(?P<carton>\d{1,5})", after=("",)),
        Code(r"(?P<series>\d{1,4} ?(?:QO|INVA|SUP|PO|PA|TOPO|QONT|ACN|CP|CCC|MD|ADP)(?:/\w)?)[/, ] ?(?P<carton>\d{1,6}(?:-\d+)?)(?![\w/])", after=("",)),
        Code(r"(?P<series>(?:\d ?AG ?\d?|[A-Z]{1,4}/[0-9A-Zabcbis]{1,5}|[A-Z]{1,4}(?:\d{1,2})?))/(?P<carton>\d{1,6}(?:/[A-Z\d]+)?)(?![\w/])", after=("",)),
        Code(r"(?P<series>\d{1,4} ?(?:AG|AP|AJ|AS|AQ|AR|MI|Mi|J|M|W|U|R|X|T|Q|V|S|O|L|E|F|B|H|N|P|K|Z|Fi))(?: ?\(?\d?\)?)?[ /](?P<carton>\d{1,6})(?![\w/])", after=("",)),
        Code(r"(?P<series>\d{1,3} [A-Z]{1,2}) (?P<carton>\d{1,4})(?=\s*(?:[,;.()]|$))", after=("",)),
        # Departments: letter of the series, an accession and its article.
        Code(r"(?P<series>\d{1,4} [A-Z]{1,2}P?) (?P<carton>\d{1,4})(?=\s*(?:[,;.()]|$))", after=("",)),
        Code(r"(?P<series>[A-Z]{1,2}) (?P<carton>\d{1,4}/\d{1,4})(?=\s*(?:[,;.()]|$))", after=("",)),
        Code(r"(?P<series>[A-Z]{2,3})-(?P<carton>\d{3,6})(?![\w-])", after=("",)),
        Code(r"(?P<series>(?!MS|BL|S |P |F )[A-Z]{1,2}) (?P<carton>\d{1,5})(?=\s*(?:[,;.()]|$))", after=("",)),
        Code(r"(?P<volume>\d{1,4}(?:bis)?)(?=\s*(?:[,;.()]|$))", after=("subseries", "year")),
    ),
    levels=(
        "fond", "collection", "series", "year", "subseries", "register", "microfilm", "carton", "bundle", "volume", "file", "folder",
        "document", "folio", "pages",
    ),
    titles=("collection", "series", "subseries"),
    joined=r"(?:Ambassade|Consulat(?: général)?|Légation|Délégation(?: générale)?|Haut-commissariat|Mission|Résidence(?: générale)?)(?=\s*,)",
    style=(
        {
            "fond": "fonds {}", "collection": "{}", "series": "{}", "year": "{}", "subseries": "{}", "carton": "/{}", "volume": "vol. {}",
            "file": "d. {}", "folder": "chemise {}", "document": "pièce {}", "folio": "fol. {}", "pages": "p. {}",
        },
        {
            "fond": "fonds {}", "collection": "{}", "series": "série {}", "year": "{}", "subseries": "sous-série {}", "carton": "carton {}",
            "volume": "vol. {}", "file": "dossier {}", "folder": "chemise {}", "document": "pièce {}", "folio": "fol. {}", "pages": "p. {}",
        },
        {
            "collection": "{}", "series": "{}", "year": "{}", "subseries": "{}", "carton": " {}", "volume": "vol. {}", "file": "d. {}",
            "document": "pièce {}", "folio": "fol. {}", "pages": "p. {}",
        },
    ),
    examples=(
        Example("AN, F/7/13021, d. 4", "series F/7 | carton 13021 | file 4"),
        Example("AN, F7 14 826, d. 2", "series F7 | carton 14 826 | file 2"),
        Example("SHD, GR 14 H 46, d. 2, pièce 8", "series GR 14 H | carton 46 | file 2 | document 8"),
        Example("CADN, Pékin, Ambassade, série A, carton 77", "collection Pékin, Ambassade | series A | carton 77"),
        Example("Archives diplomatiques, 119QO/214, fol. 3", "series 119QO | carton 214 | folio 3"),
    ),
    counterexamples=("t. II, p. 45-47, n° 12", "un carton plein de dossiers", "article 12, alinéa 3"),
)  # fmt: skip
