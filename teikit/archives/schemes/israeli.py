"""Israel: record group, ministry, box and file joined by a slash."""

from teikit.archives.scheme import Code, Example, Scheme, Sense

SCHEME = Scheme(
    name="israeli",
    title="record group, ministry, box/file",
    labels={
        "record-group": "record group, RG, חטיבה",
        "box": "box, מיכל",
        "file": "file, תיק",
        "folio": "folio",
        "pages": "p, pp, עמ",
        "series": "section, מדור, series, division",
    },
    senses={"series": (Sense("series"),)},
    codes=(
        Code(r"(?P<record_group>\d{2,3}(?:\.\d{1,2})?)/(?P<series>[A-Z]{1,4})/(?P<box>\d{1,6})/(?P<file>\d{1,5})(?![\w/])", after=("",)),
        Code(r"(?P<record_group>\d{2,3})[./](?P<series>\d{1,2})/(?P<box>\d{2,5})/(?P<file>\d{1,4})(?![\w/])", after=("",)),
        Code(r"(?P<series>MFA|FM|PMO|PM|חצ|גל|ג|א|Het[Zz]|HZ|G|GL|A)[ -](?P<box>\d{2,6})/(?P<file>\d{1,5})(?![\w/])", after=("", "record-group")),
        Code(r"(?P<series>MFA|FM|PMO|חצ|גל)(?=\s*[,;(])", after=("", "record-group")),
        Code(r"(?P<box>\d{2,6})/(?P<file>\d{1,5})(?![\w/])", after=("", "record-group", "series")),
    ),
    levels=("record-group", "collection", "series", "subseries", "year", "box", "file", "folio", "pages"),
    titles=("collection", "series", "subseries"),
    style=(
        {"record-group": "RG {}", "collection": "{}", "series": "{}", "subseries": "{}", "box": "{}", "file": "/{}", "pages": "p. {}"},
        {"record-group": "RG {}", "collection": "{}", "series": "{}", "subseries": "{}", "box": "Box {}", "file": "File {}", "pages": "p. {}"},
    ),
    examples=(
        Example("ISA, RG 130, MFA, 3744/21", "record-group 130 | series MFA | box 3744 | file 21"),
        Example("גנזך המדינה, חצ-4041/7", "series חצ | box 4041 | file 7"),
    ),
    counterexamples=("3744/21 = 178",),
)  # fmt: skip
