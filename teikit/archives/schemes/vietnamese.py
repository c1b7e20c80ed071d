"""Vietnam: phông (fonds), hồ sơ (file), tờ (leaf), trang (page)."""

from teikit.archives.scheme import Code, Example, Scheme, Sense

SCHEME = Scheme(
    name="vietnamese",
    title="phông, hồ sơ, tờ",
    labels={
        "fond": "phông, phong, fonds, fond, collection",
        "inventory": "mục lục, ml, inventory",
        "box": "hộp, box",
        "bundle": "cặp",
        "file": "hồ sơ số, hồ sơ, hs số, hs, ho so, đvbq, file, file no, dossier",
        "folder": "folder, tập",
        "folio": "tờ, folio",
        "pages": "trang, tr, p, pp",
        "document": "văn bản, số",
    },
    senses={
        "số": (Sense("file", after=("fond",), unless=("file",)), Sense("document", after=("file",))),
        "tập": (Sense("folder", after=("file",)),),
        "phông": (Sense("fond"),),
    },
    codes=(Code(r"(?P<file>\d{1,6})(?=\s*(?:[,;.()]|$))", after=("fond",)),),
    levels=("fond", "series", "inventory", "box", "bundle", "file", "folder", "document", "folio", "pages"),
    titles=("fond", "series"),
    style=(
        {"fond": "phông {}", "series": "{}", "inventory": "mục lục {}", "box": "hộp {}", "file": "hồ sơ {}", "folder": "tập {}", "folio": "tờ {}", "pages": "tr. {}", "document": "văn bản {}"},
        {"fond": "{}", "series": "{}", "file": "HS {}", "folio": "tờ {}", "pages": "tr. {}"},
    ),
    examples=(
        Example("TTLTQG III, phông Phủ Thủ tướng, hồ sơ 2204, tờ 5", "fond Phủ Thủ tướng | file 2204 | folio 5"),
        Example("TTLTQG II, ĐICH, HS 731, tr. 3-4", "fond ĐICH | file 731 | pages 3-4"),
    ),
    counterexamples=("Hồ Chí Minh Toàn tập, tập 9, tr. 12",),
)  # fmt: skip
