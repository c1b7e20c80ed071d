"""India, Pakistan and their neighbours: ministry, branch, file number; private papers with instalment and subject file."""

from teikit.archives.scheme import Code, Example, Scheme, Sense

SCHEME = Scheme(
    name="indian",
    title="ministry, branch, File No.; papers, instalment, subject file",
    labels={
        "record-group": "record group, RG",
        "series": "series, installment, instalment, inst",
        "file": "subject file, file no, f. no, f, s.f, sf, file, progs. no, progs, proceedings no, sl. no, S. no",
        "volume": "vol, volume, part, pt",
        "document": "nos, no, document, doc, serial no, cable",
        "folio": "folio, fol, ff",
        "pages": "p, pp, page, pages",
        "box": "box",
        "microfilm": "reel, roll",
    },
    senses={
        "f": (Sense("file", unless=("file",), value=r"{code}(?:[-/&]\w+(?:\(\w+\))?)*"),),
        "sf": (Sense("file", unless=("file",)),),
        "nos": (Sense("document", after=("file", "series", "subseries", "collection")),),
        "no": (Sense("document", after=("file",)), Sense("file", after=("fond", "series"), unless=("file",))),
        "file": (Sense("file", value=r"(?=[^\s,;]*\d)[\w().&/+*-]+(?:[ ](?:\(?[A-Z][\w)/-]*|\([\w)/-]*))?(?<![.,;])|{code}"),),
        "inst": (Sense("series", after=("collection",)),),
        "series": (Sense("series"),),
        "part": (Sense("volume", after=("file",)),),
        "pt": (Sense("volume", after=("file",)),),
    },
    codes=(
        Code(r"\((?P<series>(?:[IVX]+(?: ?[&,-] ?[IVX]+)?|\d+(?:st|nd|rd|th)|First|Second|Third) (?:Installments?|Instalments?|Inst\.?))\)", after=("collection",)),
        Code(r"(?P<series>(?:[IVX]+|\d+(?:st|nd|rd|th)|First|Second|Third|[IVX]+[-–&, ]+[IVX]+) (?:Installments?|Instalments?|Inst\.))", after=("collection",)),
        Code(r"(?P<series>(?:Installment|Instalment) [IVX\d]+)", after=("collection",)),
        Code(r"(?P<fond>MEA|MHA|PMO|PMS|MoD|MOD|EAD|MFA|Ministry of [A-Z][^,;]+)(?=\s*[,;])", after=("",)),
    ),
    levels=("record-group", "fond", "collection", "series", "subseries", "year", "box", "microfilm", "file", "volume", "document", "folio", "pages"),
    titles=("collection", "series", "subseries"),
    style=(
        {"record-group": "RG {}", "fond": "{}", "collection": "{}", "series": "{}", "subseries": "{}", "year": "{}", "box": "Box {}", "file": "File No. {}", "volume": "Vol. {}", "document": "Document {}", "folio": "fol. {}", "pages": "p. {}"},
        {"collection": "{}", "series": "{}", "subseries": "{}", "file": "Subject File {}", "volume": "Vol. {}", "pages": "p. {}", "fond": "{}"},
    ),
    examples=(
        Example("NAI, MEA, EAD Branch, File No. 3(9)-EAD/52, p. 8", "fond MEA | series EAD Branch | file 3(9)-EAD/52 | pages 8"),
        Example("NMML, K.M. Rao Papers (II Inst.), Correspondence, File 3", "collection K.M. Rao Papers | series II Inst. | subseries Correspondence | file 3"),
        Example("NMML, K.M. Rao Papers, II Installment, Subject File 7", "collection K.M. Rao Papers | series II Installment | file 7"),
    ),
    counterexamples=("The file was closed on 3 May.", "F. Nowak, p. 3"),
)  # fmt: skip
