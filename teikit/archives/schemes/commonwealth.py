"""Australia, New Zealand, South Africa: series and control symbol; agency, series and accession; source and volume."""

from teikit.archives.scheme import Code, Example, Scheme, Sense

SCHEME = Scheme(
    name="commonwealth",
    title="series, control symbol / item; source, volume, file",
    labels={
        "record-group": "record group, RG",
        "series": "series, group",
        "box": "box",
        "folder": "folder",
        "item": "item, record, control symbol, item no, barcode, r",
        "file": "file, file no, reference, ref",
        "volume": "volume, vol, part, pt",
        "folio": "folio, folios, fol, fols, f, ff",
        "pages": "p, pp, page, pages",
        "document": "document, doc",
    },
    senses={
        "r": (Sense("item", after=("box", "series")),),
        "f": (Sense("folio", after=("item", "file", "volume")),),
        "group": (Sense("series", value=r"\d+"),),
        "part": (Sense("volume", after=("file", "item", "volume")),),
        "pt": (Sense("volume", after=("file", "item", "volume")),),
        "ref": (Sense("file"),),
        "record": (Sense("item", after=("box", "series")),),
    },
    codes=(
        Code(r"(?P<collection>MS(?:-Papers-)? ?\d[\w-]*)(?=\s*,\s*(?:[Bb]ox|[Ss]eries|[Ff]older|[Ff]ile))", after=("",)),
        Code(r"(?P<fond>BTS|BLO|BPA|BNS|BEP|BWA|MEM)(?=\s\d)", after=("",)),
        Code(r"(?P<series>(?:A|AA|AWM|B|C|D|E|J|K|M|MP|CP|SP|PP|BP|CRS A|M\.?P\.?)\d{1,5}(?:/\d+)?(?:/XR\d+)?)(?=\s*[,;])", after=("",)),
        Code(r"(?P<item>\d[\w/]*(?:[ -]?(?:PART|Part|part|PT|Pt|pt\.?) \d+[A-Z]?)?|[A-Z]{1,4}\d+(?:/\w+)*)(?=\s*(?:[,;.()]|$))", after=("series", "box")),
        Code(r"(?P<series>[A-Z]{3,4} (?:[\dW]\w*[/ ])?W?\d{2,5})(?=\s*[,;])", after=("",)),
        Code(r"(?P<series>[A-Z]{3,4} \d{1,5}/W?\d+)(?:\s*,?\s*(?P<box>\d+)/(?P<item>[\w/]+))?(?=\s*(?:[,;.()]|$))", after=("",)),
        Code(r"(?P<series>(?:EA|PM|MA|NASH|AAEG|ABHS|EA1|AD) ?\d*)[, ]+(?P<item>\d+/\d[\w/]*)(?=\s*(?:[,;.()]|$))", after=("",)),
        Code(r"(?P<fond>BTS|BLO|BPA|BNS|BEP|BWA|KAB|NTS|SAB|URU|GG|PM|MVV/P|MVV|CDF|HSI|AMI|LON|BVV)(?=\s*[,;]|\s\d)", after=("",)),
        Code(r"(?P<file>\d+(?:/\d+){1,4})(?=\s*(?:[,;.()]|$))", after=("fond", "")),
    ),
    levels=("record-group", "fond", "collection", "series", "subseries", "box", "folder", "file", "item", "volume", "document", "folio", "pages"),
    titles=("collection", "series", "subseries"),
    ordered=False,
    style=(
        {"record-group": "RG {}", "fond": "{}", "collection": "{}", "series": "{}", "subseries": "{}", "box": "Box {}", "folder": "Folder {}", "file": "File {}", "item": "{}", "volume": "Vol. {}", "document": "Document {}", "folio": "fol. {}", "pages": "p. {}"},
        {"fond": "{}", "collection": "{}", "series": "{}", "box": "Box {}", "folder": "Folder {}", "file": "File {}", "item": "Record {}", "volume": "Vol. {}", "folio": "fol. {}", "pages": "p. {}"},
        {"fond": "{}", "collection": "{}", "series": "Group {}", "box": "Box {}", "folder": "Folder {}", "file": "File {}", "item": "Item {}", "volume": "Vol. {}", "folio": "fol. {}", "pages": "p. {}"},
    ),
    examples=(
        Example("NAA: A1838, 919/12/7 Part 3, folio 44", "series A1838 | item 919/12/7 Part 3 | folio 44"),
        Example("Archives New Zealand, ABHS 950/W4627, Box 12, Record 104/4/1", "series ABHS 950/W4627 | box 12 | item 104/4/1"),
        Example("National Archives of South Africa, SAB, BTS, vol. 1/33/3", "fond BTS | volume 1/33/3"),
    ),
    counterexamples=("The A1838 road is closed.", "Group 3, box office"),
)  # fmt: skip
