"""Czech Republic and Slovakia: fond, svazek or karton, archivní jednotka or inventární číslo, list."""

from teikit.archives.scheme import Code, Example, Scheme, Sense

SCHEME = Scheme(
    name="czech_slovak",
    title="fond, svazek, archivní jednotka; fond, karton, inventární číslo",
    labels={
        "fond": "fond, f, fondu",
        "volume": "svazek, svazky, sv, kniha, kn, zväzok, zv, vol, zväzky",
        "archival-unit": "archivní jednotka, arch. j, ar. j, archivní číslo, arch. č, a. č, a.j, aj, inv. jednotka, inv. j, a.u, archívna jednotka, j",
        "register": "reg. č, registrační číslo, r. č",
        "inventory": "inv. č, inventární číslo, inv. čís, i. č, inv. číslo",
        "carton": "karton, kartón, kart, kar, k, ka",
        "box": "krabice, krab, kr, škatuľa, škat, šk, box",
        "folder": "obal, ob, o, složka, sl",
        "file": "č. spisu, signatura, sign, sig, signatúra, spis, sp, file",
        "item": "bod, b, položka, poř. č",
        "document": "č. j, čj, čís. j, č, dok, dokument",
        "folio": "folio, fol",
        "list": "list, listy, l, ll, fol. l",
        "pages": "s, str, strana, p, pp, ss",
        "year": "rok, r",
    },
    senses={
        "b": (Sense("item", after=("archival-unit", "volume")),),
        "k": (Sense("carton", after=("fond", "year", "series", "subseries", "volume")),),
        "r": (Sense("year", after=("fond",), value=r"(?:{year})"),),
        "rok": (Sense("year", after=("fond",), value=r"(?:{year})"),),
        "s": (Sense("pages", after=("archival-unit", "carton", "box", "inventory", "file", "item", "volume")),),
        "f": (Sense("series", after=("fond",), value=r"0?\d{1,2}/\d{1,2}(?![\w/])"), Sense("fond", unless=("fond", "archival-unit", "volume", "carton")), Sense("folio", after=("archival-unit", "carton", "file"))),
        "č": (Sense("document", after=("carton", "box", "folder")),),
        "inv": (Sense("inventory", after=("fond",)),),
        "l": (Sense("list", after=("archival-unit", "register", "inventory", "carton", "box", "file", "item", "document")),),
        "o": (Sense("folder", after=("carton", "box")),),
        "ač": (Sense("archival-unit", after=("fond",), value=r"[A-Z]{0,3}-?\d+(?:/\d+)?(?: MV)?"),),
        "aj": (Sense("archival-unit", after=("fond", "volume", "carton", "series")),),
        "j": (Sense("archival-unit", after=("volume",)),),
    },
    codes=(
        Code(r"(?P<fond>KS[ČS]-ÚV)-(?P<series>\d{2}/\d{1,2})(?![\w/])", after=("",)),
        Code(r"(?P<series>0?\d{1,2}/\d{1,2})(?=\s*[,.;])", after=("fond",)),
        Code(r"(?P<fond>\d{1,4}/\d+/\d+)(?![\w/])", after=("",)),
        Code(r"(?P<fond>KS[ČS](?:-ÚV|[ -]ÚV)?(?:-[A-Z]{1,3})*(?: [IVX]+)?|ÚV KS[ČS]|TO-[TO]|TO-tajné|A ÚV KS[ČS]|AÚV KS[ČS])(?=\s*[,;./]|\s\d)", after=("",)),
    ),
    levels=(
        "fond", "collection", "series", "subseries", "year", "register", "volume", "box", "carton", "archival-unit", "inventory", "file", "folder",
        "item", "document", "list", "folio", "pages",
    ),
    titles=("fond", "subseries", "series"),
    style=(
        {
            "fond": "fond {}", "series": "{}", "subseries": "{}", "year": "{}", "volume": "sv. {}", "archival-unit": "a.j. {}",
            "inventory": "inv. č. {}", "carton": "kart. {}", "box": "kr. {}", "folder": "obal {}", "file": "sign. {}",
            "item": "b. {}", "document": "č.j. {}", "list": "l. {}", "pages": "s. {}",
        },
    ),
    examples=(
        Example("NA, KSČ-ÚV, 02/1, sv. 66, a.j. 90, b. 12", "fond KSČ-ÚV | series 02/1 | volume 66 | archival-unit 90 | item 12"),
        Example("Slovenský národný archív, f. ÚV KSS, kart. 1204, l. 5", "fond ÚV KSS | carton 1204 | list 5"),
        Example("ABS, f. H-193, inv. j. 12, s. 4", "fond H-193 | archival-unit 12 | pages 4"),
    ),
    counterexamples=("zákon č. 140/1961 Sb., s. 4", "sv. Václav, list 5"),
)  # fmt: skip
