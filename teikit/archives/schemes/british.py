"""Series and piece: The National Archives at Kew, Churchill Archives Centre, the National Archives of Ireland.

``FO 371/120876``: a department's letters and its series, the piece, perhaps a paper (``FC1041/37``) in it.
"""

from teikit.archives.scheme import Code, Example, Scheme, Sense

DEPARTMENTS = (
    "FO|CO|CAB|PREM|DEFE|WO|FCO|DO|AIR|ADM|AVIA|BT|BW|COAL|COPY|CRIM|CUST|ED|EF|EG|ES|EW|FD|FV|GFM|HO|HW|INF|KV|"
    "LAB|LCO|MAF|MEPO|MH|MT|OD|PF|PIN|POWE|PRO|SP|SUPP|T|TS|UKAEA|UGC|WORK|STAC|LC|HLG|HCA|E|C|JUST|FS|BJ|CJ|PC|"
    "IR|J|PROB|HH|GD|AF|DD|JC|CS|CH|SEP|ASSI|CP|KB|DL|LR|SC|TREATY|HS|D|BA|AB|AN|NDO|NK|PJ|RAIL|TITH|VALE"
)

STRONG_DEPARTMENTS = "FO|CO|CAB|PREM|DEFE|WO|FCO|DO|AIR|ADM|AVIA|HO|HW|KV|GFM|POWE|LAB|BT|OD|INF|PREM|MEPO"

PAPER = (
    rf"(?!(?:{STRONG_DEPARTMENTS}) ?\d{{1,4}}/)"
    r"(?:[A-Z]{1,4} ?\d{3,5}(?:/\d+)+[A-Z]?|[A-Z]{1,4} ?\(\d\d\) ?\d+(?:st|nd|rd|th)?(?: (?:meeting|Conclusions|Concl\.|mtg\.))?|"
    r"[A-Z] ?\d{3,5}/\d+/\w+|[A-Z]{2,4}\d{3,5}/\d+(?:/\w+)?)"
)

SCHEME = Scheme(
    name="british",
    title="series / piece",
    labels={
        "series": "series, class",
        "piece": "piece",
        "document": "no, doc, paper",
        "item": "item, serial",
        "folio": "fol, fols, folio, folios, fo, fos, f, ff, membrane, m, mm",
        "collection": "acc, accession",
        "file": "file",
        "pages": "p, pp, page, pages",
    },
    senses={
        "f": (Sense("folio", after=("piece", "file", "document", "item", "series")),),
        "m": (Sense("folio", after=("piece",)),),
        "mm": (Sense("folio", after=("piece",)),),
        "fo": (Sense("folio", after=("piece", "file", "document", "item", "series")),),
        "acc": (Sense("collection", unless=("collection", "series"), value=r"\d[\w./]*"),),
        "accession": (Sense("collection", unless=("collection", "series"), value=r"\d[\w./]*"),),
        "no": (Sense("document", after=("piece", "file")),),
        "series": (Sense("series"),),
    },
    codes=(
        Code(
            r"(?P<series>(?:" + STRONG_DEPARTMENTS + r") ?\d{1,4})/(?P<piece>\d{1,7}[A-Z]?(?:/\d+[A-Z]?)?)(?:(?:/|,? ) ?(?P<document>" + PAPER + r"))?(?![\w/])",
            strong=True,
        ),
        Code(r"(?P<series>T ?\d{2,3})/(?P<piece>\d{3,6})(?![\w/])", strong=True),
        Code(r"(?P<series>RG ?\d{1,3})/(?P<piece>\d{1,5})(?![\w/])", after=("",)),
        Code(r"(?P<series>(?:" + DEPARTMENTS + r") ?\d{1,4})(?:/| |, ?)(?P<piece>\d{1,7}[A-Z]?(?:/\d{1,5}[A-Z]?)?)(?:(?:/|,? ) ?(?P<document>" + PAPER + r"))?(?![\w/])", after=("",)),
        Code(r"(?P<series>(?:" + DEPARTMENTS + r") ?\d{1,4})(?!\w)(?=\s*[,;:])", after=("",)),
        Code(r"(?P<document>" + PAPER + r")(?![\w/])", after=("piece",)),
        Code(r"(?P<series>(?:DFA|TSCH|DT|DTT|TAOIS|JUS|FIN|DJ|DFT)/\d{1,4})/(?P<file>[A-Z]?\d[\w/]*)(?!\w)", after=("",)),
        Code(r"(?P<series>DFA|D/FA|DT|D/T|TSCH|D/J|DJ|DF) ?/?(?P<file>[SA]? ?\d[\w/]*)(?!\w)", after=("",)),
        Code(r"(?P<collection>(?:P|LA|OS)\d{1,4})/(?P<item>\d+[\w/()]*)", after=("",)),
        Code(r"(?P<series>[A-Z]{2,6}/\d{1,4})/(?P<piece>\d[\w/-]*)(?!\w)", after=("",)),
        Code(r"(?P<series>[A-Z]{2,5}\d{1,4})/(?P<piece>\d[\w/-]*)(?!\w)", after=("",)),
        Code(r"(?P<file>(?:19|20)\d\d/\d{1,4}/\d{1,5})(?![\w/])", after=("",)),
        Code(r"(?:GBR/\d{4}/)?(?P<series>[A-Z]{3,5} [IVX]*\d*)/(?P<piece>\d[\w/-]*)(?!\w)", after=("",)),
        Code(r"(?P<series>[A-Z]{2,6}(?:/[A-Z]{1,5})*)/(?P<piece>\d[\w/-]*)(?!\w)", after=("",)),
        Code(r"(?P<series>[A-Z]{3,5})(?=\s*,)", after=("",)),
    ),
    levels=("record-group", "collection", "series", "subseries", "box", "piece", "file", "item", "document", "folio", "pages"),
    titles=("collection", "subseries"),
    heads=("series", "fond", "record-group"),
    style=(
        {"collection": "{}", "series": "{}", "piece": "/{}", "file": "/{}", "item": "/{}", "document": "{}", "folio": "f. {}", "pages": "p. {}"},
        {"collection": "{}", "series": "{}", "piece": "piece {}", "file": "file {}", "item": "item {}", "document": "no. {}", "folio": "f. {}", "pages": "p. {}"},
    ),
    examples=(
        Example("TNA, FO 371/99231, FC1023/14", "series FO 371 | piece 99231 | document FC1023/14"),
        Example("CAB 129/81, CP(56)131", "series CAB 129 | piece 81 | document CP(56)131"),
        Example("PRO, PREM 11/1138, f. 7", "series PREM 11 | piece 1138 | folio 7"),
        Example("National Archives of Ireland, DFA/5/305/14", "series DFA/5 | file 305/14"),
    ),
    counterexamples=("He rang 0371/99231.", "ISBN 0-11-591231-4", "See T 12 and p. 4."),
)  # fmt: skip
