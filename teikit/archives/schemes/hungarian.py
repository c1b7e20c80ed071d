"""Hungary: the number before its label (``5. doboz``), fonds codes such as XIX-J-1-j, őrzési egység."""

from teikit.archives.scheme import Code, Example, Scheme, Sense

SCHEME = Scheme(
    name="hungarian",
    title="XIX-J-1-j, doboz, tétel; fond, csoport, őrzési egység",
    labels={
        "fond": "fond, f, fonds",
        "series": "csoport, cs",
        "box": "doboz, box, d",
        "bundle": "csomó",
        "item": "tétel, item",
        "archival-unit": "ő.e, őe, ö.e, öe, őrzési egység, ú.e, unit",
        "file": "dosszié, file",
        "document": "ikt. sz, iktatószám, document, szám, sz",
        "folio": "fol, folio",
        "pages": "oldal, old, o, p, pp, lap",
        "volume": "kötet, köt",
    },
    senses={
        "o": (Sense("pages", after=("archival-unit", "file")),),
        "d": (Sense("box", after=("fond",)),),
        "f": (Sense("fond", unless=("fond", "archival-unit", "box")), Sense("folio", after=("archival-unit", "file"))),
        "sz": (Sense("document", after=("box", "item")),),
    },
    number_first={
        "fond": "fond, f, állag",
        "series": "csoport, cs",
        "box": "doboz, d, dob",
        "bundle": "csomó",
        "item": "tétel, t",
        "archival-unit": "ő.e, őe, ö.e, öe, ő. e, őrzési egység, öé",
        "file": "dosszié, dossz",
        "folio": "fol, folio, fólió, f",
        "pages": "oldal, old, o, lap",
        "volume": "kötet, köt",
    },
    codes=(
        Code(r"(?P<fond>[IVXL]+\. ?\d{1,4}(?:\. ?[a-z])?)\.? ?(?P<fond_label>fond|f)\.?", after=("",)),
        Code(r"(?P<fond>M-KS[- –]\d{1,4})\.?\s?(?P<fond_label>fond|f)\.?", after=("",)),
        Code(
            r"(?P<fond>M-(?:KS|BP|DF|Bp)[- –]\d{1,3})(?:\.\s?(?P<fond_label>fond|f)\.?)?[\s,.]*/?(?P<archival_unit>\d+/\d+)\.?\s?(?P<archival_unit_label>ő\.?\s?e\.|őe\.|ö\.?\s?e\.)",
            after=("",),
        ),
        Code(r"(?P<fond>M-KS[- –]\d{1,3})[-.]\s?(?P<archival_unit>\d{1,2}/\d{1,4})(?![\w/]|\.? ?ő)", after=("",)),
        Code(r"(?P<fond>XIX-[A-Z]-1-[a-z])-(?P<subseries>[A-Z]{2,6})-(?P<item>[IVXL]+-\d+(?:\.\d+)?|\d+/[a-z]+|\d+)-(?P<document>\d{3,6}(?:/\d+)?/(?:19|20)\d\d)(?![\w/])", after=("",)),
        Code(r"(?P<fond>XIX-[A-Z]-1-[a-z])-(?P<subseries>[^\W\d_a-z][^\W\d_]+)-(?P<item>\d+/[a-z]+)-(?P<document>\d+(?:/\d+)?)-(?P<year>{year})", after=("",)),
        Code(r"(?P<fond>XIX-[A-Z]-1-[a-z])-(?P<subseries>[^\W\d_a-z][^\W\d_]+)(?:-(?P<item>[IVXL]+|\d+)\. (?P<item_label>tétel))?-(?P<year>{year})", after=("",)),
        Code(r"(?P<fond>[IVXL]+-[A-Z]{1,2}-\d+(?:-[a-z]{1,3})?(?:-\d+)?)(?!\w)", after=("", "subseries"), strong=True),
        Code(r"(?P<fond>[IVXL]+\. ?\d{1,4}(?:/[a-z])?)(?=\s*[,.]\s)", after=("",)),
        Code(r"(?P<fond>[IVXL]+[-.]\d{1,4}(?:[-.][a-z])?)(?=\s*[,.])", after=("",)),
        Code(r"(?P<fond>[KPR] \d{1,4})(?=\s*[,.-]|\s\d)", after=("",)),
        Code(r"(?P<item>\d{1,3}(?:/[a-z]|-\d{1,2}))(?=\s*(?:[,;)]|\.?$))", after=("box", "year", "subseries")),
        Code(r"(?P<document>\d{2,7}(?:/[A-Z]{1,4})?(?:/\d{1,4})?/(?:19|20)\d\d|\d{4,7}/(?:[A-Z]+/)?\d\d)(?![\w/])", after=("box", "item", "archival-unit")),
        Code(r"(?P<document>\d{4}-[A-Z]-\d+)(?![\w/])", after=("item", "bundle", "box")),
        Code(r"(?P<file>(?:19|20)\d\d/\d{1,6}|\d{1,6}/(?:19|20)\d\d)(?![\w/])", after=("fond",)),
        Code(r"(?P<series>\d\.\d(?:\.\d{1,2})?)\.?(?=\s)\s*(?P<file>[A-Z]-\d+(?:[-/]\w+)*|[IVX]+/\d+[a-z]?)?", after=("",)),
        Code(r"(?P<file>[A-Z]{1,2}-\d{2,7}(?:/\w+)*)", after=("series", "")),
    ),
    levels=(
        "fond", "collection", "series", "subseries", "year", "bundle", "box", "item", "archival-unit", "file", "volume", "document",
        "folio", "pages",
    ),
    titles=("subseries",),
    style=(
        {
            "fond": "{}. fond", "series": "{}. cs.", "archival-unit": "{}. ő.e.", "pages": "{}. o.", "folio": "{}. fol.",
            "box": "{}. doboz", "item": "{}. tétel", "year": "{}", "subseries": "{}", "document": "{}", "file": "{}",
        },
        {
            "fond": "{}", "series": "{}.", "subseries": "{}", "year": "{}", "box": "{}. doboz", "item": "{}",
            "document": "{}", "archival-unit": "{}. ő.e.", "pages": "p. {}", "folio": "{}. fol.", "file": " {}",
            "collection": "{}",
        },
        {
            "fond": "{}", "subseries": "-{}", "item": "-{}. tétel", "year": "-{}", "box": "{}. doboz", "document": "{}",
            "pages": "p. {}", "folio": "{}. fol.",
        },
    ),
    examples=(
        Example("MNL OL, XIX-J-1-j, Vietnam, 1965, 12. doboz, 4. tétel, 00871/1965", "fond XIX-J-1-j | subseries Vietnam | year 1965 | box 12 | item 4 | document 00871/1965"),
        Example("MOL, M-KS 276. fond, 65. cs., 101. ő.e., 3. o.", "fond M-KS 276 | series 65 | archival-unit 101 | pages 3"),
        Example("ÁBTL, 3.2.4. K-1570/2", "series 3.2.4 | file K-1570/2"),
    ),
    counterexamples=("1956. október 23., 5. oldal", "II. kötet, 12. o."),
)  # fmt: skip
