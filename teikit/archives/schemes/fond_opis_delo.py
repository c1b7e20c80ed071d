"""Fond, opis, delo, list: archives of the Russian tradition.

The foreign ministry's archive (AVPRF) puts a papka between opis and delo; ``p.`` is that papka as long as
no delo was read, and pages after it. ``list`` is a leaf (лист), except in English renderings of the kind
"Collection 0100, List 46, Folder 374, File 121", where it is the opis.
"""

from teikit.archives.scheme import Code, Example, Scheme, Sense

SCHEME = Scheme(
    name="fond_opis_delo",
    title="fond, opis, (papka,) delo, list",
    labels={
        "fond": "fond, fonds, f, кол, коллекция, фонд, фонды, ф, ფონდი, ფ, қор, фонди, collection",
        "opis": "opis, opis', opys, op, опись, опис, оп, воп, вопіс, тізбе, აღწერა, აღწ, ანაწერი, inventory, listing, record",
        "carton": "картон, к, karton, kart, k",
        "papka": "papka, pap, папка, пап, folder",
        "item": "por, пор, порядковый номер",
        "delo": (
            "delo, d, дело, дела, д, sprava, spr, справа, спр, іс, საქმე, საქ, file, files, case, unit, "
            "дд, dd, jild"
        ),
        "archival-unit": (
            "ed. khr, ед. хр, ед. хранения, единица хранения, edinitsa khraneniia, a.e, а.е, од. зб, адз. зах, od. zb, "
            "адз. зах, storage unit, archival unit, a.u"
        ),
        "volume": "tom, t, том, т, часть, ч, chast, kn, кн, кн",
        "list": (
            "listy, ll, l, лист, листы, листах, л, лл, арк, арк. арк, аркуш, аркуші, ark, arkush, arkushi, arks, парк, "
            "ფურცელი, ფურც, ფ.ფ, sheet, sheets, leaf, leaves, арк"
        ),
        "document": "dokument, dok, документ, док, doc, document",
        "inventory": "perechen, per, перечень, пер",
        "microfilm": "rolik, ролик, reel, roll, микрофильм, мф, mf",
        "pages": "стр, с, сс, стор, str, გვ",
    },
    senses={
        "p": (Sense("papka", after=("opis", "item"), unless=("delo", "papka", "archival-unit", "list"), value=r"\d+[a-zа-я]?(?!\s?[-–—]\s?\d)"), Sense("pages", unless=())),
        "п": (Sense("papka", after=("opis", "item"), unless=("delo", "papka", "archival-unit", "list")),),
        "list": (Sense("opis", after=("fond",), unless=("opis", "delo", "archival-unit")), Sense("list")),
        "№": (Sense("item", last=("fond", "opis"), unless=("delo",)), Sense("document", last=("delo", "volume"))),
        "f": (Sense("fond", unless=("fond", "opis", "delo")), Sense("folio", after=("delo", "archival-unit"))),
        "ф": (Sense("fond", unless=("fond", "opis", "delo")),),
        "t": (Sense("volume", after=("delo",)),),
        "т": (Sense("volume", after=("delo",)),),
        "v": (Sense("volume", after=("delo",)),),
        "folder": (Sense("papka", after=("fond",)),),
        "box": (Sense("box"),),
        "file": (Sense("delo", after=("fond", "opis", "papka")), Sense("file")),
        "files": (Sense("delo", after=("fond", "opis", "papka")),),
        "record": (Sense("opis", after=("fond",)),),
        "case": (Sense("delo", after=("fond", "opis")),),
        "unit": (Sense("archival-unit", after=("fond", "opis")),),
        "collection": (Sense("fond", unless=("fond",), value=r"(?:[RР]-)?\d[\w/-]*"),),
        "inventory": (Sense("opis", after=("fond",)),),
        "d": (Sense("delo", unless=("delo",)),),
        "д": (Sense("delo", unless=("delo",)),),
        # Manuscript departments keep cartons below the fond; elsewhere к. is книга, коллекция, комната.
        "к": (Sense("carton", last=("fond",)),),
        "k": (Sense("carton", last=("fond",)),),
        "картон": (Sense("carton", last=("fond",)),),
        "karton": (Sense("carton", last=("fond",)),),
        "kart": (Sense("carton", last=("fond",)),),
        "с": (Sense("pages", after=("delo", "archival-unit", "list", "opis")),),
        "ч": (Sense("volume", after=("delo",)),),
        "per": (Sense("inventory", after=("fond",)),),
        "пер": (Sense("inventory", after=("fond",)),),
    },
    codes=(
        Code(
            r"(?P<fond>(?:[RРПP]-)?\d{1,5}[a-zа-я]?)/(?P<opis>\d{1,4}[a-zа-я]?)/(?P<delo>\d{1,6}[a-zа-я]?)"
            r"(?:/(?P<list>{leaves}))?(?![\w/])",
            after=("",),
        ),
        Code(
            r"(?P<fond>(?:[RРПPНH]-?)\d{1,5}[a-zа-я]{0,2})-(?P<opis>\d{1,4}[a-zа-я]?)-(?P<delo>\d{1,6}[a-zа-я]?)"
            r"(?:-(?P<list>\d+))?(?![\w-])",
            after=("",),
        ),
        Code(
            r"(?P<fond>\d{1,5}[a-zа-я]?)-(?P<opis>\d{1,4}[a-zа-я]?)-(?P<delo>\d{1,6}[a-zа-я]?)(?![\w-])", after=("",)
        ),
    ),
    levels=(
        "fond", "carton", "opis", "inventory", "year", "microfilm", "papka", "item", "delo", "archival-unit", "volume",
        "document", "list", "folio", "pages",
    ),
    style=(
        {
            "fond": "f. {}", "opis": "op. {}", "inventory": "per. {}", "papka": "p. {}", "item": "por. {}",
            "delo": "d. {}", "archival-unit": "ed. khr. {}", "volume": "t. {}", "list": "l. {}", "document": "dok. {}",
            "microfilm": "rolik {}", "pages": "pp. {}",
        },
        {
            "fond": "f. {}", "opis": "op. {}", "inventory": "per. {}", "papka": "papka {}", "item": "№ {}",
            "delo": "d. {}", "archival-unit": "ed. khr. {}", "volume": "t. {}", "list": "l. {}", "document": "dok. {}",
            "microfilm": "rolik {}", "pages": "pp. {}",
        },
    ),
    examples=(
        Example("AVPRF, f. 0111, op. 39, p. 171, d. 12, l. 4-6", "fond 0111 | opis 39 | papka 171 | delo 12 | list 4-6"),
        Example("AVPRF, fond 0111, opis 39, delo 12, p. 4-6", "fond 0111 | opis 39 | delo 12 | pages 4-6"),
        Example("РГАНИ. Ф. 3. Оп. 12. Д. 815. Л. 7 об.–9", "fond 3 | opis 12 | delo 815 | list 7 об.–9"),
        Example("ЦДАВО України, ф. Р-2, оп. 13, спр. 211, арк. 14", "fond Р-2 | opis 13 | delo 211 | list 14"),
        Example("НИОР РГБ. Ф. 218. К. 1071. Ед. хр. 12. Л. 4", "fond 218 | carton 1071 | archival-unit 12 | list 4"),
        Example("RGANI, 89/42/7", "fond 89 | opis 42 | delo 7"),
    ),
    counterexamples=(
        "Прокофьев. Соч. 67; Op. 5, no. 3.",
        "ул. Ленина, д. 5, кв. 12",
        "Иванов И. И. История. М., 1980. Т. 2. С. 45. Л., 1991.",
        "в соответствии с п. 5 ст. 12 закона",
    ),
)  # fmt: skip
"""Articles 3.1.1 and 3.1.5 of ISAD(G), as Russian, Ukrainian and other state archives print them."""
