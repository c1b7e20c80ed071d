"""Albania: fondi, viti (year), dosja (file), fleta (leaf)."""

from teikit.archives.scheme import Code, Example, Scheme, Sense

SCHEME = Scheme(
    name="albanian",
    title="F., V. (viti), D. (dosja), fl.",
    labels={
        "fond": "fondi, fond, f",
        "year": "viti, vit, v",
        "inventory": "lista, l",
        "file": "dosja, dos, d, file",
        "folio": "fletë, fleta, fl, ff",
        "pages": "faqe, faq, fq, p, pp",
        "document": "dok, nr",
    },
    senses={
        "v": (Sense("year", value="{year}"),),
        "viti": (Sense("year", value="{year}"),),
        "vit": (Sense("year", value="{year}"),),
        "l": (Sense("inventory", unless=("inventory",)),),
        "f": (Sense("fond", unless=("fond", "file", "year")), Sense("pages", after=("file",))),
        "d": (Sense("file", after=("fond", "year", "inventory", "series")),),
        "nr": (Sense("document", after=("file",)),),
    },
    codes=(
        Code(r"(?P<fond>(?:\d+/)?AP-?[A-Z]{2,6}|MP?K[A-Z]{2,4}|APL(?:-[A-Z]+)?|MPP[A-Z]*|MPK[A-Z]+)(?=\s*[,.])", after=("",)),
    ),
    levels=("fond", "series", "year", "inventory", "file", "document", "folio", "pages"),
    titles=("fond", "series"),
    style=(
        {"fond": "F. {}", "series": "{}", "year": "V. {}", "inventory": "L. {}", "file": "D. {}", "folio": "fl. {}", "pages": "faqe {}"},
        {"fond": "{}", "series": "{}", "year": "V. {}", "inventory": "L. {}", "file": "D. {}", "folio": "fl. {}", "pages": "faqe {}"},
    ),
    examples=(
        Example("AQSH, F. 14/AP-MPKS, V. 1962, D. 7, fl. 3", "fond 14/AP-MPKS | year 1962 | file 7 | folio 3"),
        Example("AMPJ, viti 1958, dosja 112, fl. 4-6", "year 1958 | file 112 | folio 4-6"),
    ),
    counterexamples=("V. 1960 ishte i vështirë.",),
)  # fmt: skip
