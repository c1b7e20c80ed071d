"""Portugal and Brazil: fundo, série, caixa, maço, processo, folha; the codes of the Salazar archive and of CPDOC."""

from teikit.archives.scheme import Code, Example, Scheme, Sense

SCHEME = Scheme(
    name="portuguese",
    title="fundo, caixa / maço, processo, folha",
    labels={
        "fond": "fundo, fond, coleção, colecção",
        "series": "série, serie, secção, seção",
        "subseries": "subsérie",
        "box": "caixa, cx, nt, n.t, lata",
        "bundle": "maço, mç, m",
        "folder": "pasta, pt, capilha",
        "file": "prontuário, processo, proc, dossiê, dossier, exp, pº, p.º",
        "volume": "volume, vol, tomo",
        "register": "livro, liv, lv, códice, cód",
        "document": "n.º, ofício, of, documento, doc, telegrama, tel, despacho",
        "folio": "folha, folhas, fl, fls, fol, fols, f, ff",
        "pages": "página, pág, págs, p, pp",
    },
    senses={
        "m": (Sense("bundle", after=("fond", "series", "year")),),
        "f": (Sense("folio", after=("file", "box", "bundle", "folder", "volume", "register")),),
        "of": (Sense("document", after=("box", "bundle", "volume")),),
        "tel": (Sense("document", after=("box", "bundle", "volume")),),
        "proc": (Sense("file", value=r"{code}(?:,\d+)?"),),
    },
    codes=(
        Code(r"(?P<collection>A[OMC]S)/(?P<series>[A-Z]{1,2})/(?P<subseries>[A-Z]{1,3})-(?P<box>\d+[A-Z]?(?:-\d+)?)", after=("",)),
        Code(r"(?P<collection>[A-Z]{2,4}),\s?(?P<document>[A-Z]{2,4} [a-z]+(?: [a-z]{1,3})+ \d{4}(?:\.\d\d){1,2})", after=("",)),
        Code(r"(?P<document>[A-Z]{2,4} [a-z]+(?: [a-z]{1,3})+ \d{4}(?:\.\d\d){1,2})", after=("", "collection", "fond")),
        Code(r"(?P<fond>PIDE(?:/DGS)?|PIDE-DGS|PEA|GM|GNP|UM)(?=\s*[,;])", after=("",)),
        Code(r"(?P<series>SC|CI\(\d\)|SR)(?=\s*[,;])", after=("fond",)),
        Code(r"(?P<subseries>CI\(\d\))(?=\s*[,;])", after=("series",)),
        # Floor, cupboard, bundle: the archive of the Ministry of Foreign Affairs in Lisbon.
        Code(r"(?P<series>\d\.?º? ?P)(?:iso)?[.,]{1,2}\s?(?P<subseries>A(?:rm)?\.? ?\d{1,3})[.,]{1,2}\s?(?P<bundle_label>M)\.? ?(?P<bundle>\d{1,4})(?![\w/])", after=("",)),
    ),
    levels=(
        "fond", "collection", "series", "subseries", "year", "box", "bundle", "register", "volume", "folder", "file", "document", "folio",
        "pages",
    ),
    titles=("fond", "series", "subseries"),
    ordered=False,
    style=(
        {
            "fond": "{}", "collection": "{}", "series": "{}", "subseries": "{}", "year": "{}", "box": "cx. {}", "bundle": "mç. {}",
            "folder": "pt. {}", "file": "proc. {}", "volume": "vol. {}", "document": "ofício {}", "folio": "fl. {}", "pages": "p. {}",
            "register": "liv. {}",
        },
        {"collection": "{}", "series": "/{}", "subseries": "/{}", "box": "-{}", "folder": "pt. {}", "folio": "fl. {}", "pages": "p. {}"},
        {"collection": "{}", "document": "{}"},
    ),
    examples=(
        Example("ANTT, AOS/CO/PC-12, pt. 3", "collection AOS | series CO | subseries PC | box 12 | folder 3"),
        Example("ANTT, PIDE/DGS, SC, proc. 1421, NT 3012, fls. 5-7", "fond PIDE/DGS | series SC | file 1421 | box 3012 | folio 5-7"),
        Example("CPDOC-FGV, AAS, AAS mre d 1975.03.12", "collection AAS | document AAS mre d 1975.03.12"),
    ),
    counterexamples=("M. Soares, proc. penal", "caixa de 12 maços"),
)  # fmt: skip
