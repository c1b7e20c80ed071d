"""Finland: the class of the filing system (12 L), kansio, kotelo; a person's archive by its letters (UKK)."""

from teikit.archives.scheme import Code, Example, Scheme, Sense

SCHEME = Scheme(
    name="finnish",
    title="ryhmä, kansio, kotelo",
    labels={
        "fond": "arkisto, fond",
        "box": "kotelo, kot, laatikko, lk, box",
        "folder": "kansio, kans, folder",
        "file": "ryhmä, asiakirja, mappi, dossier, signum",
        "folio": "fol, f, lehti",
        "pages": "s, sivu, p, pp",
        "volume": "nide, osa",
    },
    senses={
        "s": (Sense("pages", after=("box", "folder", "file")),),
        "f": (Sense("folio", after=("box", "folder")),),
        "osa": (Sense("volume", after=("file", "box")),),
    },
    codes=(
        Code(r"(?P<file>[A-Z]{2,3} \d{1,5}(?::\d{1,4})?)(?=\s*(?:[,;.()]|$))", after=("", "collection")),
        Code(r"(?P<file>\d{1,3} [A-Z]{1,2}(?:\d)?(?: [a-z])?)(?=\s*[,;])", after=("", "collection")),
        Code(r"(?P<file>[A-Z][a-z]?:?\d+)(?=\s*(?:[,;.()]|$))", after=("collection", "fond")),
        Code(r"(?P<box>\d{1,4})(?=\s*(?:[,;.()]|$))", after=("collection",)),
    ),
    levels=("fond", "collection", "series", "file", "folder", "box", "volume", "folio", "pages"),
    titles=("collection", "series"),
    style=({"fond": "arkisto {}", "collection": "{}", "series": "{}", "file": "{}", "folder": "kansio {}", "box": "kot. {}", "volume": "osa {}", "folio": "fol. {}", "pages": "s. {}"},),
    examples=(
        Example("UMA, 5 C, kansio 7", "file 5 C | folder 7"),
        Example("Kansallisarkisto, JKP, kot. 31", "collection JKP | box 31"),
    ),
    counterexamples=("Katso kansio 7.",),
)  # fmt: skip
