"""Paths of the United States and Canada: record group, entry or lot, box, folder; papers, series, box, folder.

Here the order of the text is the hierarchy: names between commas lead down to the folder. The same path is
written from folder to library as well, and then it is turned round. A date behind a name belongs to it.
"""

from teikit.archives.scheme import Code, Example, Scheme, Sense

RECORD_GROUP_NAMES = (
    r"(?:General )?Records of (?:the )?(?:Department of (?:State|the Army|Defense|the Treasury|Justice|Commerce|Agriculture|Energy|the "
    r"Navy|Labor|the Interior)|Foreign Service Posts|Office of (?:the Secretary|Strategic Services|War Information|the Chief|"
    r"Inter-American)|Central Intelligence Agency|(?:U\.?S\.?|United States) |Joint Chiefs|Army Staff|Headquarters|National "
    r"Security (?:Council|Agency)|Secretary of Defense|Federal Bureau|Defense Intelligence|Agency for International|"
    r"Allied|Interservice|War Department|Adjutant|Chief of Naval|International Conferences|"
    r"(?:Interdepartmental|Intradepartmental)|American Commission|Select Committee|Bureau of|Peace Corps|Atomic)"
    r"|General Records of|National Archives Collection|Records of Foreign Assistance|Collection of Foreign Records"
)

SUBJECT_NUMERIC = r"(?:POL|ORG|DEF|ECON|AID|FN|FT|INCO|PET|SOC|SP|STR|AE|AV|CSM|CUL|EDU|EDX|INF|LAB|PER|PPB|PS|REF|RSB|TEL|TP|UN|E|PO|PPV|SCI)"

SCHEME = Scheme(
    name="american",
    title="record group, entry / lot, box, folder; papers, series, box, folder",
    labels={
        "record-group": "record group, RG, manuscript group, MG, R.G",
        "collection": "collection, coll",
        "lot": "lot file, lot, FRC, accession, acc, WNRC",
        "entry": "entry, UD",
        "series": "series, group",
        "subseries": "subseries",
        "box": "boxes, box, bx, container",
        "carton": "carton",
        "folder": "folders, folder, fldr, file folder, fol",
        "file": "file no, file, subject file, files",
        "volume": "volume, volumes, vol, vols, v, part, pt",
        "microfilm": "reel, reels, roll, microfilm, microcopy, microform, mf",
        "document": "document, documents, doc, docs, CF, PNO, conversation, NLR, tab, cable, telegram",
        "item": "item, items",
        "tape": "tape",
        "pages": "page, pages, p, pp, frame, frames",
        "folio": "folio, folios, leaf, leaves",
    },
    senses={
        "lot": (Sense("lot", value=r"\d{2,3} ?[A-Z] ?-? ?\d{1,4}|[MF]-?\d+|\d+"),),
        "lotfile": (Sense("lot", value=r"\d{2,3} ?[A-Z] ?-? ?\d{1,4}|[MF]-?\d+|\d+"),),
        "frc": (Sense("lot", value=r"\d{2} ?[A-Z] ?\d{1,5}|\d{2,3}-\d{1,3}[A-Z]?-?\d+"),),
        "entry": (Sense("entry", value=r"(?:(?:A-?1|P|UD|NM\d*|PI-? ?\d*|ZZ|WR|CDF|LLR|UD-WW|UD-UP)[ -])?\w+(?:-\w+)?"),),
        "ud": (Sense("entry", after=("record-group",)),),
        "e": (Sense("entry", after=("record-group",), unless=("entry", "box")),),
        "b": (Sense("box", after=("record-group", "entry", "series"), unless=("box",)),),
        "f": (Sense("folder", after=("box", "entry"), unless=("folder",)),),
        "mg": (Sense("record-group", value=r"\d+(?:[ ,-]?[A-Z]\d*)?"),),
        "manuscriptgroup": (Sense("record-group", value=r"\d+(?:[ ,-]?[A-Z]\d*)?"),),
        "v": (Sense("volume", after=("record-group", "series", "collection")),),
        "pt": (Sense("volume", after=("file", "volume", "folder")),),
        "part": (Sense("volume", after=("file", "volume", "folder", "box")),),
        "fol": (Sense("folder", after=("box",)), Sense("folio")),
        "cf": (Sense("document", after=("lot",), value=r"\d{1,5}"),),
        "nlr": (Sense("document", value=r"[-–—]?\d[\w–—-]+"),),
        "conversation": (Sense("document", value=r"\d+[–—-]\d+"),),
        "tape": (Sense("tape", value=r"[A-Z]?\d[\d.]*"),),
        "group": (Sense("series", value=r"\d+|[IVX]+"),),
        "cable": (Sense("document", after=("box", "folder", "series"), value=r"\d+"),),
        "telegram": (Sense("document", after=("box", "folder", "series"), value=r"\d+"),),
        "tab": (Sense("document", after=("box", "folder"), value=r"[A-Z\d]{1,2}"),),
        "collection": (Sense("collection", value=r"\d[\w-]*|[A-Z]{2,5}[ -]?\d+"),),
        "coll": (Sense("collection", value=r"\d[\w-]*|[A-Z]{2,5}[ -]?\d+"),),
        "acc": (Sense("lot", after=("record-group",)),),
        "folder": (Sense("folder"),),
    },
    codes=(
        # Subject and country, month and day, year: the Department of State's numbers of 1945 to 1963.
        Code(r"(?P<file>\d{3}[A-Z]?\.\d{2,4}[A-Z]{0,2}(?:\.\d+)?/(?:1[0-2]|[1-9])[-–]\d{3,4})(?![\w/-])", strong=True),
        Code(r"(?P<lot_label>Lot(?: Files?)?) (?P<lot>\d{2} ?[DF] ?\d{1,4})(?!\w)", strong=True),
        Code(r"(?P<file_label>File No\.) (?P<file>\d{3}[a-z]?\.\d[\w.]*/\w+)", strong=True),
        Code(r"(?P<document>NL[CSKJNFBW][-–]\w+(?:[-–]\w+){2,})", strong=True),
        Code(r"NLR[-–](?P<document>\d\w*(?:[-–]\w+){2,})"),
        Code(r"(?P<document>CIA-RDP\w+-\w+)", strong=True),
        Code(r"(?P<file>\d{3}[A-Z]?\.[\dA-Z]+(?:[-–][A-Z]+)?(?: [A-Z]+(?:\([A-Z]\))?)?(?:[.\d]*)?/\d[\d–—-]*\w*|[67]\d\d[A-Z]\.[\dA-Z]+(?:\(W\))?/\d[\d–—-]*)(?![\w/])"),
        Code(r"(?P<file>" + SUBJECT_NUMERIC + r"(?: \d{1,2}(?:-\d+)?)(?: [A-Z][A-Z–—/-]*(?: [A-Z]{1,2}(?![A-Z]))?)*(?:[–—-][A-Z]+(?: [A-Z](?![\w]))?)*|(?:POL|DEF|AID)(?: [A-Z]{2,}(?:[–—-][A-Z]+)?)(?: [A-Z](?!\w))?)(?=\s*(?:[,;.()]|$))", after=("series", "", "collection", "record-group", "box", "year")),
        Code(r"(?P<document>[DNP]\d{6}[–—-]\d{3,4})"),
        Code(r"(?P<item>OH-?\d[\w-]*)(?![\w])", after=("", "collection", "series")),
        Code(r"(?P<collection>(?:MSS?|Mss?\.?|MC|Ms\. Coll\.) ?\d[\w-]*)(?=\s*,\s*(?:[Bb]ox|[Ss]eries|[Rr]eel|[Cc]arton))", after=("",)),
        Code(r"(?P<collection>(?:MS|MSS|MC|Mss\.?|Ms\. Coll\.|Ms\.) ?\d[\w-]*)(?=\s*,)", after=("collection",)),
    ),
    levels=(
        "collection", "record-group", "microfilm", "lot", "entry", "series", "subseries", "year", "carton", "box", "volume", "folder", "file",
        "tape", "item", "document", "folio", "pages",
    ),
    titles=("collection", "series", "subseries", "folder"),
    ordered=False,
    dated_titles=True,
    heads=("record-group", "fond"),
    joined=r"(?:(?:Deputy |Assistant |Under )*(?:Secretary|Director|Ambassador|Counselor|Administrator) (?:of|for|to) [A-Z][\w ]+|"
    r"President|Vice President)(?:, \d{4}[-–]\d{2,4})?(?=\s*[,:;.])",
    gloss=RECORD_GROUP_NAMES,
    style=(
        {
            "record-group": "RG {}", "collection": "{}", "series": "{}", "subseries": "{}", "lot": "Lot {}", "entry": "Entry {}", "box": "Box {}",
            "folder": "Folder {}", "file": "{}", "volume": "Vol. {}", "microfilm": "Reel {}", "document": "{}", "item": "Item {}", "year": "{}",
            "pages": "p. {}", "tape": "Tape {}", "carton": "Carton {}",
        },
        {
            "record-group": "MG {}", "collection": "Collection {}", "series": "Series {}", "lot": "Lot {}", "entry": "Entry {}", "box": "Box {}",
            "folder": "Folder: “{}”", "file": "File {}", "volume": "Vol. {}", "microfilm": "Reel {}", "document": "Document {}", "item": "Item {}",
            "pages": "p. {}", "subseries": "{}", "year": "{}",
        },
        {
            "record-group": "RG {}", "collection": "{}", "series": "Series {}", "subseries": "{}", "lot": "Lot {}", "entry": "Entry {}",
            "box": "Box {}", "folder": "{}", "file": "File {}", "volume": "Vol. {}", "document": "Document {}", "pages": "p. {}",
        },
        {
            "collection": "{}", "series": "{}", "subseries": "{}", "lot": "Lot {}", "box": "Box {}", "volume": "Vol. {}", "folder": "{}",
            "file": "File {}", "document": "{}", "pages": "p. {}", "record-group": "RG {}",
        },
        {
            "record-group": "RG {}", "collection": "{}", "series": "{}", "folder": "Folder: “{}”", "box": "Box {}", "entry": "Entry {}",
            "lot": "Lot {}", "file": "File {}", "volume": "Vol. {}", "document": "{}", "pages": "p. {}",
        },
    ),
    examples=(
        Example("NARA, RG 59, General Records of the Department of State, Lot 66D204, Box 12", "record-group 59 | lot 66D204 | box 12"),
        Example("NARA, RG 59, Central Decimal File, 1955–59, Box 2710, 661.90/3-1157", "record-group 59 | series Central Decimal File | year 1955–59 | box 2710 | file 661.90/3-1157"),
        Example("Folder 8, Box 41, President's Secretary's Files, Harry S. Truman Library", "collection President's Secretary's Files | box 41 | folder 8"),
        Example("Dwight D. Eisenhower Library, Ann Whitman File, NSC Series, Box 3", "collection Ann Whitman File | series NSC Series | box 3"),
        Example("LAC, MG 31 E44, vol. 7", "record-group 31 E44 | volume 7"),
    ),
    counterexamples=(
        "He kept the folder in the box.",
        "Box 9, Row B, seats 4 to 7 are taken.",
        "The sale (lot 31, Hargreave, 1960) was cancelled.",
        "RG 59 coaxial cable",
    ),
)  # fmt: skip
