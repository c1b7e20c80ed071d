"""Poland: zespół, wiązka, teczka, karta (foreign ministry); zespół and sygnatura; the signatures of the AIPN."""

from teikit.archives.scheme import Code, Example, Scheme, Sense

SCHEME = Scheme(
    name="polish",
    title="zespół, wiązka, teczka / sygnatura, karta",
    labels={
        "fond": "zespół, zespol, zespole, zesp, z, team, fond, collection",
        "bundle": "wiązka, wiazka, wiąz, w, paczka, paczki, pacz, bundle, packet",
        "folder": "teczka, teczki, tecz, folder",
        "file": "sygnatura, sygn, syg, file, sign",
        "archival-unit": "jednostka, jedn, j. a, j, j.a, jedn. arch",
        "volume": "tom, tomy, vol, cz",
        "box": "pudło, pudło, pud, box, karton",
        "microfilm": "mf, mikrofilm, mkf",
        "list": "karta, karty, kk, k",
        "pages": "strona, strony, str, s, ss, p, pp, page",
        "document": "dok, dokument, poz",
    },
    senses={
        "t": (
            Sense("folder", after=("bundle",), unless=("folder", "file")),
            Sense("volume", after=("file", "bundle", "folder")),
            Sense("folder", unless=("folder", "file")),
        ),
        "z": (Sense("fond", unless=("fond", "bundle")),),
        "w": (Sense("bundle", after=("fond",)),),
        "j": (Sense("archival-unit", after=("bundle", "fond")),),
        "k": (Sense("list", after=("folder", "file", "volume", "fond", "archival-unit", "bundle", "document")),),
        "s": (Sense("pages", after=("folder", "file", "volume", "fond", "archival-unit", "bundle")),),
        "poz": (Sense("document", after=("folder", "file")),),
        "karton": (Sense("box"),),
        "tom": (Sense("volume", after=("fond", "bundle", "file", "folder")),),
        "paczka": (Sense("bundle", after=("fond",)),),
        "cz": (Sense("volume", after=("file", "folder")),),
        "fond": (Sense("fond"),),
        "team": (Sense("fond"),),
    },
    codes=(
        Code(r"(?P<fond>(?:(?:KC|KW|KP|KM|KZ|KŁ|POP) )?(?:PZPR|PPR|PPS|ZSL|SD)(?: w [^\W\d_]+)?)(?=\s*[,/]|\s\d{2,4}/[IVXL])", after=("",)),
        Code(r"(?P<fond>\d{1,4})(?=, (?:[IVXL]+/|\d+/[IVXL]+|sygn))", after=("",)),
        Code(r"(?P<file>(?:[IVXL]+(?:/?[A-Z])?|\d{1,4})/(?:[IVXL]+(?:-\w+)?|[A-Z]-\d+)(?:/\d+)?(?:[-/]\d+)?|[IVXL]+[A-Z]?/\d+)(?![\w/])", after=("fond", "")),
        Code(r"(?P<file>(?:IPN )?(?:BU|Kr|Ka|Gd|Wr|Po|Lu|Rz|Sz|Bi|By|Ld|Ki|GK)? ?0{0,2}\d{1,5}/\d{1,6}(?:/[A-Z]{1,2})?)(?![\w/])", after=("", "fond")),
        Code(r"(?P<fond>\d{1,3}/\d{1,3}),\s*(?P<bundle>\d{1,3}),\s*(?P<folder>\d{1,4})(?=\s*(?:[,;.()]|$))", after=("",)),
        Code(r"(?P<file>\d{1,3}/\d{1,5}/[\d.]+/(?:-|\d[\w.]*)/[\w.]+)(?![\w/])", after=("",)),
        Code(r"(?P<fond>\d{1,4}), (?P<file>\d{1,4}(?:/\d+)?)(?=, ?[sk]\.|\s*(?:[;.()]|$))", after=("",)),
        Code(r"(?P<fond>[IVX]+/\d+)(?=,\s*(?:sygn|t|k)\.)", after=("",)),
        Code(r"(?P<file>(?:PRM|KOL\.?|A\.|LOT|KGA|MAR)[ .]\w*\d+(?:/\w+)*)(?![\w/])", after=("",)),
        Code(r"(?P<file>AO [IVX]+/\d+(?:\.\d+)*)(?![\w.])", after=("",)),
        Code(r"(?P<file>[IVX]{1,4}\.\d{1,4}(?:\.\d+)+(?:/[A-Z]\.?\d+)?|[IVX]{1,4}\.\d{3}\.\d+/[A-Z]\.?\d+)(?![\w.])", after=("",)),
        Code(r"(?P<file>\d{1,6}[a-z]?)(?=\s*(?:[,;.()]|$))", after=("fond",)),
    ),
    levels=(
        "fond", "collection", "series", "subseries", "year", "bundle", "box", "microfilm", "folder", "file", "archival-unit", "volume", "document",
        "list", "pages",
    ),
    titles=("fond", "series", "subseries"),
    style=(
        {
            "fond": "zesp. {}", "bundle": "w. {}", "folder": "t. {}", "file": "sygn. {}", "archival-unit": "j. {}",
            "volume": "tom {}", "box": "pudło {}", "list": "k. {}", "pages": "s. {}", "document": "dok. {}",
            "series": "{}", "subseries": "{}", "microfilm": "mf {}",
        },
        {
            "fond": "{}", "bundle": "w. {}", "folder": "t. {}", "file": "{}", "archival-unit": "j. {}", "volume": "t. {}",
            "list": "k. {}", "pages": "s. {}", "series": "{}", "subseries": "{}",
        },
    ),
    examples=(
        Example("AMSZ, z. 23, w. 14, t. 202, k. 5-8", "fond 23 | bundle 14 | folder 202 | list 5-8"),
        Example("AAN, KC PZPR, sygn. XIA/44, k. 12", "fond KC PZPR | file XIA/44 | list 12"),
        Example("AIPN BU, 01820/14, t. 3, k. 77", "file 01820/14 | volume 3 | list 77"),
        Example("Archiwum Państwowe w Lublinie, zesp. 22, sygn. 118, s. 4", "fond 22 | file 118 | pages 4"),
    ),
    counterexamples=("Dz.U. 1961 nr 3, poz. 17", "ul. Polna 3, m. 5, III p.", "poz. 12, t. 3, s. 45"),
)  # fmt: skip
