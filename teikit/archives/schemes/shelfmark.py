"""Shelfmarks of manuscript libraries: one token sequence, then the leaf.

``MS. Rawl. C. 938``, ``Add MS 45498``, ``Cod. Pal. germ. 848``, ``Vat. lat. 3225``, ``ms. fr. 12345``, ``F.п.I.5``.
"""

from teikit.archives.scheme import Code, Example, Scheme, Sense

WORD = r"(?:[A-ZÀ-Ž][\w'-]*\.?|[a-z]{1,9}\.|[a-z](?= )|d'\w+|(?:medieval|latin|lat|fr|gr|grec|germ|arabe|misc|supra|inf|sup|français|nouv|acq|fonds|et|e|olim|ital|hebr|or|orient)\b\.?)"
NUMBER = r"(?:\d{1,3},\d{3}(?!\d)|\d[\d.]*)(?:[A-Za-z]{1,2}\b)?(?:[/-]\d+)?(?:\. ?\d+)*(?:[a-z](?:-[a-z])?\b)?(?<!\.)"
IN_BRACKETS = r"(?: \((?:[A-Z]|\d+(?:-\d+)?)\))?"

SCHEME = Scheme(
    name="shelfmark",
    title="shelfmark, folio",
    labels={
        "folio": "folios, folio, fols, fol, fos, fo, ff, f, foll, blatt, bll, bl, feuillet, c, cc, h",
        "list": "лист, листы, лл, л, karta, karty, k",
        "pages": "pages, page, pp, p, seite, s, стр, с",
        "volume": "vol, bd, t, tom",
        "item": "art, item, no",
        "shelfmark": "shelfmark, signatur, sign, cote, signatura, call number",
    },
    senses={
        "f": (Sense("folio", after=("shelfmark",)),),
        "c": (Sense("folio", after=("shelfmark",)),),
        "h": (Sense("folio", after=("shelfmark",)),),
        "s": (Sense("pages", after=("shelfmark",)),),
        "с": (Sense("pages", after=("shelfmark",)),),
        "p": (Sense("pages", after=("shelfmark",)),),
        "t": (Sense("volume", after=("shelfmark",)),),
        "no": (Sense("item", after=("shelfmark",)),),
        "item": (Sense("item", after=("shelfmark",)),),
        "art": (Sense("item", after=("shelfmark",)),),
        "shelfmark": (Sense("shelfmark", value=r"(?=[^\n,;]*\d)[^\s,;]+(?: [^\s,;]+){0,4}"),),
        "signatur": (Sense("shelfmark", value=r"(?=[^\n,;]*\d)[^\s,;]+(?: [^\s,;]+){0,4}"),),
        "cote": (Sense("shelfmark", value=r"(?=[^\n,;]*\d)[^\s,;]+(?: [^\s,;]+){0,4}"),),
        "box": (Sense("box"),),
    },
    codes=(
        Code(r"(?P<shelfmark>(?:MS )?Royal (?:MS )?\d{1,2} [A-G]\.? ?[ivxlIVXL]+)(?!\w)", after=("",)),
        Code(r"(?P<shelfmark>MSS?\.? \d{1,3} [A-Z] \d{1,3})(?!\w)", after=("",)),
        Code(r"(?P<shelfmark>(?!(?:Papers|Records|Collection|Series)\b)(?:[A-Z][A-Za-z]{1,12}\.? )M[Ss][Ss]?\.? \d(?:[\d.]*\d)?[A-Z]?)(?=\s*(?:[,;()]|\.?\s*$|\.\s))", after=("",)),
        Code(r"(?P<shelfmark>M(?:sc|scr|ss|s)\.(?:[A-Z][a-z]+\.)+ ?(?:[A-Z]\.)?\d+[a-z]?)(?!\w)", after=("",)),
        Code(r"(?P<shelfmark>[A-Z]{1,2} [IVXL]+ \d{1,4}[a-z]?|[IVXL]+ ?[A-Z] ?\d{1,4}[a-z]?|\d{1,2}-[IVXL]+-\d{1,4})(?=\s*(?:[,;.()]|$))", after=("",)),
        Code(r"(?P<shelfmark>[А-Я][а-я]+(?:ое|ая|ий)? собр\. ?№ ?\d+)", after=("",)),
        Code(r"(?P<shelfmark>MSS?\.\d[\w./-]*\w)(?!\w)", after=("",)),
        Code(r"(?P<shelfmark>(?:English|Latin|Greek|Hebrew|Arabic|Persian|Welsh|French|Italian|German|Irish|Gaelic|Peniarth|Crawford|Digby|Junius|Parker) MSS?\.? \d+\w?)(?!\w)", after=("",)),
        # Provinces of the Society of Jesus.
        Code(
            r"(?P<shelfmark>(?:(?:Rom|Germ|Jap|Sin|Hisp|Ital|Lus|Gall|Angl|Austr|Boh|Pol|Lith|Neap|Sic|Ven|Med|Goa|Mal|Philipp|Mex|Peru|Paraq|Bras"
            r"|Epp|NN|Opp|Hist|Soc|Cong)\.? ?){1,2}\d{1,4}(?:[a-z]|[/-][IVX\d]+| ?[IVX]+)?)(?!\w)",
            after=("",),
        ),
        # Papyri go by the siglum of their edition or collection.
        Code(
            r"(?P<shelfmark>(?:P|O|SB|BGU|T)\. ?(?:(?:Oxy|Mich|Heid|Berl|Berol|Lond|Tebt|Cair|Zen|Amh|Fay|Hib|Ryl|Köln|Koeln|Flor|Giss|Hamb|Herc|Hever"
            r"|Lips|Lille|Leid|Mert|Monac|Münch|Oslo|Oxy|Petr|Princ|Rain|Sorb|Stras|Strasb|Vind|Vindob|Yale|Bodm|Chester Beatty|Col|Cornell|Dura|Eleph"
            r"|Erl|Genf|Gen|Grenf|Gur|Harr|Iand|Kell|Laur|Louvre|Nag Hammadi|Osl|Paris|Ross\.?-?Georg|Sakaon|Schub|Tor|Turin|Ups|Würzb|Wisc|Wash)\.? ?){1,2}"
            r"(?:inv\. ?(?:nr\. ?|no\. ?)?)?(?:[A-Z]{1,2} ?|[IVXL]+,? ?)?\d{1,6}(?: [rv])?)(?!\w)",
            strong=True,
        ),
        Code(r"(?P<shelfmark>(?:IOR[:/ ] ?)?[A-Z]/(?:[A-Z&]+/)*[A-Z&]*\d*(?:/\d+)+[A-Z]?)(?!\w)", after=("",)),
        Code(r"(?P<shelfmark>IOR/[A-Z](?:/[A-Z&]+)*(?:/\d+)+[A-Z]?)(?!\w)", strong=True),
        Code(r"(?P<shelfmark>(?:(?:Add|Additional|Cotton|Harley|Royal|Egerton|Sloane|Arundel|Stowe|Lansdowne|Burney|Yates Thompson|Mss Eur|MSS Eur|Or|Oriental|India Office)\.? ?)(?:Ch|MSS?|Ms|Roll)?\.?(?: (?:[A-Z][a-z]+|[A-Z]\.?|[IVXL]+))* ?" + NUMBER + r"[A-Z]?(?:/\d+)?)(?!\w)", after=("",), strong=False),
        Code(r"(?P<shelfmark>(?:Cotton|Royal) MSS? [A-Z]\w+ [A-Z]\.? ?[ivxlIVXL]+)(?!\w)", after=("",)),
        Code(r"(?P<shelfmark>(?:MSS?|Mss|Ms|ms|mss|Hs|HS|Hss|[Rr]kps?|[Rr]ękopis)\.?(?:-| )(?:" + WORD + r" ?){0,7}" + NUMBER + r"(?:[A-Z]|(?:/[A-Z\d]{1,4})+| [IVX]+)?" + IN_BRACKETS + r")(?![\w-])", after=("",)),
        # Accessions and deposits of the national libraries at Edinburgh and Dublin.
        Code(r"(?P<shelfmark>(?:Acc|Dep)\.? ?\d{2,6}(?:/\d{1,4})*)(?![\w/])", after=("",)),
        Code(r"(?P<shelfmark>MSS?[./_]\d[\d/]*)(?!\w)", after=("",)),
        Code(r"(?P<shelfmark>(?:C[gl]m|C(?:od)?\. ?(?:icon|gall|germ|lat|graec|hisp|ital|slav|turc|arab|hebr)\.?(?: Mon\.)?|Cod\.|Codex|cod\.|Plut\.|Cim\.|Clm|Cod\. (?:Pal|Vind|Guelf|Sang|Aug|Reg|Ser|Vat|Palat|Bodmer|Donaueschingen|Poet|Theol|Hist|Bibl)\.?)(?: " + WORD + r")* ?" + NUMBER + r"(?: (?:Aug|Helmst|Weiss|Gud|Blank|Novi|Extrav|Noviss)\. ?(?:\d°|2°|4°|8°|lat\.|\w+°)?)?[a-z]?)(?!\w)", after=("",)),
        Code(r"(?P<shelfmark>(?:Vat|Pal|Urb|Reg|Barb|Chig|Ott|Ottob|Borg|Ross|Cap|Arch|Marc|Laur)\. (?:lat|gr|it|ebr|ar|slav|Vat|Cap)\.(?: (?:[IVXL]+|Z)[.,])? ?" + NUMBER + r"(?: \(=\d+\))?)(?!\w)", after=("",), strong=True),
        Code(r"(?P<shelfmark>(?:n\. ?a\.|NAF|N\. ?a\.|nouv\. acq\.|NAL|[Ff]r\.|[Ll]at\.|[Gg]r\.|[Ii]tal?\.|grec|Français|français|Latin|latin|Grec|Supplément grec|Arabe) ?(?:fr\.|lat\.)? ?" + NUMBER + r")(?!\w)", after=("",)),
        Code(r"(?P<shelfmark>[A-Z]\. ?п\. ?[IVXL]+\. ?(?:№ ?)?\d+|[FQO]\.[IVXL]+\.\d+)(?!\w)", strong=True),
        Code(r"(?P<shelfmark>[A-Z]\. \d+\. \d+ \(\d+(?:-\d+)?\))", after=("",)),
        Code(r"(?P<shelfmark>(?:RES|Res|VITR|Vitr|R|Inc)[/.]\d+(?:[-/]\d+)*)(?!\w)", after=("",)),
        Code(r"(?P<shelfmark>[A-Z]{1,3}(?:[ .-][A-Z]{0,2}[a-z]?)? ?\d+(?:[./]\d+)*(?: (?:[IVX]+|inf\.|sup\.))?)(?=\s*(?:[,;.()]|$))", after=("",)),
        # A collection's short name and a number, which is no label and no year: "Ayasofya 3704", "Sin. 1003".
        Code(
            r"(?P<shelfmark>(?!(?:Nrs?|Nos?|Vols?|Bd|Box|Inv|Kart|Karton|Kt|Reg|Fasc|Fol|Leg|Exp|Caja|Cx|Best|Bestand|Fonds?|Rep|Abt|Series?|Reel|Roll|Carton"
            r"|Folder|File|Dossier|Dok|Doc|Band|Heft|Teil|Akte|Sign|Sygn|Sig|Nachlass|Lot|Entry|Acc|Parte|Sala|Item|Piece|Tom|Tomo|Tome|Liv|Lata|Pasta|Art"
            r"|Loc|Tit|Dep|Document|Jan\w*|Feb\w*|March|April|Apr|May|June|July|Aug\w*|Sep\w*|Oct\w*|Nov\w*|Dec\w*|Class|Group|Page|Plate|Room|Suite|Appendix|Chapter)\b)"
            r"[^\W\d_a-zа-яё](?:l[a-z]*|[A-Z]?[a-zà-ÿğışçöü]{1,9})(?:\.(?: [IVXL]+)? \d{1,5}|(?: [IVXL]+)? (?!(?:1[4-9]|20)\d\d\b)\d{1,5})[a-z]?)(?=\s*(?:[,;.()]|$))",
            after=("",),
        ),
    ),
    levels=("collection", "series", "shelfmark", "box", "volume", "folder", "item", "list", "folio", "pages"),
    titles=(),
    heads=("shelfmark",),
    style=(
        {"shelfmark": "{}", "collection": "{}", "volume": "vol. {}", "item": "art. {}", "folio": "fol. {}", "list": "л. {}", "pages": "p. {}"},
    ),
    examples=(
        Example("Bodleian Library, MS. Douce 195, fol. 7r", "shelfmark MS. Douce 195 | folio 7r"),
        Example("BL, Cotton MS Vespasian D VIII, f. 3", "shelfmark Cotton MS Vespasian D VIII | folio 3"),
        Example("BSB, Clm 13601, fol. 2v", "shelfmark Clm 13601 | folio 2v"),
        Example("BAV, Pal. lat. 1071, fol. 103r", "shelfmark Pal. lat. 1071 | folio 103r"),
        Example("P.Oxy. XVII 2071", "shelfmark P.Oxy. XVII 2071"),
        Example("BnF, ms. fr. 2643, f. 12", "shelfmark ms. fr. 2643 | folio 12"),
    ),
    counterexamples=("P. Mich told us 12 things.", "Ms. Parker, 12 King Street", "Jackson, MS 39201", "cod 12 kg"),
)  # fmt: skip
