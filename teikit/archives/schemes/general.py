"""What is common to most archives: names from broad to narrow, and English names of units.

The scheme of archives that have none of their own, and of those that the table does not know.
"""

from teikit.archives.scheme import Code, Example, Scheme, Sense

SCHEME = Scheme(
    name="general",
    title="fonds or collection, series, box, folder, file, item",
    labels={
        "fond": "fonds, fond, fund, fondo",
        "collection": "collection, coll, accession, acc",
        "file": "file no, file, dossier, ref, reference, f. no",
        "item": "item, record, no, nr",
        "folio": "folio, fol, f, leaf",
        "document": "document, doc",
        "volume": "vol, volume, part",
        "pages": "p, pp, page, s",
        "series": "series, group, class",
    },
    senses={
        "no": (Sense("item", after=("fond", "collection", "series", "box", "file")),),
        "nr": (Sense("item", after=("fond", "collection", "series", "box", "file")),),
        "f": (Sense("folio", last=("collection", "series", "subseries")), Sense("fond", unless=("fond", "collection", "series", "box", "file", "volume", "item")), Sense("folio", after=("file", "volume", "item", "box"))),
        "s": (Sense("pages", after=("file", "volume", "item", "box")),),
        "ref": (Sense("file", value=r"(?=[^\s,;]*\d){code}"),),
        "part": (Sense("volume", after=("file", "item")),),
        "collection": (Sense("collection", value=r"\d[\w-]*|[A-Z]{2,5}[ -]?\d+"),),
        "acc": (Sense("collection", value=r"\d[\w/-]*"),),
        "class": (Sense("series", value=r"[A-Z\d]+"),),
        "group": (Sense("series", value=r"[A-Z\d]+"),),
    },
    codes=(
        Code(r"(?P<item>(?:[A-Z]\.){2,4} ?\d[\w./-]*)(?=\s*(?:[,;.()]|$))", after=("", "collection", "series")),
        # Three parts or more are no date (3.4.1962) and no fraction.
        Code(r"(?P<item>(?!\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d(?!\d))(?=(?:[A-Z]{2,6} )?[^\s,;]*\d)(?:[A-Z]{2,6} )?(?:[A-Z\d][\w()&-]*[./]){2,8}[A-Z\d][\w()-]*)(?=\s*(?:[,;.()]|$))", after=("", "collection", "series")),
        Code(r"(?P<item>\d[\d.]* [A-Z]{1,3} \d[\w.-]*)(?=\s*(?:[,;.()]|$))", after=("", "collection", "series")),
        Code(r"(?P<item>(?!ISBN|ISSN|DOI|Tel|Fax|[A-Z]{2} \d{5}(?!\d)|[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}(?!\w))(?:[A-Z]{1,6} ){1,2}\d[\w.-]*(?: \d(?:[\w.-]*\w)?)+)(?=\s*(?:[,;.()]|$))", after=("", "collection", "series")),
        Code(r"(?P<item>(?!ISBN|ISSN|DOI|Tel|Fax|[A-Z]{2} \d{5}(?!\d)|[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}(?!\w))[A-Z]{1,6}(?:[-/.]?[A-Z0-9]+)*[-/ ]?\d[\w/.-]*\w|\d+(?:[/-]\w+)+)(?=\s*(?:[,;.()]|$))", after=("", "collection", "series", "subseries")),
        # A person's papers and their numbers: "Kerslake 4/12/3", "KERSLAKE/2/7/12".
        Code(r"(?P<item>[^\W\d_a-z][^\W\d_]{3,}[ /](?:[A-Z]{0,2}\d{1,3}/){2,}(?!(?:19|20)\d\d(?!\d))[A-Z]?\d{1,4}[a-z]?)(?=\s*(?:[,;.()]|$))", after=("",)),
        Code(r"(?P<item>(?!(?:1[5-9]|20)\d\d(?!\d))\d{1,6})(?=\s*(?:[,;.()]|$))", after=("collection", "series", "subseries")),
    ),
    levels=("fond", "record-group", "collection", "series", "subseries", "year", "box", "bundle", "folder", "file", "volume", "item", "document", "folio", "pages"),
    titles=("collection", "series", "subseries"),
    ordered=False,
    style=(
        {"fond": "fond {}", "record-group": "RG {}", "collection": "{}", "series": "{}", "subseries": "{}", "year": "{}", "box": "box {}", "folder": "folder {}", "file": "file {}", "volume": "vol. {}", "item": "{}", "document": "doc. {}", "folio": "fol. {}", "pages": "p. {}"},
        {"fond": "fond {}", "collection": "collection {}", "series": "series {}", "subseries": "{}", "year": "{}", "box": "box {}", "folder": "folder {}", "file": "file {}", "volume": "vol. {}", "item": "item {}", "document": "doc. {}", "folio": "fol. {}", "pages": "p. {}"},
    ),
    examples=(
        Example("Hillcrest County Archives, Mayor's Office Records, box 4, folder 9", "collection Mayor's Office Records | box 4 | folder 9"),
        Example("Northfield Museum Library, Quarry Collection, NM-77-12", "collection Quarry Collection | item NM-77-12"),
    ),
    counterexamples=("See vol. 3, p. 12.", "item 4 of the agenda"),
)  # fmt: skip
