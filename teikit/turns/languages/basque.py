"""Basque: Eusko Legebiltzarra."""

from teikit.turns.language import TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="eu",
    titles=phrases("jauna; andrea; jn; and; dr; don; doña"),
    offices=phrases(
        "lehendakaria; lehendakariak; lehendakariordea; lehendakariordeak; sailburua; sailburuak",
        "presidentea; presidenteak; idazkaria; idazkariak; legebiltzarkidea; legebiltzarkideak",
        "elkarrizketatzailea; zuzendaria; ministroa; bozeramailea",
    ),
    voices=phrases("Denak; Guztiak; Biak; Ahotsa; Ahotsak; Korua; Gizona; Emakumea; Ezezaguna"),
    questions=phrases("G; Galdera"),
    answers=phrases("E; Erantzuna"),
    no_speakers=phrases(
        "Oharra; Gaia; Nori; Nork; Data; Ordua; Lekua; Bertaratuak; Parte-hartzaileak; Iturria; Ikus",
        "Eranskina; Gai-zerrenda; Erabakia; Emaitza; Ondorioa; Izenburua; Egilea; Hizkuntza; Artxiboa",
        "Izena; Adina; Helbidea; Telefonoa; Adibidez; Guztira; Prezioa; Zenbakia; Orrialdea; Kapitulua",
        "Artikulua; Gaur; Atzo; Astelehena; Asteartea; Asteazkena; Osteguna; Ostirala; Larunbata",
        "Igandea; Urtarrila; Otsaila; Martxoa; Apirila; Maiatza; Ekaina; Uztaila; Abuztua; Iraila; Urria",
        "Azaroa; Abendua; Bai; Ez; Baina; Eta; Eskerrik asko",
    ),
    divisions=phrases("ekitaldia; koadroa"),
    scenes=phrases("agerraldia; eszena"),
    entrances=phrases("Sartzen da; Ateratzen da"),
    trailers=phrases("Amaia"),
    vocal=phrases("barreak; barrea; zurrumurruak; iskanbila; ahotsak; oihuak; protestak"),
    kinesic=phrases("txaloak; zutik; eseri"),
    incident=phrases("etenaldia; isiltasuna; musika; bilera; geldiunea"),
    closings=phrases("Bilera amaitu; Batzarra amaitu; Amaiera; Oihala"),
)
