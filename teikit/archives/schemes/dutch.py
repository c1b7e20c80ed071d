"""The Netherlands: archief, toegang (number of the finding aid), inventarisnummer."""

from teikit.archives.scheme import Code, Example, Scheme, Sense

SCHEME = Scheme(
    name="dutch",
    title="archief, toegang, inventarisnummer",
    labels={
        "fond": "toegang, toegangsnummer, nummer toegang, archief, archiefnummer, fonds, collectie",
        "inventory": "inventarisnummer, inventarisnummers, inv. nr, inv. nrs, invnr, inv. no, inv, inventaris",
        "box": "doos",
        "folder": "map, omslag",
        "file": "dossier, dossiernummer, nummer, akte, aktenr",
        "folio": "folio, fol, f",
        "pages": "p, pp, pagina, blz",
    },
    senses={
        "f": (Sense("folio", after=("inventory",)),),
        "map": (Sense("folder", after=("inventory", "box", "fond")),),
        "archief": (Sense("fond", value=r"\d[\d.]*[A-Z]?"),),
        "collectie": (Sense("fond", value=r"\d[\d.]*"),),
        "file": (Sense("file"),),
    },
    codes=(
        Code(r"(?P<fond>\d{2,5}(?:-\d+)?)(?=\s*,\s*inv)", after=("", "collection")),
        Code(r"(?P<fond>(?:COLL|ARCH) ?\d{4,5})(?=\s*(?:[,;.()]|$))", after=("",)),
        Code(r"(?P<fond>\d\.\d\d\.\d{2,3}(?:\.\d\d)?)\s*[/,]\s*(?P<inventory>\d{1,5})(?![\w/.])", after=("", "collection")),
        Code(r"(?P<fond>\d\.\d\d(?:\.\d{2,3}){0,2})(?=\s*(?:[,;/]|$))", after=("", "collection")),
        Code(r"(?P<inventory>\d{1,3}(?:\.\d{1,4}){1,4})(?=\s*(?:[,;.()]|$))", after=("collection",)),
        Code(r"(?P<inventory>\d{1,5}[A-Z]?)(?=\s*(?:[,;.()]|$))", after=("fond",)),
    ),
    levels=("collection", "series", "fond", "inventory", "box", "file", "folder", "folio", "pages"),
    titles=("collection", "series"),
    style=(
        {"collection": "{}", "series": "{}", "fond": "toegang {}", "inventory": "inv.nr. {}", "box": "doos {}", "file": "dossier {}", "folder": "map {}", "folio": "fol. {}", "pages": "p. {}"},
    ),
    examples=(
        Example("NL-HaNA, Buitenlandse Zaken, toegang 2.05.117, inv.nr. 4410", "collection Buitenlandse Zaken | fond 2.05.117 | inventory 4410"),
        Example("Stadsarchief Amsterdam, toegang 5181, inv.nr. 77", "fond 5181 | inventory 77"),
    ),
    counterexamples=("versie 2.05.1 van het programma", "De inventaris telt 12 bladzijden."),
)  # fmt: skip
