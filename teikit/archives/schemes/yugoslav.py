"""Serbia, Croatia, Bosnia, Slovenia, North Macedonia, Montenegro: fond, then kutija, fascikla, dosije, broj.

``f.`` is the fascikla (DAMSP) behind a series or a year; ``k.`` is the kutija (box).
"""

from teikit.archives.scheme import Code, Example, Scheme, Sense

SCHEME = Scheme(
    name="yugoslav",
    title="fond, kutija / fascikla, dosije, broj",
    labels={
        "fond": "fond, фонд, ф, collection",
        "series": "serija, серија",
        "box": "kutija, kut, k, кутија, кут, к, t.e, te, t. e, škatla, šk, box, arhivska škatla",
        "fascicle": "fascikla, fascikl, fasc, f, фасцикла, фасц, фасцикл, fas, fasc",
        "folder": "omot, mapa, mapa, омот",
        "file": "dosije, dos, d, šifra, sign, досије, šif, предмет, predmet, spis",
        "archival-unit": "a.e, ae, а.е, a. e, а. е, a.j, arhivska enota, arh. jed, архивска единица, inv. br",
        "document": "broj, br, бр, dok, док, pov. br, str. pov. br, doc",
        "list": "list, l, л, лист, listovi, ll",
        "pages": "str, стр, p, pp, s",
        "volume": "sv, knjiga, knj, књ",
        "year": "godina, god, год",
    },
    senses={
        "f": (Sense("fascicle", after=("year", "fond", "series", "subseries")), Sense("fond")),
        "ф": (Sense("fascicle", after=("year", "series", "subseries")), Sense("fond", unless=("fond",))),
        "br": (Sense("document", after=("file", "fascicle")), Sense("file", after=("box", "fond", "series"))),
        "d": (Sense("file", after=("fascicle", "box", "year", "fond")),),
        "k": (Sense("box", after=("fond", "year", "series", "subseries")),),
        "к": (Sense("box", after=("fond", "year", "series", "subseries")),),
        "god": (Sense("year", value=r"{year}"),),
        "год": (Sense("year", value=r"{year}"),),
        "godina": (Sense("year", value=r"{year}"),),
        "sv": (Sense("volume", after=("fond", "box")),),
        "l": (Sense("list", after=("archival-unit", "file", "document", "box")),),
    },
    codes=(
        Code(r"(?P<fond>836|837|507)/(?P<series>[IVX]+)(?=\s*,)", after=("",)),
        Code(r"-(?P<fond>\d{1,4})-(?P<series>[IVX]+-\d+(?:-[a-z])?)/(?P<file>\d[\w-]*)", after=("",)),
        Code(r"-(?P<fond>\d{1,4}(?:\.\d+)?)-(?P<series>[A-ZČŠŽ]{2,5}(?: [A-ZČŠŽ]{2,5})*)(?=\s*,)", after=("",)),
        Code(r"(?P<fond>KPR|KMJ|КПР|КМЈ)(?=[ ,]\s?[IVX]+-\d)", after=("",)),
        Code(r"(?P<fond>(?:836|837|507|[1-9]\d{1,2}))(?=\s*,\s*(?:[IVX]|[A-ZČŠŽА-Я]{2}|\d))", after=("", "fond")),
        Code(r"(?P<subseries>[IVX]+-\d+(?:-[a-zа-я])?)/(?P<file>[\w-]+)", after=("series", "fond")),
        Code(r"(?P<subseries>[IVX]+-\d+-[a-zа-я])(?=\s*,)", after=("series", "fond")),
        Code(r"(?P<series>[IVX]+)(?=\s*,\s*\d)", after=("fond", "series")),
        Code(r"(?P<series>[IVX]+)/(?P<file>[\w-]+)(?![\w/])", after=("fond", "series")),
        Code(r"(?P<file>\d+/[IVX]+-\d+|[IVX]+(?:-[\w]+)+)(?![\w/])", after=("series", "fond")),
        Code(r"(?P<document>\d{5,6})(?=\s*(?:[,;.()]|$))", after=("file",)),
        Code(r"-(?P<fond>\d{1,4}(?:\.\d+)?)(?![\w.])", after=("",)),
        Code(r"(?P<fond>AS \d{1,4}(?:/[IVX\d]+)?)(?=\s*[,.;]|$)", after=("",)),
    ),
    levels=(
        "fond", "series", "year", "subseries", "volume", "box", "fascicle", "folder", "file", "archival-unit", "document", "list",
        "pages",
    ),
    titles=("fond", "series", "subseries"),
    style=(
        {
            "fond": "fond {}", "series": "{}", "subseries": "{}", "year": "{}", "box": "kut. {}", "fascicle": "f. {}", "file": "d. {}",
            "archival-unit": "a.e. {}", "document": "br. {}", "list": "l. {}", "pages": "str. {}", "volume": "sv. {}",
        },
        {
            "fond": "{}", "series": "{}", "subseries": "{}", "year": "{}", "box": "kut. {}", "fascicle": "f. {}", "file": "{}",
            "archival-unit": "a.e. {}", "document": "br. {}", "list": "l. {}", "pages": "str. {}",
        },
        {"fond": "fond {}", "series": "{}", "subseries": "{}", "file": "/{}", "pages": "str. {}"},
    ),
    examples=(
        Example("AJ, fond 837, KPR, I-3-a/44-12", "fond 837 | series KPR | subseries I-3-a | file 44-12"),
        Example("DAMSP, PA, 1958, Kina, f. 63, d. 4, br. 411872", "fond PA | year 1958 | subseries Kina | fascicle 63 | file 4 | document 411872"),
        Example("HDA, fond 1561, SDS RSUP SRH, kut. 7", "fond 1561 | series SDS RSUP SRH | box 7"),
        Example("ARS, AS 1931, t. e. 1184, a. e. 3", "fond AS 1931 | box 1184 | archival-unit 3"),
    ),
    counterexamples=("Službeni list FNRJ, br. 12, str. 4", "f. 12, br. 4"),
)  # fmt: skip
