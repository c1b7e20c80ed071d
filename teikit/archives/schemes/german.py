"""Germany, Austria, Switzerland: Bestand, Signatur, Blatt; Karton and Zahl; E 2001 (E), Bd.

``B 136/59748`` is Bestand and file; a class letter belongs to the file (``A 6667``); a number behind the
Bestand is the file, with or without ``Nr.``.
"""

from teikit.archives.scheme import Code, Example, Scheme, Sense

MFS_UNITS = (
    r"(?:HA|Abt\.?|Abteilung|BV|KD|HV|AG|BKG|ZKG|AKG)\.? [A-ZÄÖÜIVXL][\w/]*(?: [IVXL]+(?=[ ,/]))?(?:/\d+)?"
    r"|ZAIG|SdM|HVA|AIM|AOP|AGMS|AGM|AIG|BdL|VRD|ZOS|RS|GH|AS|AP|AU|AKK|KuSch|JHS"
)

SCHEME = Scheme(
    name="german",
    title="Bestand, Signatur, Blatt; Karton, Zahl; E 2001, Band",
    labels={
        "record-group": "bestand, best, rep, record group, abt",
        "fond": "fonds, fond, archiv",
        "collection": "nl, slg",
        "series": "serie, reihe, gruppe, abteilung, titel, tit, acc, akz, zugang, zug",
        "bundle": "loc, locat, bü, büschel, liasse, faszikel, fasz, bündel, paket",
        "carton": "karton, kart, kt, schachtel, ktn, krt",
        "box": "kasten, kiste, box",
        "file": "nr, nummer, ordner, akte, aktennummer, sign, signatur, file, dossier, az, vorl. nr, faz",
        "folder": "mappe, umschlag, konvolut, folder",
        "volume": "band, bd, bde, bände, vol, heft, teil",
        "document": "zl, zahl, dok, dokument, z, gz",
        "folio": "blatt, bll, bl, fol, folio, f, ff",
        "pages": "seite, seiten, s, p, pp",
        "microfilm": "film, mikrofilm, filmnr, mf",
        "item": "stück, st",
    },
    senses={
        "s": (Sense("pages", after=("file", "volume", "carton", "folder", "record-group", "bundle", "box")),),
        "f": (Sense("folio", after=("file", "volume", "carton", "folder", "bundle")),),
        "z": (Sense("document", after=("carton",)),),
        "nr": (Sense("file", unless=("file",)), Sense("document", after=("file",))),
        "nummer": (Sense("file", unless=("file",)),),
        "abt": (Sense("record-group", unless=("record-group",), value=r"[IVXL\d]+[A-Za-z]?(?:/\w+)?"),),
        # "NL 182" is a numbered Nachlass; "Nachlass Egon Bahr" is a name.
        "nl": (Sense("collection", value=r"\d[\w/]*"),),
        "bestand": (Sense("record-group", value=r"(?:{code})(?: [IVX]+(?=\s*[,;]))?|[A-Z][A-Za-z]{1,20}\b(?=\s*[,;./(]|\s\d)"),),
        "archiv": (),
        "signatur": (Sense("file", unless=("file",)),),
        "st": (Sense("item", after=("file", "folder")),),
        "fond": (Sense("fond"),),
        "abteilung": (Sense("record-group", unless=("record-group",), value=r"[IVXL\d]+[A-Za-z]?(?:/\w+)?"),),
        "teil": (Sense("volume", after=("file", "record-group")),),
        "band": (Sense("volume"),),
        "bl": (Sense("folio", after=("file", "volume", "carton", "folder", "record-group", "bundle", "box", "collection", "document", "fond", "item"), ), Sense("folio", unless=("folio",))),
    },
    codes=(
        Code(r"#(?P<record_group>[A-Z][\w.]*(?:\([A-Z]\))?)#(?P<series>[\w/.-]+)#(?P<file>(?:[\w.-]*\w)\*?)", after=("",)),
        Code(r"(?P<record_group>[EJ] ?\d{1,4}[A-Z.]?[\w.-]*(?: ?\([A-Z]\))?)#(?P<series>[\w/.-]+)#(?P<file>(?:[\w.-]*\w)\*?)", after=("",), strong=True),
        Code(r"(?P<record_group>[EJ] ?\d{4}(?:\.\d{1,3})?(?: ?\([A-Z]\)| ?[A-Z]\b)?)(?:[ ,]+(?P<series>(?:19|20)?\d\d/\d{1,4}|[A-Z][\w-]+(?: [A-Z][\w-]+)?)(?=\s*[,;/]))?(?:,? ?(?P<volume_label>Bd\.|Vol\.|vol\.) ?(?P<volume>\d+))?(?=\s*(?:[,;.)/]|$))", after=("",)),
        Code(r"(?P<record_group>MfS)(?=[-,. /])-?(?:[ ,]*(?P<series>" + MFS_UNITS + r"))?(?![\w/])", after=("",)),
        Code(r"(?P<series>" + MFS_UNITS + r")(?![\w/])", after=("record-group",)),
        Code(r"(?P<record_group>(?:[IVX]+\. )?(?:HA,? )?[A-Z]? ?Rep\. ?\d+[A-Z]?(?:-\d+)?(?: [A-Z](?=[ ,]))?)", after=("",)),
        Code(r"(?P<record_group>[A-Z]{1,2} ?\d{1,3}[a-z]?(?:/\d+)?(?: [IVX]+)?)(?=,?\s*Bü)", after=("",)),
        Code(
            r"(?P<record_group>(?!Nr|Bd|Bl|MS|Ms|RG)(?:[A-Z]{1,3}[A-Za-z]?) ?\d{1,4}(?:[- ](?:VS|[IVX]+)(?=\s?/))?(?: BArch)?)\s?/\s?"
            r"(?P<file>(?:v\. ?)?(?:(?:J )?[IVX]+[A-Z]?(?: [A-Z])? )?\d(?:[\w/.-]*\w)?)(?!\w)",
            after=("",),
        ),
        # The Foreign Office's files before 1945 are numbered through: five figures are no Bestand.
        Code(r"(?P<file>R \d{5,6}[a-z]?)(?=\s*(?:[,;.()]|$))", after=("", "record-group", "fond")),
        Code(r"(?P<record_group>(?:MfAA|MfS))(?=\s*[,;/. ])", after=("",)),
        Code(r"(?P<fond>BMAA|BKA(?:[/-](?:AA|I))?|MR|PA [IVXL]+|NPA|AVA|MKSM|NFA)(?=\s*[,;/. ])", after=("",)),
        Code(r"(?P<record_group>\d{2}-\d{3}(?:-\d+)?)(?=\s*[,:/])", after=("",)),
        Code(r"(?P<collection>NL [A-Z]/\d+)(?=\s*[,;.])", after=("",)),
        Code(r"(?P<file>[IVX]+/\d+\.\d+)(?=\s*(?:[,;.()]|$))", after=("",)),
        Code(r"(?P<record_group>[IVX]+\. HA)(?=\s*,)", after=("",)),
        Code(r"(?P<record_group>\d{1,2}(?:,\d+)?-[A-Z][\w.]*?)(?=\.?,? Nr\b)", after=("",)),
        Code(r"(?P<collection>ZPA|NL)(?=\s*,)", after=("",)),
        Code(r"(?P<collection>(?:Nachla(?:ss|ß)|NL|Nl\.|Vorlass|Depositum|Dep\.|Sammlung|Slg\.) [A-ZÄÖÜ][^,;:()\d]+?)(?=\s*(?:[,;:(/]|\d|$))", after=("", "record-group")),
        Code(r"(?P<file>(?:J )?[IVX]+ \d(?:[\w/.-]*\w)?)(?![\w/])", after=("collection", "record-group")),
        Code(r"(?P<series>II-[Pp]ol\.?|I-[Pp]ol\.?|III-[Ww]pol\.?)(?:[ ,]+(?P<year>{year}))?(?=\s*[,;])", after=("", "fond", "record-group")),
        Code(r"(?P<file>[A-Z](?:-[A-Z])? ?\d{1,6}(?:/\d+)?)(?=\s*(?:[,;.()]|$))", after=("record-group",)),
        Code(r"(?P<file>\d{1,6}[A-Za-z]?(?:[/.]\d+)*)(?=\s*(?:[,;.()]|$))", after=("record-group", "series", "collection")),
        Code(r"(?P<record_group>(?!Nr|Bd|Bl|Kt|Az|Abt|Art|MS|Ms|Hs|Cod|RG)[A-Z][A-Za-z]{1,6}) (?P<file>\d{2,6}(?:/[IVX\d]+)?)(?=\s*(?:,\s*(?:Bl|S|fol|f)\b|[;.)]|$))", after=("",)),
        # Names of a Bestand with a number behind, which is no year.
        Code(r"(?P<record_group>(?!(?:Nr|Bd|Bl|Kt)\b)[A-ZÄÖÜ][^\W\d_]+(?: [A-ZÄÖÜ][^\W\d_]+){1,4}) (?P<file>(?!(?:1[5-9]|20)\d\d\b)\d{2,6})(?=\s*(?:,\s*(?:Bl|S|fol|f)\b|[;.)]|$))", after=("",)),
        Code(r"(?P<record_group>(?:[A-Z]{1,3}) ?\d{1,4}(?:\.\d{1,4})?(?: [a-z](?=[ ,]))?)(?=\s*(?:[,;.)]|$)|\s(?:Nr|Bü|Bd|Bl|Kt|RRB)\b)", after=("",)),
        Code(r"(?P<document>\d{3,7}(?:-[\w]+)*/(?:19)?\d\d)(?![\w/])", after=("carton",)),
        Code(r"(?P<document>dodis\.ch/[A-Z]?\d+)(?!\w)", strong=True),
        Code(r"(?P<document>RRB \d{4}/\d+)(?![\w/])", after=("record-group",)),
        Code(r"(?P<record_group>\d{1,3}[a-z]?(?:-\d+)?)(?=,? (?:Nr|Bü|Bd|Zug)\b)", after=("",)),
        Code(r"(?P<record_group>(?:Nds|Hann|Dep|Cal|Celle|Hild|Kgl)\. ?(?:Br\. ?)?\d+[a-z]?(?:/\d+)?)(?=\s*[,;.])", after=("",)),
        Code(r"(?P<record_group>\d{3}-\d{1,2}(?: [IVX]+)?)\s*[,/]\s*(?P<file>\d[\w/]*)(?=\s*(?:[,;.()]|$))", after=("",)),
        Code(r"(?P<record_group>\d{1,3})/(?P<file>\d{1,5})(?=\s*(?:[,;.()]|$))", after=("",)),
    ),
    levels=(
        "fond", "record-group", "collection", "series", "subseries", "year", "carton", "box", "bundle", "microfilm", "file",
        "volume", "folder", "item", "document", "folio", "pages",
    ),
    titles=("fond", "series", "subseries"),
    style=(
        {
            "record-group": "{}", "fond": "{}", "collection": "{}", "series": "{}", "subseries": "{}", "year": "{}", "carton": "Kt. {}",
            "bundle": "Bü {}", "file": "/{}", "volume": "Bd. {}", "folder": "Mappe {}", "document": "Zl. {}", "folio": "Bl. {}",
            "pages": "S. {}", "box": "Kasten {}",
        },
        {
            "record-group": "{}", "fond": "{}", "collection": "{}", "series": "{}", "subseries": "{}", "year": "{}", "carton": "Kt. {}",
            "bundle": "Bü {}", "file": "Nr. {}", "volume": "Bd. {}", "folder": "Mappe {}", "document": "Zl. {}", "folio": "Bl. {}",
            "pages": "S. {}", "box": "Kasten {}",
        },
        {
            "record-group": "Bestand {}", "fond": "{}", "collection": "{}", "series": "{}", "year": "{}", "carton": "Kt. {}",
            "file": "Nr. {}", "volume": "Bd. {}", "folder": "Mappe {}", "document": "Zl. {}", "folio": "Bl. {}", "pages": "S. {}",
        },
        {
            "record-group": "{}", "series": "{}", "file": "{}", "volume": "Bd. {}", "folio": "Bl. {}", "pages": "S. {}",
        },
        {"record-group": "#{}", "series": "#{}", "file": "#{}"},
    ),
    examples=(
        Example("BArch, B 122/4410, Bl. 3–5", "record-group B 122 | file 4410 | folio 3–5"),
        Example("SAPMO-BArch, DY 30/IV 2/20/77", "record-group DY 30 | file IV 2/20/77"),
        Example("BStU, MfS, HA IX/11, Nr. 212, Bl. 9f.", "record-group MfS | series HA IX/11 | file 212 | folio 9f."),
        Example("GStA PK, I. HA Rep. 84, Nr. 19", "record-group I. HA Rep. 84 | file 19"),
        Example("PA AA, RZ 207, R 83512, Bl. 2", "record-group RZ 207 | file R 83512 | folio 2"),
        Example("GSA 44/116", "record-group 44 | file 116"),
        Example("ÖStA, AdR, BMAA, II-Pol, Karton 77", "fond BMAA | series II-Pol | carton 77"),
        Example("CH-BAR#E2200#1968/14#77*", "record-group E2200 | series 1968/14 | file 77*"),
    ),
    counterexamples=(
        "Die Autobahn A 7/E 45 ist gesperrt.",
        "Bundesgesetzblatt II, Nr. 3, S. 12.",
        "Zimmer B 12, 3. Stock",
        "§ 5 Abs. 2 Nr. 3 BGB",
    ),
)  # fmt: skip
