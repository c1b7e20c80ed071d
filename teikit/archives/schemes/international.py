"""International organisations: S-0847-0002-05 (United Nations), C-M(56)138 (NATO), EBM/71/12 (IMF), symbols of others."""

from teikit.archives.scheme import Code, Example, Scheme, Sense

SCHEME = Scheme(
    name="international",
    title="series-box-file; document symbols",
    labels={
        "fond": "fonds, fond",
        "series": "series, section",
        "box": "box",
        "folder": "folder",
        "file": "file, dossier, acc",
        "item": "item",
        "document": "document, doc",
        "pages": "p, pp, page, pages",
        "folio": "fol",
    },
    senses={"acc": (Sense("file", value=r"(?:[A-Z]{2,4} )?\d[\w./-]*\w"),), "section": (Sense("series", value=r"\d+"),)},
    codes=(
        Code(r"(?P<fond>\d{3}-\d{1,3}-\d{1,3})(?::(?P<box>\d{1,4})(?:/(?P<folder>\d{1,4}))?)?(?![\w-])", after=("",)),
        Code(r"(?P<series>S-\d{4})-(?P<box>\d{3,4})-(?P<file>\d{1,4})(?:-(?P<item>\d{1,5}))?(?![\w-])", strong=True),
        Code(r"(?P<series>(?:S|PAG|AG)-\d{1,4})(?:[-/](?P<box>\d{1,4}))?(?![\w/-])", after=("",)),
        Code(r"(?P<document>(?:C-[MR]|RDC|SG|AC/\d+-[DRN]|MC|PO|CM|DPC/D|NR|IS|SGM|MCM|LOCOM|SHAPE)[ /-]?\(?(?:19)?\d{2}\)?[-/]?\d+(?:-E)?(?: \(Final\))?|MC \d+/\d+)(?![\w/])"),
        Code(r"(?P<record_group>[RSP] ?\d{1,4}), (?P<file>\d+[A-Z]?(?:/\d+)+)(?![\w/])", after=("",)),
        Code(r"(?P<record_group>[RSP] ?\d{1,4})/(?P<file>\d+(?:[A-Z]?/\d+)+)(?![\w/])", after=("",)),
        Code(r"(?P<document>(?:EBM|EBD|EBS|SM|EBAP|ID|BD|DM|SU)/\d\d/\d+)(?![\w/])"),
        Code(r"(?P<fond>BAC|CM\d|CEAB|ED|PE\d|GJLA|EG|UEF|JMDS|EN|HAEU)[ -](?P<file>\d+[/-]\d+[\w/-]*(?: \d+)?)(?!\w)", after=("",)),
    ),
    levels=("fond", "collection", "series", "box", "folder", "file", "item", "document", "folio", "pages"),
    titles=("fond", "series"),
    style=(
        {"fond": "{}", "series": "{}", "box": "-{}", "file": "-{}", "document": "{}", "pages": "p. {}"},
        {"fond": "{}", "series": "Series {}", "box": "Box {}", "folder": "Folder {}", "file": "File {}", "item": "Item {}", "document": "{}", "pages": "p. {}"},
    ),
    examples=(
        Example("UNARMS, S-0332-0014-02", "series S-0332 | box 0014 | file 02"),
        Example("NATO Archives, C-M(57)41", "document C-M(57)41"),
        Example("IMF Archives, EBM/68/104", "document EBM/68/104"),
    ),
    counterexamples=("A/RES/1514(XV)", "S/PV.998, p. 4"),
)  # fmt: skip
