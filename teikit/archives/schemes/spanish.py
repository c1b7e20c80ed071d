"""Spain and Spanish-speaking America: fondo, caja, legajo, carpeta, expediente, hoja."""

from teikit.archives.scheme import Code, Example, Scheme, Sense

SCHEME = Scheme(
    name="spanish",
    title="fondo, caja / legajo, carpeta, expediente, hoja",
    labels={
        "fond": "fondo, fons, fond, archivo",
        "series": "serie, ramo, grupo documental, sección, secc",
        "subseries": "subserie, subsección",
        "box": "caja, cajas, capsa, c, galería",
        "bundle": "legajo, legajos, leg, l, atado",
        "folder": "carpeta, carp, cp, folder",
        "file": "expediente, expedientes, exp, exps, expte",
        "volume": "volumen, vol, tomo, t",
        "document": "documento, doc, d, núm, n, n.°, n.º",
        "folio": "hoja, hojas, h, hh, foja, fojas, fs, folio, folios, fol, fols, f, ff",
        "pages": "página, páginas, pág, págs, p, pp",
        "microfilm": "rollo, microfilme",
        "register": "libro, lib, registro, reg",
        "year": "año",
    },
    senses={
        "c": (Sense("box", after=("fond", "series", "record-group")),),
        "f": (Sense("folio", after=("box", "bundle", "folder", "file", "volume", "document", "register")),),
        "h": (Sense("folio", after=("file", "bundle", "volume", "box", "folder")),),
        "t": (Sense("volume", after=("fond", "series")),),
        "n": (Sense("document", after=("bundle", "box", "file")),),
        "n°": (Sense("document", after=("bundle", "box", "file")),),
        "nº": (Sense("document", after=("bundle", "box", "file")),),
        "d": (Sense("document", after=("folder",)),),
        "año": (Sense("year", value="{year}"),),
        "archivo": (),
        "reg": (Sense("register", after=("fond", "series")),),
        "registro": (Sense("register", after=("fond", "series")),),
        "l": (Sense("bundle", after=("file",)),),
        "lib": (Sense("register", after=("fond", "series")),),
        "libro": (Sense("register", after=("fond", "series")),),
        "sección": (Sense("series"),),
    },
    codes=(
        Code(r"(?P<box_label>C\.) ?(?P<box>\d{1,5}),? (?:(?P<bundle_label>L\.) ?(?P<bundle>\d{1,4}[a-z]?),? )?(?P<folder_label>Cp\.) ?(?P<folder>\d+)", after=("",)),
        Code(r"(?P<file>[IVXL]{1,5}-\d{1,5}-\d{1,3}|L-E-\d{1,5})(?=\s*(?:[,;.()]|$))", after=("",)),
        Code(r"(?P<record_group>\(\d{1,2}\) ?\d{1,3}(?:\.\d+)?)(?:\s*,?\s*(?:(?P<box_label>caja)\s)?(?P<box>\d{1,3}/\d{3,6}))?", after=("",)),
        Code(r"(?P<box>\d{1,3}/\d{3,6})(?=\s*(?:[,;.()]|$))", after=("record-group",)),
        Code(r"(?P<bundle_label>R)[-. ](?P<bundle>\d{2,6}),?\s?(?P<file_label>E)[-. ](?P<file>\d+)", after=("",)),
        Code(r"(?P<bundle_label>R)[-. ](?P<bundle>\d{2,6})", after=("",)),
        Code(r"(?P<file_label>E)[-. ](?P<file>\d+)", after=("bundle",)),
        Code(
            r"(?P<series>[A-Z][A-ZÁÉÍÓÚa-záéíóúñ_ ]+),\s*(?P<bundle>\d{1,4}[A-Z]?)(?=,\s[LNR]\.)(?:,\s*(?P<register_label>L\.)\s?(?P<register>\d+))?"
            r"(?:,\s*(?P<document_label>N\.)\s?(?P<document>\d+))?(?:,\s*(?P<item_label>R\.)\s?(?P<item>\d+))?",
            after=("",),
        ),
        Code(r"(?P<box_label>C\.) ?(?P<box>\d{1,5}),? ?(?P<document_label>D\.) ?(?P<document>\d+(?:-\d+)?)", after=("fond", "")),
    ),
    levels=(
        "fond", "record-group", "collection", "series", "subseries", "year", "box", "bundle", "register", "volume", "folder", "file",
        "document", "item", "folio", "pages",
    ),
    titles=("fond", "series", "subseries"),
    ordered=False,
    style=(
        {
            "fond": "Fondo {}", "record-group": "{}", "series": "serie {}", "year": "{}", "box": "caja {}", "bundle": "leg. {}", "folder": "carpeta {}",
            "file": "exp. {}", "volume": "vol. {}", "document": "doc. {}", "folio": "f. {}", "pages": "p. {}", "register": "libro {}", "item": "R. {}",
        },
        {
            "fond": "{}", "record-group": "{}", "series": "{}", "subseries": "{}", "year": "{}", "box": "caja {}", "bundle": "leg. {}",
            "folder": "carpeta {}", "file": "exp. {}", "volume": "vol. {}", "document": "doc. {}", "folio": "f. {}", "pages": "p. {}",
        },
        {"record-group": "{}", "box": "{}", "bundle": "R-{}", "file": "E-{}", "folder": "carpeta {}", "folio": "fol. {}", "pages": "p. {}"},
    ),
    examples=(
        Example("AGI, Patronato, 188, N. 3, R. 2", "series Patronato | bundle 188 | document 3 | item 2"),
        Example("AGA, (10)97, 51/11240", "record-group (10)97 | box 51/11240"),
        Example("AGN, Fondo DFS, exp. 48-2-62, leg. 1, h. 77", "fond DFS | file 48-2-62 | bundle 1 | folio 77"),
        Example("AGMAV, C. 1940, L. 2, Cp. 31, D. 2", "box 1940 | bundle 2 | folder 31 | document 2"),
        Example("AHN, Estado, leg. 5044, exp. 12", "fond Estado | bundle 5044 | file 12"),
    ),
    counterexamples=("La caja, el legajo y la hoja 12.", "Decreto 12/1960, h. 3", "n.º 5, 3.º D"),
)  # fmt: skip
