"""Greece and Cyprus: year, φάκελος (folder), υποφάκελος, αριθμός."""

from teikit.archives.scheme import Example, Scheme, Sense

SCHEME = Scheme(
    name="greek",
    title="έτος, φάκελος, υποφάκελος, αριθμός",
    labels={
        "fond": "αρχείο, fond",
        "series": "σειρά",
        "year": "έτος",
        "folder": "φάκελος, φάκ, φακ, φ, fakelos, fak, folder, file",
        "fascicle": "υποφάκελος, υποφ, υποφάκ, υπ, ypofakelos, ypof, subfile",
        "document": "αριθμός, αρ, αρ. πρωτ, doc, no",
        "box": "κουτί, κυτίο, box",
        "folio": "φύλλο, φύλ, φ. φ",
        "pages": "σελ, σ, p, pp",
    },
    senses={
        "έτος": (Sense("year", value="{year}"),),
        "σ": (Sense("pages", after=("folder", "fascicle")),),
        "no": (Sense("document", after=("folder", "fascicle")),),
    },
    codes=(),
    levels=("fond", "collection", "series", "year", "box", "folder", "fascicle", "document", "folio", "pages"),
    titles=("fond", "series"),
    style=({"fond": "{}", "series": "{}", "year": "{}", "box": "κουτί {}", "folder": "φάκ. {}", "fascicle": "υποφ. {}", "document": "αρ. {}", "pages": "σελ. {}"},),
    examples=(
        Example("ΥΔΙΑ, 1959, φάκ. 31, υποφ. 2, αρ. 118", "year 1959 | folder 31 | fascicle 2 | document 118"),
        Example("YDIA, 1962, fak. 4, ypof. 1", "year 1962 | folder 4 | fascicle 1"),
    ),
    counterexamples=("αρ. 12, σελ. 3",),
)  # fmt: skip
