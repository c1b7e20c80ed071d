"""Finnish: Eduskunta, interviews."""

from teikit.turns.language import TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="fi",
    titles=phrases(
        "herra; rouva; neiti; tri; tohtori; prof; professori; ed; edustaja; kansanedustaja; ministeri",
        "pääministeri; toveri; kenraali; eversti; kapteeni; kreivi; kreivitär; kuningas; kuningatar",
        "pastori; rovasti; puhemies",
    ),
    masculine=phrases("herra; kreivi; kuningas"),
    feminine=phrases("rouva; neiti; kreivitär; kuningatar"),
    offices=phrases(
        "puhemies; varapuhemies; ensimmäinen; toinen; pääministeri; ministeri; valtiovarainministeri",
        "ulkoministeri; edustaja; sihteeri; tulkki; suurlähettiläs; haastattelija; haastateltava",
        "tuomari; todistaja; syyttäjä; puheenjohtaja; opetusministeri; sisäministeri; oikeusministeri",
    ),
    voices=phrases(
        "Kaikki; Molemmat; Kuoro; Ääni; Ääniä; Kansa; Palvelija; Mies; Nainen; Tuntematon; Muut",
        "Välihuuto",
    ),
    questions=phrases("K; H; Kysymys"),
    answers=phrases("V; Vastaus"),
    no_speakers=phrases(
        "Huom; Huomautus; Asia; Viite; Kenelle; Keneltä; Päiväys; Päivämäärä; Aika; Paikka; Läsnä",
        "Poissa; Osallistujat; Lähde; Katso; Ks; Vrt; P.S.; Liite; Liitteet; Esityslista; Päätös; Tulos",
        "Johtopäätös; Otsikko; Tekijä; Kieli; Arkisto; Nimi; Ikä; Ammatti; Osoite; Puhelin; Kopio",
        "Esimerkki; Esimerkiksi; Nimittäin; Yhteensä; Hinta; Numero; Nro; Osa; Sivu; Luku; Kysymys",
        "Vastaus; Tänään; Eilen; Maanantai; Tiistai; Keskiviikko; Torstai; Perjantai; Lauantai",
        "Sunnuntai; Tammikuu; Helmikuu; Maaliskuu; Huhtikuu; Toukokuu; Kesäkuu; Heinäkuu; Elokuu",
        "Syyskuu; Lokakuu; Marraskuu; Joulukuu; Henkilöt; Näyttämö; Kohtaus; Näytös; Kyllä; Ei; Mutta",
        "Ja; Arvoisa puhemies",
    ),
    divisions=phrases("näytös; näytelmä; esinäytös; jälkinäytös; kuvaelma"),
    scenes=phrases("kohtaus"),
    items=phrases("istunto; asiakohta"),
    entrances=phrases("Sisään tulee; Sisään tulevat; Poistuu; Poistuvat"),
    trailers=phrases("Loppu"),
    cast=phrases("Henkilöt; Henkilöitä; Jäsenet"),
    present=phrases("Läsnä; Osallistujat; Tulkki; Haastattelija; Puheenjohtaja"),
    vocal=phrases(
        "naurua; nauraa; naurahtaa; hälinää; välihuuto; välihuutoja; huutoja; huokaa; itkee; laulaa",
        "kuiskaa; eduskunnasta; hyvä; vasemmalta; oikealta",
    ),
    kinesic=phrases(
        "suosionosoituksia; taputuksia; nousee; istuutuu; nyökkää; osoittaa; suutelee; puhemies koputtaa",
    ),
    incident=phrases(
        "tauko; hiljaisuus; musiikkia; puhelin; puhemies; istunto; tulee; menee; esirippu; epäselvää",
    ),
    closings=phrases(
        "Istunto keskeytettiin; Istunto päättyi; Täysistunto lopetettiin; Täysistunto keskeytettiin",
        "Esirippu; Loppu; Keskustelu päättyi",
    ),
)
