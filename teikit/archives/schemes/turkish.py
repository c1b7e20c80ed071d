"""Turkey: Fon Kodu and Yer No of the Republic's archive; fonds letters, dosya and gömlek of the Ottoman one."""

from teikit.archives.scheme import Code, Example, Scheme, Sense

SCHEME = Scheme(
    name="turkish",
    title="fon, kutu.dosya.sıra; fon, dosya/gömlek",
    labels={
        "fond": "fon kodu, fon, fond",
        "item": "yer no, yer, sıra",
        "box": "kutu, kutu no",
        "file": "dosya, dosya no, dos",
        "folder": "gömlek, göm, gömlek no",
        "document": "belge, belge no, lef",
        "register": "defter, def",
        "folio": "varak, vr",
        "pages": "s, sayfa, p, pp",
        "volume": "cilt",
    },
    senses={
        "fon": (Sense("fond", value=r"\d[\d.-]*\d|[A-Z][\w.]*"),),
        "fonkodu": (Sense("fond", value=r"\d[\d.-]*\d|[A-Z][\w.]*"),),
        "yerno": (Sense("item", value=r"\d[\d./-]*\d"),),
        "yer": (Sense("item", after=("fond",), value=r"\d[\d./-]*\d"),),
        "s": (Sense("pages", after=("file", "folder", "item", "register")),),
        "def": (Sense("register", after=("fond",)),),
    },
    codes=(
        Code(r"(?P<fond>\d{3}[.-]\d{2})[ ,/]+(?P<box>\d{1,3})[.-](?P<file>\d{1,3})[.-](?P<item>\d{1,3})(?![\w.])", after=("",)),
        Code(r"(?P<file>[DE]\. ?\d{1,5}(?:/\d{1,4})?)(?![\w/])", after=("",)),
        Code(r"(?P<fond>0?\d0[.-]\d{1,2}[.-]\d{1,2}[.-]\d{1,2}|0?\d{2}[.-]\d{1,2}[.-]\d{1,2}[.-]\d{1,2})[ ,/-]+(?P<box>\d{1,3})[.-](?P<file>\d{1,3})[.-](?P<item>\d{1,3})(?![\w.])", after=("",)),
        Code(r"(?P<fond>0?\d{2}[.-]\d{1,2}[.-]\d{1,2}[.-]\d{1,2})(?=\s*[,;])", after=("",)),
        Code(r"(?P<fond>[A-ZÇĞİÖŞÜ]{1,5}(?:\.[ ]?[A-ZÇĞİÖŞÜ]{1,6})+\.?|[A-ZÇĞİÖŞÜ]{2,4}\.)[ ,]*(?P<file>\d{1,5})[/-](?P<folder>\d{1,4})(?![\w/])", after=("",)),
        Code(r"(?P<fond>[A-ZÇĞİÖŞÜ][a-zçğıöşü]+(?: [A-ZÇĞİÖŞÜ][a-zçğıöşü]+)?|[A-ZÇĞİÖŞÜ]{2,4}) (?P<file>\d{1,5})/(?P<folder>\d{1,5})(?![\w/])", after=("",)),
        Code(r"(?P<fond>[A-ZÇĞİÖŞÜ]{1,5}(?:\.[ ]?[A-ZÇĞİÖŞÜ]{1,6})+\.?)(?=\s*,)", after=("",)),
    ),
    levels=("fond", "box", "register", "file", "folder", "item", "document", "folio", "pages"),
    titles=("fond",),
    style=(
        {"fond": "{}", "file": " {}", "folder": "/{}", "document": "belge {}", "pages": "s. {}", "register": "defter {}"},
        {"fond": "{}", "box": "/{}", "file": ".{}", "item": ".{}", "pages": "s. {}"},
        {"fond": "Fon Kodu: {}", "item": "Yer No: {}", "box": "kutu {}", "file": "dosya {}", "folder": "gömlek {}", "document": "belge {}", "pages": "s. {}"},
    ),
    examples=(
        Example("BOA, HR.SYS. 1120/4", "fond HR.SYS. | file 1120 | folder 4"),
        Example("BCA, Fon Kodu: 030.01, Yer No: 12.74.3", "fond 030.01 | item 12.74.3"),
        Example("BCA, 030.18.01.02/44.12.7", "fond 030.18.01.02 | box 44 | file 12 | item 7"),
    ),
    counterexamples=("T.C. 12/3", "Resmî Gazete, s. 4"),
)  # fmt: skip
